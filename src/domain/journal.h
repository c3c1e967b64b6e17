// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, by whom, when, and with what result, as values. No message, no secret.
#pragma once

#include "domain/run.h"

#include <array>

namespace diapason {

/// How long what was done is kept before it may be forgotten: a school year and its aftermath.
inline constexpr std::chrono::days journalStays{400};

/// Where a run wrote, as it was called then.
struct JournalPlace {
    Cmid cmid = {};
    QString activity = {};
    QString course = {};
    QString room = {}; ///< its name
    friend bool operator==(const JournalPlace &, const JournalPlace &) = default;
};
/// One for each room of the plan.
[[nodiscard]] QList<JournalPlace> placesOf(const Plan &plan);

/// One application of a plan.
struct JournalRun {
    qint64 id = 0; ///< never used again, also when the run was forgotten
    QString campus = {};
    QString author = {};
    QDateTime started = {};
    QDateTime ended = {}; ///< invalid while it runs, or when the program died
    QString planHash = {}; ///< contentHash() of its plan
    qint64 undoes = 0; ///< the run it took back; 0: none
    QStringList allowed = {}; ///< what a guard would have blocked, and who allowed it why: allowedLines()
    QList<JournalPlace> places = {}; ///< given at its beginning; each entry brings its own back
};

struct JournalEntry {
    qint64 id = 0;
    qint64 run = 0;
    int item = 0; ///< its number within the run, from 1: people say "run 12, item 3"
    Cmid cmid = {};
    Operation operation = {}; ///< `before`: what they were in the room
    QDateTime opened = {};
    QDateTime closed = {};
    Outcome outcome = Outcome::Open;
    QString code = {}; ///< the server's own word when it said no; "found-so" and its kin after a look (app/recovery.h)
    JournalPlace place = {}; ///< empty in runs of the first version
};

/// A run with how many of its entries ended how.
struct JournalSummary {
    JournalRun run = {};
    std::array<int, outcomeCount> outcomes = {}; ///< by Outcome
    [[nodiscard]] int count(Outcome outcome) const { return outcomes[size_t(outcome)]; }
    [[nodiscard]] int total() const;
    [[nodiscard]] int unsettled() const { return count(Outcome::Open) + count(Outcome::Doubtful); }
};

/// What is looked for in the journal: all that is given must fit.
struct JournalFilter {
    QString text = {}; ///< every word of it stands in a name, username, id, activity, course or room name, folded
    QString campus = {};
    Cmid cmid = {};
    RoomId room = {};
    MoodleUserId person = {};
    AccountId account = {};
    QList<Outcome> outcomes = {}; ///< any of these
    std::optional<Operation::Kind> kind = {};
    QDateTime from = {}; ///< opened then or later
    QDateTime until = {}; ///< opened before
    qint64 run = 0;
    int limit = 100;
    int offset = 0;
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

struct JournalPage {
    QList<JournalEntry> entries = {}; ///< newest first
    qint64 total = 0; ///< how many fit, on this page or not
};

/// Whether it is not certain what became of it: the call may have left, and nobody has looked since.
[[nodiscard]] inline bool isUnsettled(const JournalEntry &entry)
{
    return entry.outcome == Outcome::Open || entry.outcome == Outcome::Doubtful;
}

} // namespace diapason
