// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the side-by-side table as text for a clipboard or a file: both lines of a cell apart.
#pragma once

#include "models/driftrows.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace diapason {

/// Tab-separated lines of these rows, without a heading line. On any thread: ten thousand take longer than a frame.
[[nodiscard]] QString tabText(const DriftLines &lines);
/// Every row of any table, under a heading line.
[[nodiscard]] QString tabTable(const QAbstractItemModel &rows);
/// These rows of it.
[[nodiscard]] QString tabTable(const QAbstractItemModel &table, const QModelIndexList &rows);
/// UTF-8 with a byte order mark, CRLF, a heading line, the list separator of `locale` (";" in French).
/// Cells that a spreadsheet would run as a formula are defused. On any thread.
[[nodiscard]] QByteArray csvFile(const DriftLines &lines, const QLocale &locale);

} // namespace diapason
