// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a finding: its icon, the whole sentence, below it what to do; those of the plugin say so.
#pragma once

#include <QStyledItemDelegate>

namespace diapason {

class FindingsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As high as the words need at the width of the view.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace diapason
