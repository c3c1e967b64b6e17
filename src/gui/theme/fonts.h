// SPDX-License-Identifier: GPL-3.0-or-later
// Text styles and sizes (look.md §2, §5), all derived from the application font: 13 px at 100 %.
#pragma once

#include <QFont>

namespace diapason {

enum class TextStyle {
    PageTitle, ///< 20/600
    TileNumber, ///< 20/600, tabular
    ActivityNumber, ///< 16/600, tabular
    PaneTitle, ///< 15/600
    CardTitle, ///< 14/600
    Body, ///< 13/400
    Name, ///< 13/500: key cells
    ClassWord, ///< 13/600
    Second, ///< 12/400: second lines, facts
    Chip, ///< 12/500
    Count, ///< 12/600, tabular
    Small, ///< 11/400: sources and times, tabular
    RailWord, ///< 11/500
    Mono, ///< JSON and fingerprints only
};

[[nodiscard]] QFont textFont(TextStyle style);
/// A length of look.md, given at 100 %, for the font in use. (Not "metric": QWidget has one.)
[[nodiscard]] int px(double length);
/// Height of a table row of two lines, or of one when rows are compact: lines × spacing + 12, never a constant.
[[nodiscard]] int rowHeight(int lines = 2);

} // namespace diapason
