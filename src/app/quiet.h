// SPDX-License-Identifier: GPL-3.0-or-later
// Quiet mode: a room shows no lines about members while a run writes into it, and afterwards what it showed before.
// Both are journalled as operations of their own, before they are set: whatever cuts the run short, the next look at the
// journal gives the room back what it had.
#pragma once

#include "core/clock.h"
#include "domain/run.h"
#include "ports/chatserver.h"
#include "ports/journal.h"

namespace diapason {

/// Where a room is muted: the run that does it, and what it needs. All of it outlives the task.
struct Quieting {
    ChatServer &chat;
    Journal &journal;
    Clock &clock;
    qint64 run = 0;
    Cmid cmid = {};
};

struct Muted {
    /// What was journalled and set, or may have been; none: the room was not touched.
    std::optional<Operation> muted = {};
    std::optional<Error> error = {}; ///< why the room is not muted
};
/// Reads what the room mutes, and adds the lines about members. Nothing is journalled or set where they are muted already.
[[nodiscard]] QCoro::Task<Muted> muteRoom(Quieting at, RoomId room, QString name, std::stop_token stop);

/// Looks first: a room that shows neither what was set nor what was there before was changed by somebody, and stays so.
/// `muted` is muteRoom()'s, or the journal's. StillMuted leaves an entry of unknown fate behind, for lookBack().
[[nodiscard]] QCoro::Task<QuietRoom> unmuteRoom(Quieting at, Operation muted);

} // namespace diapason
