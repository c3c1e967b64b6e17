// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/erasureguard.h"

#include "domain/erasure.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using Kind = Operation::Kind;
using enum Verdict::Kind;

/// Nobody is expected any more or less than before: of Moodle's side nothing is asked.
QList<Verdict> judgeRoom(const RoomPlan &room, const Guard &guard)
{
    QList<Verdict> verdicts;
    const int removals = room.ticked(Kind::Kick);
    if (removals == 0)
        return verdicts;
    const int left = room.membersBefore - removals;
    verdicts += {Complete, !room.chatComplete, room.cmid, int(room.chatComplete), 1, 1};
    verdicts += {RoomEmptied, left <= 0, room.cmid, left, room.membersBefore, 1};
    if (!guard.freezes.isEmpty() && guard.now.isValid())
        verdicts += frozenVerdict(room, guard);
    return verdicts;
}

/// Rooms that would be left without an owner.
Verdict lastOwners(const Plan &plan)
{
    QStringList names;
    for (const RoomPlan &room : plan.rooms) {
        for (const Operation &operation : room.operations) {
            if (!operation.ticked)
                continue;
            if (operation.kind == Kind::Kick && operation.before == ActualRole::Owner && room.ownersBefore <= 1)
                names += room.activity;
            if (!isOfAccount(operation.kind))
                continue;
            const AccountFate after = accountFateOfJson(operation.becomes).value_or(AccountFate{.active = false});
            if (!after.relinquish && !after.active)
                names += accountFateOfJson(operation.was).value_or(AccountFate{}).lastOwnerOf;
        }
    }
    return {.kind = LastOwners, .exceeded = !names.isEmpty(), .value = int(names.size()), .name = names.join(u", "_s)};
}

int oldestMinutes(const Plan &plan, const QDateTime &now)
{
    qint64 oldest = 0;
    for (const RoomPlan &room : plan.rooms)
        if (now.isValid() && room.chatReadAt.isValid() && room.ticked() > 0)
            oldest = std::max(oldest, room.chatReadAt.secsTo(now) / 60);
    return int(oldest);
}

} // namespace

QList<Verdict> judgeErasure(const Plan &plan, const Guard &guard)
{
    QList<Verdict> verdicts;
    QSet<QString> accounts;
    int spared = 0;
    for (const RoomPlan &room : plan.rooms) {
        verdicts += judgeRoom(room, guard);
        for (const Operation &operation : room.operations) {
            if (!operation.ticked)
                continue;
            accounts.insert(accountKey(operation));
            spared += operation.driftClass == DriftClass::Protected;
        }
    }
    const Limits &limits = guard.limits;
    const int total = plan.operations(), ticked = plan.ticked(), age = oldestMinutes(plan, guard.now);
    const int removals = plan.ticked(Kind::Kick), deletions = plan.ticked(Kind::RemoveMessages);
    verdicts += {OneAccount, accounts.size() > 1, {}, int(accounts.size()), total, 1};
    verdicts += {ProtectedKept, spared > 0, {}, spared, total, 0};
    verdicts += lastOwners(plan);
    verdicts += {Fresh, ticked > 0 && age > limits.readingMinutes, {}, age, 0, limits.readingMinutes};
    verdicts += {RemovalsPerRun, removals > limits.removalsPerRun, {}, removals, total, limits.removalsPerRun};
    verdicts += {DeletionsPerRun, deletions > limits.removalsPerRun, {}, deletions, total, limits.removalsPerRun};
    verdicts += {Countersigned, ticked > limits.countersignAbove && !guard.countersigned, {}, ticked, total,
        limits.countersignAbove};
    return verdicts;
}

} // namespace diapason
