// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/functions.h"

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

QJsonObject told(const MoodleCall &call, const Cohort &cohort)
{
    return {{u"id"_s, cohort.id}, {u"name"_s, call.formatted(cohort.name)}, {u"idnumber"_s, cohort.idNumber},
        {u"description"_s, u""_s}, {u"descriptionformat"_s, 1}, {u"visible"_s, true}, {u"theme"_s, u""_s},
        {u"customfields"_s, QJsonArray{}}};
}

const Cohort *cohortById(const MoodleWorld &world, qint64 id)
{
    const auto found = std::ranges::find(world.cohorts, id, &Cohort::id);
    return found == world.cohorts.cend() ? nullptr : &*found;
}

} // namespace

MoodleAnswer getCohorts(const MoodleCall &call)
{
    if (!call.may("moodle/cohort:view"))
        return refuse::noPermission("moodle/cohort:view");
    const QJsonArray ids = call.args["cohortids"_L1].toArray();
    QJsonArray rows;
    for (const Cohort &cohort : std::as_const(call.world.cohorts)) {
        if (ids.isEmpty() || ids.contains(QJsonValue(cohort.id)))
            rows.append(told(call, cohort));
    }
    return rows;
}

MoodleAnswer getCohortMembers(const MoodleCall &call)
{
    QJsonArray rows;
    for (const QJsonValue &id : call.args["cohortids"_L1].toArray()) {
        const Cohort *cohort = cohortById(call.world, id.toInteger());
        if (!cohort)
            return refuse::invalidRecord(u"cohort"_s);
        if (!call.may("moodle/cohort:view"))
            return refuse::noPermission("moodle/cohort:view");
        QJsonArray members;
        for (const qint64 member : cohort->members)
            members.append(member);
        rows.append(QJsonObject{{u"cohortid"_s, cohort->id}, {u"userids"_s, members}});
    }
    return rows;
}

MoodleAnswer searchCohorts(const MoodleCall &call)
{
    if (!call.may("moodle/cohort:view"))
        return refuse::noPermission("moodle/cohort:view");
    const QString query = call.args["query"_L1].toString();
    const qint64 from = call.args["limitfrom"_L1].toInteger(), number = call.args["limitnum"_L1].toInteger();
    QJsonArray found;
    for (const Cohort &cohort : std::as_const(call.world.cohorts)) {
        if (cohort.name.contains(query, Qt::CaseInsensitive) || cohort.idNumber.contains(query, Qt::CaseInsensitive))
            found.append(told(call, cohort));
    }
    QJsonArray rows;
    for (qsizetype i = from; i < found.size() && (number == 0 || i < from + number); ++i)
        rows.append(found[i]);
    return QJsonObject{{u"cohorts"_s, rows}};
}

} // namespace diapason::demo::ws
