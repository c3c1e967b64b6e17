// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/calls.h"
#include "net/moodle/json.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

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
        const Result<void> read = each(row["roles"], u"users.roles"_s, [&](const Json &role) -> Result<void> {
            person.roles.append({.id = number(role, "roleid"), .shortName = text(role, "shortname"), .name = text(role, "name")});
            return {};
        });
        if (!read)
            return Failure{read.error()};
    }
    if (has(row, "groups")) {
        const Result<void> read = each(row["groups"], u"users.groups"_s, [&](const Json &group) -> Result<void> {
            person.groups.append(unescaped(group, "name"));
            return {};
        });
        if (!read)
            return Failure{read.error()};
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

Result<QList<Person>> GetEnrolledUsers::parse(const Json &root)
{
    QList<Person> people;
    const Result<void> read = each(Json(root), u"users"_s, [&](const Json &row) -> Result<void> {
        const Result<Person> person = parsePerson(row);
        if (!person)
            return Failure{person.error()};
        people.append(*person);
        return {};
    });
    if (!read)
        return Failure{read.error()};
    return people;
}

Form GetUsersCourses::form() const { return Form().add(u"userid"_s, user.value).add(u"returnusercount"_s, true); }

Result<QHash<CourseId, int>> GetUsersCourses::parse(const Json &root)
{
    QHash<CourseId, int> counts;
    const Result<void> read = each(Json(root), u"courses"_s, [&](const Json &row) -> Result<void> {
        const CourseId id(moodle::number(row, "id"));
        if (!id.isValid())
            return malformed(u"courses.id"_s);
        if (has(row, "enrolledusercount"))
            counts.insert(id, int(moodle::number(row, "enrolledusercount")));
        return {};
    });
    if (!read)
        return Failure{read.error()};
    return counts;
}

Form GetUsersById::form() const { return Form().add(u"field"_s, u"id"_s).list(u"values"_s, ids); }

Result<QHash<MoodleUserId, MoodleAccountState>> GetUsersById::parse(const Json &root)
{
    QHash<MoodleUserId, MoodleAccountState> states;
    const Result<void> read = each(Json(root), u"users"_s, [&](const Json &row) -> Result<void> {
        const MoodleUserId id(number(row, "id"));
        if (!id.isValid())
            return malformed(u"users.id"_s);
        if (const MoodleAccountState state = accountState(row); state != MoodleAccountState::Unknown)
            states.insert(id, state);
        return {};
    });
    if (!read)
        return Failure{read.error()};
    return states;
}

} // namespace diapason::moodle
