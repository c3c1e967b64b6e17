// SPDX-License-Identifier: GPL-3.0-or-later
// Giving and taking moderator, owner and leader: contracts/rocketchat.md §4.11 – §4.13.
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

void announce(const ChatCall &call, const QString &role, bool added)
{
    call.world.post(*call.room,
        {.type = added ? u"subscription-role-added"_s : u"subscription-role-removed"_s,
            .author = call.caller,
            .msg = call.target->username,
            .role = role});
}

Answer give(const ChatCall &call, const QString &role)
{
    if (!call.mayHere(u"set-"_s + role))
        return thrown(call, u"error-not-allowed"_s, u"addRoom"_s + role);
    ChatSubscription *const theirs = call.room->memberOf(call.target);
    if (!theirs)
        return thrown(call, u"error-user-not-in-room"_s);
    if (theirs->has(role))
        return thrown(call, u"error-user-already-"_s + role);
    theirs->roles = theirs->roles.value_or(QStringList{}) << role;
    announce(call, role, true);
    return QJsonObject{};
}

Answer take(const ChatCall &call, const QString &role)
{
    if (!call.mayHere(u"set-"_s + role))
        return thrown(call, u"error-not-allowed"_s, u"removeRoom"_s + role);
    ChatSubscription *const theirs = call.room->memberOf(call.target);
    if (!theirs)
        return thrown(call, u"error-invalid-room"_s);
    // Somebody who never had a role has no list to look into: the server then believes it has done the work.
    if (theirs->roles && !theirs->has(role))
        return thrown(call, u"error-user-not-"_s + role);
    if (role == "owner"_L1 && theirs->has(role) && call.room->owners() == 1)
        return thrown(call, u"error-remove-last-owner"_s);
    if (theirs->roles)
        theirs->roles->removeAll(role);
    announce(call, role, false);
    return QJsonObject{};
}

Answer addModerator(ChatCall &call) { return give(call, u"moderator"_s); }
Answer addOwner(ChatCall &call) { return give(call, u"owner"_s); }
Answer addLeader(ChatCall &call) { return give(call, u"leader"_s); }
Answer removeModerator(ChatCall &call) { return take(call, u"moderator"_s); }
Answer removeOwner(ChatCall &call) { return take(call, u"owner"_s); }
Answer removeLeader(ChatCall &call) { return take(call, u"leader"_s); }

} // namespace

QList<ChatRoute> roomRoleRoutes()
{
    const auto row = [](const QString &name, Answer (*handler)(ChatCall &)) {
        return ChatRoute{.method = "POST",
            .name = name,
            .handler = handler,
            .needs = Needs(Need::Group) | Need::Live | Need::Person,
            .schema = {.keys = "roomId roomName userId username user",
                .oneOf = "roomId roomName",
                .when = &ChatProfile::strictGroupBodies}};
    };
    return {row(u"groups.addModerator"_s, addModerator), row(u"groups.removeModerator"_s, removeModerator),
        row(u"groups.addOwner"_s, addOwner), row(u"groups.removeOwner"_s, removeOwner), row(u"groups.addLeader"_s, addLeader),
        row(u"groups.removeLeader"_s, removeLeader)};
}

} // namespace diapason::demo
