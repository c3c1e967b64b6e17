// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/undo.h"

#include "domain/erasure.h"
#include "domain/retentionplan.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Kind = Operation::Kind;
using Why = NotUndone::Why;

ActualRole roleNow(const Comparison &now, const AccountId &account)
{
    const auto member = std::ranges::find(now.room.members, account, &RoomMember::id);
    return member == now.room.members.cend() ? ActualRole::None : actualRole(member->roles);
}

Operation reversed(const Operation &done, Kind kind, ActualRole before)
{
    Operation operation = done;
    operation.kind = kind;
    operation.before = before;
    operation.ticked = kind != Kind::Kick;
    return operation;
}

/// `now` is their role in the room.
QList<Operation> inverse(const Operation &done, ActualRole now)
{
    switch (done.kind) {
    case Kind::Invite: return {reversed(done, Kind::Kick, now)};
    case Kind::AddModerator: return {reversed(done, Kind::RemoveModerator, ActualRole::Moderator)};
    case Kind::RemoveModerator: return {reversed(done, Kind::AddModerator, ActualRole::Member)};
    case Kind::CreateAccount:
    case Kind::Mute:
    case Kind::Unmute:
    case Kind::Stamp:
    case Kind::SetRetention:
    case Kind::SetActivityRetention:
    case Kind::RemoveMessages:
    case Kind::SetAccountState:
    case Kind::DeleteAccount: return {};
    case Kind::Kick: break;
    }
    QList<Operation> back{reversed(done, Kind::Invite, ActualRole::None)};
    if (done.before == ActualRole::Moderator)
        back += reversed(done, Kind::AddModerator, ActualRole::Member);
    return back;
}

RoomPlan roomPlanOf(const Comparison &now)
{
    RoomPlan room = makePlan(now, {.only = QSet<QString>{}});
    room.operations.clear();
    room.leftAside.clear();
    return room;
}

/// One person's entries in one room, oldest first: together they went from the first one's `before` to the last one's end.
struct Chain {
    QList<JournalEntry> entries = {};
    [[nodiscard]] ActualRole before() const { return entries.first().operation.before; }
    [[nodiscard]] ActualRole after() const { return roleAfter(entries.last().operation); }
};

std::optional<Why> whyNot(const JournalEntry &entry)
{
    if (isUnsettled(entry))
        return Why::Unsettled;
    if (entry.outcome == Outcome::Done && entry.operation.kind == Kind::CreateAccount)
        return Why::AccountStays;
    if (entry.outcome == Outcome::Done && isIrreversible(entry.operation.kind))
        return Why::Irreversible;
    if (entry.outcome == Outcome::Done && isOfNoActivity(entry.cmid) && !isOfAccount(entry.operation.kind)
        && !isRetaining(entry.operation.kind))
        return Why::NoActivity;
    return entry.outcome == Outcome::Done ? std::nullopt : std::optional(Why::NothingDone);
}

std::optional<Why> whyNot(const Chain &chain, const Comparison &now)
{
    const ActualRole role = roleNow(now, chain.entries.first().operation.account);
    if (!now.room.stamp.complete())
        return Why::RoomUnread;
    if (role == chain.before())
        return Why::SoAlready;
    return role == chain.after() ? std::nullopt : std::optional(Why::ChangedSince);
}

} // namespace

QString notUndoneCode(Why why)
{
    switch (why) {
    case Why::NothingDone: return u"nothing_done"_s;
    case Why::Unsettled: return u"unsettled"_s;
    case Why::SoAlready: return u"so_already"_s;
    case Why::ChangedSince: return u"changed_since"_s;
    case Why::RoomUnread: return u"room_unread"_s;
    case Why::RoomGone: return u"room_gone"_s;
    case Why::AccountStays: return u"account_stays"_s;
    case Why::Irreversible: return u"irreversible"_s;
    case Why::NoActivity: return u"no_activity"_s;
    }
    return {};
}

ActualRole roleAfter(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::Invite: return ActualRole::Member;
    case Kind::AddModerator: return ActualRole::Moderator;
    case Kind::RemoveModerator: return ActualRole::Member;
    case Kind::Kick: return ActualRole::None;
    case Kind::CreateAccount:
    case Kind::Mute:
    case Kind::Unmute:
    case Kind::Stamp:
    case Kind::SetRetention:
    case Kind::SetActivityRetention:
    case Kind::RemoveMessages:
    case Kind::SetAccountState:
    case Kind::DeleteAccount: break;
    }
    return operation.before;
}

namespace {

/// The room's custom fields are read when they are written: only then is it known what they hold (app/stamping.h).
Operation stampedBack(const QList<JournalEntry> &entries)
{
    Operation back = entries.last().operation;
    back.was = entries.last().operation.becomes;
    back.becomes = entries.first().operation.was;
    back.ticked = true;
    return back;
}

void addStamps(UndoPlan &undo, const QMap<Cmid, QList<JournalEntry>> &stamps, const QList<std::shared_ptr<const Comparison>> &now)
{
    for (const auto &[cmid, entries] : stamps.asKeyValueRange()) {
        const auto room = std::ranges::find_if(now, [&](const auto &each) {
            return each->activity.cmid == cmid && each->room.room.id == entries.first().operation.room;
        });
        if (room == now.cend()) {
            for (const JournalEntry &entry : entries)
                undo.left += NotUndone{entry, Why::RoomGone};
            continue;
        }
        auto plan = std::ranges::find(undo.plan.rooms, cmid, &RoomPlan::cmid);
        if (plan == undo.plan.rooms.end())
            plan = undo.plan.rooms.insert(undo.plan.rooms.end(), roomPlanOf(**room));
        plan->operations += stampedBack(entries);
    }
}

/// Where entries were about: a room and its activity are changed apart.
using RetainedPlace = std::pair<RoomId, Kind>;

/// Whether they still have the values is looked at when they are written (app/retaining.h).
void addRetentions(UndoPlan &undo, const QMap<RetainedPlace, QList<JournalEntry>> &retentions, const Catalogue &catalogue)
{
    for (const auto &[place, entries] : retentions.asKeyValueRange()) {
        std::optional<RoomPlan> room = retentionRoom(catalogue, place.first);
        if (!room) {
            for (const JournalEntry &entry : entries)
                undo.left += NotUndone{entry, Why::RoomGone};
            continue;
        }
        if (!room->cmid.isValid())
            room->cmid = entries.first().cmid;
        auto plan = std::ranges::find(undo.plan.rooms, room->key(), &RoomPlan::key);
        if (plan == undo.plan.rooms.end())
            plan = undo.plan.rooms.insert(undo.plan.rooms.end(), *room);
        Operation done = entries.first().operation;
        done.becomes = entries.last().operation.becomes;
        plan->operations += takenBack(done);
    }
}

/// Whether the account still is as it was left is looked at when it is written (app/erasing.h).
void addAccounts(UndoPlan &undo, const QList<JournalEntry> &states)
{
    for (const JournalEntry &entry : states) {
        const Operation &done = entry.operation;
        RoomPlan part{.cmid = entry.cmid, .activity = done.username, .moodleComplete = true, .chatComplete = true};
        auto plan = std::ranges::find(undo.plan.rooms, part.key(), &RoomPlan::key);
        if (plan == undo.plan.rooms.end())
            plan = undo.plan.rooms.insert(undo.plan.rooms.end(), part);
        plan->operations = {stateGivenBack(done)};
    }
}

} // namespace

UndoPlan undoing(
    const QList<JournalEntry> &entries, const QList<std::shared_ptr<const Comparison>> &now, const Catalogue &catalogue)
{
    UndoPlan undo;
    QMap<Cmid, QMap<AccountId, Chain>> chains;
    QMap<Cmid, QList<JournalEntry>> stamps;
    QMap<RetainedPlace, QList<JournalEntry>> retentions;
    QList<JournalEntry> states;
    for (const JournalEntry &entry : entries) {
        undo.plan.undoes = entry.run;
        if (isQuieting(entry.operation.kind)) // the run gave the room back what it had muted
            continue;
        if (const auto why = whyNot(entry))
            undo.left += NotUndone{entry, *why};
        else if (isRetaining(entry.operation.kind))
            retentions[{entry.operation.room, entry.operation.kind}] += entry;
        else if (isOfAccount(entry.operation.kind))
            states += entry;
        else if (entry.operation.kind == Kind::Stamp)
            stamps[entry.cmid] += entry;
        else
            chains[entry.cmid][entry.operation.account].entries += entry;
    }
    for (const auto &[cmid, people] : chains.asKeyValueRange()) {
        const RoomId then = people.first().entries.first().operation.room;
        const auto room = std::ranges::find_if(
            now, [&](const auto &each) { return each->activity.cmid == cmid && each->room.room.id == then; });
        RoomPlan plan = room == now.cend() ? RoomPlan{} : roomPlanOf(**room);
        for (const Chain &chain : people) {
            const auto why = room == now.cend() ? std::optional(Why::RoomGone) : whyNot(chain, **room);
            for (auto entry = chain.entries.crbegin(); entry != chain.entries.crend(); ++entry) {
                if (why)
                    undo.left += NotUndone{*entry, *why};
                else if (entry->operation.kind != Kind::AddModerator || chain.before() != ActualRole::None)
                    plan.operations += inverse(entry->operation, chain.after()); // who is taken out again is not demoted first
            }
        }
        sortOperations(plan.operations);
        if (!plan.operations.isEmpty())
            undo.plan.rooms += plan;
    }
    addStamps(undo, stamps, now);
    addRetentions(undo, retentions, catalogue);
    addAccounts(undo, states);
    return undo;
}

} // namespace diapason
