// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the two-line cells of the side-by-side table (look.md §7).
#pragma once

#include <QStyledItemDelegate>

namespace diapason {

/// Between a cell's edge and its text.
[[nodiscard]] int cellPadding();
/// The narrowest class column that shows every class word whole.
[[nodiscard]] int classColumnWidth();

class DriftDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintClass(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRowMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace diapason
