// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/journal.h"
#include "store/database.h"
#include "store/runholds.h"

namespace diapason {

/// The journal in a SQLite file of its own. Must outlive the tasks it gave.
class SqliteJournal final : public Journal
{
public:
    explicit SqliteJournal(QString path);

    [[nodiscard]] QCoro::Task<Result<qint64>> beginRun(JournalRun run) override;
    [[nodiscard]] QCoro::Task<Result<QList<qint64>>> open(
        qint64 run, Cmid cmid, QList<Operation> operations, QDateTime at) override;
    [[nodiscard]] QCoro::Task<Result<void>> close(QList<qint64> entries, Outcome outcome, QString code, QDateTime at) override;
    [[nodiscard]] QCoro::Task<Result<void>> endRun(qint64 run, QDateTime at) override;
    [[nodiscard]] QCoro::Task<Result<bool>> hold(qint64 run) override;
    [[nodiscard]] QCoro::Task<Result<void>> letGo(qint64 run) override;
    [[nodiscard]] QCoro::Task<Result<QList<JournalRun>>> unfinished(QString campus) override;
    [[nodiscard]] QCoro::Task<Result<QList<JournalRun>>> runs(int limit) override;
    [[nodiscard]] QCoro::Task<Result<JournalRun>> run(qint64 id) override;
    [[nodiscard]] QCoro::Task<Result<QList<JournalSummary>>> summaries(QString campus, int limit, int offset) override;
    [[nodiscard]] QCoro::Task<Result<QList<JournalEntry>>> entries(qint64 run) override;
    [[nodiscard]] QCoro::Task<Result<JournalPage>> find(JournalFilter filter) override;
    [[nodiscard]] QCoro::Task<Result<int>> forgetBefore(QDateTime before, QString campus) override;

private:
    RunHolds m_holds; ///< touched by the database's thread only, which ends first
    Database m_database;
};

/// The file's past and present forms.
[[nodiscard]] Migrations journalMigrations();

/// Where the journal lives: $XDG_DATA_HOME/diapason/journal.sqlite.
[[nodiscard]] QString defaultJournalPath();

} // namespace diapason
