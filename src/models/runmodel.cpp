// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runmodel.h"

#include "words/planlines.h"
#include "words/words.h"

namespace diapason {

RunGroup group(const OperationResult &result)
{
    switch (result.outcome) {
    case Outcome::Refused:
    case Outcome::Doubtful: return RunGroup::Failed;
    case Outcome::Open: return result.running ? RunGroup::Running : RunGroup::ToCome;
    case Outcome::Done: return RunGroup::Done;
    case Outcome::AlreadySo:
    case Outcome::Skipped: return RunGroup::Skipped;
    case Outcome::NotSent: break;
    }
    return RunGroup::ToCome;
}

bool operator==(const RunItem &a, const RunItem &b)
{
    return a.place == b.place && a.room == b.room && a.result.operation == b.result.operation
        && a.result.outcome == b.result.outcome && a.result.running == b.result.running && a.result.verified == b.result.verified
        && a.result.error == b.result.error && a.result.at == b.result.at;
}

void RunModel::assign(const RunReport &report, const QHash<Cmid, QString> &rooms)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(report.results.size()));
    for (int place = 0; place < report.results.size(); ++place) {
        const OperationResult &result = report.results.at(place);
        const Operation &operation = result.operation;
        rows.push_back(
            {.value = {.identity = {.cmid = result.cmid.value, .kind = int(operation.kind), .account = accountKey(operation)},
                 .place = place,
                 .result = result,
                 .room = rooms.value(result.cmid)}});
    }
    std::ranges::sort(rows, {}, [](const Branch &branch) -> const RunItem::Key & { return branch.value.key(); });
    merge(std::move(rows));
}

void RunModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RunModel::count(RunGroup wanted) const
{
    int sum = 0;
    for (int row = 0; row < rowCount(); ++row)
        sum += group(value(index(row, 0)).result) == wanted;
    return sum;
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunItem &item = value(index);
    const OperationResult &result = item.result;
    switch (role) {
    case Qt::DisplayRole: break;
    case Qt::ToolTipRole: return data(index, Qt::DisplayRole);
    case GroupRole: return int(group(result));
    case OutcomeRole: return int(result.outcome);
    case KindRole: return int(result.operation.kind);
    case CmidRole: return result.cmid.value;
    case VerifiedRole: return result.verified;
    default: return {};
    }
    switch (index.column()) {
    case OutcomeColumn: return result.running ? words::inFlight() : words::outcome(result.outcome);
    case OperationColumn: return words::operationVerb(result.operation.kind);
    case Name: return result.operation.name.isEmpty() ? result.operation.username : result.operation.name;
    case RoomColumn: return item.room;
    case Detail: return words::outcomeDetail(result);
    case Time: return result.at.isValid() ? words::time(result.at) : QString{};
    default: return {};
    }
}

RunFilter::RunFilter(QObject *parent) : QSortFilterProxyModel(parent) { }

void RunFilter::setSource(RunModel *model)
{
    m_source = model;
    setSourceModel(model);
    sort(0);
}

void RunFilter::setGroup(std::optional<RunGroup> group)
{
    if (group == m_group)
        return;
    m_group = group;
    invalidateRowsFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_group || diapason::group(m_source->item(m_source->index(row, 0, parent)).result) == *m_group;
}

bool RunFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RunItem &a = m_source->item(left), &b = m_source->item(right);
    const RunGroup groupA = diapason::group(a.result), groupB = diapason::group(b.result);
    if (groupA != groupB)
        return groupA < groupB;
    const bool newestFirst = groupA != RunGroup::ToCome && a.result.at != b.result.at;
    return newestFirst ? a.result.at > b.result.at : a.place < b.place;
}

} // namespace diapason
