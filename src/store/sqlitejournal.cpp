// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitejournal.h"

#include <QSqlQuery>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const Migrations migrations = {
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

QVariant stored(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant();
}

/// A null string is an empty one: columns are NOT NULL.
QString stored(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QDateTime loaded(const QVariant &at)
{
    return at.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(at.toLongLong(), QTimeZone::UTC);
}

/// Statements that belong together: committed when `work` succeeds, undone otherwise.
template <class Work>
auto together(QSqlDatabase &db, const Database &database, Work work) -> std::invoke_result_t<Work, QSqlQuery &>
{
    QSqlQuery query(db);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return Failure{database.error(query)};
    auto answer = work(query);
    query.finish();
    if (!answer) {
        query.exec(u"ROLLBACK"_s);
    } else if (!query.exec(u"COMMIT"_s)) {
        const Error why = database.error(query);
        query.exec(u"ROLLBACK"_s);
        return Failure{why};
    }
    return answer;
}

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
    entry.opened = loaded(row.value(11));
    entry.closed = loaded(row.value(12));
    entry.outcome = Outcome(row.value(13).toInt());
    entry.code = row.value(14).toString();
    return entry;
}

Result<QList<qint64>> insertAll(QSqlQuery &query, const Database &database, qint64 run, Cmid cmid, const QList<Operation> &operations,
                                const QDateTime &at)
{
    query.prepare(u"INSERT INTO entry (run, cmid, kind, room, account, username, name, person, class, cause, opened, outcome)"
                  " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"_s);
    QList<qint64> ids;
    for (const Operation &operation : operations) {
        const QVariantList values = {run, cmid.value, int(operation.kind), stored(operation.room.value), stored(operation.account.value),
                                     stored(operation.username), stored(operation.name), operation.person.value, int(operation.driftClass),
                                     int(operation.cause), stored(at), int(Outcome::Open)};
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values.at(i));
        if (!query.exec())
            return Failure{database.error(query)};
        ids += query.lastInsertId().toLongLong();
    }
    return ids;
}

} // namespace

SqliteJournal::SqliteJournal(QString path) : m_database(std::move(path), migrations) {}

QCoro::Task<Result<qint64>> SqliteJournal::beginRun(JournalRun run)
{
    return m_database.run([this, run](QSqlDatabase &db) {
        return together(db, m_database, [&](QSqlQuery &query) -> Result<qint64> {
            query.prepare(u"INSERT INTO run (campus, author, started) VALUES (?,?,?)"_s);
            query.addBindValue(stored(run.campus));
            query.addBindValue(stored(run.author));
            query.addBindValue(stored(run.started));
            if (!query.exec())
                return Failure{m_database.error(query)};
            return query.lastInsertId().toLongLong();
        });
    });
}

QCoro::Task<Result<QList<qint64>>> SqliteJournal::open(qint64 run, Cmid cmid, QList<Operation> operations, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, [&](QSqlQuery &query) { return insertAll(query, m_database, run, cmid, operations, at); });
    });
}

QCoro::Task<Result<void>> SqliteJournal::close(QList<qint64> entries, Outcome outcome, QString code, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) {
        return together(db, m_database, [&](QSqlQuery &query) -> Result<void> {
            query.prepare(u"UPDATE entry SET outcome=?, code=?, closed=? WHERE id=?"_s);
            for (const qint64 id : entries) {
                query.bindValue(0, int(outcome));
                query.bindValue(1, stored(code));
                query.bindValue(2, outcome == Outcome::Open ? QVariant() : stored(at));
                query.bindValue(3, id);
                if (!query.exec())
                    return Failure{m_database.error(query)};
            }
            return {};
        });
    });
}

QCoro::Task<Result<void>> SqliteJournal::endRun(qint64 run, QDateTime at)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<void> {
        QSqlQuery query(db);
        query.prepare(u"UPDATE run SET ended=? WHERE id=?"_s);
        query.addBindValue(stored(at));
        query.addBindValue(run);
        if (!query.exec())
            return Failure{m_database.error(query)};
        return {};
    });
}

QCoro::Task<Result<QList<JournalRun>>> SqliteJournal::runs(int limit)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<QList<JournalRun>> {
        QSqlQuery query(db);
        query.prepare(u"SELECT id, campus, author, started, ended FROM run ORDER BY id DESC LIMIT ?"_s);
        query.addBindValue(limit);
        if (!query.exec())
            return Failure{m_database.error(query)};
        QList<JournalRun> runs;
        while (query.next())
            runs += JournalRun{.id = query.value(0).toLongLong(), .campus = query.value(1).toString(), .author = query.value(2).toString(),
                               .started = loaded(query.value(3)), .ended = loaded(query.value(4))};
        return runs;
    });
}

QCoro::Task<Result<QList<JournalEntry>>> SqliteJournal::entries(qint64 run)
{
    return m_database.run([=, this](QSqlDatabase &db) -> Result<QList<JournalEntry>> {
        QSqlQuery query(db);
        query.prepare(u"SELECT id, run, cmid, kind, room, account, username, name, person, class, cause, opened, closed, outcome, code"
                      " FROM entry WHERE run=? ORDER BY id"_s);
        query.addBindValue(run);
        if (!query.exec())
            return Failure{m_database.error(query)};
        QList<JournalEntry> entries;
        while (query.next())
            entries += entryOf(query);
        return entries;
    });
}

QString defaultJournalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/diapason/journal.sqlite"_s;
}

} // namespace diapason
