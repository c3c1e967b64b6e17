// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "core/text.h"
#include "words/moments.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString what(MembershipChange::Kind kind)
{
    //: What happened to somebody in a room between two readings; no gender is known
    switch (kind) {
    case MembershipChange::Kind::Appeared: return ChangeModel::tr("Now in the room");
    case MembershipChange::Kind::Gone: return ChangeModel::tr("No longer in the room");
    case MembershipChange::Kind::RolesChanged: break;
    }
    return ChangeModel::tr("Other role");
}

QString roleWord(const RoomRoles &roles)
{
    const QString role = words::actualRole(actualRole(roles));
    //: A role in a room, of somebody who is its leader, too
    return roles.leader ? ChangeModel::tr("%1 and leader").arg(role) : role;
}

/// The role before, the one after, or both.
QString roles(const MembershipChange &change)
{
    switch (change.kind) {
    case MembershipChange::Kind::Appeared: return roleWord(change.after);
    case MembershipChange::Kind::Gone: return roleWord(change.before);
    case MembershipChange::Kind::RolesChanged: break;
    }
    //: A role in a room before and after
    return ChangeModel::tr("%1, then %2").arg(roleWord(change.before), roleWord(change.after));
}

/// A number of a side that was not read whole is not known.
QString known(int number, bool whole) { return whole ? words::number(number) : u"?"_s; }

} // namespace

void HistoryModel::assign(const QList<HistoryPoint> &points, const QDateTime &now)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(points.size()));
    for (const HistoryPoint &point : points) {
        const HistoryItem *before = rows.empty() ? nullptr : &rows.back().value;
        const bool again = before && before->point.summary.at == point.summary.at;
        rows.push_back({.value = {.point = point, .again = again ? before->again + 1 : 0, .now = now}});
    }
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void HistoryModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryItem &item = value(index);
    const CheckSummary &summary = item.point.summary;
    switch (role) {
    case Qt::DisplayRole: break;
    case Qt::ToolTipRole:
        return summary.complete() ? QVariant() : tr("This reading was not complete: nobody is considered absent for it.");
    case Qt::AccessibleTextRole:
        //: One reading in a sentence: times, numbers, "complete" or "partly read"
        return tr("%1: %2 expected, %3 present, %4 drifts, %5")
            .arg(this->index(index.row(), When).data().toString(), this->index(index.row(), Expected).data().toString(),
                this->index(index.row(), Present).data().toString(), this->index(index.row(), Drifts).data().toString(),
                this->index(index.row(), Whole).data().toString());
    case DriftingRole: return summary.drifts > 0;
    case CompleteRole: return summary.complete();
    default: return {};
    }
    switch (index.column()) {
    case When: return words::span(summary.at, item.point.until, item.now);
    case Expected: return known(summary.expected, summary.moodleComplete);
    case Present: return known(summary.present, summary.chatComplete);
    case Drifts: return words::number(summary.drifts);
    //: State of a reading in the history
    case Whole: return summary.complete() ? tr("complete") : tr("partly read");
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const bool number = section == Expected || section == Present || section == Drifts;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Columns of an activity's history
    switch (section) {
    case When: return tr("Read");
    case Expected: return tr("Expected");
    case Present: return tr("Present");
    case Drifts: return tr("Drifts");
    case Whole: return tr("Reading");
    default: return {};
    }
}

void ChangeModel::assign(const QList<MembershipChange> &changes, const QDateTime &now)
{
    std::vector<Branch> rows;
    rows.reserve(size_t(changes.size()));
    for (const MembershipChange &change : changes)
        rows.push_back({.value = {.change = change,
                            .now = now,
                            .identity = {folded(change.name.isEmpty() ? change.username : change.name), change.account.value,
                                -change.at.toMSecsSinceEpoch()}}});
    std::ranges::sort(rows, {}, [](const Branch &branch) -> const ChangeItem::Key & { return branch.value.key(); });
    const auto same
        = std::ranges::unique(rows, {}, [](const Branch &branch) -> const ChangeItem::Key & { return branch.value.key(); });
    rows.erase(same.begin(), same.end());
    merge(std::move(rows));
}

void ChangeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeItem &item = value(index);
    const MembershipChange &change = item.change;
    const auto text = [&](int column) { return index.siblingAtColumn(column).data().toString(); };
    switch (role) {
    case Qt::DisplayRole: break;
    case Qt::ToolTipRole: return index.column() == Who ? QVariant(text(Who) + u'\n' + change.username) : QVariant();
    case Qt::AccessibleTextRole:
        //: One change in a sentence: who, username, what, role, when
        return tr("%1, %2: %3, %4, %5").arg(text(Who), text(Username), text(What), text(Role), text(When));
    case KindRole: return int(change.kind);
    default: return {};
    }
    switch (index.column()) {
    case Who: return change.name.isEmpty() ? change.username : change.name;
    case Username: return change.username;
    case What: return what(change.kind);
    case Role: return roles(change);
    case When: return words::span(change.from, change.at, item.now);
    default: return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Columns of what changed in a room between two readings
    switch (section) {
    case Who: return tr("Name");
    case Username: return tr("Username");
    case What: return tr("What");
    case Role: return tr("Role in the room");
    case When: return tr("Between");
    default: return {};
    }
}

QList<MembershipChange> changesSeen(const QList<HistoryPoint> &points, qsizetype place, const QList<MembershipChange> &changes)
{
    const QDateTime from = place > 0 ? points.at(place).summary.at : QDateTime();
    const QDateTime before = place + 1 < points.size() ? points.at(place + 1).summary.at : QDateTime();
    QList<MembershipChange> seen;
    for (const MembershipChange &change : changes) {
        if ((!from.isValid() || change.at >= from) && (!before.isValid() || change.at < before))
            seen.append(change);
    }
    return seen;
}

} // namespace diapason
