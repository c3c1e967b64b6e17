// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison will ask of the servers beside both sides, so that nothing else is read.
#include "domain/compare.h"
#include "domain/matching.h"
#include "domain/protection.h"

namespace diapason {
namespace {

/// Accounts of expected people who are not in the room, each once: confirmed ones by their id, the others by name.
void wantAbsent(const CompareInput &input, const Matching &found, AccountsWanted &wanted)
{
    // Who is not in a list that lacks people stays unknown, with or without their account.
    if (!listsEveryone(input.room.stamp))
        return;
    const RoleMapping mapping = input.mapping();
    const Expecter expecter{input.activity, input.course, input.facts, mapping, input.rules};
    QSet<QString> names;
    QSet<AccountId> ids;
    for (qsizetype i = 0; i < input.course.people.size(); ++i) {
        const Person &person = input.course.people.at(i);
        const Matching::Seat &seat = found.people.at(i);
        const QString &username = found.usernames.at(i);
        if (seat.member >= 0 || expecter(person).standing != Expected::Standing::Expected)
            continue;
        if (seat.confirmed) {
            const AccountId id = input.rules.matches.value(person.id).id;
            if (!ids.contains(id))
                wanted.ids.append(id);
            ids.insert(id);
        } else if (!username.isEmpty() && !names.contains(usernameKey(username))) {
            names.insert(usernameKey(username));
            wanted.usernames.append(username);
        }
    }
}

void wantStrangers(const CompareInput &input, const Matching &found, AccountsWanted &wanted)
{
    // In a room whose roles were not read anybody may be an owner, and an unread person may be anybody.
    if (!listsEveryone(input.course.stamp) || input.room.stamp.has(Gap::Kind::RolesUnread))
        return;
    const Protector protector{input.rules};
    for (const qint32 index : found.strangers) {
        const RoomMember &member = input.room.members.at(index);
        if (protector.of(nullptr, &member, nullptr, member.username) == Protection::None)
            wanted.ids.append(member.id);
    }
}

} // namespace

AccountsWanted accountsWanted(const CompareInput &input)
{
    const Matching found
        = matching(input.course.people, input.room.members, {}, input.rules, input.service, input.facts.people);
    AccountsWanted wanted;
    wantAbsent(input, found, wanted);
    wantStrangers(input, found, wanted);
    return wanted;
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

} // namespace diapason
