// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/heldselection.h"

#include <QSignalBlocker>

namespace diapason {

namespace {

constexpr int fewRows = 1000; ///< that Qt puts in order within a frame
constexpr int fewRanges = 500; ///< that it may go through for each cell

} // namespace

HeldSelection::HeldSelection(DriftModel *rows, QObject *parent) : QItemSelectionModel(rows, parent), m_rows(*rows)
{
    connect(rows, &DriftModel::aboutToArrange, this, &HeldSelection::putAside);
    connect(rows, &DriftModel::arranged, this, &HeldSelection::takeUp);
    // Screen readers ask Qt's ranges whether the row that they read is selected.
    connect(this, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) { handBack(row.row()); });
}

void HeldSelection::letGo()
{
    m_of.reset();
    m_places = {};
    m_count = 0;
}

void HeldSelection::putAside()
{
    const QItemSelection chosen = selection();
    int rows = m_count;
    for (const QItemSelectionRange &range : chosen)
        rows += range.height();
    if (m_count == 0 && rows <= fewRows)
        return;
    m_of = m_rows.all();
    m_places.resize(m_of->items.size());
    for (const QItemSelectionRange &range : chosen)
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_places[size_t(m_rows.place(row))] = true;
    m_count = int(std::ranges::count(m_places, true));
    const QSignalBlocker quiet(this); // they are selected all the same
    QItemSelectionModel::select(QItemSelection(), Clear);
}

void HeldSelection::takeUp()
{
    if (m_count == 0)
        return;
    const int before = m_count;
    move();
    int ranges = 0;
    const QItemSelection chosen = hideTheRest(ranges);
    const bool same = m_count == before;
    if (ranges <= fewRanges) {
        letGo();
        const QSignalBlocker quiet(same ? this : nullptr);
        QItemSelectionModel::select(chosen, ClearAndSelect);
    }
    if (!same)
        emit heldChanged();
}

/// To the places of the rows there are now.
void HeldSelection::move()
{
    const std::shared_ptr<const DriftRows> now = m_rows.all();
    if (m_of == now)
        return;
    const std::vector<DriftItem> none, &old = m_of->items, &next = now ? now->items : none;
    std::vector<bool> moved(next.size());
    for (size_t a = 0, b = 0; a < old.size() && b < next.size();) {
        const auto order = old[a].key <=> next[b].key;
        if (order == 0)
            moved[b] = m_places[a];
        a += order <= 0 ? 1 : 0;
        b += order >= 0 ? 1 : 0;
    }
    m_places = std::move(moved);
    m_of = now;
}

/// Lets go of what is not shown. The ranges of the rest, as far as they are few.
QItemSelection HeldSelection::hideTheRest(int &ranges)
{
    std::vector<bool> shown(m_places.size());
    QItemSelection chosen;
    m_count = 0;
    const int rows = m_rows.rowCount(), last = m_rows.columnCount() - 1;
    for (int row = 0, from = -1; row <= rows; ++row) {
        const size_t place = row < rows ? size_t(m_rows.place(row)) : 0;
        const bool here = row < rows && m_places[place];
        if (here) {
            shown[place] = true;
            ++m_count;
            from = from < 0 ? row : from;
        } else if (from >= 0) {
            if (++ranges <= fewRanges)
                chosen.append(QItemSelectionRange(m_rows.index(from, 0), m_rows.index(row - 1, last)));
            from = -1;
        }
    }
    m_places = std::move(shown);
    return chosen;
}

void HeldSelection::handBack(int row)
{
    if (row < 0 || !holds(row))
        return;
    m_places[size_t(m_rows.place(row))] = false;
    --m_count;
    const QSignalBlocker quiet(this);
    QItemSelectionModel::select(QItemSelection(m_rows.index(row, 0), m_rows.index(row, m_rows.columnCount() - 1)), Select);
}

void HeldSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    if (m_count == 0 || command == NoUpdate)
        return QItemSelectionModel::select(selection, command);
    QItemSelection others = selection;
    if (command & Clear) {
        letGo();
    } else if (command & (Deselect | Toggle)) {
        others.clear();
        const int last = m_rows.columnCount() - 1;
        for (const QItemSelectionRange &range : selection)
            for (int row = range.top(); row <= range.bottom(); ++row) {
                if (!holds(row)) {
                    others.append(QItemSelectionRange(m_rows.index(row, 0), m_rows.index(row, last)));
                    continue;
                }
                m_places[size_t(m_rows.place(row))] = false;
                --m_count;
            }
    }
    QItemSelectionModel::select(others, command);
    emit heldChanged();
}

void HeldSelection::clear()
{
    letGo();
    QItemSelectionModel::clear();
}

void HeldSelection::reset()
{
    letGo();
    QItemSelectionModel::reset();
}

} // namespace diapason
