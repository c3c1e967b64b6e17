// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a work file: its items, their counts, what was decided, and the pieces of its files.
#include "store/dossierbytes.h"
#include "store/workfilerows.h"

using namespace Qt::StringLiterals;

namespace diapason {

std::optional<DossierItem> WorkFileRows::item(qint64 number)
{
    std::optional<DossierItem> found;
    m_sql.each(u"SELECT sealed, decision FROM content WHERE number=?"_s, {number}, [&](const QSqlQuery &row) {
        found = opened(row.value(0), sealPlace("item", number), itemOf);
        if (!found)
            return;
        found->number = number;
        if (row.value(1).isNull())
            return;
        const auto decision = opened(row.value(1), sealPlace("decision", number), decisionOf);
        found->excluded = decision && decision->excluded;
        found->unmasked = decision && decision->unmasked;
        found->reason = decision ? decision->reason : QString();
    });
    return found;
}

QList<DossierItem> WorkFileRows::items(const QList<qint64> &numbers)
{
    QList<DossierItem> list;
    list.reserve(numbers.size());
    for (const qint64 number : numbers)
        if (std::optional<DossierItem> one = item(number))
            list.append(*std::move(one));
    return list;
}

std::pair<QString, QVariantList> WorkFileRows::condition(const DossierFilter &filter)
{
    QStringList parts{u"1"_s};
    QVariantList values;
    if (filter.kind) {
        parts += u"kind=?"_s;
        values += int(*filter.kind);
    }
    if (filter.room.isValid()) {
        parts += u"room=?"_s;
        values += roomNumber(filter.room, false);
    }
    if (filter.othersOnly)
        parts += u"others=1"_s;
    if (filter.excludedOnly)
        parts += u"excluded=1"_s;
    return {parts.join(u" AND "_s), values};
}

QList<qint64> WorkFileRows::numbers(const DossierFilter &filter, int limit, int offset)
{
    auto [where, values] = condition(filter);
    values += {limit, offset};
    QList<qint64> numbers;
    m_sql.each(u"SELECT number FROM item WHERE %1 ORDER BY room, place, number LIMIT ? OFFSET ?"_s.arg(where), values,
        [&](const QSqlQuery &row) { numbers.append(row.value(0).toLongLong()); });
    return numbers;
}

int WorkFileRows::count(const DossierFilter &filter)
{
    const auto [where, values] = condition(filter);
    return m_sql.value(u"SELECT count(*) FROM item WHERE "_s + where, values).toInt();
}

DossierCounts WorkFileRows::counts()
{
    DossierCounts counts;
    m_sql.each(u"SELECT sum(kind=0), sum(kind=1), sum(others), sum(excluded), sum(unmasked), sum(bytes) FROM item"_s, {},
        [&](const QSqlQuery &row) {
            counts = {.messages = row.value(0).toInt(),
                .files = row.value(1).toInt(),
                .others = row.value(2).toInt(),
                .excluded = row.value(3).toInt(),
                .unmasked = row.value(4).toInt(),
                .fileBytes = row.value(5).toLongLong()};
        });
    return counts;
}

bool WorkFileRows::decide(qint64 number, bool excluded, bool unmasked, const QString &reason)
{
    m_sql.run(u"UPDATE item SET excluded=?, unmasked=? WHERE number=?"_s, {int(excluded), int(unmasked), number});
    if (m_sql.value(u"SELECT changes()"_s).toInt() != 1)
        return false;
    return m_sql.run(u"UPDATE content SET decision=? WHERE number=?"_s,
        {m_seal.seal(bytesOf(Decision{excluded, unmasked, reason}), sealPlace("decision", number)), number});
}

bool WorkFileRows::keepPiece(qint64 number, int piece, const QByteArray &bytes)
{
    if (piece == 0) {
        m_sql.run(u"DELETE FROM piece WHERE item=?"_s, {number});
        m_sql.run(u"UPDATE item SET whole=0 WHERE number=? AND whole=1"_s, {number});
    }
    if (m_sql.value(u"SELECT count(*) FROM item WHERE number=? AND whole=0"_s, {number}).toInt() == 0)
        return false;
    return m_sql.run(u"INSERT OR REPLACE INTO piece (item, number, sealed) VALUES (?,?,?)"_s,
        {number, piece, m_seal.seal(bytes, sealPlace("piece", number, piece))});
}

bool WorkFileRows::noteFileWhole(qint64 number)
{
    m_sql.run(u"UPDATE item SET whole=1 WHERE number=? AND whole IS NOT NULL"_s, {number});
    return m_sql.value(u"SELECT changes()"_s).toInt() == 1;
}

QList<qint64> WorkFileRows::filesWanted()
{
    QList<qint64> numbers;
    m_sql.each(u"SELECT number FROM item WHERE whole=0 ORDER BY room, place, number"_s, {},
        [&](const QSqlQuery &row) { numbers.append(row.value(0).toLongLong()); });
    return numbers;
}

std::optional<QByteArray> WorkFileRows::piece(qint64 number, int piece)
{
    const QVariant sealed = m_sql.value(
        u"SELECT sealed FROM piece JOIN item ON item.number=piece.item WHERE item=? AND piece.number=? AND whole=1"_s,
        {number, piece});
    if (sealed.isNull())
        return {};
    return opened(sealed, sealPlace("piece", number, piece), +[](const QByteArray &bytes) { return std::optional(bytes); });
}

QList<DossierItem> WorkFileRows::itemsAfter(Place &after, int limit)
{
    QList<qint64> numbers;
    const bool first = after.number == 0;
    m_sql.each(u"SELECT room, place, number FROM item WHERE %1 ORDER BY room, place, number LIMIT ?"_s.arg(
                   first ? u"1"_s : u"(room, place, number) > (?, ?, ?)"_s),
        first ? QVariantList{limit} : QVariantList{after.room, after.order, after.number, limit}, [&](const QSqlQuery &row) {
            after = {row.value(0).toLongLong(), row.value(1).toLongLong(), row.value(2).toLongLong()};
            numbers.append(after.number);
        });
    return items(numbers);
}

} // namespace diapason
