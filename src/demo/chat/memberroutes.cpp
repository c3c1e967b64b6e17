// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a room: contracts/rocketchat.md §4.5 – §4.7, §5.5, §5.6, §5.13.
#include "demo/chat/documents.h"
#include "demo/chat/paging.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

struct Member {
    const ChatUser *user = nullptr;
    const ChatSubscription *subscription = nullptr;
    int presence = 0; ///< online first
};
using Members = QList<Member>;

int presence(const ChatUser &user)
{
    static const QStringList order = {u"online"_s, u"away"_s, u"busy"_s, u"offline"_s};
    return int(order.indexOf(user.status));
}

int rolePriority(const ChatSubscription &subscription)
{
    return subscription.has(u"owner"_s) ? 0 : subscription.has(u"moderator"_s) ? 1 : 2;
}

/// Active people with a username, as far as status and filter let them through.
Members membersOf(const ChatCall &call, const ChatRoom &room)
{
    const QString filter = call.text(u"filter"_s);
    const QStringList status = call.list(u"status"_s);
    Members out;
    for (const auto &[user, subscription] : room.members) {
        const bool isListed = (user->active || call.profile().listsDeactivatedMembers) && !user->username.isEmpty()
            && (subscription.status.isEmpty() || call.profile().listsInvitedMembers);
        if (isListed && (status.isEmpty() || status.contains(user->status))
            && (user->username.contains(filter, Qt::CaseInsensitive) || user->name.contains(filter, Qt::CaseInsensitive)))
            out.append({user, &subscription, presence(*user)});
    }
    return out;
}

/// By username, or by name where the workspace shows real names; whatever the sort says after it.
void sortMembers(const ChatCall &call, Members &members, const Page &page, bool byRole)
{
    const bool realNames = call.world.isOn(u"UI_Use_Real_Name"_s);
    const auto text
        = [&](const Member &member, const QString &key) { return key == "name"_L1 ? member.user->name : member.user->username; };
    QList<SortKey> keys = page.sort;
    keys.removeIf([](const SortKey &key) { return key.key != "username"_L1; });
    if (keys.isEmpty())
        keys = realNames ? QList<SortKey>{{u"name"_s}, {u"username"_s}} : QList<SortKey>{{u"username"_s}};
    sortRows(members, keys, text);
    if (page.sort.isEmpty() || call.profile().sortKeepsPresence)
        std::ranges::stable_sort(members, {}, &Member::presence);
    if (!byRole)
        return;
    const auto role = std::ranges::find(page.sort, u"rolePriority"_s, &SortKey::key);
    const int sign = role != page.sort.end() && !role->ascending ? -1 : 1;
    std::ranges::stable_sort(members, {}, [&](const Member &member) { return sign * rolePriority(*member.subscription); });
}

bool hidesMembers(const ChatCall &call, const ChatRoom &room)
{
    return room.broadcast && !call.world.may(*call.caller, u"view-broadcast-member-list"_s, &room);
}

Answer members(ChatCall &call)
{
    if (hidesMembers(call, *call.room))
        return forbidden(call);
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    Members found = membersOf(call, *call.room);
    sortMembers(call, found, *page, false);
    return paged(u"members"_s, found, *page, [](const Member &member) { return memberRow(*member.user); });
}

QJsonObject orderedRow(const Member &member)
{
    QJsonObject out = memberRow(*member.user);
    out.insert(u"federated"_s, member.user->federated);
    if (member.subscription->roles && !member.subscription->roles->isEmpty())
        out.insert(u"roles"_s, QJsonArray::fromStringList(*member.subscription->roles));
    QJsonObject subscription{{u"_id"_s, member.subscription->id()}, {u"ts"_s, stamp(member.subscription->ts)}};
    if (!member.subscription->status.isEmpty())
        subscription.insert(u"status"_s, member.subscription->status);
    out.insert(u"subscription"_s, subscription);
    return out;
}

Answer membersOrderedByRole(ChatCall &call)
{
    const QString id = call.text(u"roomId"_s);
    const ChatRoom *const room = id.isEmpty() ? call.world.roomByName(call.text(u"roomName"_s)) : call.world.roomById(id);
    if (!room || !call.world.canAccess(*call.caller, *room))
        return notFound(u"The required \"roomId\" or \"roomName\" param provided does not match any group"_s);
    if (room->type != "p"_L1 && room->type != "c"_L1)
        return thrown(call, u"error-room-type-not-supported"_s);
    if (hidesMembers(call, *room))
        return forbidden(call);
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    Members found = membersOf(call, *room);
    sortMembers(call, found, *page, true);
    return paged(u"members"_s, found, *page, orderedRow);
}

/// One row per member with at least one of the room's roles, active or not, by username.
QJsonArray roleRows(const ChatRoom &room)
{
    Members privileged;
    for (const auto &[user, subscription] : room.members) {
        if (subscription.roles && !subscription.roles->isEmpty())
            privileged.append({user, &subscription});
    }
    std::ranges::sort(privileged, {}, [](const Member &member) { return member.user->username; });
    QJsonArray out;
    for (const Member &member : privileged)
        out.append(roleRow(room, *member.user, *member.subscription));
    return out;
}

Answer groupRoles(ChatCall &call) { return QJsonObject{{u"roles"_s, roleRows(*call.room)}}; }

Answer roomRoles(ChatCall &call)
{
    const ChatRoom *const room = call.world.roomById(call.text(u"rid"_s));
    if (!room || !call.world.canAccess(*call.caller, *room))
        return thrown(call, u"error-invalid-room"_s, u"getRoomRoles"_s);
    return QJsonObject{{u"roles"_s, roleRows(*room)}};
}

Answer moderators(ChatCall &call)
{
    QJsonArray out;
    for (const auto &row : roleRows(*call.room)) {
        if (row["roles"_L1].toArray().contains(u"moderator"_s))
            out.append(row["u"_L1]);
    }
    return QJsonObject{{u"moderators"_s, out}};
}

Answer auditMembers(ChatCall &call)
{
    const ChatRoom *const room = call.profile().premium ? call.world.roomById(call.text(u"roomId"_s)) : nullptr;
    if (!room)
        return notFound(u"Not found"_s);
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    Members found = membersOf(call, *room);
    sortMembers(call, found, *page, false);
    return paged(u"members"_s, found, *page, [](const Member &member) { return memberRow(*member.user); });
}

} // namespace

QList<ChatRoute> memberRoutes()
{
    const Needs liveGroup = Needs(Need::Group) | Need::Live;
    return {
        {.method = "GET", .name = u"groups.members"_s, .handler = members, .needs = liveGroup},
        {.method = "GET", .name = u"groups.roles"_s, .handler = groupRoles, .needs = liveGroup},
        {.method = "GET", .name = u"groups.moderators"_s, .handler = moderators, .needs = liveGroup},
        {.method = "GET",
            .name = u"rooms.membersOrderedByRole"_s,
            .handler = membersOrderedByRole,
            .schema = {.keys = "roomId roomName status:[s] filter count offset sort", .oneOf = "roomId roomName"},
            .since = {7, 3}},
        {.method = "GET",
            .name = u"rooms.roles"_s,
            .handler = roomRoles,
            .schema = {.keys = "rid!", .typed = true},
            .since = {7, 10}},
        {.method = "GET",
            .name = u"audit/rooms.members"_s,
            .handler = auditMembers,
            .permission = u"view-members-list-all-rooms"_s,
            .since = {6, 12}},
    };
}

} // namespace diapason::demo
