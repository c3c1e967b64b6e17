// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the course tree's rows: icon, name, marks, count pill.
#pragma once

#include <QStyledItemDelegate>

namespace diapason {

class TreeDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace diapason
