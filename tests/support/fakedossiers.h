// SPDX-License-Identifier: GPL-3.0-or-later
// What support/fakechat.h tells of single accounts and messages.
#pragma once

#include "ports/dossiers.h"
#include "support/soon.h"

namespace diapason::test {

class FakeDossiers final : public ChatDossiers
{
public:
    QHash<AccountId, QJsonObject> profiles = {};
    QHash<RoomId, QList<DossierItem>> items = {};
    std::optional<Error> profileFault = {};
    std::optional<Error> messagesFault = {};
    Result<QString> erasure = Failure{Error{.kind = Error::Kind::Denied, .server = Server::RocketChat,
        .code = QStringLiteral("view-privileged-setting"), .call = QStringLiteral("Message_ErasureType")}};
    int pages = 0; ///< of messages that were asked for

    /// An account as users.info tells it, and `count` messages of its own in a room.
    void know(const QString &username, const RoomId &room = {}, int count = 0)
    {
        const AccountId id{QStringLiteral("id-") + username};
        profiles.insert(id, QJsonObject{{QStringLiteral("_id"), id.value}, {QStringLiteral("username"), username},
                                {QStringLiteral("name"), username}, {QStringLiteral("type"), QStringLiteral("user")},
                                {QStringLiteral("active"), true}});
        for (int i = 0; i < count; ++i)
            items[room] += DossierItem{.room = room,
                .message = DossierMessage{.id = QString::number(i), .author = id, .username = username}};
    }
    void clean(const RoomId &room, const QString &username)
    {
        items[room].removeIf([&](const DossierItem &item) { return item.message->username == username; });
    }

    QCoro::Task<Result<QJsonObject>> profile(AccountId account, std::stop_token) override
    {
        co_await soon();
        if (profileFault)
            co_return Failure{*profileFault};
        if (!profiles.contains(account))
            co_return Failure{Error{.kind = Error::Kind::NotFound, .server = Server::RocketChat, .code = QStringLiteral("error-invalid-user")}};
        co_return QJsonObject(profiles.value(account));
    }
    QCoro::Task<Result<DossierRoom>> volume(DossierRoom room, std::stop_token) override
    {
        co_await soon();
        room.messages = int(items.value(room.room.id).size());
        co_return room;
    }
    QCoro::Task<Result<MessageHaul>> messages(Room room, MessageQuery query, std::stop_token) override
    {
        co_await soon();
        ++pages;
        if (messagesFault)
            co_return Failure{*messagesFault};
        MessageHaul haul;
        for (const DossierItem &item : items.value(room.id))
            if (query.authors.contains(item.message->author))
                haul.items += item;
        co_return haul;
    }
    QCoro::Task<Result<FileHaul>> files(Room, QList<AccountId>, QString, std::stop_token) override
    {
        co_await soon();
        co_return FileHaul{};
    }
    QCoro::Task<Result<void>> download(DossierFile, std::function<QCoro::Task<bool>(QByteArray)>, std::stop_token) override
    {
        co_await soon();
        co_return Result<void>{};
    }
    QCoro::Task<Result<QString>> erasureType(std::stop_token) override
    {
        co_await soon();
        co_return Result<QString>(erasure);
    }
};

} // namespace diapason::test
