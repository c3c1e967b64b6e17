// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QCoroTask>

namespace diapason {

/// On disk before the first byte of a call leaves, closed with its outcome. Holds no message and no secret.
class Journal
{
public:
    virtual ~Journal() = default;
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> beginRun(JournalRun run) = 0;
    /// Opens one entry per operation, all or none; ids in the same order.
    [[nodiscard]] virtual QCoro::Task<Result<QList<qint64>>> open(qint64 run, Cmid cmid, QList<Operation> operations, QDateTime at) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> close(QList<qint64> entries, Outcome outcome, QString code, QDateTime at) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> endRun(qint64 run, QDateTime at) = 0;
    /// Newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalRun>>> runs(int limit) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalEntry>>> entries(qint64 run) = 0;
};

} // namespace diapason
