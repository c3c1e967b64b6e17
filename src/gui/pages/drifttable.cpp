// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/drifttable.h"

#include "gui/pages/bandheader.h"
#include "gui/pages/driftdelegate.h"
#include "gui/parts/latework.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "models/tabletext.h"
#include "words/cells.h"
#include "words/words.h"

#include <QMouseEvent>
#include <QMenu>

#include <numeric>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

int widest(TextStyle style, const QStringList &texts)
{
    const QFontMetrics measure(textFont(style));
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, measure.horizontalAdvance(text));
    return width;
}

/// Roles and account states in the room are a known few: the column shows each whole.
int chatRoleWidth()
{
    const QStringList states{words::accountState(Account{}), words::accountState(Account{.type = Account::Type::Bot})};
    const QStringList roles{words::actualRole(ActualRole::None), words::actualRole(ActualRole::Member),
        words::actualRole(ActualRole::Moderator), words::actualRole(ActualRole::Owner)};
    return std::max({px(106), widest(TextStyle::Second, states) + px(20), widest(TextStyle::Body, roles) + px(20)});
}

/// Class words are never cut; the others may elide.
int leastWidth(int column)
{
    switch (column) {
    case DriftModel::MoodleName: return px(150);
    case DriftModel::Class: return classColumnWidth();
    default: return px(84);
    }
}

} // namespace

DriftTable::DriftTable(QWidget *parent) : RowTable(parent), m_header(new BandHeader(this))
{
    setObjectName(u"drift.table"_s);
    setHorizontalHeader(m_header);
    setItemDelegate(new DriftDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setMinimumSectionSize(px(60));
    applyMetrics();
    retranslate();
    connect(m_header, &BandHeader::sortRequested, this, &DriftTable::sortByColumn);
    connect(m_header, &BandHeader::edgeMoved, this, &DriftTable::moveEdge);
    connect(m_header, &BandHeader::edgeReleased, this, &DriftTable::viewChanged);
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this] {
        setOwnWidths({});
        emit viewChanged();
    });
    connect(m_header, &BandHeader::menuRequested, this, &DriftTable::showSortMenu);
}

void DriftTable::setRows(DriftModel *rows)
{
    m_rows = rows;
    setModel(rows);
    delete std::exchange(m_selection, new HeldSelection(rows, this));
    const QItemSelectionModel *plain = selectionModel();
    setSelectionModel(m_selection);
    delete plain;
    connect(m_selection, &HeldSelection::heldChanged, this, [this] {
        viewport()->update();
        emit selectionMoved();
    });
    m_header->setSortIndicator(DriftModel::columnOf(rows->sortedBy()), rows->sortOrder());
    applyMetrics();
}

void DriftTable::retranslate()
{
    //: Accessible name of the side-by-side table
    setAccessibleName(tr("Moodle and Rocket.Chat side by side"));
    shareWidth();
}

QList<int> DriftTable::automaticWidths(int available) const
{
    const int classWidth = std::max(px(192), classColumnWidth());
    const int chatRole = chatRoleWidth();
    int role = px(124), user = px(164), reason = classWidth;
    int name = available - role - reason - user - chatRole;
    const auto give = [&name](int &column, int wanted, int keep) {
        const int more = std::clamp(name - keep, 0, wanted - std::min(column, wanted));
        column += more;
        name -= more;
    };
    give(role, px(168), px(205));
    give(reason, px(232), px(230));
    give(user, px(240), px(260));
    give(reason, px(320), px(300));
    return {name, role, reason, user, chatRole};
}

void DriftTable::shareWidth()
{
    if (!model())
        return;
    const int available = viewport()->width();
    QList<int> widths = automaticWidths(available);
    if (!m_own.isEmpty()) {
        for (int column = 1; column < DriftModel::ColumnCount; ++column)
            widths[column] = m_own.value(column) > 0 ? std::max(m_own[column], leastWidth(column)) : widths[column];
        widths[DriftModel::MoodleName] = available - std::accumulate(widths.cbegin() + 1, widths.cend(), 0);
    }
    setWidths(widths);
}

void DriftTable::setWidths(const QList<int> &widths)
{
    m_sharing = true;
    for (int column = 0; column < DriftModel::ColumnCount; ++column)
        setColumnWidth(column, std::max(widths[column], leastWidth(column)));
    m_sharing = false;
}

/// The edge follows the pointer: what one column gains, the next one loses; the first has what is left.
void DriftTable::moveEdge(int column, int width)
{
    if (m_sharing || column + 1 >= DriftModel::ColumnCount)
        return;
    QList<int> widths;
    for (int i = 0; i < DriftModel::ColumnCount; ++i)
        widths << columnWidth(i);
    // The header gave `column` its new width already; together both have what is left beside the others.
    const int others = std::accumulate(widths.cbegin(), widths.cend(), 0) - widths[column] - widths[column + 1];
    const int both = std::max(viewport()->width(), leastWidth(column) + leastWidth(column + 1) + others) - others;
    widths[column] = std::clamp(width, leastWidth(column), both - leastWidth(column + 1));
    widths[column + 1] = both - widths[column];
    m_own = widths;
    m_own[DriftModel::MoodleName] = 0;
    setWidths(widths);
}

void DriftTable::setOwnWidths(const QList<int> &widths)
{
    m_own = widths.size() == DriftModel::ColumnCount ? widths : QList<int>{};
    shareWidth();
}

std::vector<int> DriftTable::chosenRows() const
{
    if (!m_selection || m_selection->held() == 0)
        return RowTable::chosenRows();
    std::vector<bool> chosen(size_t(m_rows->rowCount()));
    for (const int row : RowTable::chosenRows())
        chosen[size_t(row)] = true;
    std::vector<int> rows;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        if (chosen[size_t(row)] || holds(row))
            rows.push_back(row);
    return rows;
}

int DriftTable::selectedCount() const
{
    return m_selection && m_selection->held() > 0 ? int(chosenRows().size()) : RowTable::selectedCount();
}

QStringList DriftTable::selectedKeys() const
{
    QStringList keys;
    for (const int row : chosenRows())
        keys << m_rows->key(row);
    return keys;
}

void DriftTable::mousePressEvent(QMouseEvent *event)
{
    if (m_selection)
        m_selection->handBack(indexAt(event->position().toPoint()).row());
    RowTable::mousePressEvent(event);
}

QModelIndex DriftTable::chosenRow() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && (holds(current.row()) || selectionModel()->isRowSelected(current.row(), {})))
        return current;
    const std::vector<int> rows = chosenRows();
    return rows.empty() ? QModelIndex() : m_rows->index(rows.front(), 0);
}

void DriftTable::stepToDrift(int direction)
{
    const int rows = model()->rowCount();
    for (int row = currentIndex().row() + direction; row >= 0 && row < rows; row += direction) {
        const QModelIndex candidate = model()->index(row, 0);
        if (isDrift(DriftClass(candidate.data(DriftModel::ClassRole).toInt()))) {
            setCurrentIndex(candidate);
            return;
        }
    }
}

void DriftTable::selectFirst()
{
    if (model()->rowCount() > 0 && selectedCount() == 0)
        setCurrentIndex(model()->index(0, 0));
}

void DriftTable::copySelection() const
{
    const std::vector<int> rows = chosenRows();
    if (!rows.empty())
        copyRows(qsizetype(rows.size()), [lines = m_rows->lines(rows)] { return tabText(lines); });
}

void DriftTable::sortBy(DriftSort by, Qt::SortOrder order)
{
    m_rows->sortBy(by, order);
    m_header->setSortIndicator(DriftModel::columnOf(by), order);
    m_header->viewport()->update();
    emit viewChanged();
}

void DriftTable::sortByColumn(int column)
{
    const bool again = DriftModel::columnOf(m_rows->sortedBy()) == column;
    const bool reverse = again && m_rows->sortOrder() == Qt::AscendingOrder;
    sortBy(again ? m_rows->sortedBy() : DriftModel::firstKey(column), reverse ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DriftTable::showSortMenu(int column, const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList keys = words::headings(words::CellKind(column));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const DriftSort by = i == 0 ? DriftModel::firstKey(column) : DriftModel::secondKey(column);
        //: Menu of a column with two lines; %1 is one of the two, as "username"
        QAction *action = menu->addAction(tr("Sort by %1").arg(keys.at(i)), this, [this, by] { sortBy(by, Qt::AscendingOrder); });
        action->setCheckable(true);
        action->setChecked(by == m_rows->sortedBy());
    }
    menu->popup(globalPos);
}

} // namespace diapason
