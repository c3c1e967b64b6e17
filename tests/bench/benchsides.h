// SPDX-License-Identifier: GPL-3.0-or-later
// A course and its room of any size, everybody a student, both sides read completely.
#pragma once

#include "domain/compare.h"

#include <QTimeZone>

namespace diapason::bench {

/// Who is not in the room, by number; of them everybody has an account. `stranger`: whose Moodle username leads to nobody.
template <class Absent, class Stranger>
CompareInput sidesOf(int size, Absent absent, Stranger stranger)
{
    using namespace Qt::StringLiterals;
    const ReadStamp whole{.at = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC), .sources = {u"bench"_s}, .gaps = {}};
    CompareInput input{.activity = {.cmid = Cmid{30}, .course = CourseId{2}, .name = u"Salon"_s}};
    input.course.course.id = CourseId{2};
    input.course.stamp = input.room.stamp = whole;
    input.room.room.id = RoomId{u"room"_s};
    input.rules.roles = {.moderators = {u"editingteacher"_s}, .members = {u"student"_s}};
    const QList<MoodleRole> student{{.id = 5, .shortName = u"student"_s}};
    QList<Account> accounts;
    for (int i = 0; i < size; ++i) {
        const QString name = u"e22%1"_s.arg(i);
        input.course.people.append({.id = MoodleUserId{i + 2},
            .username = stranger(i) ? u"x"_s + name : name,
            .fullName = u"%1 Thompson-%2"_s.arg(i % 3 == 0 ? u"Éloïse"_s : u"Léa"_s).arg(i * 7919LL % size),
            .roles = student,
            .groups = {u"TD %1"_s.arg(i % 12)},
            .enrolment = EnrolmentState::Active,
            .account = MoodleAccountState::Active});
        if (absent(i) || stranger(i))
            accounts.append({.id = AccountId{u"id"_s + name}, .username = name});
        if (!absent(i))
            input.room.members.append({.id = AccountId{u"id"_s + name}, .username = name, .name = u"Léa Thompson"_s});
    }
    input.accounts = AccountDirectory(accounts, whole, true);
    return input;
}

} // namespace diapason::bench
