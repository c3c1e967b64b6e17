// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/caseeventsmodel.h"

#include "models/columnheading.h"
#include "words/moments.h"
#include "words/privacy.h"

namespace diapason {

using namespace Qt::StringLiterals;

void CaseEventsModel::assign(const QList<CaseEvent> &events, const QDateTime &now)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(events.size()));
    for (const CaseEvent &event : events)
        rows.push_back({.value = {.event = event, .now = now}});
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void CaseEventsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CaseEventsModel::text(const CaseEventItem &item, int column)
{
    switch (column) {
    case When: return words::dayAndTime(item.event.at, item.now);
    case Who: return item.event.operatorName;
    case What: {
        CaseEvent alone = item.event;
        alone.reason.clear(); // it has a column of its own
        return words::caseEvent(alone);
    }
    case Reason: return item.event.reason;
    default: return {};
    }
}

QVariant CaseEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseEventItem &item = value(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(item, index.column());
    case Qt::AccessibleTextRole:
        return QStringList{text(item, When), text(item, Who), text(item, What), text(item, Reason)}.join(u", "_s);
    default: return {};
    }
}

QString CaseEventsModel::heading(int column)
{
    //: Columns of the log of a case
    switch (column) {
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case Reason: return tr("Reason given");
    default: return {};
    }
}

QVariant CaseEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeading(section, orientation, role, false, &CaseEventsModel::heading);
}

} // namespace diapason
