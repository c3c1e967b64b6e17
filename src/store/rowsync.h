// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql.h"

#include <functional>

namespace diapason {

/// A table, or the part of it that belongs to one owner.
struct Shape {
    QString table = {};
    QString owner = {};       ///< column; empty: the whole table
    QString key = {};         ///< unique, within the owner's rows where there is one
    QStringList columns = {}; ///< the others
    bool placed = false;      ///< the rows are a list: a column "position" keeps its order
};

/// The rows of a table as they are kept and as they should be: writes the differences.
class RowSync
{
public:
    RowSync(Sql &sql, Shape shape, qint64 owner = 0);

    /// The kept columns of this key; nothing when it is new.
    [[nodiscard]] const QVariantList *kept(const QVariant &key) const;
    /// In the list's order. The first of two with one key counts.
    void put(const QVariant &key, const QVariantList &columns);
    /// `forget(columns)` decides on each kept row that was not put; none of them goes without it.
    void finish(const std::function<bool(const QVariantList &)> &forget = {});

private:
    struct Kept {
        QVariant key = {};
        qint64 position = 0;
        QVariantList columns = {};
        bool put = false;
    };
    [[nodiscard]] QStringList allColumns() const;
    [[nodiscard]] qint64 placeAfter(const Kept *kept) const;

    Sql &m_sql;
    Shape m_shape;
    qint64 m_owner;
    QHash<QString, Kept> m_kept;
    QSet<QString> m_new;
    Bulk m_fresh;
    QString m_change;
    qint64 m_last = -1; ///< the position of the row put last
};

/// Decides for every row.
inline bool forgetAll(const QVariantList &) { return true; }

} // namespace diapason
