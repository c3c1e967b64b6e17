// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/functions.h"

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

QList<qint64> pathOf(const MoodleCall &call, const Category &category)
{
    QList<qint64> path;
    for (const Category *at = &category; at; at = call.world.category(at->parent))
        path.prepend(at->id);
    return path;
}

bool meets(const Category &category, const QString &key, const QString &value)
{
    if (key == "id"_L1)
        return QString::number(category.id) == value;
    if (key == "ids"_L1)
        return value.split(u',').contains(QString::number(category.id));
    if (key == "parent"_L1)
        return QString::number(category.parent) == value;
    if (key == "name"_L1)
        return category.name == value;
    return key == "visible"_L1 && (value == "1"_L1) == category.visible;
}

QJsonObject told(const MoodleCall &call, const Category &category, int order)
{
    const QList<qint64> path = pathOf(call, category);
    QString written;
    for (const qint64 step : path)
        written += u'/' + QString::number(step);
    const auto inside = std::ranges::count(call.world.courses(), category.id, &Course::category);
    QJsonObject row{{u"id"_s, category.id}, {u"name"_s, call.formatted(category.name)}, {u"description"_s, u""_s},
        {u"descriptionformat"_s, 1}, {u"parent"_s, category.parent}, {u"sortorder"_s, 10000 * order},
        {u"coursecount"_s, qint64(inside)}, {u"depth"_s, path.size()}, {u"path"_s, written}};
    if (call.may("moodle/category:manage")) {
        row[u"idnumber"_s] = u""_s;
        row[u"visible"_s] = category.visible ? 1 : 0;
        row[u"visibleold"_s] = category.visible ? 1 : 0;
        row[u"timemodified"_s] = 0;
        row[u"theme"_s] = QJsonValue::Null;
    }
    return row;
}

} // namespace

MoodleAnswer getCategories(const MoodleCall &call)
{
    static const QSet<QString> keys{u"id"_s, u"ids"_s, u"name"_s, u"parent"_s, u"idnumber"_s, u"visible"_s, u"theme"_s};
    const QJsonArray criteria = call.args["criteria"_L1].toArray();
    for (const QJsonValue &criterion : criteria) {
        if (!keys.contains(criterion["key"_L1].toString()))
            return MoodleRefusal({"moodle_exception", u"criteriaerror"_s, u"Missing permissions to search on a criteria."_s});
    }
    const auto meetsAll = [&](const Category &category) {
        return std::ranges::all_of(
            criteria, [&](const QJsonValue &c) { return meets(category, c["key"_L1].toString(), c["value"_L1].toString()); });
    };
    const bool below = call.args["addsubcategories"_L1].toBool();
    QJsonArray rows;
    int order = 0;
    for (const Category &category : std::as_const(call.world.categories)) {
        ++order;
        bool wanted = meetsAll(category);
        for (const Category *at = call.world.category(category.parent); below && !wanted && at;
            at = call.world.category(at->parent))
            wanted = meetsAll(*at);
        if (wanted && call.seesCategory(category.id))
            rows.append(told(call, category, order));
    }
    return rows;
}

MoodleAnswer getUsersCourses(const MoodleCall &call)
{
    const qint64 userId = call.args["userid"_L1].toInteger();
    QJsonArray rows;
    for (const Course *course : call.world.activeCoursesOf(userId)) {
        const bool own = userId == call.caller;
        if (!call.canEnter(*course) || (!own && !call.may("moodle/course:viewparticipants", course)))
            continue;
        if (!course->visible && !call.world.may(userId, "moodle/course:viewhiddencourses", course)) // theirs, not the caller's
            continue;
        QJsonObject row{{u"id"_s, course->id}, {u"shortname"_s, call.formatted(course->shortName)},
            {u"fullname"_s, call.formatted(course->fullName)}, {u"displayname"_s, call.formatted(course->fullName)},
            {u"idnumber"_s, course->idNumber}, {u"visible"_s, course->visible ? 1 : 0}, {u"summary"_s, u""_s},
            {u"summaryformat"_s, 1}, {u"format"_s, u"topics"_s},
            {u"courseimage"_s, call.world.url + u"/pluginfile.php/%1/course/generated/course.svg"_s.arg(course->id)},
            {u"showgrades"_s, true}, {u"lang"_s, u""_s}, {u"enablecompletion"_s, false}, {u"completionhascriteria"_s, false},
            {u"completionusertracked"_s, false}, {u"category"_s, course->category}, {u"progress"_s, QJsonValue::Null},
            {u"completed"_s, QJsonValue::Null}, {u"startdate"_s, seconds(course->created)}, {u"enddate"_s, 0}, {u"marker"_s, 0},
            {u"lastaccess"_s, QJsonValue::Null}, {u"isfavourite"_s, false}, {u"hidden"_s, false},
            {u"overviewfiles"_s, QJsonArray{}}, {u"showactivitydates"_s, false}, {u"showcompletionconditions"_s, true},
            {u"timemodified"_s, seconds(course->created) + 60}};
        if (call.args["returnusercount"_L1].toBool())
            row[u"enrolledusercount"_s] = course->enrolments.size(); // all statuses, whatever the caller may see
        rows.append(row);
    }
    return rows;
}

} // namespace diapason::demo::ws
