// SPDX-License-Identifier: GPL-3.0-or-later
// A table of whole rows: its delegate frames the current one, and says what is chosen.
#pragma once

#include <QTableView>

namespace diapason {

class RowTable : public QTableView
{
    Q_OBJECT
public:
    using QTableView::QTableView;

signals:
    void selectionMoved(); ///< the current row, or what is selected
    void menuRequested(const QPoint &globalPos); ///< over a row, or by the keyboard

protected:
    /// Home and End are of rows, not of the cells of one (look.md §12).
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace diapason
