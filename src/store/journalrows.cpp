// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalrows.h"

#include "core/text.h"
#include "store/columns.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

const QString entryColumns
    = u"entry.id, entry.run, entry.item, entry.cmid, entry.kind, entry.room, entry.account, entry.username,"
      " entry.name, entry.person, entry.class, entry.cause, entry.before, entry.opened, entry.closed,"
      " entry.outcome, entry.code, place.activity, place.course, place.room, entry.was, entry.becomes"_s;
const QString entryTables = u" FROM entry LEFT JOIN place ON place.run=entry.run AND place.cmid=entry.cmid"_s;

/// Reads a row's columns from left to right, so that none is counted.
class Columns
{
public:
    explicit Columns(const QSqlQuery &row) : m_row(row) { }
    QVariant next() { return m_row.value(m_at++); }
    qint64 number() { return next().toLongLong(); }
    QString text() { return next().toString(); }
    template <class Enum>
    Enum word()
    {
        return Enum(next().toInt());
    }

private:
    const QSqlQuery &m_row;
    int m_at = 0;
};

JournalEntry entryOf(const QSqlQuery &row)
{
    Columns at(row);
    JournalEntry entry{.id = at.number(), .run = at.number(), .item = int(at.number()), .cmid = Cmid{at.number()}};
    entry.operation = Operation{.kind = at.word<Operation::Kind>(),
        .room = RoomId{at.text()},
        .account = AccountId{at.text()},
        .username = at.text(),
        .name = at.text(),
        .person = MoodleUserId{at.number()},
        .driftClass = at.word<DriftClass>(),
        .cause = at.word<Cause>(),
        .before = at.word<ActualRole>()};
    entry.opened = storedTime(at.next());
    entry.closed = storedTime(at.next());
    entry.outcome = at.word<Outcome>();
    entry.code = at.text();
    entry.place = {.cmid = entry.cmid, .activity = at.text(), .course = at.text(), .room = at.text()};
    entry.operation.was = at.text();
    entry.operation.becomes = at.text();
    return entry;
}

/// What the text of a filter is looked for in.
QString soughtIn(const Operation &operation, const QString &place)
{
    return folded(
        QStringList{operation.name, operation.username, operation.account.value, operation.room.value, place}.join(u' '));
}

struct Condition {
    QStringList terms = {};
    QVariantList values = {};
    void add(const QString &term, const QVariant &value)
    {
        terms += term;
        values += value;
    }
    [[nodiscard]] QString sql() const { return terms.isEmpty() ? QString() : u" WHERE "_s + terms.join(u" AND "_s); }
};

Condition conditionOf(const JournalFilter &filter)
{
    Condition condition;
    if (filter.run > 0)
        condition.add(u"entry.run=?"_s, filter.run);
    if (!filter.campus.isEmpty()) // most journals are of one campus: going through its runs first (without "+") takes longer
        condition.add(u"+entry.run IN (SELECT id FROM run WHERE campus=?)"_s, filter.campus);
    if (filter.cmid.isValid())
        condition.add(u"entry.cmid=?"_s, filter.cmid.value);
    if (filter.room.isValid())
        condition.add(u"entry.room=?"_s, filter.room.value);
    if (filter.person.isValid())
        condition.add(u"entry.person=?"_s, filter.person.value);
    if (filter.account.isValid())
        condition.add(u"entry.account=?"_s, filter.account.value);
    if (filter.kind)
        condition.add(u"entry.kind=?"_s, int(*filter.kind));
    if (filter.from.isValid())
        condition.add(u"entry.opened>=?"_s, stored(filter.from));
    if (filter.until.isValid())
        condition.add(u"entry.opened<?"_s, stored(filter.until));
    QStringList outcomes;
    for (const Outcome outcome : filter.outcomes)
        outcomes += QString::number(int(outcome));
    if (!outcomes.isEmpty())
        condition.terms += u"entry.outcome IN (%1)"_s.arg(outcomes.join(u','));
    for (const QString &word : folded(filter.text).split(u' ', Qt::SkipEmptyParts))
        condition.add(u"instr(entry.sought, ?)>0"_s, word);
    return condition;
}

} // namespace

QList<qint64> insertEntries(Sql &sql, qint64 run, Cmid cmid, const QList<Operation> &operations, const QDateTime &at)
{
    const QString place
        = sql.value(u"SELECT activity || ' ' || course || ' ' || room FROM place WHERE run=? AND cmid=?"_s, {run, cmid.value})
              .toString();
    int item = sql.value(u"SELECT max(item) FROM entry WHERE run=?"_s, {run}).toInt();
    QList<qint64> ids;
    for (const Operation &operation : operations) {
        sql.run(u"INSERT INTO entry (run, item, cmid, kind, room, account, username, name, person, class, cause, before, sought,"
                " opened, outcome, was, becomes) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            {run, ++item, cmid.value, int(operation.kind), stored(operation.room.value), stored(operation.account.value),
                stored(operation.username), stored(operation.name), operation.person.value, int(operation.driftClass),
                int(operation.cause), int(operation.before), stored(soughtIn(operation, place)), stored(at), int(Outcome::Open),
                stored(operation.was), stored(operation.becomes)});
        ids += sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    }
    return ids;
}

QList<JournalEntry> entriesOfRun(Sql &sql, qint64 run)
{
    QList<JournalEntry> entries;
    sql.each(u"SELECT "_s + entryColumns + entryTables + u" WHERE entry.run=? ORDER BY entry.id"_s, {run},
        [&](const QSqlQuery &row) { entries += entryOf(row); });
    return entries;
}

JournalPage foundEntries(Sql &sql, const JournalFilter &filter)
{
    const Condition condition = conditionOf(filter);
    JournalPage page;
    sql.each(u"SELECT "_s + entryColumns + entryTables + condition.sql() + u" ORDER BY entry.id DESC LIMIT ? OFFSET ?"_s,
        condition.values + QVariantList{filter.limit, filter.offset},
        [&](const QSqlQuery &row) { page.entries += entryOf(row); });
    const bool last = page.entries.size() < filter.limit && (!page.entries.isEmpty() || filter.offset == 0);
    page.total = last // then nobody has to go through them once more
        ? filter.offset + page.entries.size()
        : sql.value(u"SELECT count(*) FROM entry"_s + condition.sql(), condition.values).toLongLong();
    return page;
}

} // namespace diapason
