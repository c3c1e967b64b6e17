// SPDX-License-Identifier: GPL-3.0-or-later
// A small workspace to try the simulated Rocket.Chat on: one group, one person of each standing.
#pragma once

#include "demo/chat/chatsimulator.h"
#include "demo/chat/chatworld.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

namespace diapason::demo {

struct ChatReply {
    int status = 0;
    QJsonObject body = {};
    QHash<QByteArray, QByteArray> headers = {};

    [[nodiscard]] QString errorType() const { return body.value(QStringLiteral("errorType")).toString(); }
    [[nodiscard]] QString error() const { return body.value(QStringLiteral("error")).toString(); }
    [[nodiscard]] bool has(const QString &key) const { return body.contains(key); }
    /// "200", or the status with the word a client would go by: "400 error-not-allowed".
    [[nodiscard]] QString verdict() const
    {
        const QString word = errorType().isEmpty() ? error() : errorType();
        return word.isEmpty() ? QString::number(status) : QStringLiteral("%1 %2").arg(status).arg(word);
    }
    /// One column of a list, in its order.
    [[nodiscard]] QStringList column(const QString &list, const QString &key) const
    {
        QStringList out;
        for (const auto &row : body.value(list).toArray())
            out.append(row[key].toString());
        return out;
    }
};

class ChatBench
{
public:
    explicit ChatBench(const QString &version = QStringLiteral("8.0")) : world(ChatProfile::of(version))
    {
        using namespace Qt::StringLiterals;
        world.now = [this] { return now; };
        world.set(u"API_Enable_Rate_Limiter"_s, false);
        for (const auto &[user, role] : {std::pair{&owner, u"owner"_s}, {&moderator, u"moderator"_s}})
            world.subscribe(room, *user, QStringList{role});
        world.subscribe(room, member);
    }

    QDateTime now{QDate(2026, 11, 2), QTime(9, 0), QTimeZone::UTC};
    ChatWorld world;
    ChatSimulator simulator{world};
    ChatUser &admin = person(QStringLiteral("admin"), {QStringLiteral("admin"), QStringLiteral("user")});
    ChatUser &owner = person(QStringLiteral("olga.owner"));
    ChatUser &moderator = person(QStringLiteral("marc.moderator"));
    ChatUser &member = person(QStringLiteral("mia.member"));
    ChatUser &stranger = person(QStringLiteral("Sam.Stranger"));
    ChatRoom &room = world.addRoom({.name = QStringLiteral("chem-101"), .creator = &owner, .ts = now});

    ChatUser &person(const QString &username, const QStringList &roles = {QStringLiteral("user")})
    {
        return world.addUser({.username = username,
            .name = username.section(u'.', 0, 0),
            .emails = {username + QStringLiteral("@uni.example")},
            .roles = roles,
            .password = QStringLiteral("secret-") + username,
            .createdAt = QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::UTC)});
    }

    /// The headers of somebody who is logged in, once per person.
    QHash<QByteArray, QByteArray> as(ChatUser &user)
    {
        QString &token = m_tokens[&user];
        if (!world.token(token))
            token = world.login(user);
        return {{"x-auth-token", token.toUtf8()}, {"x-user-id", user.id.toUtf8()}};
    }

    ChatReply send(const Request &request)
    {
        const Response response = simulator.handle(request);
        ChatReply reply{response.status, QJsonDocument::fromJson(response.body).object(), {}};
        for (const auto &[name, value] : response.headers)
            reply.headers.insert(name.toLower(), value);
        return reply;
    }

    ChatReply get(ChatUser &user, const QString &name, const QByteArray &query = {})
    {
        return send({.path = QStringLiteral("/api/v1/") + name, .query = query, .headers = as(user)});
    }

    ChatReply post(
        ChatUser &user, const QString &name, const QJsonObject &body = {}, const QHash<QByteArray, QByteArray> &more = {})
    {
        Request request{.method = "POST",
            .path = QStringLiteral("/api/v1/") + name,
            .headers = as(user),
            .body = QJsonDocument(body).toJson()};
        request.headers.insert(more);
        return send(request);
    }

    /// A body that names the room, and more.
    [[nodiscard]] QJsonObject inRoom(QJsonObject more = {}) const
    {
        more.insert(QStringLiteral("roomId"), room.id);
        return more;
    }
    [[nodiscard]] QByteArray roomQuery() const { return "roomId=" + room.id.toUtf8(); }

    /// Types of the room's system messages, oldest first.
    [[nodiscard]] QStringList systemMessages() const
    {
        QStringList out;
        for (const ChatMessage &message : room.messages)
            out.append(message.type);
        return out;
    }

    /// Adds people "p000" … as members.
    void crowd(int count)
    {
        for (int i = 0; i < count; ++i)
            world.subscribe(room, person(QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0'))));
    }

private:
    QHash<const ChatUser *, QString> m_tokens;
};

/// One row per supported version.
inline void versionRows()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"6.4.0", "6.8", "7.5", "8.0", "8.8", "9.0"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

} // namespace diapason::demo
