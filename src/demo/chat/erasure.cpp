// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with somebody: rooms.cleanHistory (contracts/rocketchat.md §5.9), and what a deleted account leaves (§3.7).
#include "demo/chat/refusals.h"
#include "demo/chat/routes.h"
#include "demo/chat/uploads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

void ChatWorld::removeUser(ChatUser &user)
{
    const QString erasure = text(u"Message_ErasureType"_s);
    const ChatUser *const heir = userById(u"rocket.cat"_s);
    for (const auto &[id, room] : m_rooms) {
        if (erasure == "Delete"_L1)
            std::erase_if(room->messages, [&](const ChatMessage &message) { return message.author == &user; });
        for (ChatMessage &message : room->messages) {
            if (message.author == &user && erasure == "Unlink"_L1) {
                message.author = heir;
                message.alias = u"Removed User"_s;
            }
        }
    }
    const std::vector<ChatRoom *> rooms = user.rooms;
    for (ChatRoom *const room : rooms)
        unsubscribe(*room, user);
    revokeAll(user);
    m_userById.remove(user.id);
    m_userByFold.remove(user.username.toCaseFolded());
    for (const QString &address : std::as_const(user.emails)) {
        if (m_userByEmail.value(address.toCaseFolded()) == &user)
            m_userByEmail.remove(address.toCaseFolded());
    }
    const auto at = std::ranges::find(m_users, &user, &std::unique_ptr<ChatUser>::get);
    m_formerUsers.push_back(std::move(*at));
    m_users.erase(at);
    usersChanged();
}

namespace {

struct Wish {
    QDateTime oldest = {}, latest = {};
    bool inclusive = false, excludePinned = false, filesOnly = false, ignoreThreads = false, ignoreDiscussion = false;
    QStringList users = {};

    [[nodiscard]] bool takes(const ChatMessage &message) const
    {
        const bool after = inclusive ? message.ts >= oldest : message.ts > oldest;
        const bool before = inclusive ? message.ts <= latest : message.ts < latest;
        const bool inThread = !message.thread.isEmpty() || message.answers > 0;
        const bool theirs = users.isEmpty() || (message.author && users.contains(message.author->username));
        return after && before && theirs && !(excludePinned && message.pinned) && !(ignoreThreads && inThread)
            && !(ignoreDiscussion && !message.discussion.isEmpty()) && (!filesOnly || uploadOf(message));
    }
};

std::expected<Wish, Refusal> wishOf(const ChatCall &call)
{
    Wish wish{.inclusive = call.isTrue(u"inclusive"_s),
        .excludePinned = call.isTrue(u"excludePinned"_s),
        .filesOnly = call.isTrue(u"filesOnly"_s),
        .ignoreThreads = call.isTrue(u"ignoreThreads"_s),
        .ignoreDiscussion = call.isTrue(u"ignoreDiscussion"_s),
        .users = call.list(u"users"_s)};
    for (auto [key, moment] : {std::pair{u"oldest"_s, &wish.oldest}, {u"latest"_s, &wish.latest}}) {
        if (!call.has(key))
            return said(u"Body parameter \"%1\" is required."_s.arg(key));
        *moment = QDateTime::fromString(call.text(key), Qt::ISODateWithMs);
        if (!moment->isValid())
            return invalidParams(u"must match format \"iso-date-time\""_s);
    }
    return wish;
}

/// A thread's own message goes, and what answered it stays: it answers nothing any more.
int clean(ChatWorld &world, ChatRoom &room, const Wish &wish, qsizetype limit)
{
    int count = 0;
    QStringList discussions;
    for (auto at = room.messages.begin(); at != room.messages.end() && (limit <= 0 || count < limit);) {
        if (!wish.takes(*at)) {
            ++at;
            continue;
        }
        ++count;
        if (wish.filesOnly) {
            at->file = false;
            at->upload.reset();
            ++at;
            continue;
        }
        if (!at->discussion.isEmpty())
            discussions.append(at->discussion);
        if (!at->thread.isEmpty()) {
            const auto root = std::ranges::find(room.messages, at->thread, &ChatMessage::id);
            if (root != room.messages.end())
                --root->answers;
        }
        at = room.messages.erase(at);
    }
    for (const QString &id : std::as_const(discussions)) {
        if (ChatRoom *const discussion = world.roomById(id))
            world.deleteRoom(*discussion);
    }
    return count;
}

Answer cleanHistory(ChatCall &call)
{
    if (!call.has(u"roomId"_s))
        return said(u"Body parameter \"roomId\" is required."_s);
    ChatRoom *const room = call.world.roomById(call.text(u"roomId"_s));
    if (!room)
        return thrown(call, u"error-room-not-found"_s);
    call.room = room;
    const auto wish = wishOf(call);
    if (!wish)
        return std::unexpected(wish.error());
    if (!call.mayHere(u"clean-channel-history"_s) || !call.world.canAccess(*call.caller, *room))
        return thrown(call, u"error-not-allowed"_s, u"cleanRoomHistory"_s);
    if (room->isArchived())
        return thrown(call, u"error-room-archived"_s);
    return QJsonObject{{u"_id"_s, room->id}, {u"count"_s, clean(call.world, *room, *wish, call.text(u"limit"_s).toInt())}};
}

} // namespace

QList<ChatRoute> historyRoutes()
{
    return {{.method = "POST",
        .name = u"rooms.cleanHistory"_s,
        .handler = cleanHistory,
        .schema = {.keys = "roomId! latest! oldest! inclusive:b excludePinned:b filesOnly:b users:[s] limit:n ignoreThreads:b "
                           "ignoreDiscussion:b",
            .when = &ChatProfile::strictCleaning}}};
}

} // namespace diapason::demo
