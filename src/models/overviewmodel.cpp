// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"

#include "core/text.h"
#include "words/overview.h"
#include "words/words.h"

#include <QCollator>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const OverviewLine &line) { return line.cmid.isValid() ? line.courseTitle : line.roomName; }

QString searched(const OverviewLine &line)
{
    return folded(QStringList{line.courseTitle, line.activity, line.categories, line.roomName, QString::number(line.cmid.value)}.join(u'\n'));
}

QCollator collatorOf(const QLocale &locale)
{
    QCollator collator(locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

/// Names in the order of the language, the activity's after the course's.
void rankNames(std::vector<OverviewItem> &items, const QLocale &locale)
{
    const QCollator collator = collatorOf(locale);
    std::vector<std::pair<QCollatorSortKey, size_t>> keys;
    keys.reserve(items.size());
    for (size_t i = 0; i < items.size(); ++i)
        keys.emplace_back(collator.sortKey(titleOf(items[i].line) + u'\n' + items[i].line.activity), i);
    std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    for (size_t place = 0; place < keys.size(); ++place)
        items[keys[place].second].rank = int(place);
}

/// The words of the causes in the order of the language; lines without one come last.
void rankCauses(std::vector<OverviewItem> &items, const QLocale &locale)
{
    QStringList words;
    words.reserve(qsizetype(items.size()));
    for (const OverviewItem &item : items)
        words += item.line.failure ? item.line.failure->code : words::lineCause(item.line);
    const QSet<QString> distinct(words.cbegin(), words.cend());
    QStringList inOrder(distinct.cbegin(), distinct.cend());
    const QCollator collator = collatorOf(locale);
    std::ranges::sort(inOrder, [&](const QString &a, const QString &b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : collator.compare(a, b) < 0;
    });
    QHash<QString, int> places;
    for (const QString &word : std::as_const(inOrder))
        places.insert(word, int(places.size()));
    for (size_t i = 0; i < items.size(); ++i)
        items[i].causeRank = places.value(words.at(qsizetype(i)));
}

/// What a column is ordered by; names decide among equals.
qint64 orderOf(const OverviewItem &item, int column)
{
    constexpr qint64 unknown = -1;
    const OverviewLine &line = item.line;
    switch (column) {
    case OverviewModel::MainCause: return item.causeRank;
    case OverviewModel::Expected: return line.known() ? line.summary->expected : unknown;
    case OverviewModel::Present: return line.known() ? line.summary->present : unknown;
    case OverviewModel::Drifts: return line.known() ? total(line.drifts) : unknown;
    case OverviewModel::Read: return line.readAt().isValid() ? line.readAt().toMSecsSinceEpoch() : unknown;
    default: return 0;
    }
}

} // namespace

bool OverviewFilter::active() const
{
    return hasTile() || !families.isEmpty() || cause || category.isValid() || only || !text.trimmed().isEmpty();
}

bool OverviewFilter::accepts(const OverviewLine &line) const
{
    const bool tile = standings.contains(line.standing) || (ownerless && line.ownerless) || (archivedMismatch && line.archivedMismatch);
    if (hasTile() ? !tile : line.standing == Standing::Orphan) // activities, unless somebody asks for rooms
        return false;
    if (!families.isEmpty() && std::ranges::none_of(families, [&](Family family) { return line.drifts[size_t(family)] > 0; }))
        return false;
    if (cause && (!line.drifting() || std::ranges::none_of(line.summary->grounds.causes, [this](const CauseCount &count) {
            return std::pair(count.driftClass, count.cause) == *cause;
        })))
        return false;
    if (category.isValid() && !line.path.contains(category))
        return false;
    return !only || only->contains(line.cmid);
}

OverviewModel::Grown OverviewModel::grow(Overview overview, const QLocale &locale)
{
    Grown grown;
    grown.items.reserve(size_t(overview.lines.size()));
    for (OverviewLine &line : overview.lines) {
        grown.mostDrifts = std::max(grown.mostDrifts, total(line.drifts));
        for (const CategoryId category : std::as_const(line.path))
            grown.categories.insert(category);
        const QString found = searched(line);
        grown.items.push_back({.line = std::move(line), .folded = found});
    }
    overview.lines.clear();
    grown.overview = std::move(overview);
    rankNames(grown.items, locale);
    rankCauses(grown.items, locale);
    return grown;
}

void OverviewModel::assign(Grown grown)
{
    std::vector<int> moved(m_items.size(), -1);
    std::vector<bool> differs(grown.items.size(), true);
    for (size_t old = 0, next = 0; old < m_items.size() && next < grown.items.size();) {
        const OverviewLine::Key a = m_items[old].line.key(), b = grown.items[next].line.key();
        if (a == b) {
            moved[old] = int(next);
            differs[next] = !(m_items[old].line == grown.items[next].line);
        }
        old += a <= b ? 1 : 0;
        next += b <= a ? 1 : 0;
    }
    std::vector<bool> stays(m_items.size());
    for (size_t i = 0; i < moved.size(); ++i)
        stays[i] = moved[i] >= 0;
    keep(stays);
    m_items.swap(grown.items);
    for (int &place : m_shown)
        place = moved[size_t(place)];
    m_overview = std::move(grown.overview);
    m_mostDrifts = grown.mostDrifts;
    m_categories = std::move(grown.categories);
    tellChanged(differs);
    m_stale = wanted() != m_shown;
    const qsizetype before = m_ticked.size();
    QSet<OverviewLine::Key> there;
    if (before > 0)
        for (const OverviewItem &item : m_items)
            if (item.line.plannable() && m_ticked.contains(item.line.key()))
                there.insert(item.line.key());
    m_ticked = there;
    if (before > 0)
        emit ticksChanged(); // their numbers may be others
}

void OverviewModel::tellChanged(const std::vector<bool> &differs)
{
    const int rows = int(m_shown.size());
    for (int row = 0, from = -1; row <= rows; ++row) {
        const bool changed = row < rows && differs[size_t(m_shown[size_t(row)])];
        if (changed && from < 0)
            from = row;
        if (!changed && from >= 0) {
            emit dataChanged(index(from, 0), index(row - 1, ColumnCount - 1));
            from = -1;
        }
    }
}

OverviewModel::Rows OverviewModel::wanted() const
{
    Rows rows;
    for (size_t i = 0; i < m_items.size(); ++i)
        if (m_filter.accepts(m_items[i].line) && (m_folded.isEmpty() || m_items[i].folded.contains(m_folded)))
            rows.push_back(int(i));
    std::vector<qint64> orders;
    orders.reserve(m_items.size());
    for (const OverviewItem &item : m_items)
        orders.push_back(orderOf(item, m_column));
    const bool ascending = m_order == Qt::AscendingOrder;
    const bool byName = m_column == Activity || m_column == Tick;
    std::ranges::sort(rows, [&](int a, int b) {
        if (orders[size_t(a)] != orders[size_t(b)])
            return ascending ? orders[size_t(a)] < orders[size_t(b)] : orders[size_t(a)] > orders[size_t(b)];
        const int one = m_items[size_t(a)].rank, other = m_items[size_t(b)].rank;
        return byName && !ascending ? one > other : one < other; // names run downwards in either order
    });
    return rows;
}

void OverviewModel::setFilter(const OverviewFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_folded = folded(filter.text.trimmed());
    settle();
}

void OverviewModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    settle();
}

void OverviewModel::settle()
{
    show(wanted());
    m_stale = false;
}

/// At most one block goes and one comes, at the end: thousands of single rows would cost a view seconds.
void OverviewModel::show(const Rows &wanted)
{
    std::vector<bool> there(m_items.size()), stays(m_items.size());
    for (const int place : wanted)
        stays[size_t(place)] = true;
    keep(stays);
    for (const int place : std::as_const(m_shown))
        there[size_t(place)] = true;
    Rows fresh;
    for (const int place : wanted)
        if (!there[size_t(place)])
            fresh.push_back(place);
    if (!fresh.empty()) {
        beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + fresh.size()) - 1);
        m_shown.insert(m_shown.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    reorder(wanted);
}

void OverviewModel::keep(const std::vector<bool> &stays)
{
    const auto isKept = [&](int place) { return bool(stays[size_t(place)]); };
    Rows next = m_shown;
    const auto gone = std::ranges::stable_partition(next, isKept);
    if (gone.empty())
        return;
    const size_t kept = next.size() - gone.size();
    reorder(std::move(next));
    beginRemoveRows({}, int(kept), int(m_shown.size()) - 1);
    m_shown.resize(kept);
    endRemoveRows();
}

void OverviewModel::reorder(Rows next)
{
    if (next == m_shown)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> rowOf(m_items.size(), -1);
    for (size_t row = 0; row < next.size(); ++row)
        rowOf[size_t(next[row])] = int(row);
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after += index(rowOf[size_t(m_shown[size_t(old.row())])], old.column());
    m_shown = std::move(next);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void OverviewModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (rowCount() > 0)
        emit dataChanged(index(0, Read), index(rowCount() - 1, Read));
}

void OverviewModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<OverviewLine> OverviewModel::shownLines() const
{
    QList<OverviewLine> lines;
    for (const int place : m_shown)
        lines += m_items[size_t(place)].line;
    return lines;
}

int OverviewModel::shownDrifts() const
{
    int drifts = 0;
    for (const int place : m_shown)
        drifts += total(m_items[size_t(place)].line.drifts);
    return drifts;
}

QModelIndex OverviewModel::find(const OverviewLine::Key &key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_items[size_t(m_shown[size_t(row)])].line.key() == key)
            return index(row, Activity);
    return {};
}

} // namespace diapason
