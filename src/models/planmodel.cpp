// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planmodel.h"

#include "core/text.h"
#include "words/planlines.h"
#include "words/words.h"

namespace diapason {

namespace {

/// Why the removals of a room may not be ticked: what the guard says when all of them are.
QString blockedBy(const RoomPlan &room, const Guard &guard)
{
    RoomPlan whole = room;
    for (Operation &operation : whole.operations)
        operation.ticked = true;
    for (const Verdict &verdict : judge(Plan{.rooms = {whole}}, guard)) {
        if (verdict.blocks())
            return words::blockedRoom(verdict);
    }
    return {};
}

QString titleOf(PlanSection section)
{
    switch (section) {
    case PlanSection::Adds: return words::addsSection();
    case PlanSection::Roles: return words::rolesSection();
    case PlanSection::Removals: return words::removalsSection();
    }
    return {};
}

Qt::CheckState stateOf(int ticked, int count)
{
    return ticked == 0 ? Qt::Unchecked : ticked == count ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

PlanSection section(Operation::Kind kind)
{
    switch (kind) {
    case Operation::Kind::Invite: return PlanSection::Adds;
    case Operation::Kind::AddModerator:
    case Operation::Kind::RemoveModerator: return PlanSection::Roles;
    case Operation::Kind::Kick: break;
    }
    return PlanSection::Removals;
}

void PlanModel::assign(Plan plan, Guard guard)
{
    m_plan = std::move(plan);
    m_guard = guard;
    m_blocked.clear();
    for (RoomPlan &room : m_plan.rooms) {
        if (const QString why = blockedBy(room, m_guard); !why.isEmpty())
            m_blocked.insert(room.cmid, why);
        for (Operation &operation : room.operations)
            operation.ticked = operation.ticked && (operation.kind != Operation::Kind::Kick || !m_blocked.contains(room.cmid));
    }
    rebuild();
    emit edited();
}

PlanModel::Branch PlanModel::roomBranch(PlanSection wanted, int number) const
{
    const RoomPlan &room = m_plan.rooms.at(number);
    Branch branch{.value = {.identity = {.name = folded(room.activity), .number = room.cmid.value},
                      .kind = PlanItem::Kind::Room,
                      .section = wanted,
                      .room = number,
                      .title = room.activity,
                      .subtitle = room.course}};
    if (wanted == PlanSection::Removals)
        branch.value.blocked = m_blocked.value(room.cmid);
    for (int i = 0; i < room.operations.size(); ++i) {
        const Operation &operation = room.operations.at(i);
        if (section(operation.kind) != wanted)
            continue;
        ++branch.value.count;
        branch.value.countTicked += operation.ticked;
        branch.children.push_back({.value
            = {.identity = {.name = folded(operation.name), .number = int(operation.kind), .account = operation.account.value},
                .kind = PlanItem::Kind::Operation,
                .section = wanted,
                .room = number,
                .operation = i,
                .title = operation.name,
                .subtitle = operation.username,
                .blocked = branch.value.blocked,
                .ticked = operation.ticked ? Qt::Checked : Qt::Unchecked,
                .count = 1,
                .countTicked = operation.ticked}});
    }
    branch.value.ticked = stateOf(branch.value.countTicked, branch.value.count);
    std::ranges::sort(branch.children, {}, [](const Branch &b) { return b.value.key(); });
    return branch;
}

PlanModel::Branch PlanModel::sectionBranch(PlanSection wanted) const
{
    Branch branch{.value
        = {.identity = {.number = int(wanted)}, .kind = PlanItem::Kind::Section, .section = wanted, .title = titleOf(wanted)}};
    bool anyFree = false;
    for (int i = 0; i < m_plan.rooms.size(); ++i) {
        Branch room = roomBranch(wanted, i);
        if (room.children.empty())
            continue;
        branch.value.count += room.value.count;
        branch.value.countTicked += room.value.countTicked;
        anyFree = anyFree || room.value.blocked.isEmpty();
        if (branch.value.blocked.isEmpty())
            branch.value.blocked = room.value.blocked;
        branch.children.push_back(std::move(room));
    }
    if (anyFree)
        branch.value.blocked.clear();
    branch.value.ticked = stateOf(branch.value.countTicked, branch.value.count);
    std::ranges::sort(branch.children, {}, [](const Branch &b) { return b.value.key(); });
    return branch;
}

void PlanModel::rebuild()
{
    std::vector<Branch> sections;
    for (const PlanSection wanted : {PlanSection::Adds, PlanSection::Roles, PlanSection::Removals}) {
        if (Branch branch = sectionBranch(wanted); !branch.children.empty())
            sections.push_back(std::move(branch));
    }
    merge(std::move(sections));
}

void PlanModel::tick(const QModelIndex &index, bool on)
{
    const PlanItem &item = value(index);
    if (item.kind == PlanItem::Kind::Operation) {
        if (item.blocked.isEmpty())
            m_plan.rooms[item.room].operations[item.operation].ticked = on;
        return;
    }
    for (int row = 0; row < rowCount(index); ++row)
        tick(this->index(row, 0, index), on);
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick(index, value.toInt() != Qt::Unchecked);
    rebuild();
    emit edited();
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!value(index).blocked.isEmpty())
        return Qt::ItemIsSelectable;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable;
}

QVariant PlanModel::operationData(const PlanItem &item, int role) const
{
    const Operation &operation = m_plan.rooms.at(item.room).operations.at(item.operation);
    switch (role) {
    case EffectRole: return words::operation(operation.kind);
    case CauseRole: return words::operationReason(operation);
    case Qt::AccessibleTextRole: return words::operationSentence(operation);
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanItem &item = value(index);
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case Qt::CheckStateRole: return item.ticked;
    case Qt::ToolTipRole: return item.blocked;
    case KindRole: return int(item.kind);
    case SectionRole: return int(item.section);
    case SubtitleRole: return item.subtitle;
    case CountRole: return item.count;
    case TickedCountRole: return item.countTicked;
    case BlockedRole: return item.blocked;
    case MembersRole: return item.kind == PlanItem::Kind::Room ? words::membersChange(m_plan.rooms.at(item.room)) : QString{};
    default: return item.kind == PlanItem::Kind::Operation ? operationData(item, role) : QVariant{};
    }
}

} // namespace diapason
