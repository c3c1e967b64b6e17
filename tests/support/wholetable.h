// SPDX-License-Identifier: GPL-3.0-or-later
// Whether every word of a table of a case can be read, in the width it has.
#pragma once

#include "gui/privacy/casetable.h"
#include "gui/theme/fonts.h"

namespace diapason::test {

/// The first heading or cell that is cut; empty when none is, and "too wide" when columns leave the view.
inline QString firstCut(const CaseTable &table)
{
    const QFontMetrics bold(textFont(TextStyle::ClassWord));
    const QAbstractItemModel &model = *table.model();
    int whole = 0;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const int width = table.columnWidth(column);
        whole += width;
        if (const QString heading = model.headerData(column, Qt::Horizontal).toString(); bold.horizontalAdvance(heading) + px(12) > width)
            return heading;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell = model.index(row, column);
            const bool cut = table.isWrapped(column) ? CaseCellDelegate::heightOfWords(table, cell, width) > table.rowHeight(row)
                                                     : bold.horizontalAdvance(cell.data().toString()) + px(12) > width;
            if (cut)
                return cell.data().toString();
        }
    }
    return whole > table.viewport()->width() ? QStringLiteral("too wide") : QString();
}

} // namespace diapason::test
