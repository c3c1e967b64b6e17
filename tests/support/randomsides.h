// SPDX-License-Identifier: GPL-3.0-or-later
// Any two sides of an activity, from a seed: every state, role and gap, and few enough names that they meet.
#pragma once

#include "support/builders.h"

#include <random>

namespace diapason::build {

class RandomSides
{
public:
    explicit RandomSides(int seed) : m_random(unsigned(seed)) { }

    /// Both sides completely read, every account known, the room open.
    CompareInput whole()
    {
        CompareInput input = sides({}, {});
        input.rules.expectation = chance(4) ? Expectation::Plugin : Expectation::Active;
        QList<Account> accounts{account(u"svc"_s)};
        for (int i = 0; i < names; ++i) {
            const QString username = u"user.%1"_s.arg(i);
            for (int person = upTo(chance(6) ? 2 : 1); person > 0; --person)
                input.course.people.append(anyPerson(username));
            if (chance(5))
                continue;
            accounts.append(account(username, chance(8) ? Account::Type::Bot : Account::Type::User, !chance(8)));
            if (chance(2))
                input.room.members.append(member(username, anyRoles()));
            if (chance(8))
                input.rules.exceptions.append(username);
        }
        if (chance(6))
            input.course.people.append(anyPerson(u"svc"_s));
        input.accounts = directory(accounts);
        if (chance(2))
            input.room.log = anyLog();
        return input;
    }

    /// The same with something amiss: gaps on one side or both, accounts that were not looked up, an archived room.
    CompareInput torn()
    {
        CompareInput input = whole();
        input.room.room.archived = chance(4);
        if (chance(2))
            input.course.stamp = anyGap({Gap::Kind::PageFailed, Gap::Kind::PoisonedRows, Gap::Kind::SeparateGroups,
                Gap::Kind::StatesUnread, Gap::Kind::AccountStatesUnread, Gap::Kind::NoUsernames});
        if (input.course.stamp.has(Gap::Kind::StatesUnread))
            for (Person &person : input.course.people)
                person.enrolment = EnrolmentState::Unknown;
        if (chance(2))
            input.room.stamp
                = anyGap({Gap::Kind::Refused, Gap::Kind::PageFailed, Gap::Kind::CountMismatch, Gap::Kind::RolesUnread});
        if (chance(3))
            input.room.members = input.room.members.first(upTo(int(input.room.members.size())));
        if (chance(3))
            input.accounts = {input.accounts.accounts().first(upTo(int(input.accounts.accounts().size()))),
                anyGap({Gap::Kind::PageFailed}), chance(2)};
        return input;
    }

private:
    static constexpr int names = 14;

    bool chance(unsigned oneIn) { return m_random() % oneIn == 0; }
    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    RoomRoles anyRoles() { return {.owner = chance(6), .moderator = chance(3), .leader = chance(8)}; }
    ReadStamp anyGap(const QList<Gap::Kind> &kinds) { return lacking(kinds.at(upTo(int(kinds.size()) - 1))); }

    Person anyPerson(const QString &username)
    {
        static const QStringList roles{u"student"_s, u"editingteacher"_s, u"tuteur"_s};
        Person made = person(++m_lastId, chance(3) ? username.toUpper() : username, {});
        made.fullName = u"Namesake %1"_s.arg(upTo(3));
        for (int i = upTo(2); i >= 0; --i) {
            if (!chance(6))
                made.roles.append({.shortName = roles.at(upTo(2))});
        }
        if (chance(6))
            made.enrolment = EnrolmentState::Inactive;
        if (chance(8))
            made.account = chance(2) ? MoodleAccountState::Suspended : MoodleAccountState::Unconfirmed;
        return made;
    }

    MembershipLog anyLog()
    {
        QList<MembershipEvent> events;
        for (int i = upTo(names); i > 0; --i)
            events.append(line(MembershipEvent::Kind(upTo(3)), u"User.%1"_s.arg(upTo(names)), i));
        return log(events, chance(2));
    }

    std::mt19937 m_random;
    qint64 m_lastId = 0;
};

} // namespace diapason::build
