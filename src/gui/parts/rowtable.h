// SPDX-License-Identifier: GPL-3.0-or-later
// A table of whole rows: its delegate frames the current one, says what is chosen and copies it.
#pragma once

#include <QTableView>

namespace diapason {

class RowTable : public QTableView
{
    Q_OBJECT
public:
    explicit RowTable(QWidget *parent = nullptr);

    /// In the order they are shown.
    [[nodiscard]] QModelIndexList selectedRows() const;
    [[nodiscard]] virtual std::vector<int> chosenRows() const; ///< the same, by their numbers
    [[nodiscard]] virtual int selectedCount() const; ///< of rows, without going through them
    /// As a table, its headings included; nothing without a selection.
    virtual void copySelection() const;
    /// Gives the columns the width there is: at each new size, and when letters change theirs.
    virtual void shareWidth() = 0;

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
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The height of a row in this theme, and the columns' widths. Whoever derives calls it once it is made.
    void applyMetrics();
};

/// For a delegate: round the whole current row of a focused table. The clip leaves this cell's part of it.
void paintRowFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

} // namespace diapason
