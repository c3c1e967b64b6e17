// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursefilter.h"

#include "core/text.h"

namespace diapason {

CourseFilter::CourseFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    // Sorting a tree while its rows change is not safe in Qt 6.8: a listener that opens a deeper level meanwhile moves the
    // table of levels under QSortFilterProxyModel's feet. So the order and the filter are applied when the change is whole.
    setDynamicSortFilter(false);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true); // CHI9 before CHI10
}

void CourseFilter::setSource(CourseTreeModel *model)
{
    m_source = model;
    setSourceModel(model);
    sort(0);
    connect(model, &CourseTreeModel::settled, this, &CourseFilter::invalidate);
}

void CourseFilter::setText(const QString &text)
{
    const QString next = folded(text.trimmed());
    if (next == m_folded)
        return;
    m_folded = next;
    invalidate();
}

void CourseFilter::setState(TreeState state)
{
    if (state == m_state)
        return;
    m_state = state;
    invalidate();
}

void CourseFilter::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    invalidate();
}

void CourseFilter::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    invalidate();
}

bool CourseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_source->index(row, 0, parent);
    if (!m_source->item(index).is(m_state))
        return false;
    if (m_folded.isEmpty())
        return true;
    // A course found by its name keeps its activities.
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        if (m_source->item(at).folded.contains(m_folded))
            return true;
    }
    return false;
}

bool CourseFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const CourseItem &a = m_source->item(left), &b = m_source->item(right);
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (m_order == Order::Drift && a.drifts.value_or(-1) != b.drifts.value_or(-1))
        return a.drifts.value_or(-1) > b.drifts.value_or(-1);
    const int order = m_collator.compare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace diapason
