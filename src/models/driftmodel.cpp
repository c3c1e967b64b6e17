// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/driftmodel.h"

#include "core/text.h"
#include "words/ground.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

bool looksSame(const Person *a, const Person *b)
{
    if (!a || !b)
        return a == b;
    return a->username == b->username && a->fullName == b->fullName && a->roles == b->roles && a->groups == b->groups
        && a->enrolment == b->enrolment && a->account == b->account;
}

bool looksSame(const RoomMember *a, const RoomMember *b)
{
    if (!a || !b)
        return a == b;
    return a->username == b->username && a->name == b->name && a->roles == b->roles;
}

bool looksSame(const Account *a, const Account *b)
{
    if (!a || !b)
        return a == b;
    return a->username == b->username && a->name == b->name && a->active == b->active && a->type == b->type;
}

bool looksSame(const MembershipEvent *a, const MembershipEvent *b)
{
    if (!a || !b)
        return a == b;
    return a->kind == b->kind && a->by == b->by && a->at == b->at;
}

DriftItem::Key keyOf(const Comparison &comparison, const DriftRow &row)
{
    if (const Person *person = comparison.person(row))
        return {.person = person->id.value};
    if (const RoomMember *member = comparison.member(row))
        return {.account = member->id.value};
    const Account *account = comparison.account(row);
    return {.account = account ? account->id.value : QString{}};
}

bool absent(int column, const DriftRow &row)
{
    switch (column) {
    case DriftModel::MoodleName:
    case DriftModel::MoodleRole: return row.person < 0;
    case DriftModel::ChatName:
    case DriftModel::ChatRole: return row.member < 0;
    default: return false;
    }
}

QString toolTip(const words::Cell &cell) { return cell.second.isEmpty() ? cell.first : cell.first + u'\n' + cell.second; }

} // namespace

bool operator==(const DriftItem &a, const DriftItem &b)
{
    return a.row.driftClass == b.row.driftClass && a.row.cause == b.row.cause && a.row.protection == b.row.protection
        && a.row.expected == b.row.expected && a.row.actual == b.row.actual && looksSame(a.in->person(a.row), b.in->person(b.row))
        && looksSame(a.in->member(a.row), b.in->member(b.row)) && looksSame(a.in->account(a.row), b.in->account(b.row))
        && looksSame(a.in->event(a.row), b.in->event(b.row)) && a.in->chatUsername(a.row) == b.in->chatUsername(b.row);
}

const QString &DriftItem::foldedText() const
{
    if (folded.isNull()) {
        const Person *person = in->person(row);
        const RoomMember *member = in->member(row);
        // Each by itself: a line end keeps them apart, and folding would make it a blank.
        for (const QString &part : {in->displayName(row), person ? person->username : QString(), in->chatUsername(row),
                 member ? member->name : QString()})
            folded += diapason::folded(part) + u'\n';
    }
    return folded;
}

Hole hole(const DriftRow &row)
{
    if (!isDrift(row.driftClass))
        return Hole::None;
    return row.person < 0 ? Hole::Moodle : row.member < 0 ? Hole::Chat : Hole::None;
}

void DriftModel::assign(std::shared_ptr<const Comparison> next)
{
    std::vector<Branch> rows;
    if (next) {
        rows.reserve(size_t(next->rows.size()));
        for (const DriftRow &row : next->rows)
            rows.push_back({.value = {.identity = keyOf(*next, row), .row = row, .in = next.get()}});
        std::ranges::sort(rows, {}, [](const Branch &branch) -> const DriftItem::Key & { return branch.value.key(); });
    }
    const std::shared_ptr<const Comparison> previous = std::exchange(m_comparison, std::move(next));
    merge(std::move(rows)); // rows not replaced yet still point into `previous`
}

void DriftModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DriftModel::find(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const DriftItem &candidate = item(row);
        if (candidate.in->key(candidate.row) == key)
            return row;
    }
    return -1;
}

int DriftModel::find(MoodleUserId person, const AccountId &account) const
{
    int found = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const DriftItem &candidate = item(row);
        const Comparison &in = *candidate.in;
        if (person.isValid() && candidate.row.person >= 0 && in.course.people.at(candidate.row.person).id == person)
            return row;
        const RoomMember *member = in.member(candidate.row);
        const Account *known = in.account(candidate.row);
        if (account.isValid() && ((member && member->id == account) || (known && known->id == account)))
            found = row;
    }
    return found;
}

QVariant DriftModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DriftItem &item = value(index);
    const auto kind = words::CellKind(index.column());
    switch (role) {
    case Qt::DisplayRole: return words::cell(kind, *item.in, item.row).first;
    case SecondLineRole: return words::cell(kind, *item.in, item.row).second;
    case Qt::ToolTipRole:
        return index.column() == Class ? words::chainTip(*item.in, item.row) : toolTip(words::cell(kind, *item.in, item.row));
    case Qt::AccessibleTextRole: return words::rowSentence(*item.in, item.row);
    case Qt::AccessibleDescriptionRole: return index.column() == Class ? words::cause(*item.in, item.row) : QString{};
    case KeyRole: return item.in->key(item.row);
    case ClassRole: return int(item.row.driftClass);
    case FamilyRole: return int(family(item.row.driftClass));
    case HoleRole: return int(hole(item.row));
    case AbsentRole: return absent(index.column(), item.row);
    case ProtectedRole: return item.row.protection != Protection::None;
    default: return {};
    }
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return words::heading(words::CellKind(section));
}

Qt::ItemFlags DriftModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace diapason
