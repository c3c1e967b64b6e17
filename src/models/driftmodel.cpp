// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/driftmodel.h"

#include "core/text.h"
#include "words/cells.h"
#include "words/ground.h"
#include "words/words.h"

#include <QtConcurrentRun>
#include <QThreadPool>

#include <ranges>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 1000; ///< rows that are grown within half a frame
constexpr size_t fewRuns = 32;

bool absent(int column, const DriftRow &row)
{
    switch (column) {
    case DriftModel::MoodleName:
    case DriftModel::MoodleRole: return row.person < 0;
    case DriftModel::ChatName:
    case DriftModel::ChatRole: return row.member < 0;
    default: return false;
    }
}

QString toolTip(const words::Cell &cell) { return cell.second.isEmpty() ? cell.first : cell.first + u'\n' + cell.second; }

/// Freeing a hundred thousand people takes longer than a frame, too.
void letGo(std::shared_ptr<const DriftRows> rows)
{
    if (rows && rows->items.size() > size_t(atOnce))
        QThreadPool::globalInstance()->start([held = std::move(rows)] { });
}

} // namespace

Hole hole(const DriftRow &row)
{
    if (!isDrift(row.driftClass))
        return Hole::None;
    return row.person < 0 ? Hole::Moodle : row.member < 0 ? Hole::Chat : Hole::None;
}

DriftModel::DriftModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&m_growing, &QFutureWatcherBase::finished, this, [this] {
        QFuture<DriftGrown> future = m_growing.future(); // may be another one than what finished
        if (!m_isGrowing || !future.isFinished())
            return;
        m_isGrowing = false;
        take(future.takeResult());
        emit arrived();
    });
}

void DriftModel::assign(std::shared_ptr<const Comparison> next)
{
    if (next == m_wanted)
        return;
    m_wanted = std::move(next);
    if (m_wanted)
        return grow();
    m_isGrowing = m_settles = m_stale = false;
    emit aboutToArrange();
    keep(std::vector<bool>(size_t(allRows())));
    m_orders = {};
    letGo(std::exchange(m_rows, {}));
    emit arranged();
}

void DriftModel::grow()
{
    DriftSeed seed{.comparison = m_wanted, .locale = m_locale, .by = m_by, .before = m_rows};
    if (!m_oldOrders)
        seed.orders = m_orders;
    m_isGrowing = m_wanted->rows.size() > atOnce;
    if (m_isGrowing)
        m_growing.setFuture(QtConcurrent::run([seed = std::move(seed)] { return grown(seed); }));
    else
        take(grown(seed));
}

void DriftModel::take(DriftGrown grown)
{
    const bool others = grown.rows != m_rows;
    emit aboutToArrange();
    if (others)
        replace(grown);
    m_orders = std::move(grown.orders);
    m_oldOrders = false;
    const Places wanted = inOrder();
    if (others)
        bring(wanted);
    if (std::exchange(m_settles, false))
        show(wanted);
    m_stale = m_shown != wanted;
    emit arranged();
}

/// Rows that went are taken out; the others change where they are.
void DriftModel::replace(DriftGrown &grown)
{
    std::vector<bool> stays(grown.moved.size());
    for (size_t place = 0; place < stays.size(); ++place)
        stays[place] = grown.moved[place] >= 0;
    keep(stays);
    for (int &place : m_shown)
        place = grown.moved[size_t(place)];
    letGo(std::exchange(m_rows, std::move(grown.rows)));
    for (const Run &run : runs(m_shown, [&](int place) { return bool(grown.differs[size_t(place)]); }))
        emit dataChanged(index(run.first, 0), index(run.last, ColumnCount - 1));
}

/// New rows come in their order, and push no other.
void DriftModel::bring(const Places &wanted)
{
    const std::vector<bool> there = marked(m_shown);
    Places next;
    next.reserve(std::max(wanted.size(), m_shown.size()));
    auto old = m_shown.cbegin();
    for (const int place : wanted) {
        if (there[size_t(place)])
            continue;
        while (old != m_shown.cend() && !before(place, *old))
            next.push_back(*old++);
        next.push_back(place);
    }
    next.insert(next.end(), old, m_shown.cend());
    show(next);
}

const DriftOrder &DriftModel::order() const
{
    const auto &asked = m_orders[size_t(m_by)];
    return asked ? *asked : *m_orders[size_t(DriftSort::Name)]; // until it has grown
}

bool DriftModel::before(int a, int b) const
{
    const auto rank = [](const DriftOrder &order, int place) { return order.ranks[size_t(place)]; };
    if (const int one = rank(order(), a), other = rank(order(), b); one != other)
        return m_order == Qt::AscendingOrder ? one < other : one > other;
    const DriftOrder &names = *m_orders[size_t(DriftSort::Name)];
    return std::pair(rank(names, a), a) < std::pair(rank(names, b), b);
}

std::vector<bool> DriftModel::accepted() const
{
    std::vector<bool> found = m_needle.isEmpty() ? std::vector<bool>(m_rows->items.size(), true) : m_rows->containing(m_needle);
    if (m_classes.isEmpty() && m_part == Part::All)
        return found;
    std::array<bool, driftClassCount> fits{};
    for (int i = 0; i < driftClassCount; ++i)
        fits[size_t(i)]
            = (m_classes.isEmpty() || m_classes.contains(DriftClass(i))) && (m_part != Part::Drifts || isDrift(DriftClass(i)));
    for (size_t place = 0; place < found.size(); ++place) {
        const DriftRow &row = m_rows->items[place].row;
        const bool absentee = (m_part == Part::Expected && row.expected == MemberRole::None)
            || (m_part == Part::Present && row.actual == ActualRole::None);
        if (absentee || !fits[size_t(row.driftClass)])
            found[place] = false;
    }
    return found;
}

DriftModel::Places DriftModel::inOrder() const
{
    const std::vector<bool> found = accepted();
    const DriftOrder &all = order();
    Places places;
    places.reserve(all.places.size());
    const auto take = [&](size_t from, size_t to) {
        for (; from < to; ++from)
            if (found[size_t(all.places[from])])
                places.push_back(all.places[from]);
    };
    if (m_order == Qt::AscendingOrder)
        take(0, all.places.size());
    const auto rankAt = [&](size_t i) { return all.ranks[size_t(all.places[i])]; };
    for (size_t end = m_order == Qt::AscendingOrder ? 0 : all.places.size(), from = end; end > 0; end = from) {
        while (from > 0 && rankAt(from - 1) == rankAt(end - 1))
            --from;
        take(from, end); // names run downwards among equals in either order
    }
    return places;
}

std::vector<bool> DriftModel::marked(const Places &places) const
{
    std::vector<bool> marks(m_rows->items.size());
    for (const int place : places)
        marks[size_t(place)] = true;
    return marks;
}

void DriftModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_needle = folded(text.trimmed());
    settle();
}

void DriftModel::setClasses(const QSet<DriftClass> &classes)
{
    if (classes == m_classes)
        return;
    m_classes = classes;
    settle();
}

void DriftModel::setPart(Part part)
{
    if (part == m_part)
        return;
    m_part = part;
    settle();
}

void DriftModel::clearFilter()
{
    m_text.clear();
    m_needle.clear();
    m_classes.clear();
    m_part = Part::All;
    settle();
}

void DriftModel::sortBy(DriftSort by, Qt::SortOrder order)
{
    m_by = by;
    m_order = order;
    if (!m_wanted)
        return;
    const bool known = m_orders[size_t(by)] && !m_oldOrders;
    if (known)
        settle();
    if (m_isGrowing || !known) { // with the order that is wanted now
        m_settles = !known;
        grow();
    }
}

void DriftModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_wanted)
        return;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    m_oldOrders = m_settles = true;
    grow();
}

void DriftModel::settle()
{
    m_stale = false;
    if (!m_rows)
        return;
    emit aboutToArrange();
    show(inOrder());
    emit arranged();
}

template <class Belongs>
std::vector<DriftModel::Run> DriftModel::runs(const Places &places, Belongs belongs)
{
    std::vector<Run> found;
    for (int row = 0; row < int(places.size()); ++row) {
        if (!belongs(places[size_t(row)]))
            continue;
        if (!found.empty() && found.back().last == row - 1)
            found.back().last = row;
        else
            found.push_back({row, row});
    }
    return found;
}

/// A few runs of rows come by themselves, and what is beside them stays. Many come as one block at the end: thousands would
/// cost a view seconds.
void DriftModel::show(const Places &next)
{
    keep(marked(next));
    const std::vector<bool> there = marked(m_shown);
    const auto isFresh = [&](int place) { return !there[size_t(place)]; };
    const std::vector<Run> fresh = runs(next, isFresh);
    Places kept, come;
    for (const int place : next)
        (isFresh(place) ? come : kept).push_back(place);
    if (fresh.size() <= fewRuns) {
        reorder(std::move(kept));
        for (const Run &run : fresh) {
            beginInsertRows({}, run.first, run.last);
            m_shown.insert(m_shown.begin() + run.first, next.begin() + run.first, next.begin() + run.last + 1);
            endInsertRows();
        }
        return;
    }
    beginInsertRows({}, int(m_shown.size()), int(next.size()) - 1);
    m_shown.insert(m_shown.end(), come.begin(), come.end());
    endInsertRows();
    reorder(next);
}

/// In the same way. The block stands first: a current row in it leaves to the first one that stays.
void DriftModel::keep(const std::vector<bool> &stays)
{
    const auto goes = [&](int place) { return !stays[size_t(place)]; };
    std::vector<Run> gone = runs(m_shown, goes);
    if (gone.size() > fewRuns) {
        Places next = m_shown;
        const auto kept = std::ranges::stable_partition(next, goes);
        gone = {{0, int(next.size() - kept.size()) - 1}};
        reorder(std::move(next));
    }
    for (const Run &run : gone | std::views::reverse) {
        beginRemoveRows({}, run.first, run.last);
        m_shown.erase(m_shown.begin() + run.first, m_shown.begin() + run.last + 1);
        endRemoveRows();
    }
}

void DriftModel::reorder(Places next)
{
    if (next == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<int> rowOf(from.isEmpty() ? 0 : m_rows->items.size());
    for (size_t row = 0; !from.isEmpty() && row < next.size(); ++row)
        rowOf[size_t(next[row])] = int(row);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to += createIndex(rowOf[size_t(m_shown[size_t(index.row())])], index.column());
    m_shown = std::move(next);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

QModelIndex DriftModel::shown(int place) const
{
    const auto at = std::ranges::find(m_shown, place);
    return at == m_shown.end() ? QModelIndex() : index(int(at - m_shown.begin()), 0);
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Comparison &in = *m_rows->in;
    const DriftRow &row = item(index.row()).row;
    const auto kind = words::CellKind(index.column());
    switch (role) {
    case Qt::DisplayRole: return words::cell(kind, in, row).first;
    case SecondLineRole: return words::cell(kind, in, row).second;
    case Qt::ToolTipRole: return index.column() == Class ? words::chainTip(in, row) : toolTip(words::cell(kind, in, row));
    case Qt::AccessibleTextRole: return words::rowSentence(in, row);
    case Qt::AccessibleDescriptionRole: return index.column() == Class ? words::cause(in, row) : QString{};
    case KeyRole: return in.key(row);
    case ClassRole: return int(row.driftClass);
    case FamilyRole: return int(family(row.driftClass));
    case HoleRole: return int(hole(row));
    case AbsentRole: return absent(index.column(), row);
    case ProtectedRole: return row.protection != Protection::None;
    default: return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return words::heading(words::CellKind(section));
}

Qt::ItemFlags DriftModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace diapason
