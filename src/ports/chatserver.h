// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat.h"
#include "domain/personrooms.h"
#include "domain/retention.h"
#include "ports/dossiers.h"
#include "ports/progress.h"

#include <QCoroTask>
#include <QJsonObject>

#include <stop_token>

namespace diapason {

/// What the use cases ask of Rocket.Chat. Reads are retried within reason and never fail for a rate limit, they
/// wait; writes are sent once, and an error with `fateUnknown` means: look, do not send again.
class ChatServer
{
public:
    virtual ~ChatServer() = default;

    /// api/info, me, permissions.listAll.
    [[nodiscard]] virtual QCoro::Task<Result<ChatSite>> connect(std::stop_token stop) = 0;
    /// Every private group: groups.listAll, or groups.list without view-room-administration.
    [[nodiscard]] virtual QCoro::Task<Result<RoomListing>> rooms(ProgressFn progress, std::stop_token stop) = 0;
    /// One room: groups.info. Kind::NotFound when it is gone or hidden.
    [[nodiscard]] virtual QCoro::Task<Result<Room>> room(RoomId room, std::stop_token stop) = 0;
    /// Members with roles, the cheapest way this server offers. Never fails as a whole.
    [[nodiscard]] virtual QCoro::Task<RoomReading> members(Room room, ProgressFn progress, std::stop_token stop) = 0;
    /// One page of a room's members, without roles: enough to see whether these are the people. Where there are more, a gap says
    /// so (NotRead, `got` of `expected`). Never fails as a whole.
    [[nodiscard]] virtual QCoro::Task<RoomReading> firstMembers(Room room, std::stop_token stop) = 0;
    /// All custom fields of a room: groups.info. Malformed when they are there and no object: they must not be written then.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> customFields(RoomId room, std::stop_token stop) = 0;
    /// Accounts of these usernames, in whatever case, and ids: looked up singly, or by one listing when that is cheaper.
    [[nodiscard]] virtual QCoro::Task<AccountDirectory> accounts(QStringList usernames, QList<AccountId> ids, ProgressFn progress, std::stop_token stop) = 0;
    /// How many more questions to accounts() will follow: a listing counts as cheaper when it takes fewer calls than all of them.
    virtual void expectQuestions(int coming) = 0;
    /// The accounts listed in this session are listed afresh when next asked for.
    virtual void forgetAccounts() = 0;
    /// Accounts that could belong to people for whom accounts() found none: those of the same e-mail address (users.info, or
    /// the listing where it is known already), at most 50 people at once. Never fails as a whole.
    [[nodiscard]] virtual QCoro::Task<CandidateListing> candidates(QList<AccountQuestion> questions, std::stop_token stop) = 0;
    /// The latest membership lines: groups.history, a bounded window, types and names only.
    [[nodiscard]] virtual QCoro::Task<MembershipLog> membershipLog(RoomId room, std::stop_token stop) = 0;
    /// The private groups of one account, with its roles there: users.info, one call, two on the first of an old server's.
    /// Denied "view-other-user-channels" where the server does not tell, NotFound "user-not-found".
    [[nodiscard]] virtual QCoro::Task<Result<PersonRooms>> personRooms(AccountId account, std::stop_token stop) = 0;

    /// The workspace's policy for private groups: settings.public.
    [[nodiscard]] virtual QCoro::Task<Result<WorkspaceRetention>> retention(std::stop_token stop) = 0;
    /// When messages were written and what would save them, a bounded part of the room, never a text. Never fails as a whole.
    [[nodiscard]] virtual QCoro::Task<MessageSample> messageSample(Room room, std::stop_token stop) = 0;

    // Writes. A stop before one has left answers Cancelled; one that has left is heard out.

    /// groups.invite with userIds, at most 100; one by one on servers without arrays. Success proves nothing
    /// about a single one of them (rocketchat.md T-4): read the members again.
    [[nodiscard]] virtual QCoro::Task<Result<void>> invite(RoomId room, QList<AccountId> accounts, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> addModerator(RoomId room, AccountId account, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> removeModerator(RoomId room, AccountId account, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> kick(RoomId room, AccountId account, std::stop_token stop) = 0;

    /// users.create, with a password that is made on the way and that nobody learns. Refused "error-field-unavailable.username"
    /// or "….email" when the server says which of the two is taken; SecondFactor where it asks for one.
    [[nodiscard]] virtual QCoro::Task<Result<AccountId>> createAccount(NewAccount account, std::stop_token stop) = 0;
    /// rooms.saveRoomSettings: which lines a room does not show, as in Room::mutedLines (domain/quiet.h).
    [[nodiscard]] virtual QCoro::Task<Result<void>> muteLines(RoomId room, QString lines, std::stop_token stop) = 0;
    /// rooms.saveRoomSettings: the room's own retention, by as many calls as its server needs. `before` is the room as just
    /// read. When a later call fails after an earlier one took effect, the answer is `fateUnknown`: read the room.
    [[nodiscard]] virtual QCoro::Task<Result<void>> saveRetention(
        Room before, RetentionOverride wanted, std::stop_token stop) = 0;

    /// groups.setCustomFields, which replaces all of them (rocketchat.md §4.17): what customFields() told goes with what is new.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setCustomFields(RoomId room, QJsonObject fields, std::stop_token stop) = 0;

    /// rooms.cleanHistory of one person's messages, those in threads and pinned ones too; rooms of discussions are left alone. Not to
    /// be taken back. `username` as the account has it now. How many went.
    [[nodiscard]] virtual QCoro::Task<Result<int>> removeMessages(RoomId room, QString username, std::stop_token stop) = 0;
    /// users.setActiveStatus; with `relinquish` rooms of which it is the last owner get another one. Refused "user-last-owner"
    /// without it, the rooms in `detail`.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setAccountActive(
        AccountId account, bool active, bool relinquish, std::stop_token stop) = 0;
    /// users.delete; likewise. Not to be taken back. What becomes of its messages is the workspace's Message_ErasureType.
    [[nodiscard]] virtual QCoro::Task<Result<void>> deleteAccount(AccountId account, bool relinquish, std::stop_token stop) = 0;

    /// What privacy cases ask.
    [[nodiscard]] virtual ChatDossiers &dossiers() = 0;

    /// Told whenever a rate limit makes a write or a read wait, and once more (invalid time) when it goes on.
    virtual void onWaiting(std::function<void(QDateTime until, QString call)> told) = 0;
    /// How many writes may be in flight at once without hurting the server.
    [[nodiscard]] virtual int concurrency() const = 0;
    /// Calls sent so far.
    [[nodiscard]] virtual int calls() const = 0;
};

} // namespace diapason
