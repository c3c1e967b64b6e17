// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rolemapmodel.h"

#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

MemberRole meaning(const RoleMapping &mapping, const QString &shortName)
{
    if (mapping.moderators.contains(shortName))
        return MemberRole::Moderator;
    return mapping.members.contains(shortName) ? MemberRole::Member : MemberRole::None;
}

std::optional<MemberRole> choice(int column)
{
    switch (column) {
    case RoleMapModel::Moderator: return MemberRole::Moderator;
    case RoleMapModel::Member: return MemberRole::Member;
    case RoleMapModel::NotExpected: return MemberRole::None;
    default: return {};
    }
}

} // namespace

void RoleMapModel::assign(const RolesSeen &seen, const RoleMapping &mapping)
{
    std::vector<Branch> rows;
    QSet<QString> named;
    const auto add = [&](const MoodleRole &role, int people) {
        if (named.contains(role.shortName))
            return;
        named.insert(role.shortName);
        rows.push_back({.value = {.role = role, .people = people, .expected = meaning(mapping, role.shortName)}});
    };
    for (const RolesSeen::Moodle &moodle : seen.moodle)
        add(moodle.role, moodle.people);
    for (const QString &shortName : mapping.moderators + mapping.members)
        add({.shortName = shortName}, -1);
    std::ranges::sort(rows, {}, [](const Branch &branch) { return branch.value.key(); });
    merge(std::move(rows));
}

void RoleMapModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QVariant RoleMapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RoleMapItem &item = value(index);
    if (role == ShortNameRole)
        return item.role.shortName;
    if (const auto expected = choice(index.column())) {
        if (role == Qt::CheckStateRole)
            return item.expected == *expected ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            //: %1 is a Moodle role, %2 a column: "Moderator", "Member", "Not expected"
            return tr("%1: %2").arg(words::moodleRole(item.role), headerData(index.column(), Qt::Horizontal).toString());
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Role)
        return words::moodleRole(item.role);
    return item.people < 0 ? words::number(0) : words::number(item.people);
}

bool RoleMapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto expected = choice(index.column());
    if (!expected || role != Qt::CheckStateRole || value.toInt() != Qt::Checked)
        return false;
    emit chosen(index.data(ShortNameRole).toString(), *expected);
    return true;
}

Qt::ItemFlags RoleMapModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return choice(index.column()) ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant RoleMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter
            | (section == Role           ? Qt::AlignLeading
                    : section == Holders ? Qt::AlignTrailing
                                         : Qt::AlignHCenter)));
    if (role == Qt::ToolTipRole && section == Holders)
        return tr("People who hold the role in at least one of the courses read");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Role: return tr("Moodle role");
    //: Column: how many people hold a role
    case Holders: return tr("People");
    case Moderator: return words::memberRole(MemberRole::Moderator);
    case Member: return words::memberRole(MemberRole::Member);
    //: Column: people with this role are not expected in the room
    case NotExpected: return tr("Not expected");
    default: return {};
    }
}

RoleMapping withRole(RoleMapping mapping, const QString &shortName, MemberRole role)
{
    if (meaning(mapping, shortName) == role)
        return mapping;
    mapping.moderators.removeAll(shortName);
    mapping.members.removeAll(shortName);
    if (role == MemberRole::Moderator)
        mapping.moderators.append(shortName);
    else if (role == MemberRole::Member)
        mapping.members.append(shortName);
    return mapping;
}

} // namespace diapason
