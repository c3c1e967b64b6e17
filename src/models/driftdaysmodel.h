// SPDX-License-Identifier: GPL-3.0-or-later
// Drift by day as a table: the same as the chart, for whoever reads numbers. The latest day comes first.
#pragma once

#include "domain/overview.h"
#include "models/keyedtree.h"

namespace diapason {

struct DriftDayItem {
    DriftDay day = {};
    [[nodiscard]] qint64 key() const { return -day.date.toJulianDay(); }
    friend bool operator==(const DriftDayItem &, const DriftDayItem &) = default;
};

class DriftDaysModel final : public KeyedTree<DriftDayItem>
{
    Q_OBJECT
public:
    enum Column { Day, Add, Role, Remove, Blocked, Total, ColumnCount };
    using KeyedTree::KeyedTree;

    void assign(const QList<DriftDay> &days);
    void retranslate();
    [[nodiscard]] const DriftDay &day(const QModelIndex &index) const { return value(index).day; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "18 Sept.: 120 drifts, 3 unreadable", or that nothing is known.
    [[nodiscard]] static QString sentence(const DriftDay &day);
    /// "18 Sept."
    [[nodiscard]] static QString dayWord(QDate day);
};

} // namespace diapason
