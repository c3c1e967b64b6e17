// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what an undo needs to know, and makes its plan. Applying it is the Applier's work, as for any plan.
#pragma once

#include "app/reader.h"
#include "domain/undo.h"
#include "ports/journal.h"

namespace diapason {

/// What is to be taken back: a run, some of its items, or what it did in one activity's room.
struct UndoScope {
    qint64 run = 0;
    QList<int> items = {}; ///< JournalEntry::item; none: all of them
    Cmid cmid = {}; ///< none: everywhere
};

struct UndoOffer {
    JournalRun run = {}; ///< the one that is taken back
    UndoPlan undo = {};
    QList<std::shared_ptr<const Comparison>> based = {}; ///< the rooms as they are now; what the Applier asks for
    Catalogue catalogue = {}; ///< with the activities concerned
    QHash<Cmid, Error> unread = {}; ///< why rooms could not be read, those that are gone aside
};

/// `known` is a catalogue that was listed just now, or at least knows both sites and the rooms: activities it lacks are asked
/// for. Errors: the journal's; Kind::Usage "no-run", "no-item" (`detail` is the number), "other-campus" (`detail` is the
/// run's). What it was given must outlive the task.
[[nodiscard]] QCoro::Task<Result<UndoOffer>> prepareUndo(Reader &reader, MoodleServer &moodle, Journal &journal, QString campus,
    UndoScope scope, Catalogue known, ProgressFn progress, std::stop_token stop);

} // namespace diapason
