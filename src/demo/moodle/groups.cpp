// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, groupings and cohorts. Their names are escaped even where raw text was asked for.
#include "demo/moodle/functions.h"

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr int hiddenVisibility = 3;

std::expected<const Course *, MoodleFault> enterToManage(const MoodleCall &call, qint64 id)
{
    const auto course = call.enter(id);
    if (course && !call.may("moodle/course:managegroups", *course))
        return refuse::noPermission("moodle/course:managegroups");
    return course;
}

QJsonObject told(const Course &course, const Group &group)
{
    return {{u"id"_s, group.id}, {u"courseid"_s, course.id}, {u"name"_s, MoodleCall::escaped(group.name)},
        {u"description"_s, u""_s}, {u"descriptionformat"_s, 1}, {u"enrolmentkey"_s, QJsonValue::Null},
        {u"idnumber"_s, group.idNumber}};
}

QJsonObject told(const Course &course, const Grouping &grouping)
{
    return {{u"id"_s, grouping.id}, {u"courseid"_s, course.id}, {u"name"_s, MoodleCall::escaped(grouping.name)},
        {u"description"_s, u""_s}, {u"descriptionformat"_s, 0}, {u"idnumber"_s, u"GG-%1"_s.arg(grouping.id)}};
}

struct FoundGroup {
    const Course *course = nullptr;
    const Group *group = nullptr;
};

FoundGroup groupById(const MoodleWorld &world, qint64 id)
{
    for (const Course &course : world.courses()) {
        const auto group = std::ranges::find(course.groups, id, &Group::id);
        if (group != course.groups.cend())
            return {&course, &*group};
    }
    return {};
}

} // namespace

MoodleAnswer getCourseGroups(const MoodleCall &call)
{
    const auto course = enterToManage(call, call.args["courseid"_L1].toInteger());
    if (!course)
        return std::unexpected(course.error());
    QJsonArray rows;
    for (const Group &group : (*course)->groups) {
        if (!seesGroup(call, **course, group))
            continue;
        QJsonObject row = told(**course, group);
        if (call.world.profile.groupVisibility) {
            row[u"visibility"_s] = group.hidden ? hiddenVisibility : 0;
            row[u"participation"_s] = !group.hidden;
        }
        rows.append(row);
    }
    return rows;
}

MoodleAnswer getGroupMembers(const MoodleCall &call)
{
    QJsonArray rows;
    for (const QJsonValue &id : call.args["groupids"_L1].toArray()) {
        const FoundGroup found = groupById(call.world, id.toInteger());
        if (!found.group)
            return refuse::invalidRecord(u"groups"_s);
        const auto course = enterToManage(call, found.course->id);
        if (!course)
            return std::unexpected(course.error());
        QJsonArray members;
        for (const Enrolment &enrolment : found.course->enrolments) {
            if (enrolment.groups.contains(found.group->id) && seesGroup(call, **course, *found.group))
                members.append(enrolment.person);
        }
        rows.append(QJsonObject{{u"groupid"_s, found.group->id}, {u"userids"_s, members}});
    }
    return rows;
}

MoodleAnswer getCourseGroupings(const MoodleCall &call)
{
    const auto course = enterToManage(call, call.args["courseid"_L1].toInteger());
    if (!course)
        return std::unexpected(course.error());
    QJsonArray rows;
    for (const Grouping &grouping : (*course)->groupings)
        rows.append(told(**course, grouping));
    return rows;
}

MoodleAnswer getGroupings(const MoodleCall &call)
{
    QJsonArray rows;
    for (const QJsonValue &id : call.args["groupingids"_L1].toArray()) {
        const Grouping *grouping = nullptr;
        const Course *home = nullptr;
        for (const Course &course : call.world.courses()) {
            const auto found = std::ranges::find(course.groupings, id.toInteger(), &Grouping::id);
            if (found != course.groupings.cend())
                grouping = &*found, home = &course;
        }
        if (!grouping)
            return refuse::invalidRecord(u"groupings"_s);
        if (const auto course = enterToManage(call, home->id); !course)
            return std::unexpected(course.error());
        QJsonObject row = told(*home, *grouping);
        row[u"customfields"_s] = QJsonArray{};
        QJsonArray groups;
        for (const Group &group : home->groups) {
            if (!grouping->groups.contains(group.id))
                continue;
            QJsonObject inside = told(*home, group);
            inside[u"customfields"_s] = QJsonArray{};
            groups.append(inside);
        }
        if (call.args["returngroups"_L1].toBool() && !groups.isEmpty())
            row[u"groups"_s] = groups;
        rows.append(row);
    }
    return rows;
}

MoodleAnswer getCourseUserGroups(const MoodleCall &call)
{
    const auto course = call.enter(call.args["courseid"_L1].toInteger());
    if (!course)
        return std::unexpected(course.error());
    const qint64 asked = call.args["userid"_L1].toInteger(), userId = asked == 0 ? call.caller : asked;
    const Enrolment *enrolment = call.world.enrolment(**course, userId);
    QJsonArray groups;
    for (const Group &group : (*course)->groups) {
        const bool allowed = userId == call.caller || call.may("moodle/course:managegroups", *course);
        if (allowed && enrolment && enrolment->groups.contains(group.id) && seesGroup(call, **course, group)) {
            QJsonObject row = told(**course, group);
            row.remove(u"enrolmentkey"_s);
            groups.append(row);
        }
    }
    return QJsonObject{{u"groups"_s, groups}, {u"warnings"_s, QJsonArray{}}};
}

} // namespace diapason::demo::ws
