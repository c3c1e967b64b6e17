// SPDX-License-Identifier: GPL-3.0-or-later
// groups.history, groups.messages and groups.files: contracts/rocketchat.md §4.18.
#include "demo/chat/documents.h"
#include "demo/chat/paging.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

using Messages = QList<const ChatMessage *>;

Messages newestFirst(const ChatRoom &room)
{
    Messages out;
    out.reserve(qsizetype(room.messages.size()));
    for (const ChatMessage &message : room.messages | std::views::reverse)
        out.append(&message);
    return out;
}

Answer history(ChatCall &call)
{
    const auto moment = [&](const QString &key) { return QDateTime::fromString(call.text(key), Qt::ISODateWithMs); };
    const bool inclusive = call.isTrue(u"inclusive"_s);
    const QDateTime newest = call.room->messages.empty() ? QDateTime{} : call.room->messages.back().ts;
    const QDateTime latest = call.has(u"latest"_s) ? moment(u"latest"_s) : std::max(newest, call.world.now()).addMSecs(1);
    const QDateTime oldest = moment(u"oldest"_s);
    const bool withThreads = call.text(u"showThreadMessages"_s) != "false"_L1;
    Messages found = newestFirst(*call.room);
    found.removeIf([&](const ChatMessage *message) {
        const bool isLate = inclusive ? message->ts > latest : message->ts >= latest;
        const bool isEarly = oldest.isValid() && (inclusive ? message->ts < oldest : message->ts <= oldest);
        return isLate || isEarly || (!withThreads && !message->thread.isEmpty());
    });
    auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    if (call.text(u"count"_s).isEmpty())
        page->count = 20;
    const auto toRow = [&](const ChatMessage *message) { return messageDocument(*call.room, *message); };
    return QJsonObject{{u"messages"_s, paged(u"messages"_s, found, *page, toRow).value("messages"_L1)}};
}

Answer messages(ChatCall &call)
{
    if (!call.profile().messagesByRoomName && call.has(u"roomName"_s))
        return invalidParams(u"must have required property 'roomId'"_s);
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    Messages found = newestFirst(*call.room);
    if (!page->sort.isEmpty() && page->sort.first().key == "ts"_L1 && page->sort.first().ascending)
        std::ranges::reverse(found);
    return paged(u"messages"_s, found, *page, [&](const ChatMessage *message) { return messageDocument(*call.room, *message); });
}

Answer files(ChatCall &call)
{
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    return paged(
        u"files"_s, Messages{}, *page, [&](const ChatMessage *message) { return messageDocument(*call.room, *message); });
}

} // namespace

QList<ChatRoute> messageRoutes()
{
    return {
        {.method = "GET", .name = u"groups.history"_s, .handler = history, .needs = Need::Group},
        {.method = "GET", .name = u"groups.messages"_s, .handler = messages, .needs = Needs(Need::Group) | Need::Live},
        {.method = "GET", .name = u"groups.files"_s, .handler = files, .needs = Need::Group},
    };
}

} // namespace diapason::demo
