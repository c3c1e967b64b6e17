// SPDX-License-Identifier: GPL-3.0-or-later
// What activities ask for about messages, on the write path: the companion of Moodle tells it, and changes it after the room.
#pragma once

#include "app/runstate.h"

namespace diapason {

/// After applyRetention(): reads what all activities ask for in one listing, writes where it is what it was when it was planned
/// and where the room was not left alone, and reads again.
[[nodiscard]] QCoro::Task<> applyActivities(RunPtr run);
[[nodiscard]] QCoro::Task<Result<void>> retainActivity(RunPtr run, Cmid cmid, Operation operation);

/// What became of entries of unknown fate, by what the companion tells now (app/recovery.h): an outcome and a code each.
[[nodiscard]] QList<std::pair<Outcome, QString>> activityFates(
    const QList<JournalEntry> &entries, const CompanionListing &listing);

} // namespace diapason
