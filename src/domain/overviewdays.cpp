// SPDX-License-Identifier: GPL-3.0-or-later
// How drift came and went, from the readings that were kept.
#include "domain/overview.h"

#include <algorithm>

namespace diapason {

namespace {

struct Point {
    Cmid cmid = {};
    qint64 at = 0;
    const HistoryPoint *point = nullptr;
};

/// Of each activity its readings, oldest first.
std::vector<Point> inOrder(const QList<HistoryPoint> &points)
{
    std::vector<Point> all;
    all.reserve(size_t(points.size()));
    for (const HistoryPoint &point : points)
        if (point.summary.at.isValid())
            all.push_back({point.summary.cmid, point.summary.at.toMSecsSinceEpoch(), &point});
    std::ranges::stable_sort(all, {}, [](const Point &point) { return std::pair(point.cmid, point.at); });
    return all;
}

qint64 endOf(QDate day, const QTimeZone &zone) { return day.addDays(1).startOfDay(zone).toMSecsSinceEpoch(); }

/// Calls `tell(day, point)` with the reading that held at the end of each day, as far as there was one by then.
template <class Tell>
void eachDay(const QList<HistoryPoint> &points, const std::vector<qint64> &ends, Tell tell)
{
    const std::vector<Point> all = inOrder(points);
    for (size_t from = 0; from < all.size();) {
        size_t next = from;
        while (next < all.size() && all[next].cmid == all[from].cmid)
            ++next;
        const HistoryPoint *held = nullptr;
        size_t at = from;
        for (size_t day = 0; day < ends.size(); ++day) {
            for (; at < next && all[at].at < ends[day]; ++at)
                held = all[at].point;
            if (held)
                tell(day, *held);
        }
        from = next;
    }
}

} // namespace

QList<DriftDay> driftByDay(const QList<HistoryPoint> &points, QDate last, int days, const QTimeZone &zone)
{
    QList<DriftDay> found;
    std::vector<qint64> ends;
    for (int back = days - 1; back >= 0; --back) {
        found += DriftDay{.date = last.addDays(-back)};
        ends.push_back(endOf(last.addDays(-back), zone));
    }
    eachDay(points, ends, [&found](size_t day, const HistoryPoint &point) {
        DriftDay &there = found[qsizetype(day)];
        if (!point.summary.complete()) {
            ++there.unread;
            return;
        }
        ++there.known;
        const FamilyCounts counts = familyCounts(point.summary.counts);
        for (size_t i = 0; i < counts.size(); ++i)
            there.drifts[i] += counts[i];
    });
    return found;
}

QSet<Cmid> driftingOn(const QList<HistoryPoint> &points, QDate day, const QTimeZone &zone)
{
    QSet<Cmid> found;
    eachDay(points, {endOf(day, zone)}, [&found](size_t, const HistoryPoint &point) {
        if (point.summary.complete() && point.summary.drifts > 0)
            found.insert(point.summary.cmid);
    });
    return found;
}

} // namespace diapason
