// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison will ask of the servers beside both sides, so that nothing else is read.
#include "domain/compare.h"
#include "domain/matching.h"
#include "domain/protection.h"

namespace diapason {
namespace {

/// Expected people who are not in the room.
QStringList absentUsernames(const CompareInput &input, const Matching &found)
{
    // Who is not in a list that lacks people stays unknown, with or without their account.
    if (!listsEveryone(input.room.stamp))
        return {};
    const RoleMapping mapping = input.mapping();
    const Expecter expecter{input.activity, input.course, input.facts, mapping, input.rules};
    QStringList wanted;
    QSet<QString> seen;
    for (qsizetype i = 0; i < input.course.people.size(); ++i) {
        const QString &username = found.usernames.at(i);
        if (found.people.at(i).member >= 0 || username.isEmpty())
            continue;
        const bool decides = expecter(input.course.people.at(i)).standing == Expected::Standing::Expected;
        if (decides && !seen.contains(usernameKey(username))) {
            seen.insert(usernameKey(username));
            wanted.append(username);
        }
    }
    return wanted;
}

QList<AccountId> strangers(const CompareInput &input, const Matching &found)
{
    // In a room whose roles were not read anybody may be an owner, and an unread person may be anybody.
    if (!listsEveryone(input.course.stamp) || input.room.stamp.has(Gap::Kind::RolesUnread))
        return {};
    const Protector protector{input.rules};
    QList<AccountId> wanted;
    for (const qint32 index : found.strangers) {
        const RoomMember &member = input.room.members.at(index);
        if (protector.of(nullptr, &member, nullptr, member.username) == Protection::None)
            wanted.append(member.id);
    }
    return wanted;
}

} // namespace

AccountsWanted accountsWanted(const CompareInput &input)
{
    const Matching found = matching(input.course.people, input.room.members, {}, input.rules.username, input.service);
    return {.usernames = absentUsernames(input, found), .ids = strangers(input, found)};
}

bool wantsPowers(const Comparison &comparison)
{
    if (!comparison.rules.inheritedRoles || comparison.facts.powerful || !comparison.facts.people.people.isEmpty())
        return false;
    return std::ranges::any_of(comparison.rows, [](const DriftRow &row) {
        return row.driftClass == DriftClass::ShouldNotBeModerator
            || (row.driftClass == DriftClass::Extra && row.cause != Cause::NotEnrolled)
            || (row.driftClass == DriftClass::NoRole && row.member >= 0);
    });
}

QList<AccountQuestion> accountQuestions(const Comparison &comparison)
{
    QList<AccountQuestion> questions;
    for (const DriftRow &row : comparison.rows) {
        const Person *person = row.driftClass == DriftClass::NoAccount ? comparison.person(row) : nullptr;
        if (person)
            questions.append({.person = person->id,
                .username = comparison.usernames.at(row.person),
                .email = person->email,
                .fullName = person->fullName});
    }
    return questions;
}

} // namespace diapason
