// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workfilerows.h"

#include "core/text.h"
#include "store/dossierbytes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr qint64 gap = qint64(1) << 40; ///< between neighbours, so that others fit in later
constexpr qint64 shareBehind = 16; ///< of what is free: others that are later still are likely to follow

QByteArray identityOf(const DossierItem &item)
{
    return item.file ? "file:" + item.file->id.toUtf8() : "message:" + (item.message ? item.message->id.toUtf8() : QByteArray());
}

std::optional<QByteArray> asItIs(const QByteArray &bytes) { return bytes; }

std::optional<QJsonObject> objectOf(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

qint64 timeOf(const DossierItem &item) { return item.at().isValid() ? item.at().toMSecsSinceEpoch() : 0; }

} // namespace

void WorkFileRows::begin()
{
    const QByteArray where = sealPlace("check", 0);
    const QVariant sealed = m_sql.value(u"SELECT sealed FROM mark"_s);
    if (sealed.isNull())
        m_sql.run(u"INSERT INTO mark (one, sealed) VALUES (1, ?)"_s, {m_seal.seal("diapason", where)});
    else
        (void)opened(sealed, where, asItIs);
}

void WorkFileRows::keepFacts(CasePart part, const QJsonObject &facts)
{
    const QByteArray plain = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    m_sql.run(u"INSERT INTO fact (part, sealed) VALUES (?,?) ON CONFLICT (part) DO UPDATE SET sealed=excluded.sealed"_s,
        {int(part), m_seal.seal(plain, sealPlace("fact", int(part)))});
}

QHash<CasePart, QJsonObject> WorkFileRows::facts()
{
    QHash<CasePart, QJsonObject> facts;
    m_sql.each(u"SELECT part, sealed FROM fact"_s, {}, [&](const QSqlQuery &row) {
        const int part = row.value(0).toInt();
        if (const auto document = opened(row.value(1), sealPlace("fact", part), objectOf))
            facts.insert(CasePart(part), *document);
    });
    return facts;
}

void WorkFileRows::keepReport(const PartReport &report)
{
    const QByteArray tag = m_seal.tag("report:" + QByteArray::number(int(report.part)) + ':' + report.room.value.toUtf8());
    m_sql.run(u"INSERT INTO report (tag, sealed) VALUES (?,?) ON CONFLICT (tag) DO UPDATE SET sealed=excluded.sealed"_s,
        {tag, m_seal.seal(bytesOf(report), "report:" + tag)});
}

QList<PartReport> WorkFileRows::reports()
{
    QList<PartReport> reports;
    m_sql.each(u"SELECT tag, sealed FROM report ORDER BY id"_s, {}, [&](const QSqlQuery &row) {
        if (const auto report = opened(row.value(1), "report:" + row.value(0).toByteArray(), reportOf))
            reports.append(*report);
    });
    return reports;
}

void WorkFileRows::keepItems(const QList<DossierItem> &items)
{
    QList<DossierItem> sorted = items;
    std::ranges::stable_sort(sorted, {}, timeOf);
    // Older than all of the room's: newest first, so that each goes before the first one. The others: oldest first, so that most
    // of them come behind the last one.
    QList<DossierItem> others;
    for (qsizetype i = sorted.size() - 1; i >= 0; --i)
        if (isBeforeAll(sorted.at(i)))
            keepItem(sorted.at(i));
        else
            others.prepend(sorted.at(i));
    for (const DossierItem &item : std::as_const(others))
        keepItem(item);
}

WorkFileRows::End WorkFileRows::end(qint64 room, bool first)
{
    End found;
    m_sql.each(u"SELECT number, place FROM item WHERE room=? ORDER BY place %1 LIMIT 1"_s.arg(first ? u"ASC"_s : u"DESC"_s),
        {room}, [&](const QSqlQuery &row) { found = {row.value(0).toLongLong(), row.value(1).toLongLong()}; });
    return found;
}

bool WorkFileRows::isBeforeAll(const DossierItem &item)
{
    const qint64 room = roomNumber(item.room, false);
    const End first = room != 0 ? end(room, true) : End{};
    return first.number != 0 && timeOf(item) < momentOfItem(first.number);
}

void WorkFileRows::keepItem(const DossierItem &item)
{
    const QByteArray tag = m_seal.tag(identityOf(item));
    qint64 known = 0;
    bool othersKnown = false;
    m_sql.each(u"SELECT number, kind FROM item WHERE tag=?"_s, {tag}, [&](const QSqlQuery &row) {
        known = row.value(0).toLongLong();
        othersKnown = row.value(1).toInt() >= int(DossierItem::Kind::Mention);
    });
    if (known == 0) {
        insertItem(item, tag);
    } else if (othersKnown && !item.isOthers()) { // its author turned out to be the person: it is not masked any more
        m_sql.run(u"UPDATE item SET kind=?, others=? WHERE number=?"_s, {int(item.kind), int(item.holdsOthers()), known});
        m_sql.run(u"UPDATE content SET sealed=? WHERE number=?"_s, {m_seal.seal(bytesOf(item), sealPlace("item", known)), known});
    }
}

void WorkFileRows::insertItem(const DossierItem &item, const QByteArray &tag)
{
    const qint64 moment = timeOf(item);
    const qint64 room = roomNumber(item.room, true);
    const qint64 order = orderOf(room, moment);
    m_sql.run(u"INSERT INTO item (tag, room, place, kind, others, excluded, unmasked, bytes, whole) VALUES (?,?,?,?,?,?,?,?,?)"_s,
        {tag, room, order, int(item.kind), int(item.holdsOthers()), int(item.excluded), int(item.unmasked),
            item.file ? QVariant(item.file->bytes) : QVariant(), item.file ? QVariant(0) : QVariant()});
    const qint64 number = m_sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
    QVariant decision;
    if (item.excluded || item.unmasked || !item.reason.isEmpty())
        decision = m_seal.seal(bytesOf(Decision{item.excluded, item.unmasked, item.reason}), sealPlace("decision", number));
    m_sql.run(u"INSERT INTO content (number, moment, sealed, decision) VALUES (?,?,?,?)"_s,
        {number, m_seal.seal(bytesOf(moment), sealPlace("moment", number)), m_seal.seal(bytesOf(item), sealPlace("item", number)),
            decision});
}

qint64 WorkFileRows::roomNumber(const RoomId &room, bool make)
{
    const QByteArray tag = m_seal.tag("room:" + room.value.toUtf8());
    const qint64 known = m_sql.value(u"SELECT number FROM room WHERE tag=?"_s, {tag}).toLongLong();
    if (known != 0 || !make)
        return known;
    m_sql.run(u"INSERT INTO room (tag) VALUES (?)"_s, {tag});
    return m_sql.value(u"SELECT last_insert_rowid()"_s).toLongLong();
}

qint64 WorkFileRows::momentOfItem(qint64 number)
{
    const QVariant sealed = m_sql.value(u"SELECT moment FROM content WHERE number=?"_s, {number});
    return opened(sealed, sealPlace("moment", number), momentOf).value_or(0);
}

/// Where an item of this time goes in its room: most often behind the last one, or before the first.
qint64 WorkFileRows::orderOf(qint64 room, qint64 moment)
{
    const End last = end(room, false);
    if (last.number == 0)
        return 0;
    if (momentOfItem(last.number) <= moment)
        return last.place + gap;
    const End first = end(room, true);
    if (momentOfItem(first.number) > moment)
        return first.place - gap;
    return orderBetween(room, moment, first.place, last.place);
}

/// Halves what lies between a place whose item is not later and one whose item is, until they are neighbours.
qint64 WorkFileRows::orderBetween(qint64 room, qint64 moment, qint64 before, qint64 after)
{
    while (!m_sql.failure()) {
        const qint64 middle = before + (after - before) / 2;
        qint64 number = 0, found = after;
        m_sql.each(u"SELECT number, place FROM item WHERE room=? AND place>=? AND place>? AND place<? ORDER BY place LIMIT 1"_s,
            {room, middle, before, after}, [&](const QSqlQuery &row) {
                number = row.value(0).toLongLong();
                found = row.value(1).toLongLong();
            });
        if (number == 0) // nothing from the middle on: what there is lies before it
            m_sql.each(u"SELECT number, place FROM item WHERE room=? AND place>? AND place<? ORDER BY place DESC LIMIT 1"_s,
                {room, before, middle}, [&](const QSqlQuery &row) {
                    number = row.value(0).toLongLong();
                    found = row.value(1).toLongLong();
                });
        if (number == 0) {
            if (after - before > 1)
                return before + std::max(qint64(1), (after - before) / shareBehind);
            spread(room);
            return orderOf(room, moment);
        }
        (momentOfItem(number) <= moment ? before : after) = found;
    }
    return 0;
}

/// Makes room again between all neighbours.
void WorkFileRows::spread(qint64 room)
{
    m_sql.run(u"UPDATE item SET place=fresh.place FROM (SELECT number, row_number() OVER (ORDER BY place, number) * ? AS place"
              " FROM item WHERE room=?) AS fresh WHERE item.number=fresh.number"_s,
        {gap, room});
}

bool holds(const DossierItem &item, const QString &foldedText)
{
    const DossierItem shown = maskedItem(item, {});
    const auto has = [&](const QString &text) { return folded(text).contains(foldedText); };
    if (shown.file && has(shown.file->name))
        return true;
    if (!shown.message)
        return false;
    const DossierMessage &message = *shown.message;
    return has(message.text) || has(message.name) || has(message.username) || std::ranges::any_of(message.files, has)
        || std::ranges::any_of(message.quotes, [&](const DossierQuote &quote) { return has(quote.author) || has(quote.text); });
}

} // namespace diapason
