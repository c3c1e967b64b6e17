// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatprofile.h"
#include "demo/chat/chatrecords.h"

#include <QHash>
#include <QMap>
#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>

namespace diapason::demo {

/// The state of a simulated Rocket.Chat. Everything is public to read; what keeps an index goes through a
/// function. Not thread-safe: whoever serves it decides on which thread it is touched. Same calls, same world.
class ChatWorld
{
public:
    explicit ChatWorld(ChatProfile switches = ChatProfile::of(u"8.0"));
    Q_DISABLE_COPY_MOVE(ChatWorld)

    ChatProfile profile;
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc; ///< tests move it
    QMap<QString, QStringList> permissions; ///< §1.9; an empty list is held by nobody
    QDateTime permissionsUpdatedAt;
    QMap<QString, ChatSetting> settings; ///< §2.6
    int trustedProxies = 0; ///< how many forwarding hops the operator declared (§1.6)

    // Users.
    ChatUser &addUser(ChatUser user); ///< gives an id, createdAt and updatedAt where missing
    [[nodiscard]] ChatUser *userById(const QString &id) const;
    [[nodiscard]] ChatUser *userByName(const QString &username) const; ///< exact, as users.info
    [[nodiscard]] ChatUser *userByAnyCase(const QString &username) const; ///< as invite and kick
    [[nodiscard]] ChatUser *userByEmail(const QString &address) const;
    [[nodiscard]] const std::vector<std::unique_ptr<ChatUser>> &users() const { return m_users; }
    void renameUser(ChatUser &user, const QString &username);
    void setEmail(ChatUser &user, const QString &address);
    void setActive(ChatUser &user, bool active); ///< deactivation revokes every token, subscriptions stay
    /// It is found no more, is in no room and has no token; its messages go the way of Message_ErasureType (§3.7).
    void removeUser(ChatUser &user);
    /// Counts every change of the list of users, so that a sorted copy knows when it is stale.
    [[nodiscard]] quint64 usersRevision() const { return m_usersRevision; }
    void usersChanged() { ++m_usersRevision; }
    /// Kept by users.list: sixty thousand rows are sorted once, not once per page.
    struct UserOrder {
        quint64 revision = 0;
        QString order = {};
        QList<const ChatUser *> users = {};
    };
    UserOrder userOrder;

    // Rooms.
    ChatRoom &addRoom(ChatRoom room); ///< gives an id, fname, ts and updatedAt where missing
    [[nodiscard]] ChatRoom *roomById(const QString &id) const;
    [[nodiscard]] ChatRoom *roomByName(const QString &name) const;
    [[nodiscard]] const std::map<QString, std::unique_ptr<ChatRoom>> &rooms() const { return m_rooms; }
    void renameRoom(ChatRoom &room, const QString &name);
    void deleteRoom(ChatRoom &room);

    // Members and messages. Those with a message post it, as the server does.
    ChatSubscription &subscribe(ChatRoom &room, ChatUser &user, std::optional<QStringList> roles = {}, QDateTime ts = {});
    void unsubscribe(ChatRoom &room, ChatUser &user);
    void addMember(ChatRoom &room, ChatUser &user, const ChatUser &by); ///< `au`
    void removeMember(ChatRoom &room, ChatUser &user, const ChatUser &by); ///< `ru`; posts it for a stranger too
    void leave(ChatRoom &room, ChatUser &user); ///< `ul`
    void archive(ChatRoom &room, bool archived, const ChatUser &by);
    /// Keeps the order of ts; now when it has none. Lines the room mutes are not written. Gives its id, empty when it is not.
    QString post(ChatRoom &room, ChatMessage message);

    // Tokens.
    QString login(ChatUser &user); ///< a new login token
    QString addPersonalToken(ChatUser &user, const QString &name, bool bypassTwoFactor, QString value = {});
    [[nodiscard]] const ChatToken *token(const QString &value) const; ///< null when unknown or expired
    [[nodiscard]] const ChatToken *personalToken(const ChatUser &user, const QString &name) const;
    [[nodiscard]] QList<ChatToken> personalTokens(const ChatUser &user) const;
    void revoke(const QString &value);
    void revokeAll(const ChatUser &user);

    // Rights, §1.8 and §1.9.
    [[nodiscard]] bool may(const ChatUser &user, const QString &permission, const ChatRoom *room = nullptr) const;
    [[nodiscard]] bool canAccess(const ChatUser &user, const ChatRoom &room) const;
    void grant(const QString &permission, const QString &role);
    void withdraw(const QString &permission, const QString &role);

    // Settings.
    [[nodiscard]] bool isOn(const QString &setting) const { return settings.value(setting).value.toBool(); }
    [[nodiscard]] int number(const QString &setting) const { return settings.value(setting).value.toInt(); }
    [[nodiscard]] QString text(const QString &setting) const { return settings.value(setting).value.toString(); }
    void set(const QString &setting, const QJsonValue &value) { settings[setting].value = value; }

    [[nodiscard]] QString newId(); ///< 17 characters
    [[nodiscard]] QString newSecret(); ///< 43 characters

private:
    QString drawn(int length);

    QRandomGenerator m_chance{20260901};
    quint64 m_numbers = 0;
    quint64 m_usersRevision = 0;
    std::vector<std::unique_ptr<ChatUser>> m_users;
    std::vector<std::unique_ptr<ChatUser>> m_formerUsers; ///< what they wrote still names them
    QHash<QString, ChatUser *> m_userById;
    QHash<QString, ChatUser *> m_userByFold;
    QHash<QString, ChatUser *> m_userByEmail;
    std::map<QString, std::unique_ptr<ChatRoom>> m_rooms;
    QHash<QString, ChatRoom *> m_roomByName;
    QHash<QString, ChatToken> m_tokens;
};

} // namespace diapason::demo
