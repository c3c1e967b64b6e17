// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/rowtable.h"

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "models/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace diapason {

RowTable::RowTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &RowTable::applyMetrics);
}

void RowTable::applyMetrics()
{
    verticalHeader()->setDefaultSectionSize(diapason::rowHeight());
    shareWidth();
    viewport()->update();
}

QModelIndexList RowTable::selectedRows() const
{
    QModelIndexList rows;
    for (const int row : chosenRows())
        rows += model()->index(row, 0);
    return rows;
}

/// By ranges: the selection model asks each cell of each row, and goes through all ranges for it.
std::vector<int> RowTable::chosenRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel() ? selectionModel()->selection() : QItemSelection{})
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    return rows;
}

int RowTable::selectedCount() const
{
    int rows = 0;
    for (const QItemSelectionRange &range : selectionModel() ? selectionModel()->selection() : QItemSelection{})
        rows += range.left() == 0 ? range.height() : 0; // whole rows, each in one range
    return rows;
}

void RowTable::copySelection() const
{
    if (const QModelIndexList chosen = selectedRows(); !chosen.isEmpty())
        QApplication::clipboard()->setText(tabTable(*model(), chosen));
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection(); // a view alone would copy one cell
        event->accept();
    } else {
        QTableView::keyPressEvent(event);
    }
}

QModelIndex RowTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if ((action != MoveHome && action != MoveEnd) || rows == 0)
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : rows - 1, std::max(0, currentIndex().column()), rootIndex());
}

void RowTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey || indexAt(viewport()->mapFromGlobal(event->globalPos())).isValid())
        emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void RowTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the frame goes round whole rows
    emit selectionMoved();
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RowTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void paintRowFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    painter.setPen(QPen(tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, option.rect.top(), view->viewport()->width(), option.rect.height()).adjusted(1, 1, -1, -1));
}

} // namespace diapason
