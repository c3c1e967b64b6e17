// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/factrows.h"

#include <QGridLayout>
#include <QLabel>

namespace diapason {

void showFacts(QGridLayout &grid, const QList<std::pair<QString, QString>> &facts, const QString &between,
    const std::function<void(int row)> &add)
{
    const auto label = [&grid](int row, int column) -> QLabel * {
        const QLayoutItem *item = grid.itemAtPosition(row, column);
        return item ? static_cast<QLabel *>(item->widget()) : nullptr;
    };
    for (int row = 0; row < facts.size() || label(row, 0); ++row) {
        if (!label(row, 0))
            add(row);
        const auto [name, value] = facts.value(row);
        label(row, 0)->setText(name);
        label(row, 1)->setText(value);
        label(row, 1)->setAccessibleName(name + between + value);
        for (const int column : {0, 1})
            label(row, column)->setVisible(row < facts.size());
    }
}

} // namespace diapason
