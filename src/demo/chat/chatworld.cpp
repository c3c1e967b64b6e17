// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/chatworld.h"

#include "demo/chat/defaults.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

ChatWorld::ChatWorld(ChatProfile switches)
    : profile(std::move(switches)),
      permissions(defaultPermissions()),
      permissionsUpdatedAt(QDateTime({2026, 1, 4}, {9, 0}, QTimeZone::UTC)),
      settings(defaultSettings())
{
}

QString ChatWorld::drawn(int length)
{
    static constexpr char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTWXYZabcdefghijkmnopqrstuvwxyz";
    QString out(length, Qt::Uninitialized);
    for (QChar &c : out)
        c = QLatin1Char(alphabet[m_chance.bounded(int(sizeof alphabet) - 1)]);
    return out;
}

QString ChatWorld::newId() { return drawn(17); }

QString ChatWorld::newSecret() { return drawn(43); }

ChatUser &ChatWorld::addUser(ChatUser user)
{
    if (user.id.isEmpty())
        user.id = newId();
    if (!user.createdAt.isValid())
        user.createdAt = now();
    if (!user.updatedAt.isValid())
        user.updatedAt = user.createdAt;
    ChatUser *const kept = m_users.emplace_back(std::make_unique<ChatUser>(std::move(user))).get();
    m_userById.insert(kept->id, kept);
    if (!kept->username.isEmpty())
        m_userByFold.insert(kept->username.toCaseFolded(), kept);
    for (const QString &address : std::as_const(kept->emails))
        m_userByEmail.insert(address.toCaseFolded(), kept);
    usersChanged();
    return *kept;
}

ChatUser *ChatWorld::userById(const QString &id) const { return m_userById.value(id); }

ChatUser *ChatWorld::userByAnyCase(const QString &username) const { return m_userByFold.value(username.toCaseFolded()); }

ChatUser *ChatWorld::userByName(const QString &username) const
{
    ChatUser *const user = userByAnyCase(username);
    return user && user->username == username ? user : nullptr;
}

ChatUser *ChatWorld::userByEmail(const QString &address) const { return m_userByEmail.value(address.toCaseFolded()); }

void ChatWorld::setEmail(ChatUser &user, const QString &address)
{
    for (const QString &old : std::as_const(user.emails))
        m_userByEmail.remove(old.toCaseFolded());
    user.emails = {address};
    m_userByEmail.insert(address.toCaseFolded(), &user);
    usersChanged();
}

void ChatWorld::renameUser(ChatUser &user, const QString &username)
{
    m_userByFold.remove(user.username.toCaseFolded());
    user.username = username;
    user.updatedAt = now();
    m_userByFold.insert(username.toCaseFolded(), &user);
    usersChanged();
}

void ChatWorld::setActive(ChatUser &user, bool active)
{
    user.active = active;
    user.updatedAt = now();
    if (active)
        return;
    user.status = u"offline"_s;
    revokeAll(user);
}

ChatRoom &ChatWorld::addRoom(ChatRoom room)
{
    if (room.id.isEmpty())
        room.id = newId();
    if (room.fname.isEmpty())
        room.fname = room.name;
    if (!room.ts.isValid())
        room.ts = now();
    if (!room.updatedAt.isValid())
        room.updatedAt = room.ts;
    const QString id = room.id;
    ChatRoom *const kept = (m_rooms[id] = std::make_unique<ChatRoom>(std::move(room))).get();
    m_roomByName.insert(kept->name, kept);
    return *kept;
}

ChatRoom *ChatWorld::roomById(const QString &id) const
{
    const auto at = m_rooms.find(id);
    return at == m_rooms.end() ? nullptr : at->second.get();
}

ChatRoom *ChatWorld::roomByName(const QString &name) const { return m_roomByName.value(name); }

void ChatWorld::renameRoom(ChatRoom &room, const QString &name)
{
    m_roomByName.remove(room.name);
    room.name = room.fname = name;
    room.updatedAt = now();
    m_roomByName.insert(name, &room);
}

void ChatWorld::deleteRoom(ChatRoom &room)
{
    for (const auto &[user, subscription] : room.members)
        std::erase(user->rooms, &room);
    m_roomByName.remove(room.name);
    const QString id = room.id;
    m_rooms.erase(id);
}

ChatSubscription &ChatWorld::subscribe(ChatRoom &room, ChatUser &user, std::optional<QStringList> roles, QDateTime ts)
{
    const auto [at, isNew] = room.members.try_emplace(&user);
    if (isNew) {
        user.rooms.push_back(&room);
        at->second = {.number = ++m_numbers, .roles = std::move(roles), .ts = ts.isValid() ? ts : now()};
    }
    return at->second;
}

void ChatWorld::unsubscribe(ChatRoom &room, ChatUser &user)
{
    if (room.members.erase(&user) > 0)
        std::erase(user.rooms, &room);
}

void ChatWorld::addMember(ChatRoom &room, ChatUser &user, const ChatUser &by)
{
    subscribe(room, user);
    post(room, {.type = u"au"_s, .author = &by, .msg = user.username});
}

void ChatWorld::removeMember(ChatRoom &room, ChatUser &user, const ChatUser &by)
{
    unsubscribe(room, user);
    post(room, {.type = u"ru"_s, .author = &by, .msg = user.username});
}

void ChatWorld::leave(ChatRoom &room, ChatUser &user)
{
    unsubscribe(room, user);
    post(room, {.type = u"ul"_s, .author = &user, .msg = user.username});
}

void ChatWorld::archive(ChatRoom &room, bool archived, const ChatUser &by)
{
    room.archived = archived;
    post(room, {.type = archived ? u"room-archived"_s : u"room-unarchived"_s, .author = &by});
}

QString ChatWorld::post(ChatRoom &room, ChatMessage message)
{
    if (room.mutes(message.type))
        return {};
    message.number = ++m_numbers;
    if (!message.ts.isValid())
        message.ts = now();
    if (message.upload && message.upload->id.isEmpty())
        message.upload->id = u"f"_s + QString::number(message.number, 36).rightJustified(16, u'0');
    if (!message.thread.isEmpty()) {
        const auto root = std::ranges::find(room.messages, message.thread, &ChatMessage::id);
        if (root != room.messages.end())
            ++root->answers;
    }
    const QString id = message.id();
    room.updatedAt = std::max(room.updatedAt, message.ts);
    const auto at = std::ranges::upper_bound(room.messages, message.ts, {}, &ChatMessage::ts);
    room.messages.insert(at, std::move(message));
    return id;
}

} // namespace diapason::demo
