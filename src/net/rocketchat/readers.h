// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of Rocket.Chat, each thing the cheapest way this server offers. None of it needs more than the talk.
#pragma once

#include "domain/retention.h"
#include "net/rocketchat/talk.h"

namespace diapason::rocketchat {

[[nodiscard]] QCoro::Task<Result<ChatSite>> readSite(TalkPtr talk, AccountId self, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<RoomListing>> readRooms(TalkPtr talk, ProgressFn progress, std::stop_token stop);
[[nodiscard]] QCoro::Task<RoomReading> readMembers(TalkPtr talk, Room room, ProgressFn progress, std::stop_token stop);
/// One page, by the call that readMembers() learnt to use.
[[nodiscard]] QCoro::Task<RoomReading> readFirstMembers(TalkPtr talk, Room room, std::stop_token stop);
[[nodiscard]] QCoro::Task<AccountDirectory> readAccounts(
    TalkPtr talk, QStringList usernames, QList<AccountId> ids, ProgressFn progress, std::stop_token stop);
[[nodiscard]] QCoro::Task<CandidateListing> readCandidates(TalkPtr talk, QList<AccountQuestion> questions, std::stop_token stop);
[[nodiscard]] QCoro::Task<MembershipLog> readLog(TalkPtr talk, RoomId room, std::stop_token stop);
/// settings.public. A setting that is not public is missing; one without which nothing can be said is Malformed.
[[nodiscard]] QCoro::Task<Result<WorkspaceRetention>> readRetention(TalkPtr talk, std::stop_token stop);
/// The oldest messages (groups.messages), at most ten pages; of an archived group the newest (groups.history).
[[nodiscard]] QCoro::Task<MessageSample> readSample(TalkPtr talk, Room room, std::stop_token stop);

/// groups.invite, one by one on servers that take no lists.
[[nodiscard]] QCoro::Task<Result<void>> invite(TalkPtr talk, RoomId room, QList<AccountId> accounts, std::stop_token stop);

/// users.create with a password that nobody learns. Refused "error-field-unavailable.username" or ".email" when the server
/// says which of the two is taken.
[[nodiscard]] QCoro::Task<Result<AccountId>> createAccount(TalkPtr talk, NewAccount account, std::stop_token stop);
/// rooms.saveRoomSettings: the lines a room does not show, as Room::mutedLines.
[[nodiscard]] QCoro::Task<Result<void>> muteLines(TalkPtr talk, RoomId room, QString lines, std::stop_token stop);
/// rooms.saveRoomSettings, one to three times, so that no state in between prunes what neither end would.
[[nodiscard]] QCoro::Task<Result<void>> saveRetention(
    TalkPtr talk, Room before, RetentionOverride wanted, std::stop_token stop);

} // namespace diapason::rocketchat
