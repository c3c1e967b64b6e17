// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json.h"

#include "ctl/gaps.h"
#include "ctl/jsonparts.h"
#include "domain/pluginfindings.h"
#include "words/journal.h"
#include "words/planlines.h"
#include "words/words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

QJsonArray gapsJson(const Comparison &comparison)
{
    QJsonArray gaps;
    for (const Gap &gap : gapsOf(comparison))
        gaps += gapObject(gap);
    return gaps;
}

/// What is said of every activity, compared or not.
QJsonObject headOf(const CheckReport &report, const Checked &checked)
{
    const Link link = report.catalogue.links.value(checked.activity.cmid);
    const bool vanished = checked.error && checked.error->code == "vanished"_L1;
    return {{u"cmid"_s, checked.activity.cmid.value}, {u"courseId"_s, checked.course.id.value},
        {u"course"_s, checked.course.shortName}, {u"name"_s, checked.activity.name}, {u"visible"_s, checked.activity.visible},
        {u"room"_s, roomObject(vanished ? nullptr : report.catalogue.room(link.room))}, {u"link"_s, linkObject(link)}};
}

QJsonArray arrayOf(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array += findingObject(finding);
    return array;
}

void addComparison(QJsonObject &object, const Comparison &comparison, const Catalogue &catalogue)
{
    QJsonArray rows;
    const Explainer explain{comparison};
    for (const DriftRow &row : comparison.rows)
        rows += rowObject(comparison, explain, row);
    object.insert(
        u"complete"_s, QJsonObject{{u"moodle"_s, comparison.moodleComplete()}, {u"rocketchat"_s, comparison.chatComplete()}});
    object.insert(u"incomplete"_s, gapsJson(comparison));
    object.insert(u"expected"_s, comparison.expected);
    object.insert(u"present"_s, comparison.present);
    object.insert(u"drifts"_s, comparison.drifts);
    object.insert(u"counts"_s, countsObject(comparison.counts));
    object.insert(u"findings"_s, arrayOf(findingsOf(comparison, catalogue)));
    object.insert(u"rows"_s, rows);
}

/// The same keys for an activity that could not be compared: nothing is known of its people.
void addError(QJsonObject &object, const Checked &checked, const Catalogue &catalogue)
{
    QJsonArray incomplete;
    QList<Finding> findings;
    if (checked.withoutRoom()) {
        findings = findingsWithoutRoom(checked.error->code, catalogue.links.value(checked.activity.cmid), catalogue.chat);
    } else if (checked.error) {
        object.insert(u"error"_s, errorObject(*checked.error));
    }
    incomplete += gapObject(Gap{.kind = Gap::Kind::NotRead});
    object.insert(u"complete"_s, QJsonObject{{u"moodle"_s, false}, {u"rocketchat"_s, false}});
    object.insert(u"incomplete"_s, incomplete);
    object.insert(u"counts"_s, QJsonObject());
    object.insert(u"findings"_s, arrayOf(findings));
    object.insert(u"rows"_s, QJsonArray());
}

QJsonArray activitiesOf(const CheckReport &report)
{
    QJsonArray activities;
    for (const Checked &checked : report.activities) {
        QJsonObject object = headOf(report, checked);
        if (checked.comparison)
            addComparison(object, *checked.comparison, report.catalogue);
        else
            addError(object, checked, report.catalogue);
        activities += object;
    }
    return activities;
}

/// What is said of a reading as a whole.
QJsonObject frameOf(const CheckReport &report)
{
    QJsonArray incomplete;
    for (const Gap &gap : report.gaps)
        incomplete += gapObject(gap);
    QJsonArray unread;
    for (const UnreadCourse &course : report.unread)
        unread += QJsonObject{{u"courseId"_s, course.course.id.value}, {u"course"_s, course.course.shortName},
            {u"error"_s, errorObject(course.error)}};
    return {{u"campus"_s, report.campus}, {u"at"_s, timeOrNull(report.at)}, {u"stopped"_s, report.stopped},
        {u"incomplete"_s, incomplete}, {u"unreadCourses"_s, unread}, {u"calls"_s, callsObject(report.calls)},
        {u"elapsedMs"_s, report.elapsedMs}};
}

QJsonObject operationObject(Cmid cmid, const Operation &operation)
{
    return {{u"cmid"_s, cmid.value}, {u"roomId"_s, operation.room.value}, {u"kind"_s, operationCode(operation.kind)},
        {u"account"_s, QJsonObject{{u"id"_s, operation.account.value}, {u"username"_s, operation.username}}},
        {u"name"_s, operation.name}, {u"class"_s, driftClassCode(operation.driftClass)}, {u"ticked"_s, operation.ticked},
        {u"outcome"_s, QJsonValue::Null}, {u"verified"_s, false}};
}

QJsonArray operationsOf(const ResyncReport &report)
{
    QJsonArray operations;
    for (const OperationResult &result : report.run.results) {
        QJsonObject object = operationObject(result.cmid, result.operation);
        object.insert(u"outcome"_s, outcomeCode(result.outcome));
        object.insert(u"verified"_s, result.verified);
        object.insert(u"detail"_s, words::outcomeDetail(result));
        if (result.error)
            object.insert(u"error"_s, errorObject(*result.error));
        operations += object;
    }
    const bool applied = report.run.state != RunReport::State::Idle;
    for (const RoomPlan &room : report.plan.rooms)
        for (const Operation &operation : room.operations)
            if (!applied || !operation.ticked)
                operations += operationObject(room.cmid, operation);
    return operations;
}

QJsonArray leftAsideOf(const Plan &plan)
{
    QJsonArray array;
    for (const RoomPlan &room : plan.rooms)
        for (const LeftAside &aside : room.leftAside)
            array += QJsonObject{{u"cmid"_s, room.cmid.value}, {u"class"_s, driftClassCode(aside.driftClass)},
                {u"name"_s, aside.name}, {u"text"_s, words::leftAside(aside)}};
    return array;
}

QJsonArray verdictsOf(const QList<Verdict> &verdicts)
{
    QJsonArray array;
    for (const Verdict &verdict : verdicts)
        array += QJsonObject{{u"cmid"_s, verdict.cmid.isValid() ? QJsonValue(verdict.cmid.value) : QJsonValue(QJsonValue::Null)},
            {u"blocks"_s, verdict.blocks()}, {u"guard"_s, words::guard(verdict)}, {u"text"_s, words::guardDetail(verdict)},
            {u"code"_s, verdictCode(verdict.kind)}, {u"name"_s, textOrNull(verdict.name)}, {u"value"_s, verdict.value},
            {u"of"_s, verdict.of}, {u"limit"_s, verdict.limit}, {u"exceeded"_s, verdict.exceeded},
            {u"allowed"_s, verdict.allowed}};
    return array;
}

QJsonArray allowancesOf(const QList<Allowance> &allowances)
{
    QJsonArray array;
    for (const Allowance &allowance : allowances)
        array += QJsonObject{{u"guard"_s, verdictCode(allowance.kind)},
            {u"cmid"_s, allowance.cmid.isValid() ? QJsonValue(allowance.cmid.value) : QJsonValue(QJsonValue::Null)},
            {u"value"_s, allowance.value}, {u"by"_s, allowance.by}, {u"why"_s, allowance.why},
            {u"at"_s, allowance.at.toUTC().toString(Qt::ISODate)}};
    return array;
}

QJsonArray quietOf(const RunReport &run)
{
    QJsonArray array;
    for (const QuietRoom &room : run.quiet) {
        QJsonObject object{{u"cmid"_s, room.cmid.value}, {u"room"_s, room.room}, {u"state"_s, quietCode(room.state)},
            {u"text"_s, words::quietLine(room)}};
        if (room.error)
            object.insert(u"error"_s, errorObject(*room.error));
        array += object;
    }
    return array;
}

/// Null for what repairs drifts.
QJsonValue undoOf(const ResyncReport &report)
{
    if (report.plan.undoes == 0)
        return QJsonValue::Null;
    QJsonArray left;
    for (const NotUndone &each : report.left)
        left += QJsonObject{{u"item"_s, each.entry.item}, {u"cmid"_s, each.entry.cmid.value},
            {u"kind"_s, operationCode(each.entry.operation.kind)}, {u"name"_s, each.entry.operation.name},
            {u"why"_s, notUndoneCode(each.why)}, {u"text"_s, words::notUndone(each.why)}};
    return QJsonObject{{u"run"_s, report.plan.undoes}, {u"left"_s, left}};
}

} // namespace

QJsonObject coursesJson(const CheckReport &report)
{
    QJsonArray courses;
    for (const Course &course : report.catalogue.courses.courses) {
        QJsonArray activities;
        for (const Checked &checked : report.activities)
            if (checked.course.id == course.id)
                activities += headOf(report, checked);
        courses
            += QJsonObject{{u"courseId"_s, course.id.value}, {u"shortName"_s, course.shortName}, {u"fullName"_s, course.fullName},
                {u"categoryId"_s, course.category.value}, {u"visible"_s, course.visible}, {u"activities"_s, activities}};
    }
    QJsonObject object = frameOf(report);
    object.insert(u"courses"_s, courses);
    return object;
}

QJsonObject checkJson(const CheckReport &report)
{
    QJsonObject object = frameOf(report);
    QJsonArray orphans;
    for (const Finding &finding : report.orphans) {
        QJsonObject orphan = findingObject(finding);
        orphan.insert(u"room"_s, roomObject(report.catalogue.room(finding.room)));
        orphans += orphan;
    }
    object.insert(u"activities"_s, activitiesOf(report));
    object.insert(u"drifts"_s, report.drifts());
    object.insert(u"orphans"_s, orphans);
    object.insert(u"findings"_s, arrayOf(campusFindings(report.catalogue)));
    return object;
}

QJsonObject resyncJson(const ResyncReport &report)
{
    QJsonObject object = frameOf(report.before);
    QJsonArray after;
    for (const auto &comparison : report.run.after)
        after += QJsonObject{{u"cmid"_s, comparison->activity.cmid.value}, {u"drifts"_s, comparison->drifts},
            {u"counts"_s, countsObject(comparison->counts)}};
    object.insert(u"activities"_s, activitiesOf(report.before));
    object.insert(u"dryRun"_s, report.dryRun);
    object.insert(u"blocked"_s, isBlocked(report.verdicts));
    object.insert(u"guards"_s, verdictsOf(report.verdicts));
    object.insert(u"allowances"_s, allowancesOf(report.allowances));
    object.insert(u"operations"_s, operationsOf(report));
    object.insert(u"leftAside"_s, leftAsideOf(report.plan));
    object.insert(u"after"_s, after);
    object.insert(u"run"_s, report.run.journalRun > 0 ? QJsonValue(report.run.journalRun) : QJsonValue(QJsonValue::Null));
    object.insert(u"quiet"_s, quietOf(report.run));
    object.insert(u"undo"_s, undoOf(report));
    if (!report.confirmed.isEmpty())
        object.insert(u"link"_s, report.confirmed);
    object.insert(u"error"_s, report.run.error ? QJsonValue(errorObject(*report.run.error)) : QJsonValue(QJsonValue::Null));
    return object;
}

QJsonObject planJson(const PlanDocument &document, const QList<Verdict> &verdicts)
{
    QJsonObject object = QJsonDocument::fromJson(planToJson(document)).object();
    object.insert(u"countersigned"_s, isCountersigned(document));
    object.insert(u"blocked"_s, isBlocked(verdicts));
    object.insert(u"guards"_s, verdictsOf(verdicts));
    return object;
}

QJsonObject errorJson(const Error &error) { return {{u"error"_s, errorObject(error)}}; }

QString toText(const QJsonObject &object) { return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)); }

} // namespace diapason::ctl
