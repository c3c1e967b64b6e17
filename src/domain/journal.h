// SPDX-License-Identifier: GPL-3.0-or-later
// What was done, by whom, when, and with what result, as values. No message, no secret.
#pragma once

#include "domain/run.h"

namespace diapason {

/// One application of a plan.
struct JournalRun {
    qint64 id = 0;
    QString campus = {};
    QString author = {};
    QDateTime started = {};
    QDateTime ended = {}; ///< invalid while it runs, or when the program died
    QString planHash = {}; ///< contentHash() of its plan
    qint64 undoes = 0; ///< the run it took back; 0: none
    QStringList allowed = {}; ///< what a guard would have blocked, and who allowed it why, as lines
};

struct JournalEntry {
    qint64 id = 0;
    qint64 run = 0;
    Cmid cmid = {};
    Operation operation = {}; ///< `before`: what they were in the room
    QDateTime opened = {};
    QDateTime closed = {};
    Outcome outcome = Outcome::Open;
    QString code = {}; ///< the server's own word when it said no
};

/// Whether it is not certain what became of it: the call may have left, and nobody has looked since.
[[nodiscard]] inline bool isUnsettled(const JournalEntry &entry)
{
    return entry.outcome == Outcome::Open || entry.outcome == Outcome::Doubtful;
}

} // namespace diapason
