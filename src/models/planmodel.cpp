// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planmodel.h"

#include "core/text.h"
#include "words/planlines.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// What keeps the removals of a room from being ticked: what the guard says when all of them are. What nobody may allow
/// comes first: allowing the rest would not help.
std::optional<Verdict> blockOf(const Plan &plan, RoomPlan room, const Guard &guard, PlanSection section)
{
    const bool removals = section == PlanSection::Removals;
    bool concerned = false;
    for (Operation &operation : room.operations) {
        if (removals && operation.kind == Operation::Kind::Kick)
            operation.ticked = concerned = true;
        concerned = concerned || (!removals && operation.kind == Operation::Kind::RemoveModerator);
    }
    std::optional<Verdict> found;
    for (const Verdict &verdict : concerned ? judge(Plan{.rooms = {room}, .undoes = plan.undoes, .erases = plan.erases}, guard) : QList<Verdict>{}) {
        using enum Verdict::Kind;
        const bool ofRoles = verdict.kind == DemotionsPerRoom;
        const bool ofBoth = verdict.kind == Frozen || verdict.kind == OwnersKept;
        const bool here = removals ? !ofRoles : ofRoles || ofBoth;
        if (here && verdict.cmid.isValid() && verdict.blocks() && (!found || !mayBeAllowed(verdict.kind)))
            found = verdict;
        if (found && !mayBeAllowed(found->kind))
            break;
    }
    return found;
}

QString titleOf(PlanSection section)
{
    switch (section) {
    case PlanSection::Accounts: return words::accountsSection();
    case PlanSection::Adds: return words::addsSection();
    case PlanSection::Roles: return words::rolesSection();
    case PlanSection::Removals: return words::removalsSection();
    case PlanSection::Room: return words::roomsSection();
    case PlanSection::Erasures: return words::erasuresSection();
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
    case Operation::Kind::CreateAccount: return PlanSection::Accounts;
    case Operation::Kind::Invite: return PlanSection::Adds;
    case Operation::Kind::AddModerator:
    case Operation::Kind::RemoveModerator: return PlanSection::Roles;
    case Operation::Kind::SetRetention:
    case Operation::Kind::SetActivityRetention:
    case Operation::Kind::Stamp: return PlanSection::Room;
    case Operation::Kind::RemoveMessages:
    case Operation::Kind::SetAccountState:
    case Operation::Kind::DeleteAccount: return PlanSection::Erasures;
    case Operation::Kind::Kick:
    case Operation::Kind::Mute:
    case Operation::Kind::Unmute: break;
    }
    return PlanSection::Removals;
}

void PlanModel::assign(Plan plan, Guard guard, Ticks ticks)
{
    m_plan = m_judged = std::move(plan);
    m_guard = std::move(guard);
    block();
    for (qsizetype i = 0; ticks == Ticks::Judged && i < m_plan.rooms.size(); ++i) {
        RoomPlan &room = m_plan.rooms[i];
        for (Operation &operation : room.operations)
            operation.ticked = operation.ticked && (operation.kind != Operation::Kind::Kick || !m_removals.contains(room.cmid));
        m_judged.rooms[i].operations = room.operations;
    }
    grow();
    refresh();
    emit edited();
}

void PlanModel::judgeBy(Guard guard)
{
    m_guard = std::move(guard);
    block();
    refresh();
    emit edited();
}

void PlanModel::takeFacts(const Comparison &now)
{
    const auto room = std::ranges::find(m_judged.rooms, now.activity.cmid, &RoomPlan::cmid);
    if (room == m_judged.rooms.end() || room->room.id != now.room.room.id)
        return;
    diapason::takeFacts(*room, now);
    block();
    refresh();
    emit edited();
}

void PlanModel::block()
{
    m_roles.clear();
    m_removals.clear();
    for (const RoomPlan &room : std::as_const(m_judged.rooms)) {
        if (const auto verdict = diapason::blockOf(m_judged, room, m_guard, PlanSection::Roles))
            m_roles.insert(room.cmid, {.verdict = *verdict, .why = words::blockedRoom(*verdict)});
        if (const auto verdict = diapason::blockOf(m_judged, room, m_guard, PlanSection::Removals))
            m_removals.insert(room.cmid, {.verdict = *verdict, .why = words::blockedRoom(*verdict)});
    }
}

QList<Verdict> PlanModel::blocks() const
{
    QList<Verdict> all;
    for (const RoomPlan &room : m_judged.rooms) {
        for (const Blocks &blocks : {std::cref(m_roles), std::cref(m_removals)})
            if (const auto found = blocks.constFind(room.cmid); found != blocks.cend())
                all += found->verdict;
    }
    return all;
}

const PlanModel::Block *PlanModel::blockOf(PlanSection section, int room) const
{
    const bool judged = section == PlanSection::Roles || section == PlanSection::Removals;
    if (!judged || room < 0)
        return nullptr;
    const Blocks &blocks = section == PlanSection::Roles ? m_roles : m_removals;
    const auto found = blocks.constFind(m_judged.rooms.at(room).cmid);
    return found == blocks.cend() ? nullptr : &*found;
}

std::optional<Verdict> PlanModel::blockOf(const QModelIndex &index) const
{
    const Block *block = index.isValid() ? blockOf(item(index).section, item(index).room) : nullptr;
    return block ? std::optional(block->verdict) : std::nullopt;
}

PlanModel::Branch PlanModel::roomBranch(PlanSection wanted, int number) const
{
    const RoomPlan &room = m_plan.rooms.at(number);
    const bool account = !room.room.id.isValid() && isOfNoActivity(room.cmid);
    const QString order = (account ? QString(QChar(0xFFFF)) : QString()) + folded(room.activity); // after the rooms, as it is done
    Branch branch{.value = {.identity = {.name = order, .number = room.cmid.value},
                      .kind = PlanItem::Kind::Room,
                      .section = wanted,
                      .room = number,
                      .title = room.activity,
                      //: Under the rooms of an erasure: the account itself, after its username
                      .subtitle = account ? tr("account on Rocket.Chat") : room.course,
                      .account = account}};
    for (int i = 0; i < room.operations.size(); ++i) {
        const Operation &operation = room.operations.at(i);
        if (section(operation.kind) == wanted)
            branch.children.push_back({.value
                = {.identity = {.name = folded(operation.name), .number = int(operation.kind), .account = accountKey(operation)},
                    .kind = PlanItem::Kind::Operation,
                    .section = wanted,
                    .room = number,
                    .operation = i,
                    .title = operation.name,
                    .subtitle = operation.username,
                    .count = 1}});
    }
    std::ranges::sort(branch.children, {}, [](const Branch &b) -> const PlanItem::Key & { return b.value.key(); });
    return branch;
}

PlanModel::Branch PlanModel::sectionBranch(PlanSection wanted) const
{
    Branch branch{.value
        = {.identity = {.number = int(wanted)}, .kind = PlanItem::Kind::Section, .section = wanted, .title = titleOf(wanted)}};
    for (int i = 0; i < m_plan.rooms.size(); ++i)
        if (Branch room = roomBranch(wanted, i); !room.children.empty())
            branch.children.push_back(std::move(room));
    std::ranges::sort(branch.children, {}, [](const Branch &b) -> const PlanItem::Key & { return b.value.key(); });
    return branch;
}

void PlanModel::grow()
{
    m_branches.clear();
    for (const PlanSection wanted :
        {PlanSection::Accounts, PlanSection::Adds, PlanSection::Roles, PlanSection::Removals, PlanSection::Room, PlanSection::Erasures}) {
        if (Branch branch = sectionBranch(wanted); !branch.children.empty())
            m_branches.push_back(std::move(branch));
    }
}

void PlanModel::tallyRoom(Branch &room) const
{
    PlanItem &head = room.value;
    const Block *block = blockOf(head.section, head.room);
    head.blocked = block ? block->why : QString();
    head.allowable = block && mayBeAllowed(block->verdict.kind);
    head.count = int(room.children.size());
    head.countTicked = 0;
    for (Branch &child : room.children) {
        PlanItem &item = child.value;
        item.countTicked = m_plan.rooms.at(item.room).operations.at(item.operation).ticked;
        item.ticked = item.countTicked ? Qt::Checked : Qt::Unchecked;
        item.blocked = head.blocked;
        item.allowable = head.allowable;
        head.countTicked += item.countTicked;
    }
    head.ticked = stateOf(head.countTicked, head.count);
    const RoomPlan &judged = m_judged.rooms.at(head.room);
    if (!m_judged.isOfRetention() && !head.account) // nobody is in an account
        head.members = words::membersChange(judged);
}

/// A section is blocked when each of its rooms is.
void PlanModel::tally(Branch &section) const
{
    PlanItem &head = section.value;
    head.count = head.countTicked = 0;
    bool anyFree = false;
    for (Branch &room : section.children) {
        tallyRoom(room);
        head.count += room.value.count;
        head.countTicked += room.value.countTicked;
        anyFree = anyFree || room.value.blocked.isEmpty();
    }
    head.blocked = anyFree ? QString() : section.children.front().value.blocked;
    head.ticked = stateOf(head.countTicked, head.count);
}

void PlanModel::refresh()
{
    for (Branch &section : m_branches)
        tally(section);
    merge(std::vector<Branch>(m_branches));
}

void PlanModel::retranslate()
{
    block();
    grow();
    refresh();
}

void PlanModel::setTicked(const PlanItem &operation, bool on)
{
    if (on && !operation.blocked.isEmpty())
        return;
    tickOne(operation.room, operation.operation, on);
    const Operation changed = m_plan.rooms.at(operation.room).operations.at(operation.operation);
    if (changed.driftClass == DriftClass::NoAccount)
        tickAlong(changed, on);
}

/// Nobody is added to any room without an account, and one room creates it for all of them.
void PlanModel::tickAlong(const Operation &changed, bool on)
{
    for (int room = 0; room < m_plan.rooms.size(); ++room) {
        const QList<Operation> &all = m_plan.rooms.at(room).operations;
        for (int i = 0; i < all.size(); ++i) {
            const bool creation = all.at(i).kind == Operation::Kind::CreateAccount;
            const bool follows = changed.kind == Operation::Kind::CreateAccount ? !on && !creation : on && creation;
            if (follows && all.at(i).driftClass == DriftClass::NoAccount && sameAccount(all.at(i), changed))
                tickOne(room, i, on);
        }
    }
}

void PlanModel::tickOne(int room, int operation, bool on)
{
    m_plan.rooms[room].operations[operation].ticked = on;
    m_judged.rooms[room].operations[operation].ticked = on;
}

void PlanModel::tick(const QModelIndex &index, bool on)
{
    if (value(index).kind == PlanItem::Kind::Operation)
        return setTicked(value(index), on);
    for (int row = 0; row < rowCount(index); ++row)
        tick(this->index(row, 0, index), on);
}

void PlanModel::tickRemovals(Cmid cmid, bool on)
{
    for (const Branch &section : m_branches)
        for (const Branch &room : section.children)
            for (const Branch &operation : room.children)
                if (section.value.section == PlanSection::Removals && m_plan.rooms.at(room.value.room).cmid == cmid)
                    setTicked(operation.value, on);
    block();
    refresh();
    emit edited();
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick(index, value.toInt() != Qt::Unchecked);
    block();
    refresh();
    emit edited();
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const PlanItem &item = value(index);
    const Qt::ItemFlags reached = Qt::ItemIsSelectable | Qt::ItemIsEnabled; // by keyboard, to learn what blocks it
    return item.blocked.isEmpty() || item.countTicked > 0 ? reached | Qt::ItemIsUserCheckable : reached;
}

QVariant PlanModel::operationData(const PlanItem &item, int role) const
{
    const Operation &operation = m_plan.rooms.at(item.room).operations.at(item.operation);
    switch (role) {
    case EffectRole: return words::operation(operation.kind);
    case CauseRole: return words::operationReason(operation);
    default: return {};
    }
}

QString PlanModel::sentence(const PlanItem &item) const
{
    if (item.kind == PlanItem::Kind::Operation)
        return words::operationSentence(m_plan.rooms.at(item.room).operations.at(item.operation));
    QStringList parts{item.title, item.subtitle, item.members, item.blocked};
    parts.removeIf([](const QString &part) { return part.isEmpty(); });
    return parts.join(u", "_s);
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
    case AllowableRole: return item.allowable;
    case MembersRole: return item.members;
    case AccountRole: return item.account;
    case Qt::AccessibleTextRole: return sentence(item);
    default: return item.kind == PlanItem::Kind::Operation ? operationData(item, role) : QVariant{};
    }
}

} // namespace diapason
