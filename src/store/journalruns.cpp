// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"
#include "store/journalrows.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QString runColumns = u"run.id, run.campus, run.author, run.started, run.ended, run.plan_hash, run.undoes, run.allowed"_s;

JournalRun runOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
        .campus = row.value(1).toString(),
        .author = row.value(2).toString(),
        .started = storedTime(row.value(3)),
        .ended = storedTime(row.value(4)),
        .planHash = row.value(5).toString(),
        .undoes = row.value(6).toLongLong(),
        .allowed = storedList(row.value(7))};
}

QList<JournalRun> runsOf(Sql &sql, const QString &rest, const QVariantList &values)
{
    QList<JournalRun> runs;
    sql.each(u"SELECT "_s + runColumns + u" FROM run "_s + rest, values, [&](const QSqlQuery &row) { runs += runOf(row); });
    return runs;
}

} // namespace

qint64 insertRun(Sql &sql, const JournalRun &run)
{
    sql.run(u"INSERT INTO run (campus, author, started, plan_hash, undoes, allowed) VALUES (?,?,?,?,?,?)"_s,
        {stored(run.campus), stored(run.author), stored(run.started), stored(run.planHash), run.undoes, stored(run.allowed)});
    const qint64 id = sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    for (const JournalPlace &place : run.places)
        sql.run(u"INSERT INTO place (run, cmid, activity, course, room) VALUES (?,?,?,?,?) ON CONFLICT DO NOTHING"_s,
            {id, place.cmid.value, stored(place.activity), stored(place.course), stored(place.room)});
    return id;
}

QList<JournalRun> unfinishedRuns(Sql &sql, const QString &campus)
{
    // The numbers stand as they do in the index of the unsettled: Open and Doubtful.
    return runsOf(sql,
        u"WHERE campus=? AND (ended IS NULL OR id IN (SELECT run FROM entry WHERE outcome IN (0, 5))) ORDER BY id"_s,
        {stored(campus)});
}

QList<JournalRun> latestRuns(Sql &sql, int limit) { return runsOf(sql, u"ORDER BY id DESC LIMIT ?"_s, {limit}); }

std::optional<JournalRun> runById(Sql &sql, qint64 id)
{
    const QList<JournalRun> runs = runsOf(sql, u"WHERE id=?"_s, {id});
    return runs.isEmpty() ? std::nullopt : std::optional(runs.first());
}

QList<JournalSummary> runSummaries(Sql &sql, const QString &campus, int limit, int offset)
{
    QList<JournalSummary> summaries;
    const QString chosen = campus.isEmpty() ? u"SELECT * FROM run"_s : u"SELECT * FROM run WHERE campus=?"_s;
    QVariantList values = campus.isEmpty() ? QVariantList{} : QVariantList{campus};
    values += {limit, offset};
    sql.each(u"SELECT "_s + runColumns + u", entry.outcome, count(entry.outcome) FROM ("_s + chosen
            + u" ORDER BY id DESC LIMIT ? OFFSET ?) AS run LEFT JOIN entry ON entry.run=run.id"
              " AND (entry.kind NOT IN (5, 6) OR entry.outcome IN (0, 5))" // muting a room is no repair, unless its fate is open
              " GROUP BY run.id, entry.outcome ORDER BY run.id DESC"_s,
        values, [&](const QSqlQuery &row) {
            if (summaries.isEmpty() || summaries.last().run.id != row.value(0).toLongLong())
                summaries += JournalSummary{.run = runOf(row)};
            const int outcome = row.value(8).toInt();
            if (!row.value(8).isNull() && outcome >= 0 && outcome < outcomeCount)
                summaries.last().outcomes[size_t(outcome)] = row.value(9).toInt();
        });
    return summaries;
}

int forgetRuns(Sql &sql, const QDateTime &before, const QString &campus)
{
    const QString old = u"SELECT id FROM run WHERE ended IS NOT NULL AND ended<? AND (?='' OR campus=?)"
                        " AND id NOT IN (SELECT run FROM entry WHERE outcome IN (0, 5))"_s;
    const QString named = campus.isNull() ? u""_s : campus; // a null text would be NULL there
    const QVariantList limits{stored(before), named, named};
    const int runs = sql.value(u"SELECT count(*) FROM ("_s + old + u")"_s, limits).toInt();
    if (runs == 0)
        return 0;
    for (const QString &table : {u"entry"_s, u"place"_s})
        sql.run(u"DELETE FROM %1 WHERE run IN (%2)"_s.arg(table, old), limits);
    // Nothing refers to them any more, and the entries that would keep one are still there.
    sql.run(u"DELETE FROM run WHERE id IN (%1)"_s.arg(old), limits);
    return runs;
}

} // namespace diapason
