// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sweep.h"

#include "core/text.h"

#include <algorithm>

namespace diapason {

namespace {

using Summaries = QHash<Cmid, CheckSummary>;

constexpr qint64 window = 3 * 60 * 1000; ///< of the meter
constexpr qint64 tooEarly = 1000;

enum class Urgency { Uneven, Drifting, Never, Known, Roomless };

struct Place {
    Urgency urgency = Urgency::Known;
    qint64 at = 0; ///< of the last reading
    Cmid cmid = {};
    friend auto operator<=>(const Place &, const Place &) = default;
};

/// The room's count holds every subscription, and the service account is one of them or not.
bool isUneven(const Room &room, const CheckSummary &summary)
{
    const int others = room.usersCount - summary.expected;
    return others != 0 && others != 1;
}

Urgency urgencyOf(const Room *room, const CheckSummary *summary)
{
    if (!room)
        return Urgency::Roomless;
    if (!summary || !summary->complete())
        return Urgency::Never;
    if (isUneven(*room, *summary))
        return Urgency::Uneven;
    return summary->drifts > 0 ? Urgency::Drifting : Urgency::Known;
}

class Words
{
public:
    explicit Words(const QString &text) : m_words(folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) { }
    [[nodiscard]] bool matches(const Activity &activity, const Course &course, const Room *room) const
    {
        if (m_words.isEmpty())
            return true;
        const QString text = folded(QStringList{activity.name, course.shortName, course.fullName, room ? room->name : QString(),
            room ? room->displayName : QString()}
                                        .join(QLatin1Char('\n')));
        return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
    }

private:
    QStringList m_words;
};

bool isReadSince(const CheckSummary *summary, const QDateTime &since)
{
    return summary && summary->complete() && summary->at >= since;
}

const CheckSummary *summaryOf(const Summaries &summaries, Cmid cmid)
{
    const auto found = summaries.constFind(cmid);
    return found == summaries.cend() ? nullptr : &*found;
}

/// Whether an activity was read, or was tried in vain, since the sweep began.
bool isDone(Cmid cmid, const Summaries &summaries, const QHash<Cmid, FailedAttempt> &attempts, const QDateTime &began)
{
    const CheckSummary *summary = summaryOf(summaries, cmid);
    const auto attempt = attempts.constFind(cmid);
    return (summary && summary->at >= began) || (attempt != attempts.cend() && attempt->at >= began);
}

/// Everything in scope, whatever its age.
QList<Cmid> everything(const Catalogue &catalogue, const Summaries &summaries, SweepScope scope, const QDateTime &began)
{
    scope.olderThan = {};
    return sweepOrder(catalogue, summaries, scope, began);
}

} // namespace

std::optional<FailedAttempt> failedAttempt(const Comparison &comparison)
{
    if (comparison.moodleComplete() && comparison.chatComplete())
        return std::nullopt;
    for (const ReadStamp &stamp : {comparison.course.stamp, comparison.room.stamp, comparison.accounts.stamp()})
        for (const Gap &gap : stamp.gaps)
            if (gap.error)
                return FailedAttempt{
                    .at = std::max(comparison.course.stamp.at, comparison.room.stamp.at), .error = *gap.error};
    return std::nullopt;
}

QSet<CategoryId> withSubcategories(const QList<Category> &all, const QList<CategoryId> &chosen)
{
    QMultiHash<CategoryId, CategoryId> below;
    for (const Category &category : all)
        below.insert(category.parent, category.id);
    QSet<CategoryId> found;
    QList<CategoryId> open = chosen;
    while (!open.isEmpty()) {
        const CategoryId next = open.takeLast();
        if (found.contains(next))
            continue;
        found.insert(next);
        open += below.values(next);
    }
    return found;
}

QList<CourseId> sweepCourses(const CourseListing &listing, const SweepScope &scope)
{
    const bool whole = scope.categories.isEmpty() && scope.courses.isEmpty();
    const QSet<CategoryId> categories = withSubcategories(listing.categories, scope.categories);
    const QSet<CourseId> chosen(scope.courses.cbegin(), scope.courses.cend());
    QList<CourseId> courses;
    for (const Course &course : listing.courses)
        if (whole || chosen.contains(course.id) || categories.contains(course.category))
            courses += course.id;
    return courses;
}

QList<Cmid> sweepOrder(const Catalogue &catalogue, const Summaries &summaries, const SweepScope &scope, const QDateTime &now)
{
    const QHash<CourseId, const Course *> courses = byId(catalogue.courses.courses, &Course::id);
    const QHash<RoomId, const Room *> rooms = byId(catalogue.rooms.rooms, &Room::id);
    const Words words(scope.words);
    const bool agelong = scope.olderThan.count() > 0;
    const QDateTime fresh = now.addSecs(-scope.olderThan.count());
    QList<Place> places;
    for (const CourseId id : sweepCourses(catalogue.courses, scope)) {
        for (const Activity &activity : catalogue.activities.value(id)) {
            const CheckSummary *summary = summaryOf(summaries, activity.cmid);
            const Room *room = rooms.value(catalogue.links.value(activity.cmid).room);
            if ((agelong && isReadSince(summary, fresh)) || !words.matches(activity, *courses.value(id), room))
                continue;
            places.append({.urgency = urgencyOf(room, summary),
                .at = summary && summary->at.isValid() ? summary->at.toMSecsSinceEpoch() : 0,
                .cmid = activity.cmid});
        }
    }
    std::ranges::sort(places);
    QList<Cmid> order;
    order.reserve(places.size());
    for (const Place &place : std::as_const(places))
        order += place.cmid;
    return order;
}

SweepRest sweepRest(const Catalogue &catalogue, const Summaries &summaries, const QHash<Cmid, FailedAttempt> &attempts,
    const SweepScope &scope, const QDateTime &began)
{
    // What the sweep itself read is younger than any age it asks for.
    SweepRest rest;
    for (const Cmid cmid : everything(catalogue, summaries, scope, began))
        if (isDone(cmid, summaries, attempts, began))
            ++rest.done;
    for (const Cmid cmid : sweepOrder(catalogue, summaries, scope, began))
        if (!isDone(cmid, summaries, attempts, began))
            rest.left += cmid;
    return rest;
}

SweepRecord sweepRecord(const Catalogue &catalogue, const Summaries &summaries, const QHash<Cmid, FailedAttempt> &attempts,
    const SweepScope &scope, const QDateTime &began)
{
    const SweepRest rest = sweepRest(catalogue, summaries, attempts, scope, began);
    SweepRecord record{.scope = scope, .began = began, .total = rest.total(), .done = rest.done};
    for (const Cmid cmid : everything(catalogue, summaries, scope, began)) {
        if (!isDone(cmid, summaries, attempts, began))
            continue;
        const CheckSummary *summary = summaryOf(summaries, cmid);
        const bool roomless = isLinkFault(attempts.value(cmid).error.code);
        record.failures += isReadSince(summary, began) || roomless ? 0 : 1;
        if (summary && summary->at >= began) {
            record.drifts += summary->drifts;
            record.drifting += summary->drifts > 0 ? 1 : 0;
        }
    }
    return record;
}

void SweepMeter::measured(const QDateTime &now, int done, int calls)
{
    if (m_last.isValid())
        m_worked += std::max<qint64>(0, m_last.msecsTo(now));
    m_last = now;
    m_marks.push_back({m_worked, done, calls});
    while (m_marks.size() > 2 && m_marks[1].at <= m_worked - window)
        m_marks.pop_front();
}

void SweepMeter::resumed(const QDateTime &now) { m_last = now; }

qint64 SweepMeter::span() const { return m_marks.empty() ? 0 : m_marks.back().at - m_marks.front().at; }

double SweepMeter::callsPerMinute() const
{
    return span() < tooEarly ? 0 : double(m_marks.back().calls - m_marks.front().calls) * 60'000 / double(span());
}

QDateTime SweepMeter::forecast(const QDateTime &now, int left) const
{
    const int done = m_marks.empty() ? 0 : m_marks.back().done - m_marks.front().done;
    if (span() < tooEarly || done <= 0)
        return {};
    return now.addMSecs(qint64(double(span()) / done * left));
}

} // namespace diapason
