// SPDX-License-Identifier: GPL-3.0-or-later
// What compare() will ask of the accounts, so that nothing else is looked up.
#include "domain/compare.h"
#include "domain/matching.h"
#include "domain/protection.h"

namespace diapason {

QStringList accountsWanted(const CourseReading &course, const RoomReading &room, const CampusRules &rules, Cmid cmid)
{
    // Who is not in a list that lacks people stays unknown, with or without their account.
    if (!listsEveryone(room.stamp))
        return {};
    const Matching found = matching(course.people, room.members, {}, rules.username, {});
    const RoleMapping mapping = rules.mapping(cmid);
    QStringList wanted;
    QSet<QString> seen;
    for (qsizetype i = 0; i < course.people.size(); ++i) {
        const QString &username = found.usernames.at(i);
        if (found.people.at(i).member >= 0 || username.isEmpty())
            continue;
        const Expected::Standing standing = expect(course.people.at(i), mapping, rules.expectation).standing;
        const bool decides = standing == Expected::Standing::Expected;
        if (decides && !seen.contains(usernameKey(username))) {
            seen.insert(usernameKey(username));
            wanted.append(username);
        }
    }
    return wanted;
}

QList<AccountId> membersToIdentify(
    const CourseReading &course, const RoomReading &room, const CampusRules &rules, Cmid, const AccountId &service)
{
    // In a room whose roles were not read anybody may be an owner, and an unread person may be anybody.
    if (!listsEveryone(course.stamp) || room.stamp.has(Gap::Kind::RolesUnread))
        return {};
    const Protector protector{rules};
    const Matching found = matching(course.people, room.members, {}, rules.username, service);
    QList<AccountId> wanted;
    for (const qint32 index : found.strangers) {
        const RoomMember &member = room.members.at(index);
        if (protector.of(nullptr, &member, nullptr, member.username) == Protection::None)
            wanted.append(member.id);
    }
    return wanted;
}

} // namespace diapason
