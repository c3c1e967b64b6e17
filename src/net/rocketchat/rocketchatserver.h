// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/transport.h"
#include "ports/chatserver.h"

namespace diapason {

namespace rocketchat {
struct Talk;
}

/// A Rocket.Chat workspace over REST, 6.x to 9.0. What a version offers is found out by asking (rocketchat.md §8).
/// Its tasks hold what they need: when it ends, whatever is in flight answers Kind::Cancelled.
class RocketChatServer final : public ChatServer
{
public:
    /// `base` keeps its path prefix. `token` is a personal access token, or a login's, of the account `userId`.
    /// `clock` outlives the server and its tasks. Of `options`, server and judge are set here.
    RocketChatServer(QUrl base, AccountId userId, QString token, Clock &clock, TransportOptions options = {});
    ~RocketChatServer() override;
    Q_DISABLE_COPY_MOVE(RocketChatServer)

    [[nodiscard]] QCoro::Task<Result<ChatSite>> connect(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<RoomListing>> rooms(ProgressFn progress, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<Room>> room(RoomId room, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<RoomReading> members(Room room, ProgressFn progress, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<RoomReading> firstMembers(Room room, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> customFields(RoomId room, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<AccountDirectory> accounts(
        QStringList usernames, QList<AccountId> ids, ProgressFn progress, std::stop_token stop) override;
    void expectQuestions(int coming) override;
    void forgetAccounts() override;
    [[nodiscard]] QCoro::Task<CandidateListing> candidates(QList<AccountQuestion> questions, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<MembershipLog> membershipLog(RoomId room, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<PersonRooms>> personRooms(AccountId account, std::stop_token stop) override;

    [[nodiscard]] QCoro::Task<Result<void>> invite(RoomId room, QList<AccountId> accounts, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> addModerator(RoomId room, AccountId account, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> removeModerator(RoomId room, AccountId account, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> kick(RoomId room, AccountId account, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<AccountId>> createAccount(NewAccount account, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> muteLines(RoomId room, QString lines, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<WorkspaceRetention>> retention(std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<MessageSample> messageSample(Room room, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> saveRetention(
        Room before, RetentionOverride wanted, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> setCustomFields(RoomId room, QJsonObject fields, std::stop_token stop) override;

    [[nodiscard]] QCoro::Task<Result<int>> removeMessages(RoomId room, QString username, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> setAccountActive(
        AccountId account, bool active, bool relinquish, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> deleteAccount(AccountId account, bool relinquish, std::stop_token stop) override;
    [[nodiscard]] ChatDossiers &dossiers() override { return *m_dossiers; }

    void onWaiting(std::function<void(QDateTime until, QString call)> told) override;
    [[nodiscard]] int concurrency() const override;
    [[nodiscard]] int calls() const override;

private:
    std::shared_ptr<rocketchat::Talk> m_talk;
    std::unique_ptr<ChatDossiers> m_dossiers;
    AccountId m_self;
};

} // namespace diapason
