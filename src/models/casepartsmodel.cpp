// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/casepartsmodel.h"

#include "models/columnheading.h"
#include "words/privacy.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column) { return column == CasePartsModel::Looked || column == CasePartsModel::Kept; }

} // namespace

void CasePartsModel::assign(const QList<PartReport> &reports)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(reports.size()));
    for (const PartReport &report : reports)
        rows.push_back({.value = {.report = report}});
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    const auto twice = std::ranges::unique(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    rows.erase(twice.begin(), twice.end());
    merge(std::move(rows));
}

void CasePartsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString CasePartsModel::text(const PartReport &report, int column)
{
    switch (column) {
    case Part: return words::casePart(report.part);
    case Room:
        //: A part of a collection that is of no single room
        return report.room.isValid() ? report.roomName : tr("whole case");
    case State: return words::partState(report.state);
    case Looked:
        if (report.total < 0)
            return words::number(report.looked);
        //: Messages or files looked through, of how many there are
        return tr("%1 of %2").arg(words::number(report.looked), words::number(report.total));
    case Kept: return words::number(report.items);
    case Why: return report.code.isEmpty() ? QString() : words::partReason(report.code);
    default: return {};
    }
}

QVariant CasePartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartReport &report = value(index).report;
    switch (role) {
    case Qt::DisplayRole: return text(report, index.column());
    case Qt::ToolTipRole: return text(report, index.column());
    case Qt::TextAlignmentRole: return columnAlignment(isNumber(index.column()));
    case Qt::AccessibleTextRole:
        //: One part of a collection in a sentence: which, where, how it stands, looked through, kept, why
        return tr("%1, %2: %3. Looked through: %4. Kept: %5. %6")
            .arg(text(report, Part), text(report, Room), text(report, State), text(report, Looked), text(report, Kept),
                text(report, Why));
    case StateRole: return int(report.state);
    default: return {};
    }
}

QString CasePartsModel::heading(int column)
{
    //: Columns of what was collected
    switch (column) {
    case Part: return tr("Part");
    case Room: return tr("Room");
    case State: return tr("State");
    case Looked: return tr("Looked through");
    case Kept: return tr("Kept");
    case Why: return tr("Reason");
    default: return {};
    }
}

QVariant CasePartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnHeading(section, orientation, role, isNumber(section), &CasePartsModel::heading);
}

} // namespace diapason
