// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/history.h"

#include "domain/matching.h"

namespace diapason {

QDateTime driftingSince(const QList<HistoryPoint> &points)
{
    QDateTime since;
    for (const HistoryPoint &point : points) {
        if (point.summary.drifts > 0) {
            if (!since.isValid())
                since = point.summary.at;
        } else if (point.summary.complete()) {
            since = {};
        }
    }
    return since;
}

QList<MembershipChange> membershipChanges(const RoomReading &before, const RoomReading &after)
{
    if (!listsEveryone(before.stamp) || !listsEveryone(after.stamp))
        return {};
    using enum MembershipChange::Kind;
    const bool rolesKnown = !before.stamp.has(Gap::Kind::RolesUnread) && !after.stamp.has(Gap::Kind::RolesUnread);
    QList<MembershipChange> changes;
    const auto add = [&](MembershipChange::Kind kind, const RoomMember &member, const RoomRoles &was, const RoomRoles &is) {
        changes.append({.kind = kind,
            .account = member.id,
            .username = member.username,
            .name = member.name,
            .before = was,
            .after = is,
            .from = before.stamp.at,
            .at = after.stamp.at});
    };
    QHash<AccountId, const RoomMember *> earlier;
    earlier.reserve(before.members.size());
    for (const RoomMember &member : before.members)
        earlier.insert(member.id, &member);
    for (const RoomMember &member : after.members) {
        const RoomMember *was = earlier.take(member.id);
        if (!was)
            add(Appeared, member, {}, member.roles);
        else if (rolesKnown && was->roles != member.roles)
            add(RolesChanged, member, was->roles, member.roles);
    }
    for (const RoomMember *gone : std::as_const(earlier))
        add(Gone, *gone, gone->roles, {});
    std::ranges::sort(changes, {}, [](const MembershipChange &change) { return std::tie(change.username, change.account); });
    return changes;
}

} // namespace diapason
