// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what changed since a moment: whole rows of two lines, as the overview's.
#pragma once

#include <QStyledItemDelegate>

namespace diapason {

class ChronicleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int rowHeight();
};

} // namespace diapason
