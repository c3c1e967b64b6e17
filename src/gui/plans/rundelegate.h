// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a run's results: what became of each operation, in words and with its icon.
#pragma once

#include "models/runmodel.h"

#include <QStyledItemDelegate>

namespace diapason {

class RunDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a column needs to show its fixed words whole; 0 for those that share the rest.
    [[nodiscard]] static int columnWidth(int column);
};

[[nodiscard]] QLatin1StringView runIcon(RunGroup group);

} // namespace diapason
