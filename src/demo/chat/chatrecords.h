// SPDX-License-Identifier: GPL-3.0-or-later
// What a Rocket.Chat keeps: its collections as plain values. contracts/rocketchat.md §1.10.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace diapason::demo {

struct ChatRoom;

/// Where a password is known, hence how login treats it (§2.1).
enum class ChatLogin { Local, Directory, Elsewhere };

struct ChatUser {
    QString id = {};
    QString username = {}; ///< empty: never finished signing up
    QString name = {};
    QStringList emails = {};
    bool active = true;
    QString type = QStringLiteral("user"); ///< user, bot, app, unknown
    QStringList roles = {QStringLiteral("user")}; ///< global roles
    QString status = QStringLiteral("offline"); ///< online, away, busy, offline
    QString password = {}; ///< in clear: this is a toy; empty means none is known here
    ChatLogin login = ChatLogin::Local;
    QString totpCode = {}; ///< the code an authenticator would show now; empty: not set up
    QString emailCode = {}; ///< the code mailed last; empty: the e-mail method is off
    int wrongEmailCodes = 0; ///< since the code was mailed
    bool federated = false;
    QJsonObject customFields = {};
    QDateTime createdAt = {};
    QDateTime lastLogin = {}; ///< null: never logged in
    QDateTime updatedAt = {};
    std::vector<ChatRoom *> rooms = {}; ///< kept by ChatWorld; one per subscription
};

/// A member of a room. `roles` absent and `roles` empty are two things (S-77).
struct ChatSubscription {
    quint64 number = 0;
    std::optional<QStringList> roles = {}; ///< owner, moderator, leader
    QDateTime ts = {};
    QString status = {}; ///< "INVITED" while a federated invitation is pending
    [[nodiscard]] bool has(const QString &role) const { return roles && roles->contains(role); }
    [[nodiscard]] QString id() const;
};

/// A file of a message. Its bytes follow from `seed`: none are kept.
struct ChatUpload {
    QString id = {}; ///< given when it is posted
    QString name = {};
    QString type = {}; ///< MIME
    qint64 size = 0;
    quint32 seed = 0;
};

struct ChatMessage {
    quint64 number = 0;
    QString type = {}; ///< empty for what a person wrote; au, ru, uj, ul, room-archived …
    const ChatUser *author = nullptr;
    QString msg = {}; ///< for au and ru: the username of the one added or removed
    QDateTime ts = {};
    QString role = {}; ///< for subscription-role-added and -removed
    QString thread = {}; ///< `tmid`
    bool pinned = false;
    bool file = false; ///< some file or other
    std::optional<ChatUpload> upload = {}; ///< this file
    QList<const ChatUser *> mentions = {};
    QJsonArray quotes = {}; ///< attachments with `message_link`
    QDateTime editedAt = {};
    int answers = 0; ///< `tcount`
    QString discussion = {}; ///< `drid`: the room that was made of it
    QString alias = {};
    [[nodiscard]] QString id() const;
};

/// Messages nobody wrote down: older than all that are kept, made when somebody looks, and not to be changed.
struct ChatPast {
    int count = 0;
    std::function<ChatMessage(int)> message = {}; ///< the n-th, oldest first; its `number` tells it apart
};

struct ChatRoom {
    QString id = {};
    QString type = QStringLiteral("p"); ///< p private group, c channel, d direct
    QString name = {};
    QString fname = {}; ///< as typed; equals name unless special characters are allowed
    ChatUser *creator = nullptr;
    QDateTime ts = {};
    QDateTime updatedAt = {};
    QString topic = {};
    QString announcement = {};
    QString description = {};
    std::optional<bool> archived = {}; ///< absent until first set
    std::optional<QJsonObject> retention = {}; ///< absent until first set
    QJsonObject customFields = {};
    QJsonValue sysMes = true; ///< or a list of muted types
    bool readOnly = false;
    bool isDefault = false;
    bool broadcast = false;
    bool encrypted = false;
    bool federated = false;
    QString prid = {}; ///< a discussion's parent room
    QString teamId = {};
    bool teamMain = false;
    int earlierMessages = 0; ///< counted in `msgs`, not kept
    ChatPast past = {};
    std::vector<ChatMessage> messages = {}; ///< oldest first
    std::unordered_map<ChatUser *, ChatSubscription> members = {};
    QSet<QString> banned = {}; ///< user ids
    [[nodiscard]] bool isArchived() const { return archived.value_or(false); }
    [[nodiscard]] bool mutes(const QString &line) const { return !line.isEmpty() && sysMes.toArray().contains(line); }
    [[nodiscard]] const ChatSubscription *memberOf(const ChatUser *user) const;
    [[nodiscard]] ChatSubscription *memberOf(const ChatUser *user);
    [[nodiscard]] int owners() const;
};

/// A credential: of a login (expires) or personal (named, does not expire). §2.4.
struct ChatToken {
    QString value = {}; ///< 43 characters
    ChatUser *user = nullptr;
    QString name = {}; ///< empty: made by a login
    bool bypassTwoFactor = false;
    QDateTime createdAt = {};
    QDateTime expires = {}; ///< null: never
    [[nodiscard]] bool isPersonal() const { return !name.isEmpty(); }
};

struct ChatSetting {
    QJsonValue value = {};
    bool isPublic = false;
};

} // namespace diapason::demo
