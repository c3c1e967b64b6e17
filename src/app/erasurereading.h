// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what an erasure's rehearsal needs to know of one account: its record, its rooms, and who else owns them.
#pragma once

#include "app/reader.h"
#include "domain/erasure.h"
#include "ports/cases.h"
#include "ports/progress.h"

namespace diapason {

struct ErasureQuestion {
    AccountId account = {};
    MoodleUserId person = {}; ///< none: an account alone
    Catalogue catalogue = {};
    CampusRules rules = {};
    QHash<Cmid, std::shared_ptr<const Comparison>> checks = {}; ///< of rooms that were checked: whether Moodle expects the person
    QHash<RoomId, ErasureCounts> counts = {}; ///< of a collection, where there was one
};

/// Nothing is written and no text is read. Fails (NotFound: the account is gone) only when the account itself cannot be read; a
/// room that cannot be is in the rehearsal with its error, and so is the workspace's setting about deleted accounts. Calls: three, and
/// at most two for each room.
[[nodiscard]] QCoro::Task<Result<ErasureRehearsal>> rehearseErasure(
    ChatServer &chat, Clock &clock, ErasureQuestion question, ProgressFn progress, std::stop_token stop);

/// What a collection holds of these rooms.
[[nodiscard]] QCoro::Task<Result<QHash<RoomId, ErasureCounts>>> erasureCounts(WorkFile &collected, QList<RoomId> rooms);

} // namespace diapason
