// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/calls.h"
#include "net/moodle/json.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

constexpr std::string_view activityKind = "rocketchat";

Result<QList<Course>> parseCourses(simdjson::simdjson_result<Json> list, const QString &where, const char *order)
{
    QList<Course> courses;
    const Result<void> read = each(list, where, [&](const Json &row) -> Result<void> {
        Course course;
        course.id = CourseId(number(row, "id"));
        if (!course.id.isValid())
            return malformed(where + u".id"_s);
        course.shortName = text(row, "shortname");
        course.fullName = text(row, "fullname");
        course.category = CategoryId(number(row, "categoryid"));
        course.visible = flag(row, "visible", true);
        course.groupMode = GroupMode(std::clamp<qint64>(number(row, "groupmode"), 0, 2));
        course.start = moment(row, "startdate");
        course.end = moment(row, "enddate");
        course.sortOrder = int(number(row, order));
        courses.append(course);
        return {};
    });
    if (!read)
        return Failure{read.error()};
    return courses;
}

Result<Activity> parseModule(const Json &module)
{
    Activity activity;
    activity.cmid = Cmid(number(module, "id"));
    if (!activity.cmid.isValid())
        return malformed(u"module.id"_s);
    activity.course = CourseId(number(module, "course"));
    activity.instance = number(module, "instance");
    activity.name = text(module, "name");
    activity.visible = flag(module, "visible", true);
    activity.stealth = activity.visible && !flag(module, "visibleoncoursepage", true);
    activity.availability = text(module, "availability");
    activity.url = QUrl(text(module, "url"));
    return activity;
}

} // namespace

Result<QList<Course>> GetCourses::parse(const Json &root)
{
    return parseCourses(simdjson::simdjson_result<Json>(Json(root)), u"courses"_s, "categorysortorder");
}

Form GetCoursesByField::form() const { return id ? Form().add(u"field"_s, u"id"_s).add(u"value"_s, id->value) : Form(); }

Result<QList<Course>> GetCoursesByField::parse(const Json &root)
{
    return parseCourses(root["courses"], u"courses"_s, "sortorder");
}

Result<CategoryTree> GetCategories::parse(const Json &root)
{
    CategoryTree tree;
    const Result<void> read = each(Json(root), u"categories"_s, [&](const Json &row) -> Result<void> {
        Category category;
        category.id = CategoryId(number(row, "id"));
        if (!category.id.isValid())
            return malformed(u"categories.id"_s);
        category.parent = CategoryId(number(row, "parent"));
        category.name = unescaped(row, "name");
        category.visible = flag(row, "visible", true);
        category.sortOrder = int(number(row, "sortorder"));
        tree.categories.append(category);
        tree.courses += int(number(row, "coursecount"));
        return {};
    });
    if (!read)
        return Failure{read.error()};
    return tree;
}

Form GetContents::form() const
{
    return Form()
        .add(u"courseid"_s, course.value)
        .option(u"modname"_s, QString::fromLatin1(activityKind.data(), qsizetype(activityKind.size())))
        .option(u"excludecontents"_s, true);
}

Result<QList<Activity>> GetContents::parse(const Json &root)
{
    QList<Activity> activities;
    const Result<void> read = each(Json(root), u"sections"_s, [&](const Json &section) {
        return each(section["modules"], u"modules"_s, [&](const Json &module) -> Result<void> {
            if (std::string_view kind; module["modname"].get(kind) || kind != activityKind)
                return {};
            Result<Activity> activity = parseModule(module);
            if (!activity)
                return Failure{activity.error()};
            activity->visible = activity->visible && flag(section, "visible", true);
            activities.append(*activity);
            return {};
        });
    });
    if (!read)
        return Failure{read.error()};
    return activities;
}

Form GetCourseModule::form() const { return Form().add(u"cmid"_s, cmid.value); }

Result<CourseModule> GetCourseModule::parse(const Json &root)
{
    Json module;
    if (root["cm"].get(module) || !module.is_object())
        return malformed(u"cm"_s);
    const Result<Activity> activity = parseModule(module);
    if (!activity)
        return Failure{activity.error()};
    if (!activity->course.isValid())
        return malformed(u"cm.course"_s);
    return CourseModule{.activity = *activity, .kind = text(module, "modname"), .detailed = has(module, "visible")};
}

} // namespace diapason::moodle
