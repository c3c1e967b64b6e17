// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure on the write path: no drift calls for it, so each of its steps rests on the account and the room as they are right
// before it; what it cannot give back is looked at afterwards, and never sent twice.
#pragma once

#include "app/runstate.h"
#include "ports/dossiers.h"

namespace diapason {

/// Rooms first, each with its messages before its member, then the account. An account that is gone, renamed or protected by
/// now loses nothing; it is not deleted while messages that were to go are still there: by then nobody could name their author.
/// `based`: comparisons of its rooms where there are any; they are made anew afterwards.
[[nodiscard]] QCoro::Task<> applyErasure(RunPtr run, QList<std::shared_ptr<const Comparison>> based);
/// States and deletions of accounts alone: also what an undo gives back.
[[nodiscard]] QCoro::Task<> applyAccounts(RunPtr run);
/// The calls themselves, for sendCall().
[[nodiscard]] QCoro::Task<Result<void>> eraseMessages(RunPtr run, Operation operation);
[[nodiscard]] QCoro::Task<Result<void>> changeAccount(RunPtr run, Operation operation);

/// How many messages of an account a room holds; reading stops where `enough` are found. No text is kept.
[[nodiscard]] QCoro::Task<Result<int>> ownMessages(
    ChatDossiers &dossiers, Room room, Operation of, int enough, std::stop_token stop);
/// What became of an entry of unknown fate, by what is there now (app/recovery.h): an outcome and a code. Fails where the server
/// may answer another time.
[[nodiscard]] QCoro::Task<Result<std::pair<Outcome, QString>>> erasureFate(
    ChatServer &chat, JournalEntry entry, std::stop_token stop);

} // namespace diapason
