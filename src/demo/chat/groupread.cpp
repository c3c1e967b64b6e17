// SPDX-License-Identifier: GPL-3.0-or-later
// groups.info, listAll, list, counters: contracts/rocketchat.md §4.2 – §4.4, §4.8.
#include "demo/chat/documents.h"
#include "demo/chat/paging.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

using Rooms = QList<const ChatRoom *>;

/// Text and numbers in one comparable form.
std::pair<double, QString> sortValue(const ChatRoom *room, const QString &key)
{
    if (key == "usersCount"_L1)
        return {double(room->members.size()), {}};
    if (key == "msgs"_L1)
        return {double(room->messages.size()) + room->earlierMessages, {}};
    if (key == "ts"_L1 || key == "_updatedAt"_L1)
        return {double((key == "ts"_L1 ? room->ts : room->updatedAt).toMSecsSinceEpoch()), {}};
    if (key == "_id"_L1)
        return {0, room->id};
    return {0, key == "fname"_L1 ? room->fname : room->name};
}

Answer listing(const ChatCall &call, Rooms rooms)
{
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    rooms.removeIf([](const ChatRoom *room) { return room->type != "p"_L1; });
    sortRows(rooms, page->sort.isEmpty() ? QList<SortKey>{{u"name"_s}} : page->sort, sortValue);
    return paged(u"groups"_s, rooms, *page, [](const ChatRoom *room) { return roomDocument(*room); });
}

Answer info(ChatCall &call) { return QJsonObject{{u"group"_s, roomDocument(*call.room)}}; }

Answer listAll(ChatCall &call)
{
    Rooms rooms;
    for (const auto &[id, room] : call.world.rooms())
        rooms.append(room.get());
    return listing(call, std::move(rooms));
}

Answer listOwn(ChatCall &call)
{
    Rooms rooms(call.caller->rooms.begin(), call.caller->rooms.end());
    rooms.removeIf([&](const ChatRoom *room) { return !call.world.canAccess(*call.caller, *room); });
    return listing(call, std::move(rooms));
}

Answer counters(ChatCall &call)
{
    const ChatRoom &room = *call.room;
    const QString userId = call.text(u"userId"_s);
    const bool isMine = userId.isEmpty() && call.world.canAccess(*call.caller, room);
    if (!isMine && !call.may(u"view-room-administration"_s))
        return forbidden(call);
    const ChatUser *const user = userId.isEmpty() ? call.caller : call.world.userById(userId);
    const ChatSubscription *const theirs = room.memberOf(user);
    const auto isCounted = [&](const auto &member) { return member.first->active || !call.profile().countersCountActive; };
    const int messages = room.earlierMessages + room.past.count + int(room.messages.size());
    return QJsonObject{{u"joined"_s, theirs != nullptr}, {u"members"_s, int(std::ranges::count_if(room.members, isCounted))},
        {u"unreads"_s, theirs ? QJsonValue(0) : QJsonValue()},
        {u"unreadsFrom"_s, theirs ? QJsonValue(stamp(theirs->ts)) : QJsonValue()},
        {u"msgs"_s, theirs ? QJsonValue(messages) : QJsonValue()},
        {u"latest"_s, theirs && !room.messages.empty() ? QJsonValue(stamp(room.messages.back().ts)) : QJsonValue()},
        {u"userMentions"_s, theirs ? QJsonValue(0) : QJsonValue()}};
}

} // namespace

QList<ChatRoute> groupReadRoutes()
{
    return {
        {.method = "GET", .name = u"groups.info"_s, .handler = info, .needs = Need::Group},
        {.method = "GET", .name = u"groups.listAll"_s, .handler = listAll, .permission = u"view-room-administration"_s},
        {.method = "GET", .name = u"groups.list"_s, .handler = listOwn},
        {.method = "GET", .name = u"groups.counters"_s, .handler = counters, .needs = Needs(Need::AnyGroup) | Need::Live},
    };
}

} // namespace diapason::demo
