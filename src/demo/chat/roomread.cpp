// SPDX-License-Identifier: GPL-3.0-or-later
// rooms.info, adminRooms, isMember, subscriptions.getOne: contracts/rocketchat.md §5.1 – §5.3, §5.8, §2.10.
#include "demo/chat/documents.h"
#include "demo/chat/paging.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

using Rooms = QList<const ChatRoom *>;

bool isOfTypes(const ChatRoom &room, const QStringList &types)
{
    if (types.isEmpty())
        return true;
    if (!room.prid.isEmpty())
        return types.contains(u"discussions"_s);
    if (!room.teamId.isEmpty() || room.teamMain)
        return types.contains(u"teams"_s);
    return types.contains(room.type);
}

Answer adminRooms(ChatCall &call)
{
    if (!call.may(u"view-room-administration"_s))
        return call.profile().adminRoomsForbiddenIs403 ? thrownWith(call, u"not-authorized"_s, u"error-not-authorized"_s)
                                                       : said(u"error-not-authorized"_s);
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    const QStringList types = call.list(u"types"_s);
    static const QStringList known = {u"c"_s, u"d"_s, u"p"_s, u"l"_s, u"discussions"_s, u"teams"_s};
    const bool isKnown = std::ranges::all_of(types, [](const QString &type) { return known.contains(type); });
    if (call.profile().atLeast(8, 6) && !isKnown)
        return invalidParams(u"must be equal to one of the allowed values"_s);
    const QString filter = call.text(u"filter"_s);
    Rooms rooms;
    for (const auto &[id, room] : call.world.rooms()) {
        const bool isNamed
            = room->name.contains(filter, Qt::CaseInsensitive) || room->fname.contains(filter, Qt::CaseInsensitive);
        if (isNamed && isOfTypes(*room, types))
            rooms.append(room.get());
    }
    const auto text = [](const ChatRoom *room, const QString &key) { return key == "_id"_L1 ? room->id : room->name; };
    sortRows(rooms, page->sort.isEmpty() ? QList<SortKey>{{u"name"_s}} : page->sort, text);
    if (page->sort.isEmpty())
        std::ranges::stable_sort(rooms, {}, [](const ChatRoom *room) { return !room->isDefault; });
    return paged(u"rooms"_s, rooms, *page, [&](const ChatRoom *room) { return adminRoom(call.profile(), *room); });
}

Answer adminRoomOne(ChatCall &call)
{
    if (!call.may(u"view-room-administration"_s))
        return swapped(call);
    if (const ChatRoom *const room = call.world.roomById(call.text(u"rid"_s)))
        return adminRoom(call.profile(), *room);
    return call.profile().unknownAdminRoomRefused ? Answer{swapped(call)} : Answer{QJsonObject{}};
}

Answer info(ChatCall &call)
{
    const QString id = call.text(u"roomId"_s);
    const QString name = call.text(u"roomName"_s);
    if (id.isEmpty() && name.isEmpty()) {
        return call.profile().typedQueries ? invalidParams(u"must match exactly one schema in oneOf"_s)
                                           : thrown(call, u"error-roomid-param-not-provided"_s);
    }
    const ChatRoom *const room = id.isEmpty() ? call.world.roomByName(name) : call.world.roomById(id);
    if (!room)
        return thrown(call, u"error-room-not-found"_s);
    if (!call.world.canAccess(*call.caller, *room))
        return swapped(call);
    return QJsonObject{{u"room"_s, roomDocument(*room)}};
}

Answer isMember(ChatCall &call)
{
    const ChatRoom *const room = call.world.roomById(call.text(u"roomId"_s));
    if (!room || !call.world.canAccess(*call.caller, *room))
        return forbidden(call);
    if (room->isArchived())
        return thrown(call, u"error-room-archived"_s);
    const QString id = call.text(u"userId"_s);
    const ChatUser *const user = id.isEmpty() ? call.world.userByName(call.text(u"username"_s)) : call.world.userById(id);
    const bool isIn = user && room->memberOf(user);
    if (!user || (!isIn && call.profile().isMemberRefusesStrangers))
        return said(u"error-user-not-found"_s);
    return QJsonObject{{u"isMember"_s, isIn}};
}

Answer ownSubscription(ChatCall &call)
{
    const QString id = call.text(u"roomId"_s);
    if (id.isEmpty())
        return said(u"The 'roomId' param is required"_s);
    const ChatRoom *const room = call.world.roomById(id);
    const ChatSubscription *const own = room ? room->memberOf(call.caller) : nullptr;
    return QJsonObject{{u"subscription"_s, own ? QJsonValue(subscriptionDocument(*room, *call.caller, *own)) : QJsonValue()}};
}

} // namespace

QList<ChatRoute> roomReadRoutes()
{
    return {
        {.method = "GET",
            .name = u"rooms.adminRooms"_s,
            .handler = adminRooms,
            .schema = {.keys = "filter types:[s] count offset sort query fields"}},
        {.method = "GET", .name = u"rooms.adminRooms.getRoom"_s, .handler = adminRoomOne, .schema = {.keys = "rid!"}},
        {.method = "GET", .name = u"rooms.info"_s, .handler = info},
        {.method = "GET", .name = u"rooms.isMember"_s, .handler = isMember, .since = {6, 13}},
        {.method = "GET", .name = u"subscriptions.getOne"_s, .handler = ownSubscription},
    };
}

} // namespace diapason::demo
