// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/journaltable.h"

#include "gui/journal/journaldelegates.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "models/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace diapason {

using namespace Qt::StringLiterals;

JournalTable::JournalTable(JournalModel &model, QWidget *parent) : RowTable(parent), m_model(model)
{
    setObjectName(u"journal.entries"_s);
    setModel(&model);
    setItemDelegate(new JournalEntryDelegate(this));
    horizontalHeader()->setFixedHeight(px(30));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        if (const int second = JournalEntryDelegate::secondLine(column); second >= 0)
            setColumnHidden(second, true); // painted as a second line
    for (const int told : {JournalModel::Detail, JournalModel::Closed}) // beside the table, in whole sentences
        setColumnHidden(told, true);
    applyMetrics();
}

void JournalTable::shareWidth()
{
    int rest = viewport()->width();
    for (const int column : {JournalModel::Opened, JournalModel::What, JournalModel::OutcomeColumn}) {
        const int width = JournalEntryDelegate::columnWidth(column);
        setColumnWidth(column, width);
        rest -= width;
    }
    rest = std::max(rest, px(240)); // then the table scrolls
    setColumnWidth(JournalModel::Who, rest * 52 / 100);
    setColumnWidth(JournalModel::Activity, rest - rest * 52 / 100);
}

QList<JournalEntry> JournalTable::selected() const
{
    QList<JournalEntry> entries;
    for (const QModelIndex &row : selectedRows())
        entries << m_model.entry(row);
    return entries;
}

std::optional<JournalEntry> JournalTable::current() const
{
    const QModelIndex now = currentIndex();
    return now.isValid() && selectionModel()->isRowSelected(now.row(), {}) ? std::optional(m_model.entry(now)) : std::nullopt;
}

} // namespace diapason
