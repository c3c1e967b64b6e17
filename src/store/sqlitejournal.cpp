// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitejournal.h"

#include "store/columns.h"
#include "store/transaction.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

JournalEntry entryOf(const QSqlQuery &row)
{
    JournalEntry entry;
    entry.id = row.value(0).toLongLong();
    entry.run = row.value(1).toLongLong();
    entry.cmid = Cmid{row.value(2).toLongLong()};
    entry.operation = Operation{.kind = Operation::Kind(row.value(3).toInt()),
        .room = RoomId{row.value(4).toString()},
        .account = AccountId{row.value(5).toString()},
        .username = row.value(6).toString(),
        .name = row.value(7).toString(),
        .person = MoodleUserId{row.value(8).toLongLong()},
        .driftClass = DriftClass(row.value(9).toInt()),
        .cause = Cause(row.value(10).toInt())};
    entry.opened = storedTime(row.value(11));
    entry.closed = storedTime(row.value(12));
    entry.outcome = Outcome(row.value(13).toInt());
    entry.code = row.value(14).toString();
    return entry;
}

QList<qint64> insertAll(Sql &sql, qint64 run, Cmid cmid, const QList<Operation> &operations, const QDateTime &at)
{
    QList<qint64> ids;
    for (const Operation &operation : operations) {
        sql.run(u"INSERT INTO entry (run, cmid, kind, room, account, username, name, person, class, cause, opened, outcome)"
                " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            {run, cmid.value, int(operation.kind), stored(operation.room.value), stored(operation.account.value),
                stored(operation.username), stored(operation.name), operation.person.value, int(operation.driftClass),
                int(operation.cause), stored(at), int(Outcome::Open)});
        ids += sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    }
    return ids;
}

} // namespace

SqliteJournal::SqliteJournal(QString path)
    : m_database(std::move(path), {.name = u"journal"_s, .migrations = journalMigrations()})
{
}

QCoro::Task<Result<qint64>> SqliteJournal::beginRun(JournalRun run)
{
    return m_database.run([this, run](QSqlDatabase &db) {
        return together(db, m_database, Access::Write, [&](Sql &sql) {
            sql.run(u"INSERT INTO run (campus, author, started) VALUES (?,?,?)"_s,
                {stored(run.campus), stored(run.author), stored(run.started)});
            return sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
        });
    });
}

QCoro::Task<Result<QList<qint64>>> SqliteJournal::open(qint64 run, Cmid cmid, QList<Operation> operations, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Access::Write, [&](Sql &sql) { return insertAll(sql, run, cmid, operations, at); });
    });
}

QCoro::Task<Result<void>> SqliteJournal::close(QList<qint64> entries, Outcome outcome, QString code, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Access::Write, [&](Sql &sql) {
            for (const qint64 id : entries)
                sql.run(u"UPDATE entry SET outcome=?, code=?, closed=? WHERE id=?"_s,
                    {int(outcome), stored(code), outcome == Outcome::Open ? QVariant() : stored(at), id});
        });
    });
}

QCoro::Task<Result<void>> SqliteJournal::endRun(qint64 run, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(
            db, m_database, Access::Write, [&](Sql &sql) { sql.run(u"UPDATE run SET ended=? WHERE id=?"_s, {stored(at), run}); });
    });
}

QCoro::Task<Result<QList<JournalRun>>> SqliteJournal::runs(int limit)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Access::Read, [&](Sql &sql) {
            QList<JournalRun> runs;
            sql.each(u"SELECT id, campus, author, started, ended FROM run ORDER BY id DESC LIMIT ?"_s, {limit},
                [&](const QSqlQuery &row) {
                    runs += JournalRun{.id = row.value(0).toLongLong(),
                        .campus = row.value(1).toString(),
                        .author = row.value(2).toString(),
                        .started = storedTime(row.value(3)),
                        .ended = storedTime(row.value(4))};
                });
            return runs;
        });
    });
}

QCoro::Task<Result<QList<JournalEntry>>> SqliteJournal::entries(qint64 run)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, Access::Read, [&](Sql &sql) {
            QList<JournalEntry> entries;
            sql.each(
                u"SELECT id, run, cmid, kind, room, account, username, name, person, class, cause, opened, closed, outcome, code"
                " FROM entry WHERE run=? ORDER BY id"_s,
                {run}, [&](const QSqlQuery &row) { entries += entryOf(row); });
            return entries;
        });
    });
}

Migrations journalMigrations()
{
    return {
        {
            u"CREATE TABLE run (id INTEGER PRIMARY KEY, campus TEXT NOT NULL, author TEXT NOT NULL,"
            " started INTEGER NOT NULL, ended INTEGER)"_s,
            u"CREATE TABLE entry (id INTEGER PRIMARY KEY, run INTEGER NOT NULL REFERENCES run(id), cmid INTEGER NOT NULL,"
            " kind INTEGER NOT NULL, room TEXT NOT NULL, account TEXT NOT NULL, username TEXT NOT NULL, name TEXT NOT NULL,"
            " person INTEGER NOT NULL, class INTEGER NOT NULL, cause INTEGER NOT NULL,"
            " opened INTEGER NOT NULL, closed INTEGER, outcome INTEGER NOT NULL, code TEXT NOT NULL DEFAULT '')"_s,
            u"CREATE INDEX entry_run ON entry(run)"_s,
        },
    };
}

QString defaultJournalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diapason/journal.sqlite"_s;
}

} // namespace diapason
