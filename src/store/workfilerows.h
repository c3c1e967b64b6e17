// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a work file, and what is sealed in them.
#pragma once

#include "domain/dossier.h"
#include "store/seal.h"
#include "store/sql.h"

#include <functional>

namespace diapason {

/// Statements over one work file, by whoever has its key. What does not open is refused as `sealed`, like a failure of SQLite.
class WorkFileRows
{
public:
    WorkFileRows(Sql &sql, const Seal &seal, Error sealed) : m_sql(sql), m_seal(seal), m_sealed(std::move(sealed)) { }

    /// Writes the check value into an empty file; else whether it opens.
    void begin();

    void keepFacts(CasePart part, const QJsonObject &facts);
    [[nodiscard]] QHash<CasePart, QJsonObject> facts();
    void keepReport(const PartReport &report);
    [[nodiscard]] QList<PartReport> reports();

    void keepItems(const QList<DossierItem> &items);
    [[nodiscard]] std::optional<DossierItem> item(qint64 number);
    [[nodiscard]] QList<DossierItem> items(const QList<qint64> &numbers);
    /// Of the items that fit the filter's parts in clear, by room and order; all of them when `limit` is below 0.
    [[nodiscard]] QList<qint64> numbers(const DossierFilter &filter, int limit = -1, int offset = 0);
    [[nodiscard]] int count(const DossierFilter &filter);
    [[nodiscard]] DossierCounts counts();
    /// False when there is no such item.
    [[nodiscard]] bool decide(qint64 number, bool excluded, bool unmasked, const QString &reason);

    /// False when there is no such file.
    [[nodiscard]] bool keepPiece(qint64 number, int piece, const QByteArray &bytes);
    [[nodiscard]] bool noteFileWhole(qint64 number);
    [[nodiscard]] QList<qint64> filesWanted();
    [[nodiscard]] std::optional<QByteArray> piece(qint64 number, int piece);

    /// The items after this one in the order of all; the first ones after {0, 0}, which is moved on.
    struct Place {
        qint64 room = 0;
        qint64 order = 0;
        qint64 number = 0;
    };
    [[nodiscard]] QList<DossierItem> itemsAfter(Place &place, int limit);

private:
    /// What `of` reads in it, once it is open.
    template <class Value>
    [[nodiscard]] std::optional<Value> opened(
        const QVariant &sealed, const QByteArray &place, std::optional<Value> (*of)(const QByteArray &))
    {
        const std::optional<QByteArray> plain = m_seal.open(sealed.toByteArray(), place);
        std::optional<Value> value = plain ? of(*plain) : std::nullopt;
        if (!value)
            m_sql.refuse(m_sealed);
        return value;
    }
    [[nodiscard]] qint64 roomNumber(const RoomId &room, bool make);
    struct End {
        qint64 number = 0; ///< 0: the room has no items
        qint64 place = 0;
    };
    [[nodiscard]] End end(qint64 room, bool first);
    [[nodiscard]] bool isBeforeAll(const DossierItem &item);
    void keepItem(const DossierItem &item);
    void insertItem(const DossierItem &item, const QByteArray &tag);
    [[nodiscard]] qint64 orderOf(qint64 room, qint64 moment);
    [[nodiscard]] qint64 orderBetween(qint64 room, qint64 moment, qint64 before, qint64 after);
    void spread(qint64 room);
    [[nodiscard]] qint64 momentOfItem(qint64 number);
    [[nodiscard]] std::pair<QString, QVariantList> condition(const DossierFilter &filter);

    Sql &m_sql;
    const Seal &m_seal;
    Error m_sealed;
};

/// Whether the folded text is in what would leave of the item as it is decided now.
[[nodiscard]] bool holds(const DossierItem &item, const QString &foldedText);

} // namespace diapason
