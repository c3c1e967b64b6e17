// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewtable.h"

#include "gui/parts/latework.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "words/overview.h"
#include "words/overviewexport.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace diapason {

using namespace Qt::StringLiterals;

OverviewTable::OverviewTable(OverviewModel &rows, QWidget *parent) : RowTable(parent), m_rows(rows)
{
    setObjectName(u"overview.table"_s);
    setModel(&rows);
    setItemDelegate(new OverviewDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = horizontalHeader();
    header->setSortIndicator(rows.sortColumn(), rows.sortOrder());
    header->setFixedHeight(px(30));
    header->setHighlightSections(false);
    header->setMinimumSectionSize(px(20));
    header->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
    applyMetrics();
}

void OverviewTable::shareWidth()
{
    using Model = OverviewModel;
    const int whole = viewport()->width();
    const auto heading = [this](int column, int least) {
        // With the room for the arrow of the order.
        return std::max(px(least), textWidth(TextStyle::ClassWord, m_rows.headerData(column, Qt::Horizontal).toString()) + px(24));
    };
    const int tick = px(38), expected = heading(Model::Expected, 78), present = heading(Model::Present, 76),
              read = heading(Model::Read, 72);
    int rest = whole - tick - expected - present - read;
    // The bars and the causes, which go over two lines, give way before the names do.
    const int name = px(208);
    const int drifts = std::clamp(rest - name - px(146), px(236), px(246));
    // … and the causes take what long names can spare.
    const int cause = std::clamp(rest - name - drifts, px(146), std::max(px(212), std::min(px(330), rest - drifts - px(420))));
    rest -= drifts + cause;
    const std::initializer_list<std::pair<int, int>> widths{{Model::Tick, tick}, {Model::Expected, expected},
        {Model::Present, present}, {Model::Drifts, drifts}, {Model::MainCause, cause}, {Model::Read, read}};
    for (const auto &[column, width] : widths)
        setColumnWidth(column, width);
    setColumnWidth(Model::Activity, std::max(rest, px(120)));
    const bool tight = rest < px(120); // the smallest windows: the two counts are in the row's words
    setColumnHidden(Model::Expected, tight);
    setColumnHidden(Model::Present, tight);
    if (tight)
        setColumnWidth(Model::Activity, std::max(rest + expected + present, px(120)));
}

QList<OverviewLine> OverviewTable::selectedLines() const
{
    QList<OverviewLine> lines;
    for (const QModelIndex &row : selectedRows())
        lines += m_rows.line(row);
    return lines;
}

void OverviewTable::select(const OverviewLine::Key &key)
{
    const QModelIndex found = m_rows.find(key);
    if (!found.isValid())
        return;
    setCurrentIndex(found);
    scrollTo(found);
}

void OverviewTable::copySelection() const
{
    if (const QList<OverviewLine> lines = selectedLines(); !lines.isEmpty())
        copyRows(lines.size(), [lines] { return words::overviewTab(lines); });
}

bool OverviewTable::inUse() const
{
    return viewport()->underMouse() || verticalScrollBar()->value() > 0 || (hasFocus() && currentIndex().row() > 0)
        || m_rows.hasTicks();
}

/// Ticks what is selected; unticks it when all of it was ticked.
void OverviewTable::toggleSelected()
{
    QModelIndexList rows = selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex().siblingAtColumn(0)};
    const auto plannable = [this](const QModelIndex &row) { return m_rows.line(row).plannable(); };
    const bool all = std::ranges::all_of(rows, [&](const QModelIndex &row) { return !plannable(row) || m_rows.isTicked(row); });
    m_rows.setTicked(rows, !all);
}

void OverviewTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space: return toggleSelected();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (currentIndex().isValid())
                emit opened(currentIndex());
            return;
        }
        break;
    default: break;
    }
    if (event->matches(QKeySequence::SelectAll)) // all that is shown, and none the second time
        return m_rows.tickShown(!m_rows.everyShownTicked());
    RowTable::keyPressEvent(event);
}

void OverviewTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || under.column() != OverviewModel::Tick)
        return RowTable::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
    selectionModel()->setCurrentIndex(under, QItemSelectionModel::NoUpdate);
    m_rows.setTicked(under, !m_rows.isTicked(under));
}

void OverviewTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    if (under.isValid() && under.column() == OverviewModel::Tick)
        return mousePressEvent(event); // two quick clicks are two clicks
    RowTable::mouseDoubleClickEvent(event);
    if (under.isValid() && event->button() == Qt::LeftButton)
        emit opened(under);
}

} // namespace diapason
