// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in words: what became of a call, what a look back found, why something is not taken back.
#pragma once

#include "domain/guard.h"
#include "domain/undo.h"

namespace diapason::words {

/// What is known beside the outcome; may be empty: "the room shows it; the answer had never come".
[[nodiscard]] QString journalDetail(const JournalEntry &entry);
/// Where it was done: "Chimie · Salon", or the activity's number where no name was kept.
[[nodiscard]] QString journalPlace(const JournalEntry &entry);
/// "Éloïse Brémond-Lachenal (eloise.bremond): add to the room"
[[nodiscard]] QString journalLine(const JournalEntry &entry);
/// "12.3": run 12, item 3.
[[nodiscard]] QString journalNumber(const JournalEntry &entry);
/// After a look at calls of unknown fate: "An earlier run was cut short. … 2 of 3 calls were done; … Nothing was sent again."
/// Empty when nothing was looked at.
[[nodiscard]] QString lookedBack(const QList<JournalEntry> &looked);
/// A guard that a run exceeded: "Removal limit per room, activity 30: 72 removals, limit 20; allowed once by Anne: end of term".
/// What a journal of the first versions says itself comes back as it is.
[[nodiscard]] QString allowedOnce(const QString &line);
/// Why an entry is not taken back.
[[nodiscard]] QString notUndone(NotUndone::Why why);
/// "Not taken back: Éloïse Brémond-Lachenal (eloise.bremond): add to the room — the room is as it was before."
[[nodiscard]] QString notUndoneLine(const NotUndone &left);
/// What no undo gives back, to be said before one: the lines in the room, who led it, what was missed meanwhile.
[[nodiscard]] QString undoLimits();

} // namespace diapason::words
