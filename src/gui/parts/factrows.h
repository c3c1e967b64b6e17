// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values in two columns of a grid.
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QGridLayout;

namespace diapason {

/// Shows these and no others. Labels that are there serve again: new ones would leave the grid empty until the next turn of the
/// event loop. `add` puts the two labels of a row into the columns 0 and 1. To a screen reader the value is told
/// after its name, with `between` between them.
void showFacts(QGridLayout &grid, const QList<std::pair<QString, QString>> &facts, const QString &between,
    const std::function<void(int row)> &add);

} // namespace diapason
