// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql.h"

#include <functional>

namespace diapason {

/// A table, or the part of it that belongs to one owner.
struct Shape {
    QString table = {};
    QString owner = {}; ///< column; empty: the whole table
    QString key = {}; ///< unique, within the owner's rows where there is one
    QStringList columns = {}; ///< the others
    bool placed = false; ///< the rows are a list: a column "position" keeps its order
};

/// The rows of a table as they are kept and as they should be: writes the differences. Key: qint64 or QString.
template <class Key>
class RowSync
{
public:
    RowSync(Sql &sql, Shape shape, qint64 owner = 0);

    /// The kept columns of this key, one after the other; null when it is new.
    [[nodiscard]] const QVariant *kept(const Key &key) const;
    /// In the list's order. The first of two with one key counts.
    void put(const Key &key, const QVariantList &columns);
    /// `forget(columns)` decides on each kept row that was not put; without it they all stay.
    void finish(const std::function<bool(const QVariant *)> &forget = {});

private:
    struct Kept {
        qint64 position = 0;
        qsizetype first = 0; ///< its columns in m_values
        bool put = false;
    };
    void load();
    [[nodiscard]] QStringList allColumns() const;
    [[nodiscard]] bool isOwned() const { return !m_shape.owner.isEmpty(); }
    [[nodiscard]] qint64 placeAfter(const Kept *kept) const;
    void change(const Key &key, const QVariantList &columns, qint64 place);

    Sql &m_sql;
    Shape m_shape;
    qint64 m_owner;
    QHash<Key, Kept> m_kept;
    QVariantList m_values;
    Bulk m_fresh;
    qint64 m_last = -1; ///< the position of the row put last
};

extern template class RowSync<qint64>;
extern template class RowSync<QString>;

/// Decides for every row.
inline bool forgetAll(const QVariant *) { return true; }

} // namespace diapason
