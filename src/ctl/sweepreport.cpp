// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/sweepreport.h"

#include "ctl/jsonparts.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QJsonObject lineObject(const SweepLine &line)
{
    QJsonObject object{{u"cmid"_s, line.activity.cmid.value}, {u"courseId"_s, line.course.id.value},
        {u"course"_s, line.course.shortName}, {u"name"_s, line.activity.name}, {u"room"_s, textOrNull(line.room)},
        {u"standing"_s, standingCode(line.standing())},
        {u"error"_s, line.error ? QJsonValue(errorObject(*line.error)) : QJsonValue(QJsonValue::Null)}};
    if (!line.summary) { // unknown numbers are null, never 0
        for (const QString &key : {u"at"_s, u"complete"_s, u"expected"_s, u"present"_s, u"drifts"_s, u"counts"_s, u"findings"_s})
            object.insert(key, QJsonValue::Null);
        return object;
    }
    const CheckSummary &summary = *line.summary;
    QJsonArray findings;
    for (const Finding::Kind kind : summary.grounds.findings)
        findings += findingCode(kind);
    object.insert(u"at"_s, timeOrNull(summary.at));
    object.insert(
        u"complete"_s, QJsonObject{{u"moodle"_s, summary.moodleComplete}, {u"rocketchat"_s, summary.chatComplete}});
    object.insert(u"expected"_s, summary.expected);
    object.insert(u"present"_s, summary.present);
    object.insert(u"drifts"_s, summary.drifts);
    object.insert(u"counts"_s, countsObject(summary.counts));
    object.insert(u"findings"_s, findings);
    return object;
}

QJsonObject scopeObject(const SweepReport &report)
{
    QJsonArray categories, courses;
    for (const Category &category : report.categories)
        categories += QJsonObject{{u"id"_s, category.id.value}, {u"name"_s, category.name}};
    for (const CourseId &course : report.scope.courses)
        courses += course.value;
    return {{u"categories"_s, categories}, {u"courses"_s, courses}, {u"words"_s, textOrNull(report.scope.words)},
        {u"olderThanSeconds"_s, qint64(report.scope.olderThan.count())}};
}

} // namespace

QString standingCode(Standing standing)
{
    switch (standing) {
    case Standing::Failed: return u"failed"_s;
    case Standing::Incomplete: return u"incomplete"_s;
    case Standing::Drifting: return u"drifting"_s;
    case Standing::NoRoom: return u"no_room"_s;
    case Standing::NotReached: return u"not_reached"_s;
    case Standing::InStep: return u"in_step"_s;
    }
    return {};
}

Standing SweepLine::standing() const
{
    if (error && isLinkFault(error->code))
        return Standing::NoRoom;
    if (!summary)
        return error ? Standing::Failed : Standing::NotReached;
    if (!summary->complete())
        return Standing::Incomplete;
    return summary->drifts > 0 ? Standing::Drifting : Standing::InStep;
}

int SweepReport::count(Standing standing) const
{
    return int(std::ranges::count_if(lines, [&](const SweepLine &line) { return line.standing() == standing; }));
}

int SweepReport::drifts() const
{
    int sum = 0;
    for (const SweepLine &line : lines)
        sum += line.summary ? line.summary->drifts : 0;
    return sum;
}

void SweepReport::sort()
{
    const auto place = [](const SweepLine &line) {
        return std::tuple(line.standing(), line.summary ? -line.summary->drifts : 0, line.activity.cmid);
    };
    std::ranges::sort(lines, {}, place);
}

ExitCode exitCode(const SweepReport &report)
{
    const bool incomplete = report.stopped || report.error || !report.unread.isEmpty() || !report.gaps.isEmpty()
        || report.count(Standing::Failed) + report.count(Standing::Incomplete) + report.count(Standing::NotReached) > 0;
    if (incomplete)
        return Failed;
    return report.count(Standing::Drifting) + report.count(Standing::NoRoom) > 0 ? DriftLeft : Fine;
}

QJsonObject sweepJson(const SweepReport &report)
{
    QJsonArray activities, incomplete, unread;
    for (const SweepLine &line : report.lines)
        activities += lineObject(line);
    for (const Gap &gap : report.gaps)
        incomplete += gapObject(gap);
    for (const UnreadCourse &course : report.unread)
        unread += QJsonObject{{u"courseId"_s, course.course.id.value}, {u"course"_s, course.course.shortName},
            {u"error"_s, errorObject(course.error)}};
    const int total = int(report.lines.size());
    return {{u"campus"_s, report.campus}, {u"began"_s, timeOrNull(report.began)}, {u"ended"_s, timeOrNull(report.ended)},
        {u"resumed"_s, report.resumed}, {u"stopped"_s, report.stopped},
        {u"error"_s, report.error ? QJsonValue(errorObject(*report.error)) : QJsonValue(QJsonValue::Null)},
        {u"scope"_s, scopeObject(report)}, {u"total"_s, total}, {u"done"_s, total - report.count(Standing::NotReached)},
        {u"failures"_s, report.count(Standing::Failed) + report.count(Standing::Incomplete)},
        {u"drifting"_s, report.count(Standing::Drifting)}, {u"drifts"_s, report.drifts()}, {u"activities"_s, activities},
        {u"incomplete"_s, incomplete}, {u"unreadCourses"_s, unread}, {u"calls"_s, callsObject(report.calls)},
        {u"elapsedMs"_s, report.elapsedMs}};
}

} // namespace diapason::ctl
