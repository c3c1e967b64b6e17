// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the search's list: section heads, and lines of two with what is wrong at the right.
#pragma once

#include <QStyledItemDelegate>

namespace diapason {

class FindDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace diapason
