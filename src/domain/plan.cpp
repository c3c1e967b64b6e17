// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using Kind = Operation::Kind;

/// Plans one room, row by row.
class Planner
{
public:
    Planner(const Comparison &comparison, const PlanOptions &options, RoomPlan &plan)
        : m_c(comparison),
          m_options(options),
          m_plan(plan)
    {
    }
    void plan(const DriftRow &row);

private:
    [[nodiscard]] bool isChosen(const DriftRow &row) const;
    void repair(const DriftRow &row);
    void create(const DriftRow &row);
    void changeRole(const DriftRow &row, Kind kind);
    void remove(const DriftRow &row);
    void add(const DriftRow &row, Kind kind, bool ticked = true);
    void leaveAside(const DriftRow &row, LeftAside::Why why);

    const Comparison &m_c;
    const PlanOptions &m_options;
    RoomPlan &m_plan;
};

/// Without a choice of lines: every drift, and what may be one but was not read, so that the preview can say so.
bool Planner::isChosen(const DriftRow &row) const
{
    if (m_options.only)
        return m_options.only->contains(m_c.key(row));
    return isDrift(row.driftClass) || row.driftClass == DriftClass::Unknown;
}

void Planner::plan(const DriftRow &row)
{
    if (!isChosen(row))
        return;
    switch (row.driftClass) {
    case DriftClass::InStep: return;
    case DriftClass::Unknown: return leaveAside(row, LeftAside::Why::Incomplete);
    case DriftClass::NoAccount: return create(row);
    case DriftClass::Protected: return leaveAside(row, LeftAside::Why::Protected);
    case DriftClass::Ambiguous:
    case DriftClass::Suspended:
    case DriftClass::NoRole:
    case DriftClass::Restricted:
    case DriftClass::Deactivated: return leaveAside(row, LeftAside::Why::Blocked);
    case DriftClass::Left:
    case DriftClass::Missing:
    case DriftClass::ShouldBeModerator:
    case DriftClass::ShouldNotBeModerator:
    case DriftClass::Extra: return repair(row);
    }
}

void Planner::repair(const DriftRow &row)
{
    if (row.protection != Protection::None)
        return leaveAside(row, LeftAside::Why::Protected);
    if (row.driftClass == DriftClass::Extra)
        return remove(row);
    if (row.driftClass == DriftClass::ShouldNotBeModerator)
        return changeRole(row, Kind::RemoveModerator);
    if (row.driftClass != DriftClass::ShouldBeModerator)
        add(row, Kind::Invite);
    if (row.expected == MemberRole::Moderator)
        changeRole(row, Kind::AddModerator);
}

/// The account first, then the room.
void Planner::create(const DriftRow &row)
{
    const Person *person = m_c.person(row);
    if (!m_options.createAccounts || !person)
        return leaveAside(row, LeftAside::Why::NoAccount);
    if (row.protection != Protection::None)
        return leaveAside(row, LeftAside::Why::Protected);
    if (person->email.isEmpty())
        return leaveAside(row, LeftAside::Why::NoEmail);
    if (!isUsername(m_c.chatUsername(row)))
        return leaveAside(row, LeftAside::Why::BadUsername);
    add(row, Kind::CreateAccount);
    add(row, Kind::Invite);
    if (row.expected == MemberRole::Moderator)
        changeRole(row, Kind::AddModerator);
}

/// Rocket.Chat refuses role changes in archived rooms; invitations and removals work (rocketchat.md §4.20).
void Planner::changeRole(const DriftRow &row, Kind kind)
{
    if (m_c.room.room.archived)
        leaveAside(row, LeftAside::Why::Archived);
    else
        add(row, kind);
}

void Planner::remove(const DriftRow &row)
{
    if (m_c.moodleComplete() && m_c.chatComplete())
        add(row, Kind::Kick, m_options.withRemovals);
    else
        leaveAside(row, LeftAside::Why::Incomplete);
}

void Planner::add(const DriftRow &row, Kind kind, bool ticked)
{
    const RoomMember *member = m_c.member(row);
    const Account *account = m_c.account(row);
    const Person *person = m_c.person(row);
    m_plan.operations.append({.kind = kind,
        .room = m_c.room.room.id,
        .account = member ? member->id
            : account     ? account->id
                          : AccountId{},
        .username = m_c.chatUsername(row),
        .name = m_c.displayName(row),
        .person = person ? person->id : MoodleUserId{},
        .driftClass = row.driftClass,
        .cause = row.cause,
        .before = kind == Kind::AddModerator ? ActualRole::Member : row.actual, // an invitation may come first
        .ticked = ticked});
}

void Planner::leaveAside(const DriftRow &row, LeftAside::Why why)
{
    m_plan.leftAside.append({why, row.driftClass, m_c.displayName(row)});
}

int moderators(const Comparison &comparison)
{
    return int(std::ranges::count_if(comparison.room.members,
        [&](const RoomMember &member) { return member.roles.moderator && member.id != comparison.service; }));
}

} // namespace

QString operationCode(Kind kind)
{
    switch (kind) {
    case Kind::Invite: return u"invite"_s;
    case Kind::AddModerator: return u"add_moderator"_s;
    case Kind::RemoveModerator: return u"remove_moderator"_s;
    case Kind::Kick: return u"kick"_s;
    case Kind::CreateAccount: return u"create_account"_s;
    case Kind::Mute: return u"mute"_s;
    case Kind::Unmute: return u"unmute"_s;
    case Kind::Stamp: return u"stamp"_s;
    case Kind::SetRetention: return u"set_retention"_s;
    case Kind::SetActivityRetention: return u"set_activity_retention"_s;
    case Kind::RemoveMessages: return u"remove_messages"_s;
    case Kind::SetAccountState: return u"set_account_state"_s;
    case Kind::DeleteAccount: return u"delete_account"_s;
    }
    return {};
}

int operationRank(Kind kind)
{
    const auto found = std::ranges::find(plannedKinds, kind);
    return int(found - plannedKinds.begin());
}

void sortOperations(QList<Operation> &operations)
{
    std::ranges::stable_sort(operations, {}, [](const Operation &operation) { return operationRank(operation.kind); });
}

bool sameAccount(const Operation &a, const Operation &b)
{
    if (a.account.isValid() && b.account.isValid())
        return a.account == b.account;
    return usernameKey(a.username) == usernameKey(b.username);
}

int RoomPlan::ticked(Kind kind) const
{
    return int(std::ranges::count_if(operations, [kind](const Operation &each) { return each.ticked && each.kind == kind; }));
}

int RoomPlan::ticked() const { return int(std::ranges::count(operations, true, &Operation::ticked)); }

int Plan::ticked() const
{
    return std::accumulate(rooms.begin(), rooms.end(), 0, [](int sum, const RoomPlan &room) { return sum + room.ticked(); });
}

int Plan::ticked(Kind kind) const
{
    return std::accumulate(
        rooms.begin(), rooms.end(), 0, [kind](int sum, const RoomPlan &room) { return sum + room.ticked(kind); });
}

bool Plan::isOfRetention() const
{
    return operations() > 0 && std::ranges::all_of(rooms, [](const RoomPlan &room) {
        return std::ranges::all_of(room.operations, [](Kind kind) { return isRetaining(kind); }, &Operation::kind);
    });
}

bool Plan::isOfErasure() const
{
    return erases > 0 || std::ranges::any_of(rooms, [](const RoomPlan &room) {
        return std::ranges::any_of(room.operations, [](Kind kind) { return isErasing(kind); }, &Operation::kind);
    });
}

int Plan::operations() const
{
    return std::accumulate(
        rooms.begin(), rooms.end(), 0, [](int sum, const RoomPlan &room) { return sum + int(room.operations.size()); });
}

void takeFacts(RoomPlan &room, const Comparison &now)
{
    room.activity = now.activity.name;
    room.course = now.course.course.fullName;
    room.category = now.course.course.category;
    room.room = now.room.room;
    room.membersBefore = now.present;
    room.moderatorsBefore = moderators(now);
    room.moodleComplete = now.moodleComplete();
    room.chatComplete = now.chatComplete();
    room.moodleReadAt = now.course.stamp.at;
    room.chatReadAt = now.room.stamp.at;
}

RoomPlan makePlan(const Comparison &comparison, const PlanOptions &options)
{
    RoomPlan plan{.cmid = comparison.activity.cmid};
    takeFacts(plan, comparison);
    Planner planner{comparison, options, plan};
    for (const DriftRow &row : comparison.rows)
        planner.plan(row);
    sortOperations(plan.operations);
    return plan;
}

QHash<AccountId, RoomRoles> rolesOf(const RoomReading &reading)
{
    QHash<AccountId, RoomRoles> roles;
    roles.reserve(reading.members.size());
    for (const RoomMember &member : reading.members)
        roles.insert(member.id, member.roles);
    return roles;
}

bool shows(const QHash<AccountId, RoomRoles> &members, const Operation &operation)
{
    const auto member = members.constFind(operation.account);
    switch (operation.kind) {
    case Kind::Invite: return member != members.cend();
    case Kind::AddModerator: return member != members.cend() && member->moderator;
    case Kind::RemoveModerator: return member == members.cend() || !member->moderator;
    case Kind::Kick: return member == members.cend();
    case Kind::CreateAccount: // an account in the room is one; others are looked up (app/creation.h)
        return operation.account.isValid() && member != members.cend();
    case Kind::Mute:
    case Kind::Unmute:
    case Kind::Stamp:
    case Kind::SetRetention:
    case Kind::SetActivityRetention:
    case Kind::RemoveMessages:
    case Kind::SetAccountState:
    case Kind::DeleteAccount: break; // not seen by who is in the room
    }
    return false;
}

QHash<AccountId, RoomRoles> membersAfter(const Comparison &comparison, const RoomPlan &plan)
{
    QHash<AccountId, RoomRoles> members;
    for (const RoomMember &member : comparison.room.members)
        members.insert(member.id, member.roles);
    for (const Operation &operation : plan.operations) {
        // Whoever has no account yet is told apart by the username.
        const AccountId account = operation.account.isValid() ? operation.account : AccountId{u"@"_s + operation.username};
        const auto member = members.find(account);
        const bool present = member != members.end();
        if (!operation.ticked)
            continue;
        if (operation.kind == Kind::Invite && !present)
            members.insert(account, {});
        else if (operation.kind == Kind::AddModerator && present)
            member->moderator = true;
        else if (operation.kind == Kind::RemoveModerator && present)
            member->moderator = false;
        else if (operation.kind == Kind::Kick && present)
            members.erase(member);
    }
    return members;
}

} // namespace diapason
