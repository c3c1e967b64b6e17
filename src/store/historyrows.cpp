// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historyrows.h"

#include "domain/rulesdigest.h"
#include "store/columns.h"
#include "store/readingrows.h"
#include "store/rolebits.h"
#include "store/rowsync.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QString numbers = u"moodle_complete, chat_complete, expected, present, drifts, counts"_s;

/// The columns of `numbers`.
QVariantList columnsOf(const CheckSummary &summary)
{
    QStringList counts;
    for (const int count : summary.counts)
        counts.append(QString::number(count));
    return {int(summary.moodleComplete), int(summary.chatComplete), summary.expected, summary.present, summary.drifts,
        counts.join(u' ')};
}

/// From the columns cmid, at and `numbers`.
CheckSummary summaryOf(const QSqlQuery &row)
{
    CheckSummary summary{.cmid = Cmid{row.value(0).toLongLong()},
        .at = storedTime(row.value(1)),
        .moodleComplete = row.value(2).toBool(),
        .chatComplete = row.value(3).toBool(),
        .expected = row.value(4).toInt(),
        .present = row.value(5).toInt(),
        .drifts = row.value(6).toInt()};
    const QString counts = row.value(7).toString();
    size_t i = 0;
    for (const QStringView count : QStringTokenizer(counts, u' '))
        if (i < summary.counts.size())
            summary.counts[i++] = count.toInt();
    return summary;
}

// Classes and causes are numbers, in the order of their enumerations; findings are the words of files.
QJsonArray groundsJson(const CheckGrounds &grounds)
{
    QJsonArray causes, findings;
    for (const CauseCount &cause : grounds.causes)
        causes.append(QJsonArray{int(cause.driftClass), int(cause.cause), cause.rows});
    for (const Finding::Kind kind : grounds.findings)
        findings.append(findingCode(kind));
    return {causes, QJsonArray::fromStringList(grounds.settledBy), findings};
}

CheckGrounds groundsOf(const QJsonArray &json)
{
    CheckGrounds grounds;
    for (const QJsonValue &value : json.at(0).toArray()) {
        const QJsonArray cause = value.toArray();
        grounds.causes.append({.driftClass = DriftClass(cause.at(0).toInt()),
            .cause = Cause(cause.at(1).toInt()),
            .rows = cause.at(2).toInt()});
    }
    for (const QJsonValue &role : json.at(1).toArray())
        if (role.isString()) // an earlier version kept what it guessed by rows
            grounds.settledBy.append(role.toString());
    const QJsonArray findings = json.at(2).toArray();
    for (int i = 0; i < findingCount; ++i)
        if (findings.contains(findingCode(Finding::Kind(i))))
            grounds.findings.append(Finding::Kind(i));
    return grounds;
}

void keepPoint(Sql &sql, const CheckSummary &summary)
{
    qint64 last = 0;
    CheckSummary before;
    QDateTime until;
    sql.each(u"SELECT cmid, at, %1, until, number FROM history_point WHERE cmid=? ORDER BY at DESC, number DESC LIMIT 1"_s.arg(
                 numbers),
        {summary.cmid.value}, [&](const QSqlQuery &row) {
            before = summaryOf(row);
            until = storedTime(row.value(8));
            last = row.value(9).toLongLong();
        });
    if (last != 0 && before.saysTheSame(summary) && before.at <= summary.at) {
        if (until < summary.at)
            sql.run(u"UPDATE history_point SET until=? WHERE number=?"_s, {stored(summary.at), last});
        return;
    }
    sql.run(u"INSERT INTO history_point (cmid, at, %1, until) VALUES (?,?,?,?,?,?,?,?,?)"_s.arg(numbers),
        QVariantList{summary.cmid.value, stored(summary.at)} + columnsOf(summary) + QVariantList{stored(summary.at)});
}

/// The rows that are not in step, with the numbers of whom they are about.
void keepLines(Sql &sql, const Comparison &comparison)
{
    QList<Person> people;
    QList<AccountId> accounts;
    for (const DriftRow &row : comparison.rows) {
        if (row.driftClass == DriftClass::InStep)
            continue;
        if (const Person *person = comparison.person(row))
            people.append(*person);
        if (const Account *account = comparison.account(row))
            accounts.append(account->id);
        else if (const RoomMember *member = comparison.member(row))
            accounts.append(member->id);
    }
    PersonWords personWords(sql, people);
    AccountWords accountWords(sql, accounts);
    RowSync<qint64> lines(sql,
        {.table = u"line"_s, .owner = u"cmid"_s, .key = u"number"_s, .columns = {u"person"_s, u"account"_s, u"class"_s}},
        comparison.activity.cmid.value);
    int number = 0;
    for (const DriftRow &row : comparison.rows) {
        if (row.driftClass == DriftClass::InStep)
            continue;
        QVariant person, account;
        if (row.person >= 0)
            person = personWords.number(*comparison.person(row));
        if (row.account >= 0)
            account = accountWords.number(*comparison.account(row));
        else if (row.member >= 0)
            account = accountWords.number(*comparison.member(row));
        lines.put(number++, {person, account, int(row.driftClass)});
    }
    personWords.finish();
    accountWords.finish();
    lines.finish(forgetAll);
}

} // namespace

void keepNumbers(Sql &sql, const Comparison &comparison)
{
    const CheckSummary summary = summarize(comparison);
    const QVariant cmid = summary.cmid.value;
    keepPoint(sql, summary);
    const QString rules = rulesDigest(comparison.rules);
    KeptSide kept;
    bool otherRules = false;
    sql.each(u"SELECT moodle_complete AND chat_complete, at, rules FROM checked WHERE cmid=?"_s, {cmid}, [&](const QSqlQuery &row) {
        kept = {.complete = row.value(0).toBool(), .at = storedTime(row.value(1))};
        otherRules = row.value(2).toString() != rules;
    });
    const bool countedAnew = otherRules && stored(kept.at) == stored(summary.at); // which may say less than it did
    if (countedAnew || kept.givesWayTo(summary.complete(), summary.at)) {
        sql.run(u"INSERT INTO checked (cmid, at, %1, moodle_at, chat_at, grounds, rules) VALUES (?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET "
                u"at=excluded.at,"
                " moodle_complete=excluded.moodle_complete, chat_complete=excluded.chat_complete, expected=excluded.expected,"
                " present=excluded.present, drifts=excluded.drifts, counts=excluded.counts, moodle_at=excluded.moodle_at,"
                " chat_at=excluded.chat_at, grounds=excluded.grounds, rules=excluded.rules"_s.arg(numbers),
            QVariantList{cmid, stored(summary.at)} + columnsOf(summary)
                + QVariantList{stored(comparison.course.stamp.at), stored(comparison.room.stamp.at),
                    jsonText(groundsJson(summary.grounds)), rules});
        keepLines(sql, comparison);
    }
    sql.run(u"UPDATE checked SET drifting_since=? WHERE cmid=?"_s, {stored(driftingSince(readHistory(sql, summary.cmid))), cmid});
}

void keepChanges(Sql &sql, AccountWords &words, qint64 room, const RoomReading &before, const RoomReading &after)
{
    if (before.stamp.at >= after.stamp.at)
        return;
    Bulk rows(sql, u"membership_change"_s,
        {u"room"_s, u"at"_s, u"earlier"_s, u"kind"_s, u"account"_s, u"roles_before"_s, u"roles_after"_s});
    for (const MembershipChange &change : membershipChanges(before, after)) {
        const qint64 account = words.number(RoomMember{.id = change.account, .username = change.username, .name = change.name});
        rows.add(room, stored(change.at), stored(change.from), int(change.kind), account, roleBits(change.before),
            roleBits(change.after));
    }
    words.finish();
    rows.finish();
}

QHash<Cmid, CheckSummary> readSummaries(Sql &sql)
{
    QHash<Cmid, CheckSummary> summaries;
    sql.each(u"SELECT cmid, at, %1, grounds FROM checked"_s.arg(numbers), {}, [&](const QSqlQuery &row) {
        CheckSummary summary = summaryOf(row);
        summary.grounds = groundsOf(jsonArray(row.value(8)));
        summaries.insert(summary.cmid, summary);
    });
    return summaries;
}

QHash<Cmid, QString> readCheckRules(Sql &sql)
{
    QHash<Cmid, QString> rules;
    sql.each(u"SELECT cmid, rules FROM checked"_s, {},
        [&](const QSqlQuery &row) { rules.insert(Cmid{row.value(0).toLongLong()}, row.value(1).toString()); });
    return rules;
}

QHash<Cmid, QDateTime> readDriftingSince(Sql &sql)
{
    QHash<Cmid, QDateTime> since;
    sql.each(u"SELECT cmid, drifting_since FROM checked WHERE drifts > 0 AND drifting_since IS NOT NULL"_s, {},
        [&](const QSqlQuery &row) { since.insert(Cmid{row.value(0).toLongLong()}, storedTime(row.value(1))); });
    return since;
}

QList<HistoryPoint> readHistory(Sql &sql, Cmid cmid)
{
    QList<HistoryPoint> points;
    sql.each(u"SELECT cmid, at, %1, until FROM history_point WHERE cmid=? ORDER BY at, number"_s.arg(numbers), {cmid.value},
        [&](const QSqlQuery &row) { points.append({.summary = summaryOf(row), .until = storedTime(row.value(8))}); });
    return points;
}

QList<HistoryPoint> readCampusHistory(Sql &sql, const QDateTime &since)
{
    QList<HistoryPoint> points;
    const qint64 from = since.isValid() ? since.toMSecsSinceEpoch() : 0;
    sql.each(u"SELECT cmid, at, %1, until FROM history_point p WHERE until>=? OR number=(SELECT number FROM history_point q"
             " WHERE q.cmid=p.cmid AND q.at<? ORDER BY at DESC, number DESC LIMIT 1) ORDER BY cmid, at, number"_s.arg(numbers),
        {from, from},
        [&](const QSqlQuery &row) { points.append({.summary = summaryOf(row), .until = storedTime(row.value(8))}); });
    return points;
}

QList<MembershipChange> readChanges(Sql &sql, qint64 room, const QDateTime &since)
{
    QList<MembershipChange> changes;
    sql.each(u"SELECT kind, id, username, name, roles_before, roles_after, earlier, at FROM membership_change c JOIN account a"
             " ON a.number=c.account WHERE room=? AND at>=? ORDER BY at DESC, c.number"_s,
        {room, since.isValid() ? since.toMSecsSinceEpoch() : 0}, [&](const QSqlQuery &row) {
            changes.append({.kind = MembershipChange::Kind(row.value(0).toInt()),
                .account = AccountId{row.value(1).toString()},
                .username = row.value(2).toString(),
                .name = row.value(3).toString(),
                .before = rolesOf(row.value(4).toInt()),
                .after = rolesOf(row.value(5).toInt()),
                .from = storedTime(row.value(6)),
                .at = storedTime(row.value(7))});
        });
    return changes;
}

void forgetHistory(Sql &sql, const QDateTime &before)
{
    sql.run(u"DELETE FROM history_point WHERE until<? AND NOT EXISTS (SELECT 1 FROM checked c WHERE c.cmid=history_point.cmid"
            " AND c.drifting_since=history_point.at)"_s,
        {stored(before)});
    sql.run(u"DELETE FROM membership_change WHERE at<?"_s, {stored(before)});
    sql.run(u"DELETE FROM sweep WHERE ended<?"_s, {stored(before)});
}

} // namespace diapason
