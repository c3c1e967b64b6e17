// SPDX-License-Identifier: GPL-3.0-or-later
// What compare() will ask of the accounts, so that nothing else is looked up.
#include "domain/compare.h"
#include "domain/matching.h"
#include "domain/protection.h"

namespace diapason {

namespace {

bool isExpected(const Person &person, const RoleMapping &mapping, const CampusRules &rules)
{
    return expect(person, mapping, rules.expectation).standing == Expected::Standing::Expected;
}

/// Confirmed accounts of expected people who are not in the room, each once.
QList<AccountId> confirmedWanted(const CourseReading &course, const Matching &found, const CampusRules &rules, Cmid cmid)
{
    const RoleMapping mapping = rules.mapping(cmid);
    QList<AccountId> wanted;
    QSet<AccountId> seen;
    for (qsizetype i = 0; !rules.matches.isEmpty() && i < course.people.size(); ++i) {
        const Matching::Seat &seat = found.people.at(i);
        if (!seat.confirmed || seat.member >= 0 || !isExpected(course.people.at(i), mapping, rules))
            continue;
        const AccountId id = rules.matches.value(course.people.at(i).id);
        if (!seen.contains(id))
            wanted.append(id);
        seen.insert(id);
    }
    return wanted;
}

} // namespace

QStringList accountsWanted(
    const CourseReading &course, const RoomReading &room, const CampusRules &rules, Cmid cmid, const PeopleFacts &facts)
{
    // Who is not in a list that lacks people stays unknown, with or without their account.
    if (!listsEveryone(room.stamp))
        return {};
    const Matching found = matching(course.people, room.members, {}, rules, {}, facts);
    const RoleMapping mapping = rules.mapping(cmid);
    QStringList wanted;
    QSet<QString> seen;
    for (qsizetype i = 0; i < course.people.size(); ++i) {
        const QString &username = found.usernames.at(i);
        if (found.people.at(i).member >= 0 || found.people.at(i).confirmed || username.isEmpty())
            continue;
        if (isExpected(course.people.at(i), mapping, rules) && !seen.contains(usernameKey(username))) {
            seen.insert(usernameKey(username));
            wanted.append(username);
        }
    }
    return wanted;
}

QList<AccountId> membersToIdentify(const CourseReading &course, const RoomReading &room, const CampusRules &rules, Cmid cmid,
    const AccountId &service, const PeopleFacts &facts)
{
    const Matching found = matching(course.people, room.members, {}, rules, service, facts);
    QList<AccountId> wanted;
    if (listsEveryone(room.stamp))
        wanted = confirmedWanted(course, found, rules, cmid);
    // In a room whose roles were not read anybody may be an owner, and an unread person may be anybody.
    if (!listsEveryone(course.stamp) || room.stamp.has(Gap::Kind::RolesUnread))
        return wanted;
    const Protector protector{rules};
    for (const qint32 index : found.strangers) {
        const RoomMember &member = room.members.at(index);
        if (protector.of(nullptr, &member, nullptr, member.username) == Protection::None)
            wanted.append(member.id);
    }
    return wanted;
}

} // namespace diapason
