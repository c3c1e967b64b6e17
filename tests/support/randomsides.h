// SPDX-License-Identifier: GPL-3.0-or-later
// Any two sides of an activity, from a seed: every state, role and gap, and few enough names that they meet.
#pragma once

#include "support/builders.h"

#include <QTimeZone>

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

    /// The same under any rules of expectation, with what the companion and others told.
    CompareInput ruled()
    {
        CompareInput input = whole();
        for (int state = 0; state < personStateCount; ++state)
            if (chance(3))
                input.rules.departures.insert(PersonState(state),
                    state == int(PersonState::NoRole) || chance(2) ? Treatment::Remove : Treatment(upTo(2)));
        input.rules.inheritedRoles = !chance(4);
        input.rules.moduleRoles = chance(4);
        input.rules.bothModerate = !chance(4);
        if (chance(3))
            input.moodleMapping = RoleMapping{.moderators = {u"tuteur"_s}, .members = {u"student"_s}};
        if (chance(2)) {
            input.facts.powerful.emplace();
            for (const Person &someone : std::as_const(input.course.people))
                if (chance(5))
                    input.facts.powerful->insert(someone.id);
        }
        if (chance(2))
            return input;
        input.facts.people.stamp = complete();
        for (const Person &someone : std::as_const(input.course.people))
            input.facts.people.people.insert(someone.id, anyFacts(someone));
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

    PersonFacts anyFacts(const Person &someone)
    {
        using enum EnrolmentState;
        static const QList<EnrolmentState> inactive{Suspended, NotStarted, Expired};
        PersonFacts facts;
        const bool active = someone.enrolment == Active;
        facts.enrolments.append({.method = u"cohort"_s,
            .instance = u"L2"_s,
            .state = active ? Active : inactive.at(upTo(2)),
            .from = chance(2) ? QDateTime() : QDateTime(QDate(2026, 9, 1), QTime(), QTimeZone::UTC)});
        if (chance(6))
            facts.roles.append({.shortName = u"editingteacher"_s,
                .where = RoleElsewhere::Where(upTo(2)),
                .place = u"Sciences"_s,
                .cmid = Cmid{30}});
        if (chance(8))
            facts.chatUsername = someone.username;
        return facts;
    }

    MembershipLog anyLog()
    {
        QList<MembershipEvent> events;
        for (int i = upTo(names); i > 0; --i)
            events.append(line(MembershipEvent::Kind(upTo(membershipEventKinds - 1)), u"User.%1"_s.arg(upTo(names)), i));
        return log(events, chance(2));
    }

    std::mt19937 m_random;
    qint64 m_lastId = 0;
};

} // namespace diapason::build
