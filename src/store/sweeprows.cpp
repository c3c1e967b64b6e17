// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sweeprows.h"

#include "store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

template <class Id>
QJsonArray idsToJson(const QList<Id> &ids)
{
    QJsonArray json;
    for (const Id &id : ids)
        json.append(id.value);
    return json;
}

template <class Id>
QList<Id> idsOf(const QJsonValue &json)
{
    QList<Id> ids;
    for (const QJsonValue &value : json.toArray())
        ids.append(Id{value.toInteger()});
    return ids;
}

QVariant factsOf(const SweepRecord &sweep)
{
    const QJsonObject scope{{u"categories"_s, idsToJson(sweep.scope.categories)}, {u"courses"_s, idsToJson(sweep.scope.courses)},
        {u"words"_s, sweep.scope.words}, {u"olderThan"_s, qint64(sweep.scope.olderThan.count())}};
    const QJsonObject facts{{u"scope"_s, scope}, {u"total"_s, sweep.total}, {u"done"_s, sweep.done},
        {u"failures"_s, sweep.failures}, {u"drifting"_s, sweep.drifting}, {u"drifts"_s, sweep.drifts}, {u"calls"_s, sweep.calls}};
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

/// From the columns number, began, ended, facts.
SweepRecord sweepOf(const QSqlQuery &row)
{
    const QJsonObject facts = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    const QJsonObject scope = facts["scope"_L1].toObject();
    return {.number = row.value(0).toLongLong(),
        .scope = {.categories = idsOf<CategoryId>(scope["categories"_L1]),
            .courses = idsOf<CourseId>(scope["courses"_L1]),
            .words = scope["words"_L1].toString(),
            .olderThan = std::chrono::seconds(scope["olderThan"_L1].toInteger())},
        .began = storedTime(row.value(1)),
        .ended = storedTime(row.value(2)),
        .total = facts["total"_L1].toInt(),
        .done = facts["done"_L1].toInt(),
        .failures = facts["failures"_L1].toInt(),
        .drifting = facts["drifting"_L1].toInt(),
        .drifts = facts["drifts"_L1].toInt(),
        .calls = facts["calls"_L1].toInt()};
}

} // namespace

void keepAttempt(Sql &sql, Cmid cmid, const FailedAttempt &attempt)
{
    sql.run(u"INSERT INTO unread (cmid, at, error) SELECT cmid, ?, ? FROM activity WHERE cmid=?"
            " ON CONFLICT DO UPDATE SET at=excluded.at, error=excluded.error"_s,
        {stored(attempt.at), stored(attempt.error), cmid.value});
}

void settleAttempt(Sql &sql, const Comparison &comparison)
{
    if (const std::optional<FailedAttempt> failed = failedAttempt(comparison))
        keepAttempt(sql, comparison.activity.cmid, *failed);
    else if (comparison.moodleComplete() && comparison.chatComplete())
        sql.run(u"DELETE FROM unread WHERE cmid=?"_s, {comparison.activity.cmid.value});
}

QHash<Cmid, FailedAttempt> readAttempts(Sql &sql)
{
    QHash<Cmid, FailedAttempt> attempts;
    sql.each(u"SELECT cmid, at, error FROM unread"_s, {}, [&](const QSqlQuery &row) {
        attempts.insert(
            Cmid{row.value(0).toLongLong()}, {.at = storedTime(row.value(1)), .error = storedError(row.value(2))});
    });
    return attempts;
}

qint64 keepSweep(Sql &sql, const SweepRecord &sweep)
{
    if (sweep.number > 0) {
        sql.run(u"UPDATE sweep SET facts=? WHERE number=? AND ended IS NULL"_s, {factsOf(sweep), sweep.number});
        return sweep.number;
    }
    sql.run(u"UPDATE sweep SET ended=? WHERE ended IS NULL"_s, {stored(sweep.began)});
    sql.run(u"INSERT INTO sweep (began, ended, facts) VALUES (?, NULL, ?)"_s, {stored(sweep.began), factsOf(sweep)});
    return sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
}

void endSweep(Sql &sql, const SweepRecord &sweep)
{
    if (sweep.number > 0)
        sql.run(u"UPDATE sweep SET ended=?, facts=? WHERE number=?"_s, {stored(sweep.ended), factsOf(sweep), sweep.number});
    else
        sql.run(u"INSERT INTO sweep (began, ended, facts) VALUES (?, ?, ?)"_s,
            {stored(sweep.began), stored(sweep.ended), factsOf(sweep)});
}

std::optional<SweepRecord> readOpenSweep(Sql &sql)
{
    std::optional<SweepRecord> open;
    sql.each(u"SELECT number, began, ended, facts FROM sweep WHERE ended IS NULL ORDER BY number DESC LIMIT 1"_s, {},
        [&](const QSqlQuery &row) { open = sweepOf(row); });
    return open;
}

QList<SweepRecord> readEndedSweeps(Sql &sql)
{
    QList<SweepRecord> ended;
    sql.each(u"SELECT number, began, ended, facts FROM sweep WHERE ended IS NOT NULL ORDER BY began DESC, number DESC"_s, {},
        [&](const QSqlQuery &row) { ended.append(sweepOf(row)); });
    return ended;
}

} // namespace diapason
