// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/calls.h"
#include "net/moodle/json.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

Result<MoodleRole> parseRole(const Json &row)
{
    return MoodleRole{.id = number(row, "roleid"), .shortName = text(row, "shortname"), .name = text(row, "name")};
}

Result<QString> parseGroup(const Json &row) { return unescaped(row, "name"); }

Result<Person> parsePerson(const Json &row)
{
    Person person;
    person.id = MoodleUserId(number(row, "id"));
    if (!person.id.isValid())
        return malformed(u"users.id"_s);
    person.username = text(row, "username");
    person.fullName = text(row, "fullname");
    person.email = text(row, "email");
    if (has(row, "roles")) {
        const auto roles = listOf(row["roles"], u"users.roles"_s, parseRole);
        if (!roles)
            return Failure{roles.error()};
        person.roles = *roles;
    }
    if (has(row, "groups")) {
        const auto groups = listOf(row["groups"], u"users.groups"_s, parseGroup);
        if (!groups)
            return Failure{groups.error()};
        person.groups = *groups;
    }
    return person;
}

/// Half an answer is one only when it says no: `confirmed` is hidden from more accounts than `suspended`.
MoodleAccountState accountState(const Json &row)
{
    if (flag(row, "suspended", false))
        return MoodleAccountState::Suspended;
    if (!has(row, "suspended") || !has(row, "confirmed"))
        return MoodleAccountState::Unknown;
    return flag(row, "confirmed", true) ? MoodleAccountState::Active : MoodleAccountState::Unconfirmed;
}

} // namespace

Form GetEnrolledUsers::form() const
{
    Form form;
    form.add(u"courseid"_s, course.value);
    if (onlySuspended)
        form.option(u"onlysuspended"_s, true);
    form.option(u"userfields"_s, onlySuspended ? u"id"_s : u"id,username,email,roles,groups"_s);
    return form.option(u"limitfrom"_s, from).option(u"limitnumber"_s, number).option(u"sortby"_s, u"id"_s);
}

Result<QList<Person>> GetEnrolledUsers::parse(const Json &root) { return listOf(Json(root), u"users"_s, parsePerson); }

Form GetUsersCourses::form() const { return Form().add(u"userid"_s, user.value).add(u"returnusercount"_s, true); }

Result<QHash<CourseId, int>> GetUsersCourses::parse(const Json &root)
{
    QHash<CourseId, int> counts;
    const auto courses = listOf(Json(root), u"courses"_s, [&counts](const Json &row) -> Result<CourseId> {
        const CourseId id(number(row, "id"));
        if (!id.isValid())
            return malformed(u"courses.id"_s);
        if (has(row, "enrolledusercount"))
            counts.insert(id, int(number(row, "enrolledusercount")));
        return id;
    });
    if (!courses)
        return Failure{courses.error()};
    return counts;
}

Form GetUsersById::form() const { return Form().add(u"field"_s, u"id"_s).list(u"values"_s, ids); }

Result<QHash<MoodleUserId, MoodleAccountState>> GetUsersById::parse(const Json &root)
{
    QHash<MoodleUserId, MoodleAccountState> states;
    const auto users = listOf(Json(root), u"users"_s, [&states](const Json &row) -> Result<MoodleUserId> {
        const MoodleUserId id(number(row, "id"));
        if (!id.isValid())
            return malformed(u"users.id"_s);
        if (const MoodleAccountState state = accountState(row); state != MoodleAccountState::Unknown)
            states.insert(id, state);
        return id;
    });
    if (!users)
        return Failure{users.error()};
    return states;
}

} // namespace diapason::moodle
