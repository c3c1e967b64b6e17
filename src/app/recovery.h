// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the calls of a program that was cut short: looked up, never sent again.
#pragma once

#include "core/clock.h"
#include "domain/run.h"
#include "ports/chatserver.h"
#include "ports/journal.h"
#include "ports/moodleserver.h"

namespace diapason {

/// What a look at the entries of unknown fate made certain.
///
/// Where the room, or for a new account the server, shows what a call wanted, the entry is Done with code "found-so"; where it does not, it is NotSent with
/// "not-so", or Refused with "no-effect" when the server had said yes to it. It stays Doubtful with "room-gone" (or closed to us), "room-unread" (not, or not wholly, readable), "activity-gone",
/// "activity-unread", or
/// "changed-since" (a later call about the same person decided what the room shows now).
struct Recovery {
    QList<JournalEntry> looked = {}; ///< as they are now; those that a cut look did not reach are left out
    int ended = 0; ///< runs that were given their end
    int elsewhere = 0; ///< runs that are held, by another program or another session: left alone
    QList<QuietRoom> quiet = {}; ///< rooms that a run had muted and not given back, and what came of it
    int fresh = 0; ///< of `looked`: those that are not as an earlier look left them
    std::optional<Error> error = {}; ///< what cut the look short: the journal, the line, a stop
    [[nodiscard]] int count(Outcome outcome) const;
    /// Nothing was found that nobody was told of before.
    [[nodiscard]] bool nothing() const { return fresh == 0 && quiet.isEmpty() && !error; }
};

/// A call that left just before the end may still take effect: what is not so is believed once this long has passed.
inline constexpr std::chrono::seconds callsLand{15};

/// Looks at the runs of a campus that nobody holds and that were left unfinished; reads each of their rooms once, or
/// once more after callsLand. Nothing is written but what gives rooms back the lines that a run had muted. What it was given must outlive the task.
[[nodiscard]] QCoro::Task<Recovery> lookBack(
    MoodleServer &moodle, ChatServer &chat, Journal &journal, Clock &clock, QString campus, std::stop_token stop);

} // namespace diapason
