// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the readings of an activity and what changed between two of them; both tables look alike.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace diapason {

class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Whole rows without a grid, as every table of the console.
void dressHistoryTable(QTableView &table, int rowHeight);

} // namespace diapason
