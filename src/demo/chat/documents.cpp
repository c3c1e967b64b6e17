// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/documents.h"

#include "demo/chat/uploads.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::demo {

QString stamp(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject shortUser(const ChatUser *user)
{
    if (!user)
        return {};
    return {{u"_id"_s, user->id}, {u"username"_s, user->username}, {u"name"_s, user->name}};
}

QJsonArray emailsOf(const ChatUser &user)
{
    QJsonArray out;
    for (const QString &address : user.emails)
        out.append(QJsonObject{{u"address"_s, address}, {u"verified"_s, true}});
    return out;
}

QJsonObject servicesOf(const ChatUser &user)
{
    const QByteArray hash = QCryptographicHash::hash(user.id.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return {{u"password"_s, QJsonObject{{u"bcrypt"_s, QLatin1StringView("$2b$10$" + hash)}}},
        {u"resume"_s, QJsonObject{{u"loginTokens"_s, QJsonArray{QJsonObject{{u"hashedToken"_s, QLatin1StringView(hash)}}}}}}};
}

namespace {

void addTeam(QJsonObject &out, const ChatRoom &room)
{
    if (!room.prid.isEmpty())
        out.insert(u"prid"_s, room.prid);
    if (!room.teamId.isEmpty())
        out.insert(u"teamId"_s, room.teamId);
    if (room.teamMain)
        out.insert(u"teamMain"_s, true);
}

/// What both room documents have.
QJsonObject commonRoom(const ChatRoom &room)
{
    QJsonObject out{{u"_id"_s, room.id}, {u"t"_s, room.type}, {u"name"_s, room.name}, {u"fname"_s, room.fname},
        {u"u"_s, shortUser(room.creator)}, {u"msgs"_s, room.earlierMessages + room.past.count + int(room.messages.size())},
        {u"usersCount"_s, int(room.members.size())}, {u"ro"_s, room.readOnly}, {u"default"_s, room.isDefault},
        {u"broadcast"_s, room.broadcast}, {u"federated"_s, room.federated}};
    if (room.archived)
        out.insert(u"archived"_s, *room.archived);
    for (const auto &[key, value] :
        {std::pair{u"topic"_s, room.topic}, {u"announcement"_s, room.announcement}, {u"description"_s, room.description}}) {
        if (!value.isEmpty())
            out.insert(key, value);
    }
    addTeam(out, room);
    return out;
}

} // namespace

QJsonObject roomDocument(const ChatRoom &room)
{
    QJsonObject out = commonRoom(room);
    out.insert(u"ts"_s, stamp(room.ts));
    out.insert(u"_updatedAt"_s, stamp(room.updatedAt));
    out.insert(u"sysMes"_s, room.sysMes);
    out.insert(u"encrypted"_s, room.encrypted);
    if (!room.customFields.isEmpty())
        out.insert(u"customFields"_s, room.customFields);
    if (room.retention)
        out.insert(u"retention"_s, *room.retention);
    if (!room.messages.empty()) {
        const ChatMessage &last = room.messages.back();
        out.insert(u"lm"_s, stamp(last.ts));
        out.insert(u"lastMessage"_s, messageDocument(room, last));
    }
    return out;
}

QJsonObject adminRoom(const ChatProfile &profile, const ChatRoom &room)
{
    QJsonObject out = commonRoom(room);
    if (profile.adminRoomsHasTs)
        out.insert(u"ts"_s, stamp(room.ts));
    if (profile.adminRoomsHasCustomFields && !room.customFields.isEmpty())
        out.insert(u"customFields"_s, room.customFields);
    return out;
}

QJsonObject profileDocument(const ChatWorld &world, const ChatUser &user)
{
    QJsonObject out = shortUser(&user);
    out.insert(u"emails"_s, emailsOf(user));
    out.insert(u"roles"_s, QJsonArray::fromStringList(user.roles));
    out.insert(u"active"_s, user.active);
    out.insert(u"status"_s, user.status);
    out.insert(u"statusConnection"_s, user.status);
    out.insert(u"utcOffset"_s, 1);
    out.insert(u"settings"_s, QJsonObject{{u"preferences"_s, QJsonObject{}}});
    out.insert(u"customFields"_s, user.customFields);
    out.insert(u"avatarUrl"_s, QString(world.text(u"Site_Url"_s) + u"avatar/"_s + user.username));
    return out;
}

QJsonObject memberRow(const ChatUser &user)
{
    QJsonObject out = shortUser(&user);
    out.insert(u"status"_s, user.status);
    out.insert(u"_updatedAt"_s, stamp(user.updatedAt));
    if (user.federated)
        out.insert(u"federated"_s, true);
    return out;
}

QJsonObject roleRow(const ChatRoom &room, const ChatUser &user, const ChatSubscription &subscription)
{
    return {{u"_id"_s, subscription.id()}, {u"rid"_s, room.id}, {u"u"_s, shortUser(&user)},
        {u"roles"_s, QJsonArray::fromStringList(subscription.roles.value_or(QStringList{}))}};
}

QJsonObject subscriptionDocument(const ChatRoom &room, const ChatUser &user, const ChatSubscription &subscription)
{
    QJsonObject out{{u"_id"_s, subscription.id()}, {u"rid"_s, room.id}, {u"u"_s, shortUser(&user)}, {u"name"_s, room.name},
        {u"fname"_s, room.fname}, {u"t"_s, room.type}, {u"open"_s, true}, {u"alert"_s, false}, {u"unread"_s, 0},
        {u"ts"_s, stamp(subscription.ts)}};
    if (subscription.roles)
        out.insert(u"roles"_s, QJsonArray::fromStringList(*subscription.roles));
    if (room.archived)
        out.insert(u"archived"_s, *room.archived);
    return out;
}

namespace {

void addFile(QJsonObject &out, const ChatMessage &message, const ChatUpload &upload)
{
    const QJsonObject file{{u"_id"_s, upload.id}, {u"name"_s, upload.name}, {u"type"_s, upload.type}, {u"size"_s, upload.size}};
    out.insert(u"file"_s, file);
    out.insert(u"files"_s, QJsonArray{file});
    if (!message.upload)
        return;
    QJsonArray attachments = out.value("attachments"_L1).toArray();
    attachments.append(QJsonObject{{u"type"_s, u"file"_s}, {u"title"_s, upload.name}, {u"title_link"_s, uploadPath(upload)},
        {u"title_link_download"_s, true}, {u"description"_s, message.msg}, {u"ts"_s, u"1970-01-01T00:00:00.000Z"_s}});
    out.insert(u"attachments"_s, attachments);
    out.insert(u"msg"_s, QString()); // what was written beside a file is its description
}

/// What says who is meant, what is quoted, and what became of it later.
void addRelations(QJsonObject &out, const ChatMessage &message)
{
    QJsonArray mentions;
    for (const ChatUser *user : message.mentions) {
        QJsonObject row = shortUser(user);
        row.insert(u"type"_s, u"user"_s);
        mentions.append(row);
    }
    if (!mentions.isEmpty())
        out.insert(u"mentions"_s, mentions);
    if (!message.quotes.isEmpty())
        out.insert(u"attachments"_s, message.quotes);
    if (message.answers > 0)
        out.insert(u"tcount"_s, message.answers);
    if (!message.discussion.isEmpty())
        out.insert(u"drid"_s, message.discussion);
    if (!message.alias.isEmpty())
        out.insert(u"alias"_s, message.alias);
    if (message.editedAt.isValid()) {
        out.insert(u"editedAt"_s, stamp(message.editedAt));
        out.insert(u"editedBy"_s, shortUser(message.author));
    }
}

} // namespace

QJsonObject messageDocument(const ChatRoom &room, const ChatMessage &message)
{
    QJsonObject out{{u"_id"_s, message.id()}, {u"rid"_s, room.id}, {u"msg"_s, message.msg}, {u"ts"_s, stamp(message.ts)},
        {u"u"_s, shortUser(message.author)}, {u"_updatedAt"_s, stamp(std::max(message.ts, message.editedAt))}};
    if (!message.type.isEmpty())
        out.insert(u"t"_s, message.type);
    if (message.type == "e2e"_L1)
        out.insert(u"content"_s, QJsonObject{{u"algorithm"_s, u"rc.v1.aes-sha2"_s}, {u"ciphertext"_s, message.msg}});
    if (!message.role.isEmpty())
        out.insert(u"role"_s, message.role);
    if (!message.thread.isEmpty())
        out.insert(u"tmid"_s, message.thread);
    if (message.pinned)
        out.insert(u"pinned"_s, true);
    addRelations(out, message);
    if (const auto upload = uploadOf(message))
        addFile(out, message, *upload);
    return out;
}

} // namespace diapason::demo
