// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps, and what could not be read.
#pragma once

#include "domain/sweep.h"
#include "store/sql.h"

namespace diapason {

/// Nothing for an activity that is not kept: it vanished meanwhile.
void keepAttempt(Sql &sql, Cmid cmid, const FailedAttempt &attempt);
/// A complete reading ends the failed attempt; one that is not complete is one.
void settleAttempt(Sql &sql, const Comparison &comparison);
[[nodiscard]] QHash<Cmid, FailedAttempt> readAttempts(Sql &sql);

[[nodiscard]] qint64 keepSweep(Sql &sql, const SweepRecord &sweep);
void endSweep(Sql &sql, const SweepRecord &sweep);
[[nodiscard]] std::optional<SweepRecord> readOpenSweep(Sql &sql);
[[nodiscard]] QList<SweepRecord> readEndedSweeps(Sql &sql);

} // namespace diapason
