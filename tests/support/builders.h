// SPDX-License-Identifier: GPL-3.0-or-later
// Small makers of people, members, accounts, rooms and readings, for tests that need a side of a campus.
#pragma once

#include "domain/compare.h"

#include <QTimeZone>

namespace diapason::build {

using namespace Qt::StringLiterals;

inline QDateTime moment(int secondsLater = 0)
{
    return QDateTime::fromSecsSinceEpoch(1'790'000'000 + secondsLater, QTimeZone::UTC);
}

inline ReadStamp complete(const QStringList &sources = {}) { return {.at = moment(), .sources = sources, .gaps = {}}; }

inline ReadStamp lacking(Gap::Kind kind, const QStringList &sources = {})
{
    return {.at = moment(), .sources = sources, .gaps = {Gap{.kind = kind}}};
}

/// An active person; `roles` are short names.
inline Person person(qint64 id, const QString &username, const QStringList &roles = {u"student"_s})
{
    Person person{.id = MoodleUserId{id},
        .username = username,
        .fullName = u"Person %1"_s.arg(id),
        .enrolment = EnrolmentState::Active,
        .account = MoodleAccountState::Active};
    for (const QString &role : roles)
        person.roles.append({.id = qint64(person.roles.size()) + 1, .shortName = role});
    return person;
}

inline Person teacher(qint64 id, const QString &username) { return person(id, username, {u"editingteacher"_s}); }

inline AccountId accountId(const QString &username) { return AccountId{u"id-"_s + username.toCaseFolded()}; }

inline RoomMember member(const QString &username, RoomRoles roles = {})
{
    return {.id = accountId(username), .username = username, .name = username.toUpper(), .roles = roles};
}

inline constexpr RoomRoles owner{.owner = true};
inline constexpr RoomRoles moderator{.moderator = true};

inline Account account(const QString &username, Account::Type type = Account::Type::User, bool active = true)
{
    return {.id = accountId(username), .username = username, .name = username.toUpper(), .type = type, .active = active};
}

inline AccountDirectory directory(const QList<Account> &accounts) { return {accounts, complete({u"users.list"_s}), true}; }

inline Course course(qint64 id, const QString &shortName)
{
    return {.id = CourseId{id}, .shortName = shortName, .fullName = u"Course "_s + shortName};
}

inline Activity activity(qint64 cmid, qint64 courseId)
{
    return {.cmid = Cmid{cmid}, .course = CourseId{courseId}, .name = u"Activity %1"_s.arg(cmid)};
}

inline Room room(const QString &id, const QString &name) { return {.id = RoomId{id}, .name = name, .displayName = name}; }

inline MembershipEvent line(
    MembershipEvent::Kind kind, const QString &username, int secondsLater = 0, const QString &by = u"svc"_s)
{
    return {.kind = kind, .username = username, .by = by, .at = moment(secondsLater)};
}

inline MembershipLog log(const QList<MembershipEvent> &events, bool toTheStart)
{
    return {.events = events, .since = moment(-3600), .toTheStart = toTheStart, .stamp = complete({u"groups.history"_s})};
}

/// Both sides of one activity, completely read, with the service account "svc" owning the room.
inline CompareInput sides(const QList<Person> &people, const QList<RoomMember> &members, const QList<Account> &accounts = {})
{
    CompareInput input{.activity = activity(30, 7), .service = accountId(u"svc"_s)};
    input.course = {.course = course(7, u"CHI201"_s), .people = people, .stamp = complete({u"core_enrol_get_enrolled_users"_s})};
    input.room = {.room = room(u"room"_s, u"chi201"_s), .stamp = complete({u"rooms.membersOrderedByRole"_s})};
    input.room.members = QList<RoomMember>{member(u"svc"_s, owner)} + members;
    input.accounts = directory(QList<Account>{account(u"svc"_s)} + accounts);
    return input;
}

} // namespace diapason::build
