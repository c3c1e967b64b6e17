// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/calls.h"
#include "net/moodle/json.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

Result<Course> parseCourse(const Json &row, const char *order)
{
    Course course;
    course.id = CourseId(number(row, "id"));
    if (!course.id.isValid())
        return malformed(u"courses.id"_s);
    course.shortName = text(row, "shortname");
    course.fullName = text(row, "fullname");
    course.category = CategoryId(number(row, "categoryid"));
    course.visible = flag(row, "visible", true);
    course.groupMode = GroupMode(std::clamp<qint64>(number(row, "groupmode"), 0, 2));
    course.start = moment(row, "startdate");
    course.end = moment(row, "enddate");
    course.sortOrder = int(number(row, order));
    return course;
}

Result<Category> parseCategory(const Json &row)
{
    Category category;
    category.id = CategoryId(number(row, "id"));
    if (!category.id.isValid())
        return malformed(u"categories.id"_s);
    category.parent = CategoryId(number(row, "parent"));
    category.name = unescaped(row, "name");
    category.visible = flag(row, "visible", true);
    category.sortOrder = int(number(row, "sortorder"));
    return category;
}

Result<CourseModule> parseModule(const Json &row)
{
    CourseModule module{.kind = text(row, "modname"), .detailed = has(row, "visible")};
    Activity &activity = module.activity;
    activity.cmid = Cmid(number(row, "id"));
    if (!activity.cmid.isValid())
        return malformed(u"modules.id"_s);
    activity.course = CourseId(number(row, "course"));
    activity.instance = number(row, "instance");
    activity.name = text(row, "name");
    activity.visible = flag(row, "visible", true);
    activity.stealth = activity.visible && !flag(row, "visibleoncoursepage", true);
    activity.userVisible = flag(row, "uservisible", true);
    activity.availability = text(row, "availability");
    activity.url = QUrl(text(row, "url"));
    return module;
}

/// The activities of one section: a hidden section hides them all.
Result<QList<Activity>> parseSection(const Json &section)
{
    const auto modules = listOf(section["modules"], u"modules"_s, parseModule);
    if (!modules)
        return Failure{modules.error()};
    QList<Activity> activities;
    for (const CourseModule &module : *modules) {
        if (module.kind != GetContents::kind)
            continue;
        activities.append(module.activity);
        activities.last().visible = module.activity.visible && flag(section, "visible", true);
    }
    return activities;
}

} // namespace

Result<GetCourses::Reply> GetCourses::parse(const Json &root)
{
    Reply reply;
    auto courses = listOf(Json(root), u"courses"_s, [&reply](const Json &row) {
        reply.described = reply.described && has(row, "visible") && has(row, "groupmode");
        return parseCourse(row, "categorysortorder");
    });
    if (!courses)
        return Failure{courses.error()};
    reply.courses = *std::move(courses);
    return reply;
}

Form GetCoursesByField::form() const { return id ? Form().add(u"field"_s, u"id"_s).add(u"value"_s, id->value) : Form(); }

Result<QList<Course>> GetCoursesByField::parse(const Json &root)
{
    return listOf(root["courses"], u"courses"_s, [](const Json &row) { return parseCourse(row, "sortorder"); });
}

Result<CategoryTree> GetCategories::parse(const Json &root)
{
    CategoryTree tree;
    const auto categories = listOf(Json(root), u"categories"_s, [&tree](const Json &row) {
        tree.courses += int(number(row, "coursecount"));
        return parseCategory(row);
    });
    if (!categories)
        return Failure{categories.error()};
    tree.categories = *categories;
    return tree;
}

Form GetContents::form() const
{
    return Form().add(u"courseid"_s, course.value).option(u"modname"_s, QString(kind)).option(u"excludecontents"_s, true);
}

Result<QList<Activity>> GetContents::parse(const Json &root)
{
    const auto sections = listOf(Json(root), u"sections"_s, parseSection);
    if (!sections)
        return Failure{sections.error()};
    QList<Activity> activities;
    for (const QList<Activity> &section : *sections)
        activities += section;
    return activities;
}

Form GetCourseModule::form() const { return Form().add(u"cmid"_s, cmid.value); }

Result<CourseModule> GetCourseModule::parse(const Json &root)
{
    Json module;
    if (root["cm"].get(module) || !module.is_object())
        return malformed(u"cm"_s);
    Result<CourseModule> parsed = parseModule(module);
    if (parsed && !parsed->activity.course.isValid())
        return malformed(u"cm.course"_s);
    return parsed;
}

} // namespace diapason::moodle
