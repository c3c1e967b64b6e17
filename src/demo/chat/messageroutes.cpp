// SPDX-License-Identifier: GPL-3.0-or-later
// groups.history, groups.messages and groups.files: contracts/rocketchat.md §4.18.
#include "demo/chat/documents.h"
#include "demo/chat/paging.h"
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"
#include "demo/chat/timeline.h"
#include "demo/chat/uploads.h"

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

/// Rows `first` up to `last` of the room's messages, newest first, cut to the page.
QJsonArray newestFirst(const ChatRoom &room, qsizetype first, qsizetype last, const Page &page)
{
    const Timeline all(room);
    QJsonArray rows;
    for (qsizetype place = last - 1 - page.offset; place >= first && rows.size() < page.count; --place)
        rows.append(messageDocument(room, all.at(place)));
    return rows;
}

QJsonArray withoutThreads(const ChatRoom &room, qsizetype first, qsizetype last, const Page &page)
{
    const Timeline all(room);
    QJsonArray rows;
    qsizetype passed = 0;
    for (qsizetype place = last - 1; place >= first && rows.size() < page.count; --place) {
        const ChatMessage message = all.at(place);
        if (message.thread.isEmpty() && passed++ >= page.offset)
            rows.append(messageDocument(room, message));
    }
    return rows;
}

Answer history(ChatCall &call)
{
    const auto moment = [&](const QString &key) { return QDateTime::fromString(call.text(key), Qt::ISODateWithMs); };
    const bool inclusive = call.isTrue(u"inclusive"_s);
    const Timeline all(*call.room);
    const QDateTime latest = moment(u"latest"_s);
    const QDateTime oldest = moment(u"oldest"_s);
    const qsizetype last = latest.isValid() ? all.from(latest, inclusive) : all.size();
    const qsizetype first = oldest.isValid() ? all.from(oldest, !inclusive) : 0;
    auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    if (call.text(u"count"_s).isEmpty())
        page->count = 20;
    const bool withThreads = call.text(u"showThreadMessages"_s) != "false"_L1;
    return QJsonObject{
        {u"messages"_s, (withThreads ? newestFirst : withoutThreads)(*call.room, first, last, *page)}};
}

Answer messages(ChatCall &call)
{
    if (!call.profile().messagesByRoomName && call.has(u"roomName"_s))
        return invalidParams(u"must have required property 'roomId'"_s);
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    const Timeline all(*call.room);
    QJsonArray rows;
    if (!page->sort.isEmpty() && page->sort.first().key == "ts"_L1 && page->sort.first().ascending) {
        for (qsizetype place = page->offset; place < all.size() && rows.size() < page->count; ++place)
            rows.append(messageDocument(*call.room, all.at(place)));
    } else {
        rows = newestFirst(*call.room, 0, all.size(), *page);
    }
    return QJsonObject{
        {u"messages"_s, rows}, {u"count"_s, rows.size()}, {u"offset"_s, page->offset}, {u"total"_s, all.size()}};
}

Answer files(ChatCall &call)
{
    const auto page = pageOf(call);
    if (!page)
        return std::unexpected(page.error());
    QList<const ChatMessage *> found;
    for (const ChatMessage &message : call.room->messages) {
        if (uploadOf(message))
            found.append(&message);
    }
    sortRows(found, page->sort.isEmpty() ? QList<SortKey>{{u"name"_s}} : page->sort, [](const ChatMessage *message, const QString &key) {
        return key == "name"_L1 ? uploadOf(*message)->name : stamp(message->ts);
    });
    return paged(u"files"_s, found, *page,
        [&](const ChatMessage *message) { return uploadRow(call.world, *call.room, *message); });
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
