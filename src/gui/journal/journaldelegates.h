// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the journal's two lists: runs with their counts, entries in rows of two lines.
#pragma once

#include "models/journalmodel.h"
#include "models/journalrunsmodel.h"

#include <QStyledItemDelegate>

namespace diapason {

/// A run is as high as its counts need at the width of the list: none of them is cut.
class JournalRunDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class JournalEntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What a column needs to show its fixed words whole; 0 for those that share the rest.
    [[nodiscard]] static int columnWidth(int column);
    /// The one under it in the same cell; -1: none.
    [[nodiscard]] static int secondLine(int column);
};

} // namespace diapason
