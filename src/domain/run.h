// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a plan's operations.
#pragma once

#include "domain/companion.h"
#include "domain/plan.h"

namespace diapason {

enum class Outcome : quint8 {
    Open, ///< the call may have left; look before doing anything about it
    Done, ///< the server said yes, or a fresh reading shows it
    AlreadySo, ///< nothing to do: it was so already
    Skipped, ///< not sent: the precondition no longer held
    Refused, ///< the server said no
    Doubtful, ///< sent, fate unknown
    NotSent, ///< stopped before it was its turn
};
inline constexpr int outcomeCount = 7;
[[nodiscard]] QString outcomeCode(Outcome outcome);

struct OperationResult {
    Cmid cmid = {};
    Operation operation = {};
    Outcome outcome = Outcome::Open; ///< Open: to come, or in flight when `running`
    bool running = false;
    bool verified = false; ///< a reading after the run shows the intended state
    std::optional<Error> error = {};
    QDateTime at = {};
};

/// What became of muting one room's lines about members, where that was asked for.
struct QuietRoom {
    enum class State : quint8 {
        Muted, ///< for the time being
        Restored, ///< it shows again what it showed before
        NotMuted, ///< `error` says why; the run went on, with its lines
        ChangedSince, ///< somebody changed the setting meanwhile: it was left alone
        StillMuted, ///< `error` says why; it is given back when the journal is looked at next
    };
    Cmid cmid = {};
    QString room = {}; ///< course and activity; the room's name where only the journal tells
    State state = State::Muted;
    std::optional<Error> error = {};
};
[[nodiscard]] QString quietCode(QuietRoom::State state); ///< "muted", "restored", "not_muted", "changed_since", "still_muted"

struct RunReport {
    /// Paused: held before the next call, with nothing in flight and no journal entry open.
    enum class State { Idle, Running, Paused, Stopping, Verifying, Finished };
    State state = State::Idle;
    qint64 journalRun = 0;
    QDateTime started = {};
    QDateTime ended = {};
    QList<OperationResult> results = {}; ///< ticked operations, in the order they are applied
    QDateTime waitingUntil = {}; ///< valid while the server's rate limit holds us back
    QList<QuietRoom> quiet = {}; ///< in the order of the rooms; empty when nobody asked for it
    QList<Room> rooms = {}; ///< as read after their retention was written
    QList<CompanionActivity> activities = {}; ///< likewise
    std::optional<Error> error = {}; ///< what ended the whole run: journal, token, blocked ("guard")
    QList<std::shared_ptr<const Comparison>> after = {}; ///< fresh comparisons of the rooms concerned
    [[nodiscard]] int count(Outcome outcome) const;
    [[nodiscard]] int settled() const; ///< neither to come nor in flight
    [[nodiscard]] bool busy() const; ///< begun and not finished
    [[nodiscard]] bool ok() const; ///< finished, everything done or already so, and verified
};

/// What was refused, is of unknown fate or was not sent, and what waited for one of these, alone: to be judged and applied anew, by what the rooms show then.
[[nodiscard]] Plan retryOf(const Plan &plan, const RunReport &report);

} // namespace diapason
