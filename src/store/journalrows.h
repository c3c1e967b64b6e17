// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the journal: how they are written, read and found.
#pragma once

#include "domain/journal.h"
#include "store/sql.h"

namespace diapason {

[[nodiscard]] qint64 insertRun(Sql &sql, const JournalRun &run);
[[nodiscard]] QList<JournalRun> unfinishedRuns(Sql &sql, const QString &campus);
[[nodiscard]] QList<JournalRun> latestRuns(Sql &sql, int limit);
[[nodiscard]] std::optional<JournalRun> runById(Sql &sql, qint64 id);
[[nodiscard]] QList<JournalSummary> runSummaries(Sql &sql, const QString &campus, int limit, int offset);

[[nodiscard]] QList<qint64> insertEntries(
    Sql &sql, qint64 run, Cmid cmid, const QList<Operation> &operations, const QDateTime &at);
[[nodiscard]] QList<JournalEntry> entriesOfRun(Sql &sql, qint64 run);
[[nodiscard]] JournalPage foundEntries(Sql &sql, const JournalFilter &filter);

/// The number of runs that went.
[[nodiscard]] int forgetRuns(Sql &sql, const QDateTime &before, const QString &campus);

} // namespace diapason
