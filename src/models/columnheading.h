// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table have in common: numbers stand at their end, words at their beginning, headings as their cells do.
#pragma once

#include <QString>
#include <QVariant>

namespace diapason {

/// For Qt::TextAlignmentRole of a cell or of its heading (look.md §7).
[[nodiscard]] inline QVariant columnAlignment(bool number)
{
    return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
}

/// All that headerData() of such a table answers; `word` gives the heading of `section`.
template <class Word>
[[nodiscard]] QVariant columnHeading(int section, Qt::Orientation orientation, int role, bool number, Word word)
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return columnAlignment(number);
    return role == Qt::DisplayRole ? QVariant(QString(word(section))) : QVariant();
}

} // namespace diapason
