// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QCoroTask>

namespace diapason {

/// On disk before the first byte of a call leaves, closed with its outcome. Holds no message and no secret.
///
/// Several programs may use one journal at once. Whoever writes a run, or looks at what another one left of it, holds
/// it meanwhile; a program that ends, in whatever way, holds nothing any more.
class Journal
{
public:
    virtual ~Journal() = default;
    /// The run is held from then on.
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> beginRun(JournalRun run) = 0;
    /// Opens one entry per operation, all or none; ids in the same order.
    [[nodiscard]] virtual QCoro::Task<Result<QList<qint64>>> open(
        qint64 run, Cmid cmid, QList<Operation> operations, QDateTime at)
        = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> close(QList<qint64> entries, Outcome outcome, QString code, QDateTime at) = 0;
    /// The run is held no longer.
    [[nodiscard]] virtual QCoro::Task<Result<void>> endRun(qint64 run, QDateTime at) = 0;

    /// False when somebody holds it, this program included.
    [[nodiscard]] virtual QCoro::Task<Result<bool>> hold(qint64 run) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> letGo(qint64 run) = 0;
    /// Runs of a campus that never ended, or that hold entries nobody knows the fate of; oldest first. Some may be
    /// going on in another program: hold() tells.
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalRun>>> unfinished(QString campus) = 0;

    /// Newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalRun>>> runs(int limit) = 0;
    /// Kind::Usage, code "no-run", the number in `detail`.
    [[nodiscard]] virtual QCoro::Task<Result<JournalRun>> run(qint64 id) = 0;
    /// Newest first; of every campus when none is named.
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalSummary>>> summaries(QString campus, int limit, int offset) = 0;
    /// In the order they were opened.
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalEntry>>> entries(qint64 run) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<JournalPage>> find(JournalFilter filter) = 0;

    /// Forgets runs of this campus that ended before, for good: their bytes are overwritten; of every campus when none is named.
    /// What holds entries of unknown fate stays. How many runs went.
    [[nodiscard]] virtual QCoro::Task<Result<int>> forgetBefore(QDateTime before, QString campus) = 0;
};

} // namespace diapason
