// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chronicle.h"

#include <cstdlib>

namespace diapason {

namespace {

using Kind = CampusChange::Kind;

/// Two readings of one activity: what held then, what holds now.
struct Ends {
    const HistoryPoint *then = nullptr;
    const HistoryPoint *now = nullptr;
};

int difference(const CampusChange &change)
{
    if (change.kind == Kind::FirstRead || change.kind == Kind::Regained)
        return total(change.after);
    return change.kind == Kind::Lost ? 0 : std::abs(total(change.after) - total(change.before));
}

std::optional<Kind> kindOf(const CampusChange &change, const Ends &ends)
{
    const bool knownNow = ends.now->summary.complete();
    if (!ends.then)
        return knownNow ? std::optional(Kind::FirstRead) : std::nullopt;
    const bool knownThen = ends.then->summary.complete();
    if (!knownThen || !knownNow)
        return knownThen == knownNow ? std::nullopt : std::optional(knownNow ? Kind::Regained : Kind::Lost);
    const int before = total(change.before), after = total(change.after);
    if (before != after)
        return before == 0 ? Kind::Began : after == 0 ? Kind::Settled : after > before ? Kind::Worse : Kind::Better;
    return change.before == change.after ? std::nullopt : std::optional(Kind::Other);
}

std::optional<CampusChange> changeOf(Cmid cmid, const Ends &ends)
{
    CampusChange change{.cmid = cmid, .after = familyCounts(ends.now->summary.counts), .at = ends.now->summary.at};
    if (ends.then)
        change.before = familyCounts(ends.then->summary.counts);
    const std::optional<Kind> kind = ends.then == ends.now ? std::nullopt : kindOf(change, ends);
    if (!kind)
        return std::nullopt;
    change.kind = *kind;
    return change;
}

} // namespace

QList<CampusChange> changesSince(const QList<HistoryPoint> &points, const QDateTime &since)
{
    QHash<Cmid, Ends> activities;
    for (const HistoryPoint &point : points) {
        Ends &ends = activities[point.summary.cmid];
        if (!ends.now || point.summary.at > ends.now->summary.at)
            ends.now = &point;
        if (point.summary.at <= since && (!ends.then || point.summary.at > ends.then->summary.at))
            ends.then = &point;
    }
    QList<CampusChange> changes;
    for (const auto &[cmid, ends] : std::as_const(activities).asKeyValueRange())
        if (const std::optional<CampusChange> change = changeOf(cmid, ends))
            changes += *change;
    std::ranges::sort(changes, {}, [](const CampusChange &change) { return std::tuple(change.kind, -difference(change), change.cmid); });
    return changes;
}

} // namespace diapason
