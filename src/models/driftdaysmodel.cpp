// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/driftdaysmodel.h"

#include "words/overview.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

QString DriftDaysModel::dayWord(QDate day) { return words::day(day.startOfDay()); }

QString DriftDaysModel::sentence(const DriftDay &day)
{
    if (!day.isKnown())
        //: %1 is a day
        return tr("%1: nothing was read by then").arg(dayWord(day.date));
    //: %1 is a day
    QStringList parts{tr("%1: %Ln drift(s)", nullptr, total(day.drifts)).arg(dayWord(day.date))};
    if (total(day.drifts) > 0)
        parts += words::driftParts(day.drifts);
    if (day.unread > 0)
        parts += tr("%Ln activity(ies) unreadable", nullptr, day.unread);
    return parts.join(u" · "_s).replace(u'\u202F', u'\u00A0');
}

void DriftDaysModel::assign(const QList<DriftDay> &days)
{
    std::vector<Branch> rows;
    for (const DriftDay &day : days)
        rows.push_back({.value = {.day = day}});
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void DriftDaysModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant DriftDaysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DriftDay &day = value(index).day;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Day)
            return dayWord(day.date);
        if (!day.isKnown())
            return u"?"_s;
        return words::number(index.column() == Total ? total(day.drifts) : day.drifts[size_t(index.column() - Add)]);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(day);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() == Day ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant DriftDaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == Day ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter));
    //: Columns of a table of drifts by day
    switch (section) {
    case Day: return tr("Day");
    case Total: return tr("All");
    default: return words::familyName(Family(section - Add));
    }
}

} // namespace diapason
