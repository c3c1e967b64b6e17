// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/functions.h"

#include <QRegularExpression>

#include <algorithm>

namespace diapason::demo::ws {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr qint64 editingTeacher = 3;

bool isSite(const MoodleCall &call, const Course &course) { return course.id == call.world.siteCourse().id; }

QJsonArray formatOptions()
{
    return {QJsonObject{{u"name"_s, u"hiddensections"_s}, {u"value"_s, 1}},
        QJsonObject{{u"name"_s, u"coursedisplay"_s}, {u"value"_s, 0}}};
}

/// What only course:update shows.
void addAdministration(const MoodleCall &call, const Course &course, QJsonObject &row)
{
    row[u"categorysortorder"_s] = isSite(call, course) ? 1 : 10000 + course.id;
    row[u"idnumber"_s] = course.idNumber;
    row[u"showgrades"_s] = 1;
    row[u"newsitems"_s] = isSite(call, course) ? 3 : 1;
    row[u"maxbytes"_s] = 0;
    row[u"showreports"_s] = 0;
    row[u"visible"_s] = course.visible ? 1 : 0;
    if (!isSite(call, course))
        row[u"hiddensections"_s] = 1;
    row[u"groupmode"_s] = int(course.groupMode);
    row[u"groupmodeforce"_s] = course.groupMode == GroupMode::None ? 0 : 1;
    row[u"defaultgroupingid"_s] = 0;
    row[u"timecreated"_s] = seconds(course.created);
    row[u"timemodified"_s] = seconds(course.created) + 60;
    row[u"enablecompletion"_s] = 0;
    row[u"completionnotify"_s] = 0;
    row[u"lang"_s] = u""_s;
    row[u"forcetheme"_s] = u""_s;
    row[u"courseformatoptions"_s]
        = isSite(call, course) ? QJsonArray{QJsonObject{{u"name"_s, u"numsections"_s}, {u"value"_s, 1}}} : formatOptions();
}

QJsonObject listedCourse(const MoodleCall &call, const Course &course)
{
    const bool site = isSite(call, course);
    QJsonObject row{{u"id"_s, course.id}, {u"shortname"_s, call.formatted(course.shortName)}, {u"categoryid"_s, course.category},
        {u"fullname"_s, call.formatted(course.fullName)}, {u"displayname"_s, call.formatted(course.fullName)},
        {u"summary"_s, u""_s}, {u"summaryformat"_s, site ? 0 : 1}, {u"format"_s, site ? u"site"_s : u"topics"_s},
        {u"startdate"_s, site ? 0 : seconds(course.created)}, {u"enddate"_s, 0},
        {u"numsections"_s, site ? 1 : qMax<qint64>(1, course.sections.size() - 1)}, {u"showactivitydates"_s, false},
        {u"showcompletionconditions"_s, site ? QJsonValue(QJsonValue::Null) : QJsonValue(true)}};
    if (call.may("moodle/course:update", &course))
        addAdministration(call, course, row);
    return row;
}

QJsonArray filters()
{
    QJsonArray list;
    for (const QString &name :
        {u"displayh5p"_s, u"activitynames"_s, u"mathjaxloader"_s, u"emoticon"_s, u"urltolink"_s, u"mediaplugin"_s})
        list.append(QJsonObject{{u"filter"_s, name}, {u"localstate"_s, 0}, {u"inheritedstate"_s, 1}});
    return list;
}

/// 16 keys for everybody, 34 inside the course, 41 with course:update.
QJsonObject fieldCourse(const MoodleCall &call, const Course &course)
{
    QJsonObject row = publicCourse(call, course);
    if (!call.canEnter(course))
        return row;
    row[u"format"_s] = isSite(call, course) ? u"site"_s : u"topics"_s;
    for (const QString &zero : {u"enddate"_s, u"maxbytes"_s, u"showreports"_s, u"defaultgroupingid"_s, u"enablecompletion"_s,
             u"completionnotify"_s, u"marker"_s})
        row[zero] = 0;
    row[u"showgrades"_s] = 1;
    row[u"newsitems"_s] = isSite(call, course) ? 3 : 1;
    row[u"startdate"_s] = isSite(call, course) ? 0 : seconds(course.created);
    row[u"visible"_s] = course.visible ? 1 : 0;
    row[u"groupmode"_s] = int(course.groupMode);
    row[u"groupmodeforce"_s] = course.groupMode == GroupMode::None ? 0 : 1;
    row[u"lang"_s] = u""_s;
    row[u"theme"_s] = u""_s;
    row[u"filters"_s] = filters();
    if (!isSite(call, course)) {
        QJsonArray options = formatOptions();
        options.append(QJsonObject{{u"name"_s, u"indentation"_s}, {u"value"_s, u"1"_s}});
        row[u"courseformatoptions"_s] = options;
    }
    if (!call.may("moodle/course:update", &course))
        return row;
    row[u"idnumber"_s] = course.idNumber;
    row[u"calendartype"_s] = u""_s;
    row[u"legacyfiles"_s] = 0;
    row[u"requested"_s] = 0;
    row[u"timecreated"_s] = seconds(course.created);
    row[u"timemodified"_s] = seconds(course.created) + 60;
    row[u"cacherev"_s] = seconds(course.created) + 90;
    return row;
}

/// The chosen courses, unknown ones left out; a refusal for a bad field or value.
std::expected<QList<const Course *>, MoodleFault> chosen(const MoodleCall &call, const QString &field, const QString &value)
{
    const QList<Course> &all = call.world.courses();
    QList<const Course *> found;
    const auto take = [&](auto matches) {
        for (const Course &course : all) {
            if (matches(course))
                found.append(&course);
        }
    };
    bool number = true;
    if (field.isEmpty()) {
        found.append(&call.world.siteCourse());
        take([](const Course &) { return true; });
    } else if (field == "shortname"_L1) {
        take([&](const Course &course) { return course.shortName.compare(value, Qt::CaseInsensitive) == 0; });
    } else if (field == "idnumber"_L1) {
        take([&](const Course &course) { return course.idNumber == value; });
    } else if (field == "category"_L1) {
        const qint64 id = value.toLongLong(&number);
        take([id](const Course &course) { return course.category == id; });
    } else if (field == "sectionid"_L1 && call.world.profile.coursesBySection) {
        const qint64 id = value.toLongLong(&number) / 100;
        take([id](const Course &course) { return course.id == id; });
    } else if (field == "id"_L1 || field == "ids"_L1) {
        for (const QString &each : value.split(u',')) {
            bool whole = false;
            const Course *course = call.world.course(each.toLongLong(&whole));
            number = number && whole;
            if (course)
                found.append(course);
            else if (number && field == "ids"_L1 && call.world.profile.unknownIdIsPhpError)
                return MoodleRefusal({"Error", {}, u"Attempt to assign property \"contextvalidated\" on null"_s});
        }
    } else {
        return refuse::invalidParameter(u"Invalid field name"_s);
    }
    if (!number)
        return refuse::invalidParameter(field);
    return found;
}

} // namespace

QJsonObject publicCourse(const MoodleCall &call, const Course &course)
{
    const Category *category = call.world.category(course.category);
    QJsonArray contacts, methods;
    QSet<QByteArray> used;
    for (const Enrolment &enrolment : course.enrolments) {
        used.insert(enrolment.method);
        const Person *person = enrolment.roles.contains(editingTeacher) ? call.world.person(enrolment.person) : nullptr;
        if (person)
            contacts.append(QJsonObject{{u"id"_s, person->id}, {u"fullname"_s, person->firstName + u' ' + person->lastName}});
    }
    for (const QByteArray &method : {"manual"_ba, "cohort"_ba, "self"_ba, "meta"_ba}) {
        if (used.contains(method))
            methods.append(QString::fromLatin1(method));
    }
    return {{u"id"_s, course.id}, {u"fullname"_s, call.formatted(course.fullName)},
        {u"displayname"_s, call.formatted(course.fullName)}, {u"shortname"_s, call.formatted(course.shortName)},
        {u"courseimage"_s, call.world.url + u"/pluginfile.php/%1/course/generated/course.svg"_s.arg(course.id)},
        {u"categoryid"_s, course.category}, {u"categoryname"_s, category ? call.formatted(category->name) : u""_s},
        {u"sortorder"_s, isSite(call, course) ? 1 : 10000 + course.id}, {u"summary"_s, u""_s},
        {u"summaryformat"_s, isSite(call, course) ? 0 : 1}, {u"summaryfiles"_s, QJsonArray{}}, {u"overviewfiles"_s, QJsonArray{}},
        {u"showactivitydates"_s, false},
        {u"showcompletionconditions"_s, isSite(call, course) ? QJsonValue(QJsonValue::Null) : QJsonValue(true)},
        {u"contacts"_s, contacts}, {u"enrollmentmethods"_s, methods}};
}

MoodleAnswer getCourses(const MoodleCall &call)
{
    const QJsonValue ids = call.args["options"_L1]["ids"_L1];
    QList<const Course *> wanted;
    if (ids.isUndefined()) {
        wanted.append(&call.world.siteCourse());
        for (const Course &course : call.world.courses())
            wanted.append(&course);
    } else {
        for (const QJsonValue &id : ids.toArray()) {
            if (const Course *course = call.world.course(id.toInteger()))
                wanted.append(course);
        }
    }
    QJsonArray rows;
    for (const Course *course : std::as_const(wanted)) {
        if (!call.canEnter(*course))
            return refuse::courseRefused(course->id); // all or nothing
        rows.append(listedCourse(call, *course));
    }
    return rows;
}

MoodleAnswer getCoursesByField(const MoodleCall &call)
{
    const auto wanted = chosen(call, call.args["field"_L1].toString(), call.args["value"_L1].toString());
    if (!wanted)
        return std::unexpected(wanted.error());
    QJsonArray rows;
    for (const Course *course : *wanted) {
        if (call.seesCourseInfo(*course))
            rows.append(fieldCourse(call, *course));
    }
    return QJsonObject{{u"courses"_s, rows}, {u"warnings"_s, QJsonArray{}}};
}

MoodleAnswer searchCourses(const MoodleCall &call)
{
    if (call.args["criterianame"_L1].toString() != "search"_L1)
        return refuse::invalidParameter(u"Invalid criteria name"_s);
    const QStringList words = call.args["criteriavalue"_L1].toString().split(u' ', Qt::SkipEmptyParts);
    QList<const Course *> found;
    for (const Course &course : call.world.courses()) {
        const QString text = course.fullName + u' ' + course.shortName + u' ' + course.idNumber;
        const bool matches
            = std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        if (matches && call.seesCourseInfo(course))
            found.append(&course);
    }
    const qint64 perPage = call.args["perpage"_L1].toInteger(), from = call.args["page"_L1].toInteger() * perPage;
    QJsonArray rows;
    for (qsizetype i = from; i < found.size() && (perPage == 0 || i < from + perPage); ++i)
        rows.append(publicCourse(call, *found[i]));
    return QJsonObject{{u"total"_s, found.size()}, {u"courses"_s, rows}, {u"warnings"_s, QJsonArray{}}};
}

} // namespace diapason::demo::ws
