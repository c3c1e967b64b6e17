// SPDX-License-Identifier: GPL-3.0-or-later
// What each simulated function declares as its parameters.
#include "demo/moodle/functions.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;

namespace {

using Kind = MoodleParam::Kind;

MoodleParam number(const QString &name) { return {.name = name, .kind = Kind::Int}; }
MoodleParam text(const QString &name) { return {.name = name, .kind = Kind::Text}; }
MoodleParam truth(const QString &name) { return {.name = name, .kind = Kind::Bool}; }
MoodleParam flag(const QString &name, bool fallback)
{
    return {.name = name, .kind = Kind::Bool, .required = false, .fallback = fallback};
}
MoodleParam optional(MoodleParam param, const QJsonValue &fallback)
{
    param.required = false;
    param.fallback = fallback;
    return param;
}
MoodleParam list(const QString &name, const MoodleParam &element)
{
    return {.name = name, .kind = Kind::List, .inner = {element}};
}
MoodleParam record(const QString &name, const QList<MoodleParam> &members)
{
    return {.name = name, .kind = Kind::Struct, .inner = members};
}

/// options[0][name]=…&options[0][value]=…
MoodleParam pairs(const QString &name, const QString &key)
{
    return optional(list(name, record({}, {text(key), text(u"value"_s)})), QJsonArray{});
}

QHash<QString, MoodleFunction> courseFunctions()
{
    return {
        {u"core_webservice_get_site_info"_s, {{list(u"serviceshortnames"_s, text({}))}, ws::siteInfo}},
        {u"core_course_get_courses"_s,
            {{optional(record(u"options"_s, {optional(list(u"ids"_s, number({})), QJsonValue::Undefined)}), QJsonObject{})},
                ws::getCourses}},
        {u"core_course_get_courses_by_field"_s,
            {{optional(text(u"field"_s), u""_s), optional(text(u"value"_s), u""_s)}, ws::getCoursesByField}},
        {u"core_course_search_courses"_s,
            {{text(u"criterianame"_s), text(u"criteriavalue"_s), optional(number(u"page"_s), 0),
                 optional(number(u"perpage"_s), 0), optional(list(u"requiredcapabilities"_s, text({})), QJsonArray{}),
                 flag(u"limittoenrolled"_s, false), optional(list(u"onlywithcompletion"_s, text({})), QJsonArray{})},
                ws::searchCourses}},
        {u"core_course_get_categories"_s,
            {{pairs(u"criteria"_s, u"key"_s), flag(u"addsubcategories"_s, true)}, ws::getCategories}},
        {u"core_course_get_contents"_s, {{number(u"courseid"_s), pairs(u"options"_s, u"name"_s)}, ws::getContents}},
        {u"core_course_get_course_module"_s, {{number(u"cmid"_s)}, ws::getCourseModule}},
    };
}

QHash<QString, MoodleFunction> peopleFunctions()
{
    return {
        {u"core_enrol_get_enrolled_users"_s, {{number(u"courseid"_s), pairs(u"options"_s, u"name"_s)}, ws::getEnrolledUsers}},
        {u"core_enrol_get_users_courses"_s, {{number(u"userid"_s), flag(u"returnusercount"_s, true)}, ws::getUsersCourses}},
        {u"core_user_get_users_by_field"_s, {{text(u"field"_s), list(u"values"_s, text({}))}, ws::getUsersByField}},
        {u"core_user_get_users"_s, {{list(u"criteria"_s, record({}, {text(u"key"_s), text(u"value"_s)}))}, ws::getUsers}},
        {u"core_group_get_course_groups"_s, {{number(u"courseid"_s)}, ws::getCourseGroups}},
        {u"core_group_get_group_members"_s, {{list(u"groupids"_s, number({}))}, ws::getGroupMembers}},
        {u"core_group_get_course_groupings"_s, {{number(u"courseid"_s)}, ws::getCourseGroupings}},
        {u"core_group_get_groupings"_s, {{list(u"groupingids"_s, number({})), flag(u"returngroups"_s, false)}, ws::getGroupings}},
        {u"core_group_get_course_user_groups"_s,
            {{optional(number(u"courseid"_s), 0), optional(number(u"userid"_s), 0), optional(number(u"groupingid"_s), 0)},
                ws::getCourseUserGroups}},
        {u"core_cohort_get_cohorts"_s, {{optional(list(u"cohortids"_s, number({})), QJsonArray{})}, ws::getCohorts}},
        {u"core_cohort_get_cohort_members"_s, {{list(u"cohortids"_s, number({}))}, ws::getCohortMembers}},
        {u"core_cohort_search_cohorts"_s,
            {{text(u"query"_s),
                 record(u"context"_s,
                     {optional(number(u"contextid"_s), 0), optional(text(u"contextlevel"_s), u""_s),
                         optional(number(u"instanceid"_s), 0)}),
                 optional(text(u"includes"_s), u"parents"_s), optional(number(u"limitfrom"_s), 0),
                 optional(number(u"limitnum"_s), 25)},
                ws::searchCohorts}},
    };
}

QHash<QString, MoodleFunction> privacyFunctions()
{
    const auto numbers = [](const QString &name) { return optional(list(name, number({})), QJsonArray{}); };
    return {
        {u"tool_dataprivacy_create_data_request"_s,
            {{number(u"type"_s), optional(text(u"comments"_s), u""_s), optional(number(u"foruserid"_s), 0)}, ws::createDataRequest}},
        {u"tool_dataprivacy_get_data_requests"_s,
            {{optional(number(u"userid"_s), 0), numbers(u"statuses"_s), numbers(u"types"_s), numbers(u"creationmethods"_s),
                 optional(text(u"sort"_s), u""_s), optional(number(u"limitfrom"_s), 0), optional(number(u"limitnum"_s), 0)},
                ws::getDataRequests}},
    };
}

QHash<QString, MoodleFunction> companionFunctions()
{
    const QList<MoodleParam> page{optional(number(u"limitfrom"_s), 0), optional(number(u"limitnumber"_s), 500)};
    const auto maybe = [](const MoodleParam &param) { return optional(param, QJsonValue::Undefined); };
    const MoodleParam settings = record(u"settings"_s,
        {maybe(list(u"moderatorroleids"_s, number({}))), maybe(list(u"userroleids"_s, number({}))),
            maybe(flag(u"retentionenabled"_s, false)), maybe(number(u"maxage"_s)), maybe(flag(u"filesonly"_s, false)),
            maybe(flag(u"excludepinned"_s, false))});
    return {
        {u"local_diapason_get_site"_s, {{}, ws::companionSite}},
        {u"local_diapason_get_activities"_s, {page, ws::companionActivities}},
        {u"local_diapason_get_people"_s,
            {QList<MoodleParam>{number(u"courseid"_s), optional(list(u"userids"_s, number({})), QJsonArray{})} + page,
                ws::companionPeople}},
        {u"local_diapason_set_activity"_s, {{number(u"cmid"_s), settings}, ws::companionSet}},
        {u"local_diapason_set_retention"_s,
            {{number(u"cmid"_s), truth(u"retentionenabled"_s), number(u"maxage"_s), truth(u"filesonly"_s),
                 truth(u"excludepinned"_s)},
                ws::companionSetRetention}},
    };
}

} // namespace

const QHash<QString, MoodleFunction> &moodleFunctions()
{
    static const QHash<QString, MoodleFunction> all = [] {
        QHash<QString, MoodleFunction> functions = courseFunctions();
        functions.insert(peopleFunctions());
        functions.insert(privacyFunctions());
        functions.insert(companionFunctions());
        functions[u"core_webservice_get_site_info"_s].params.first().required = false;
        return functions;
    }();
    return all;
}

} // namespace diapason::demo
