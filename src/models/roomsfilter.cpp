// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roomsfilter.h"

#include "core/text.h"

#include <limits>

namespace diapason {

namespace {

/// What deletes most comes first; what nobody knows and where there is no room, last.
double retentionKey(const RoomLine &line)
{
    if (!line.room)
        return std::numeric_limits<double>::infinity();
    if (line.inForce.prunes())
        return line.inForce.maxAgeDays;
    return line.inForce.ground == RetentionInForce::Ground::Unknown ? 1e12 : 1e9 + int(line.inForce.ground);
}

int severity(const RoomLine &line) { return int(line.doubts.size() * 2 + line.findings.size()); }

} // namespace

RoomsFilter::RoomsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void RoomsFilter::setSource(RoomsModel *model)
{
    m_source = model;
    setSourceModel(model);
    sort(RoomsModel::Problems, Qt::DescendingOrder);
}

void RoomsFilter::setText(const QString &text)
{
    const QString next = folded(text.trimmed());
    if (next == m_folded)
        return;
    m_folded = next;
    invalidateRowsFilter();
}

void RoomsFilter::setGroups(const QSet<RoomGroup> &groups)
{
    if (groups == m_groups)
        return;
    m_groups = groups;
    invalidateRowsFilter();
}

void RoomsFilter::setLocale(const QLocale &locale)
{
    m_collator.setLocale(locale);
    invalidate();
}

bool RoomsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = m_source->index(row, 0, parent);
    const RoomLine &line = m_source->line(index);
    if (!m_groups.isEmpty() && std::ranges::none_of(m_groups, [&](RoomGroup group) { return isIn(line, group); }))
        return false;
    return m_folded.isEmpty() || m_source->folded(index).contains(m_folded);
}

int RoomsFilter::byName(const RoomLine &a, const RoomLine &b) const
{
    if (const int course = m_collator.compare(a.course, b.course); course != 0)
        return course;
    const int title = m_collator.compare(RoomsModel::title(a), RoomsModel::title(b));
    return title != 0 ? title : QString::compare(a.key(), b.key());
}

bool RoomsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RoomLine &a = m_source->line(left), &b = m_source->line(right);
    // Names run downwards in either order.
    const bool named = sortOrder() == Qt::AscendingOrder ? byName(a, b) < 0 : byName(a, b) > 0;
    const auto by = [&](auto one, auto other) { return one != other ? one < other : named; };
    const auto byText = [&](const QString &one, const QString &other) {
        const int order = m_collator.compare(one, other);
        return order != 0 ? order < 0 : named;
    };
    switch (left.column()) {
    case RoomsModel::Room: return byText(a.room ? a.room->name : QString(), b.room ? b.room->name : QString());
    case RoomsModel::State: return byText(RoomsModel::stateWord(a), RoomsModel::stateWord(b));
    case RoomsModel::Members: return by(a.room ? a.room->usersCount : -1, b.room ? b.room->usersCount : -1);
    case RoomsModel::Retention: return by(retentionKey(a), retentionKey(b));
    case RoomsModel::Problems: return by(severity(a), severity(b));
    case RoomsModel::Activity: return byText(RoomsModel::title(a), RoomsModel::title(b));
    default: return byName(a, b) < 0;
    }
}

} // namespace diapason
