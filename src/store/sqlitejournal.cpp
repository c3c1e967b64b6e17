// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitejournal.h"

#include "store/columns.h"
#include "store/journalrows.h"
#include "store/transaction.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace diapason {

SqliteJournal::SqliteJournal(QString path)
    : m_holds(path + u"-runs"_s),
      m_database(std::move(path), {.name = u"journal"_s, .migrations = journalMigrations()})
{
}

QCoro::Task<Result<qint64>> SqliteJournal::beginRun(JournalRun run)
{
    return m_database.run([this, run](QSqlDatabase &db) -> Result<qint64> {
        Result<bool> held = true;
        const Result<qint64> id = together(db, m_database, Intent::Write, [&](Sql &sql) {
            const qint64 fresh = insertRun(sql, run);
            held = sql.failure() ? held : m_holds.take(fresh); // before anybody can see it
            return fresh;
        });
        // A run that could not be held is ended, empty as it is, by whoever looks back next.
        return held ? id : Failure{held.error()};
    });
}

QCoro::Task<Result<QList<qint64>>> SqliteJournal::open(qint64 run, Cmid cmid, QList<Operation> operations, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) { return insertEntries(sql, run, cmid, operations, at); });
    });
}

QCoro::Task<Result<void>> SqliteJournal::close(QList<qint64> entries, Outcome outcome, QString code, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Write, [&](Sql &sql) {
            for (const qint64 id : entries)
                sql.run(u"UPDATE entry SET outcome=?, code=?, closed=? WHERE id=?"_s,
                    {int(outcome), stored(code), outcome == Outcome::Open ? QVariant() : stored(at), id});
        });
    });
}

QCoro::Task<Result<void>> SqliteJournal::endRun(qint64 run, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        const Result<void> ended = together(
            db, m_database, Intent::Write, [&](Sql &sql) { sql.run(u"UPDATE run SET ended=? WHERE id=?"_s, {stored(at), run}); });
        m_holds.letGo(run);
        return ended;
    });
}

QCoro::Task<Result<bool>> SqliteJournal::hold(qint64 run)
{
    return m_database.run([=, this](QSqlDatabase &) { return m_holds.take(run); });
}

QCoro::Task<Result<void>> SqliteJournal::letGo(qint64 run)
{
    return m_database.run([=, this](QSqlDatabase &) -> Result<void> {
        m_holds.letGo(run);
        return {};
    });
}

QCoro::Task<Result<QList<JournalRun>>> SqliteJournal::unfinished(QString campus)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return unfinishedRuns(sql, campus); });
    });
}

QCoro::Task<Result<QList<JournalRun>>> SqliteJournal::runs(int limit)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return latestRuns(sql, limit); });
    });
}

QCoro::Task<Result<JournalRun>> SqliteJournal::run(qint64 id)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<JournalRun> {
        const auto found = together(db, m_database, Intent::Read, [&](Sql &sql) { return runById(sql, id); });
        if (!found)
            return Failure{found.error()};
        if (!*found)
            return Failure{Error{.kind = Error::Kind::Usage, .code = u"no-run"_s, .detail = QString::number(id)}};
        return **found;
    });
}

QCoro::Task<Result<QList<JournalSummary>>> SqliteJournal::summaries(QString campus, int limit, int offset)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return runSummaries(sql, campus, limit, offset); });
    });
}

QCoro::Task<Result<QList<JournalEntry>>> SqliteJournal::entries(qint64 run)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return entriesOfRun(sql, run); });
    });
}

QCoro::Task<Result<JournalPage>> SqliteJournal::find(JournalFilter filter)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Intent::Read, [&](Sql &sql) { return foundEntries(sql, filter); });
    });
}

QCoro::Task<Result<int>> SqliteJournal::forgetBefore(QDateTime before, QString campus)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        QSqlQuery pragma(db);
        pragma.exec(u"PRAGMA secure_delete=ON"_s); // rows that go are overwritten in the file…
        const Result<int> runs = together(db, m_database, Intent::Write, [&](Sql &sql) { return forgetRuns(sql, before, campus); });
        if (runs && *runs > 0)
            pragma.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // …and do not stay in the log beside it
        return runs;
    });
}

QString defaultJournalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diapason/journal.sqlite"_s;
}

} // namespace diapason
