// SPDX-License-Identifier: GPL-3.0-or-later
// groups.invite, kick, archive, unarchive, setCustomFields: contracts/rocketchat.md §4.9, §4.10, §4.14, §4.17.
#include "demo/chat/documents.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

using Users = QList<ChatUser *>;

bool hasAny(const ChatCall &call, const QStringList &keys)
{
    return std::ranges::any_of(keys, [&](const QString &key) { return call.has(key); });
}

void addKnown(Users &users, ChatUser *user)
{
    if (user && !users.contains(user))
        users.append(user);
}

/// The invited, unknown ones dropped in silence.
std::expected<Users, Refusal> invited(const ChatCall &call)
{
    const ChatProfile &profile = call.profile();
    QStringList ids = call.list(u"userId"_s);
    QStringList names = call.list(u"username"_s) + call.list(u"user"_s);
    if (profile.inviteTakesLists) {
        if (!hasAny(call, {u"userId"_s, u"username"_s, u"user"_s, u"userIds"_s, u"usernames"_s}))
            return thrown(call, u"error-users-params-not-provided"_s);
        ids += call.list(u"userIds"_s);
        names += call.list(u"usernames"_s);
    } else if (ids.isEmpty() && names.isEmpty()) {
        return thrown(call, u"error-user-param-not-provided"_s);
    }
    if (profile.idsOutweighNames && !ids.isEmpty())
        names.clear();
    Users out;
    for (const QString &id : std::as_const(ids))
        addKnown(out, call.world.userById(id));
    for (const QString &name : std::as_const(names))
        addKnown(out, call.world.userByAnyCase(name));
    if (out.isEmpty())
        return thrown(call, profile.inviteTakesLists ? u"error-empty-invite-list"_s : u"error-invalid-user"_s);
    return out;
}

/// The entries that get in although another one throws: they run in parallel, and which is first is chance.
Users survivors(const ChatCall &call, const Users &users, qsizetype culprit)
{
    Users out;
    for (qsizetype i = 0; i < users.size(); ++i) {
        const bool isIn = call.profile().inviteRace == InviteRace::OthersStay
            || (call.profile().inviteRace == InviteRace::EarlierStay) == (i < culprit);
        if (isIn && !call.room->banned.contains(users.at(i)->id))
            out.append(users.at(i));
    }
    return out;
}

Answer invite(ChatCall &call)
{
    const auto users = invited(call);
    if (!users)
        return std::unexpected(users.error());
    ChatRoom &room = *call.room;
    const bool isMember = room.memberOf(call.caller) != nullptr;
    if (!(isMember && call.mayHere(u"add-user-to-joined-room"_s)) && !call.may(u"add-user-to-any-p-room"_s))
        return thrown(call, u"error-not-allowed"_s, u"addUsersToRoom"_s);
    const auto isBanned = [&](const ChatUser *user) { return room.banned.contains(user->id); };
    const auto banned = std::ranges::find_if(*users, isBanned);
    const bool fails = banned != users->end();
    for (ChatUser *const user : fails ? survivors(call, *users, banned - users->begin()) : *users) {
        if (!room.memberOf(user))
            call.world.addMember(room, *user, *call.caller);
    }
    if (fails)
        return thrown(call, u"error-user-is-banned"_s);
    return QJsonObject{{u"group"_s, roomDocument(room)}};
}

Answer kick(ChatCall &call)
{
    ChatRoom &room = *call.room;
    const ChatProfile &profile = call.profile();
    const bool anywhere = profile.kickWithoutAccess && call.may(u"kick-user-from-any-p-room"_s);
    if (!anywhere && !call.world.canAccess(*call.caller, room))
        return thrown(call, u"error-room-not-found"_s);
    if (room.isArchived() && !profile.kickFromArchived)
        return thrown(call, u"error-room-archived"_s);
    if (!call.mayHere(u"remove-user"_s))
        return thrown(call, u"error-not-allowed"_s, u"removeUserFromRoom"_s);
    const ChatSubscription *const theirs = room.memberOf(call.target);
    if (!theirs && !anywhere)
        return thrown(call, u"error-user-not-in-room"_s, u"removeUserFromRoom"_s);
    if (theirs && theirs->has(u"owner"_s) && room.owners() == 1)
        return thrown(call, u"error-you-are-last-owner"_s, u"removeUserFromRoom"_s);
    call.world.removeMember(room, *call.target, *call.caller);
    return QJsonObject{};
}

Answer archive(ChatCall &call)
{
    if (!call.mayHere(u"archive-room"_s))
        return thrown(call, u"error-not-authorized"_s, u"archiveRoom"_s);
    call.world.archive(*call.room, true, *call.caller);
    return QJsonObject{};
}

Answer setCustomFields(ChatCall &call)
{
    if (!call.body.value("customFields"_L1).isObject())
        return said(u"The bodyParam \"customFields\" is required with a type like object."_s);
    if (!call.mayHere(u"edit-room"_s))
        return thrownWith(
            call, u"error-action-not-allowed"_s, u"Editing room is not allowed"_s, {{u"method"_s, u"saveRoomSettings"_s}});
    call.room->customFields = call.body.value("customFields"_L1).toObject(); // all of them: others are gone
    call.room->updatedAt = call.world.now();
    return QJsonObject{{u"group"_s, roomDocument(*call.room)}};
}

Answer unarchive(ChatCall &call)
{
    if (!call.mayHere(u"unarchive-room"_s))
        return thrown(call, u"error-not-authorized"_s, u"unarchiveRoom"_s);
    if (!call.room->isArchived() && !call.profile().unarchiveLiveSucceeds)
        return thrownWith(call, u"error-room-not-archived"_s, u"The private group, %1, is not archived"_s.arg(call.room->name));
    call.world.archive(*call.room, false, *call.caller);
    return QJsonObject{};
}

} // namespace

QList<ChatRoute> groupWriteRoutes()
{
    const auto strict = [](QByteArray keys) {
        return Schema{.keys = "roomId roomName" + keys, .oneOf = "roomId roomName", .when = &ChatProfile::strictGroupBodies};
    };
    return {
        {.method = "POST",
            .name = u"groups.invite"_s,
            .handler = invite,
            .needs = Need::AnyGroup,
            .schema = strict(" userId username user userIds:[s] usernames:[s]")},
        {.method = "POST",
            .name = u"groups.kick"_s,
            .handler = kick,
            .needs = Needs(Need::AnyGroup) | Need::Person,
            .schema = strict(" userId username user userIds:[s] usernames:[s]")},
        {.method = "POST",
            .name = u"groups.archive"_s,
            .handler = archive,
            .needs = Needs(Need::Group) | Need::Live,
            .schema = strict("")},
        {.method = "POST",
            .name = u"groups.setCustomFields"_s,
            .handler = setCustomFields,
            .needs = Needs(Need::Group) | Need::Live,
            .schema = strict(" customFields:o")},
        {.method = "POST", .name = u"groups.unarchive"_s, .handler = unarchive, .needs = Need::Group, .schema = strict("")},
    };
}

} // namespace diapason::demo
