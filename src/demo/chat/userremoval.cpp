// SPDX-License-Identifier: GPL-3.0-or-later
// users.setActiveStatus, users.delete: contracts/rocketchat.md §3.6, §3.7.
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

struct LastOwnership {
    QList<std::pair<ChatRoom *, ChatUser *>> heirs = {}; ///< rooms that go to their oldest other member
    QList<ChatRoom *> lonely = {}; ///< rooms without anybody else
};

LastOwnership lastOwnershipOf(const ChatUser &user)
{
    LastOwnership out;
    for (ChatRoom *const room : user.rooms) {
        if (!room->memberOf(&user)->has(u"owner"_s) || room->owners() > 1)
            continue;
        ChatUser *heir = nullptr;
        for (const auto &[other, subscription] : room->members) {
            const bool isOlder
                = !heir || std::pair(subscription.ts, other->username) < std::pair(room->memberOf(heir)->ts, heir->username);
            if (other != &user && other->active && isOlder)
                heir = other;
        }
        if (heir)
            out.heirs.append({room, heir});
        else
            out.lonely.append(room);
    }
    return out;
}

void giveUpOwnership(ChatUser &user)
{
    for (const auto &[room, heir] : lastOwnershipOf(user).heirs) {
        ChatSubscription &theirs = *room->memberOf(heir);
        theirs.roles = theirs.roles.value_or(QStringList{}) << u"owner"_s;
    }
    for (ChatRoom *const room : user.rooms) {
        ChatSubscription &own = *room->memberOf(&user);
        if (own.roles && room->owners() > 1)
            own.roles->removeAll(u"owner"_s);
    }
}

/// Why the account must not go just yet; nothing when it may.
std::optional<Refusal> refusedToGo(const ChatCall &call, const ChatUser &user, const QString &lastOwner)
{
    const auto isActiveAdmin = [](const ChatUser &one) { return one.active && one.roles.contains(u"admin"_s); };
    const auto isAnother = [&](const auto &one) { return isActiveAdmin(*one) && one.get() != &user; };
    if (isActiveAdmin(user) && std::ranges::none_of(call.world.users(), isAnother))
        return thrownWith(call, u"error-action-not-allowed"_s, u"Leaving the app without admins is not allowed"_s).error();
    const LastOwnership last = lastOwnershipOf(user);
    if ((last.heirs.isEmpty() && last.lonely.isEmpty()) || call.isTrue(u"confirmRelinquish"_s))
        return std::nullopt;
    QJsonArray change;
    QJsonArray removed;
    for (const auto &[room, heir] : last.heirs)
        change.append(room->name);
    for (const ChatRoom *room : last.lonely)
        removed.append(room->name);
    return thrownWith(call, u"user-last-owner"_s, lastOwner, {{u"shouldChangeOwner"_s, change}, {u"shouldBeRemoved"_s, removed}})
        .error();
}

Answer setActiveStatus(ChatCall &call)
{
    if (!call.may(u"edit-other-user-active-status"_s) && !call.may(u"manage-moderation-actions"_s))
        return notPermitted(call);
    ChatUser *const user = call.world.userById(call.text(u"userId"_s));
    if (!user)
        return thrown(call, u"error-invalid-user"_s);
    const bool active = call.isTrue(u"activeStatus"_s);
    if (!active && user->active) {
        if (const auto refused = refusedToGo(call, *user, u"To deactivate user, some rooms need a new owner"_s))
            return std::unexpected(*refused);
        giveUpOwnership(*user);
    }
    call.world.setActive(*user, active);
    return QJsonObject{{u"user"_s, QJsonObject{{u"_id"_s, user->id}, {u"active"_s, user->active}}}};
}

Answer remove(ChatCall &call)
{
    const QString id = call.text(u"userId"_s), name = call.text(u"username"_s);
    if (id.isEmpty() && name.isEmpty())
        return thrown(call, u"error-user-param-not-provided"_s);
    ChatUser *const user = id.isEmpty() ? call.world.userByName(name) : call.world.userById(id);
    if (!user)
        return thrown(call, u"error-invalid-user"_s);
    if (user->id == "rocket.cat"_L1 || user->federated)
        return thrown(call, u"error-not-allowed"_s, u"deleteUser"_s);
    if (const auto refused = refusedToGo(call, *user, u"To delete user, some rooms need a new owner"_s))
        return std::unexpected(*refused);
    const LastOwnership last = lastOwnershipOf(*user);
    giveUpOwnership(*user);
    QJsonArray gone;
    for (ChatRoom *const room : last.lonely) {
        gone.append(room->id);
        call.world.deleteRoom(*room);
    }
    call.world.removeUser(*user);
    return QJsonObject{{u"deletedRooms"_s, gone}};
}

} // namespace

QList<ChatRoute> userRemovalRoutes()
{
    return {
        {.method = "POST",
            .name = u"users.setActiveStatus"_s,
            .handler = setActiveStatus,
            .schema = {.keys = "userId! activeStatus:b! confirmRelinquish:b"}},
        {.method = "POST",
            .name = u"users.delete"_s,
            .handler = remove,
            .permission = u"delete-user"_s,
            .schema = {.keys = "userId username confirmRelinquish:b"}},
    };
}

} // namespace diapason::demo
