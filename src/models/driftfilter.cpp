// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/driftfilter.h"

#include "core/text.h"

namespace diapason {

namespace {

/// The one order of bars, chips and sorting: family, then class.
int rank(DriftClass driftClass) { return int(family(driftClass)) * driftClassCount + int(driftClass); }

bool sortsByText(DriftSort by) { return by != DriftSort::Class && by != DriftSort::Name; }

} // namespace

DriftFilter::DriftFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false); // rows must not move under the cursor after a refresh
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void DriftFilter::setSource(DriftModel *model)
{
    m_source = model;
    setSourceModel(model);
    sortBy(m_by, Qt::AscendingOrder);
}

void DriftFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    forgetKeys();
    if (model) {
        // Connected before the base class connects: its own slots already compare with fresh keys.
        connect(model, &QAbstractItemModel::rowsInserted, this, &DriftFilter::forgetKeys);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &DriftFilter::forgetKeys);
        connect(model, &QAbstractItemModel::dataChanged, this, &DriftFilter::forgetKeys);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void DriftFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_folded = folded(text.trimmed());
    refilter();
}

void DriftFilter::setClasses(const QSet<DriftClass> &classes)
{
    if (classes == m_classes)
        return;
    m_classes = classes;
    refilter();
}

void DriftFilter::setPart(Part part)
{
    if (part == m_part)
        return;
    m_part = part;
    refilter();
}

void DriftFilter::clear()
{
    m_text.clear();
    m_folded.clear();
    m_classes.clear();
    m_part = Part::All;
    refilter();
}

void DriftFilter::refilter()
{
    invalidateRowsFilter();
    sort(sortColumn(), sortOrder()); // without dynamic sorting, rows come back anywhere
}

void DriftFilter::sortBy(DriftSort by, Qt::SortOrder order)
{
    if (by != m_by)
        forgetKeys();
    m_by = by;
    sort(columnOf(by), order);
}

bool DriftFilter::stale() const
{
    for (int row = 1; row < rowCount(); ++row) {
        const QModelIndex above = mapToSource(index(row - 1, 0)), below = mapToSource(index(row, 0));
        if (sortOrder() == Qt::AscendingOrder ? lessThan(below, above) : lessThan(above, below))
            return true;
    }
    return false;
}

void DriftFilter::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    forgetKeys();
    sortBy(m_by, sortOrder());
}

bool DriftFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const DriftItem &item = m_source->item(row);
    if (!m_classes.isEmpty() && !m_classes.contains(item.row.driftClass))
        return false;
    if (m_part == Part::Expected && item.row.expected == MemberRole::None)
        return false;
    if (m_part == Part::Present && item.row.actual == ActualRole::None)
        return false;
    if (m_part == Part::Drifts && !isDrift(item.row.driftClass))
        return false;
    return m_folded.isEmpty() || item.foldedText().contains(m_folded);
}

const QCollatorSortKey &DriftFilter::nameKey(int row) const
{
    m_keys.resize(size_t(m_source->rowCount()));
    auto &key = m_keys[size_t(row)].name;
    if (!key) {
        const DriftItem &item = m_source->item(row);
        key = m_collator.sortKey(item.in->displayName(item.row));
    }
    return *key;
}

const QCollatorSortKey &DriftFilter::mainKey(int row) const
{
    m_keys.resize(size_t(m_source->rowCount()));
    auto &key = m_keys[size_t(row)].main;
    if (!key) {
        const bool second = m_by == secondKey(columnOf(m_by));
        key = m_collator.sortKey(m_source->index(row, columnOf(m_by))
                .data(second ? int(DriftModel::SecondLineRole) : int(Qt::DisplayRole))
                .toString());
    }
    return *key;
}

bool DriftFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = left.row(), b = right.row();
    int order = 0;
    if (sortsByText(m_by))
        order = mainKey(a).compare(mainKey(b));
    else if (m_by == DriftSort::Class)
        order = rank(m_source->item(a).row.driftClass) - rank(m_source->item(b).row.driftClass);
    if (order != 0)
        return order < 0;
    order = nameKey(a).compare(nameKey(b));
    if (m_by == DriftSort::Name)
        return order < 0;
    return sortOrder() == Qt::AscendingOrder ? order < 0 : order > 0; // names stay ascending inside a class
}

} // namespace diapason
