// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/userdetails.h"

#include "demo/moodle/functions.h"

#include <algorithm>

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr qint64 editingTeacher = 3;

/// maildisplay=1 for some, a profile field for others: facts of the person, the same on every run.
bool showsOwnEmail(const Person &person) { return person.id % 4 == 0; }
bool isDoctoral(const Person &person) { return person.id % 9 == 2; }

} // namespace

UserDetails::UserDetails(const MoodleCall &call, const Course *course, const QSet<QString> &fields)
    : m_call(call),
      m_course(course),
      m_fields(fields),
      m_viewDetails(call.may("moodle/user:viewdetails", course)),
      m_viewAllDetails(call.may("moodle/user:viewalldetails", course)),
      m_identity(call.may("moodle/site:viewuseridentity", course)),
      m_courseEmail(course && call.may("moodle/course:useremail", course)),
      m_fullNames(call.may("moodle/site:viewfullnames", course)),
      m_hiddenFields(call.may(course ? "moodle/course:viewhiddenuserfields" : "moodle/user:viewhiddendetails", course))
{
}

bool UserDetails::isPoisoned(const Person &person)
{
    const QString fullName = person.firstName + u' ' + person.lastName;
    return MoodleCall::withoutTags(fullName) != fullName;
}

bool UserDetails::hasReadableUsername(const MoodleWorld &world, const Person &person)
{
    return std::ranges::all_of(person.username, [&](QChar c) {
        if (c.unicode() >= 128)
            return world.switches.extendedUsernames && c == c.toLower();
        return (c.isLetter() && c.isLower()) || c.isDigit() || u".-_@"_s.contains(c);
    });
}

QString UserDetails::profileValue(const Person &person, const QString &field)
{
    const QHash<QString, QString> values{{u"firstname"_s, person.firstName}, {u"lastname"_s, person.lastName},
        {u"email"_s, person.email}, {u"idnumber"_s, person.idNumber}, {u"institution"_s, u"UHB"_s},
        {u"department"_s, u"UFR %1"_s.arg(person.id % 5)},
        {u"profile_field_statut"_s, isDoctoral(person) ? u"doctorant"_s : QString()}};
    return values.value(field);
}

bool UserDetails::isContact(const Enrolment *enrolment) const
{
    return m_course && enrolment && enrolment->roles.contains(editingTeacher);
}

QJsonObject UserDetails::of(const Person &person, const Enrolment *enrolment) const
{
    const bool self = person.id == m_call.caller;
    if (!self && !m_viewDetails && !isContact(enrolment))
        return {};
    QJsonObject row{{u"id"_s, person.id}, {u"fullname"_s, shownName(person)}};
    addNames(person, row);
    addPrivate(person, row);
    const MoodleWorld &world = m_call.world;
    for (const QString &time : {u"firstaccess"_s, u"lastaccess"_s}) {
        if (wants(time) && (self || m_hiddenFields || !world.switches.hiddenUserFields.contains(time)))
            row[time] = 0;
    }
    if (wants(u"profileimageurlsmall"_s))
        row[u"profileimageurlsmall"_s] = world.url + u"/theme/image.php/boost/core/1795332537/u/f2"_s;
    if (wants(u"profileimageurl"_s))
        row[u"profileimageurl"_s] = world.url + u"/theme/image.php/boost/core/1795332537/u/f1"_s;
    const QString status = profileValue(person, u"profile_field_statut"_s);
    if (wants(u"customfields"_s) && m_course && !status.isEmpty() && (self || !world.switches.hiddenCustomFields))
        row[u"customfields"_s] = QJsonArray{QJsonObject{
            {u"type"_s, u"text"_s}, {u"value"_s, status}, {u"name"_s, u"Statut"_s}, {u"shortname"_s, u"statut"_s}}};
    if (self && wants(u"preferences"_s))
        row[u"preferences"_s]
            = QJsonArray{QJsonObject{{u"name"_s, u"last_time_enrolments_synced"_s}, {u"value"_s, u"1788249600"_s}}};
    if (m_course && enrolment)
        addCourseKeys(person, *enrolment, row);
    else
        addAccountKeys(person, row);
    return row;
}

bool UserDetails::namesWhole(const Person &person) const
{
    return !m_call.world.profile.namesFollowDisplay || m_fullNames || person.id == m_call.caller;
}

QString UserDetails::shownName(const Person &person) const
{
    const QString &display = m_call.world.switches.fullNameDisplay;
    QStringList names;
    if (namesWhole(person) || display.contains(u"firstname"_s))
        names += person.firstName;
    if (namesWhole(person) || display.contains(u"lastname"_s))
        names += person.lastName;
    return names.join(u' ');
}

void UserDetails::addNames(const Person &person, QJsonObject &row) const
{
    const MoodleWorld &world = m_call.world;
    const bool always = namesWhole(person);
    if (wants(u"firstname"_s) && (always || world.switches.fullNameDisplay.contains(u"firstname"_s)))
        row[u"firstname"_s] = person.firstName;
    if (wants(u"lastname"_s) && (always || world.switches.fullNameDisplay.contains(u"lastname"_s)))
        row[u"lastname"_s] = person.lastName;
}

void UserDetails::addPrivate(const Person &person, QJsonObject &row) const
{
    const bool self = person.id == m_call.caller;
    if (self || m_viewAllDetails) {
        if (wants(u"username"_s))
            row[u"username"_s] = person.username;
        if (wants(u"department"_s))
            row[u"department"_s] = m_course ? profileValue(person, u"department"_s) : u""_s;
        if (wants(u"idnumber"_s) && m_course && !person.idNumber.isEmpty())
            row[u"idnumber"_s] = person.idNumber;
        if (wants(u"institution"_s) && m_course)
            row[u"institution"_s] = profileValue(person, u"institution"_s);
    }
    // Outside a course only the identity right counts: useremail has no effect there.
    const bool email = self || (m_identity && m_call.world.switches.identityShowsEmail) || m_courseEmail
        || (m_course && showsOwnEmail(person));
    const bool hidden = m_call.world.switches.hiddenUserFields.contains(u"email"_s) && !m_hiddenFields && !self;
    if (wants(u"email"_s) && email && !hidden)
        row[u"email"_s] = person.email;
}

QJsonArray UserDetails::groupsOf(const Enrolment &enrolment) const
{
    QJsonArray groups;
    const auto only = std::ranges::find(m_course->groupings, m_course->defaultGrouping, &Grouping::id);
    for (const Group &group : m_course->groups) {
        if (only != m_course->groupings.cend() && !only->groups.contains(group.id))
            continue;
        // The name is escaped even where raw text was asked for.
        if (enrolment.groups.contains(group.id) && ws::seesGroup(m_call, *m_course, group))
            groups.append(QJsonObject{{u"id"_s, group.id}, {u"name"_s, MoodleCall::escaped(group.name)},
                {u"description"_s, u""_s}, {u"descriptionformat"_s, 1}});
    }
    return groups;
}

void UserDetails::addCourseKeys(const Person &person, const Enrolment &enrolment, QJsonObject &row) const
{
    if (wants(u"lastcourseaccess"_s))
        row[u"lastcourseaccess"_s] = 0;
    if (wants(u"groups"_s)) {
        const QJsonArray groups = groupsOf(enrolment);
        if (!groups.isEmpty())
            row[u"groups"_s] = groups;
    }
    if (wants(u"roles"_s)) {
        QJsonArray roles;
        for (const Role &role : std::as_const(m_call.world.roles)) {
            if (enrolment.roles.contains(role.id))
                roles.append(QJsonObject{
                    {u"roleid"_s, role.id}, {u"name"_s, role.name}, {u"shortname"_s, role.shortName}, {u"sortorder"_s, 0}});
        }
        row[u"roles"_s] = roles;
    }
    if (!wants(u"enrolledcourses"_s))
        return;
    QJsonArray courses;
    for (const Course *course : m_call.world.activeCoursesOf(person.id)) {
        if (m_call.seesCourseInfo(*course))
            courses.append(QJsonObject{{u"id"_s, course->id}, {u"fullname"_s, m_call.formatted(course->fullName)},
                {u"shortname"_s, MoodleCall::escaped(course->shortName)}});
    }
    if (!courses.isEmpty())
        row[u"enrolledcourses"_s] = courses;
}

void UserDetails::addAccountKeys(const Person &person, QJsonObject &row) const
{
    const bool self = person.id == m_call.caller;
    if (self || m_hiddenFields || !m_call.world.switches.hiddenUserFields.contains(u"suspended"_s))
        row[u"suspended"_s] = person.suspended;
    row[u"timezone"_s] = u"99"_s;
    if (!self && !m_viewAllDetails)
        return;
    row[u"auth"_s] = QString::fromLatin1(person.auth);
    row[u"confirmed"_s] = person.confirmed;
    row[u"lang"_s] = u"fr"_s;
    row[u"theme"_s] = u""_s;
    row[u"mailformat"_s] = 1;
    row[u"trackforums"_s] = 0;
}

} // namespace diapason::demo
