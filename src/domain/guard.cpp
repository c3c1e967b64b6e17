// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard.h"

#include <cmath>

namespace diapason {
namespace {

using Kind = Operation::Kind;

/// 29 % of 100 are 29, though 0.29 × 100 is a hair less in binary.
int shareOf(double share, int members) { return int(std::floor(share * members + 1e-9)); }

QList<Verdict> judgeRoom(const RoomPlan &room, const Limits &limits)
{
    using enum Verdict::Kind;
    const int removals = room.ticked(Kind::Kick);
    const int left = room.membersBefore + room.ticked(Kind::Invite) - removals;
    const int share = shareOf(limits.removalsShare, room.membersBefore);
    const int sides = int(room.moodleComplete) + int(room.chatComplete);
    return {
        {RemovalsPerRoom, removals > limits.removalsPerRoom, room.cmid, removals, room.membersBefore, limits.removalsPerRoom},
        {RemovalsShare, removals > share, room.cmid, removals, room.membersBefore, share, limits.removalsShare},
        {Complete, removals > 0 && sides < 2, room.cmid, sides, 2, 2},
        {RoomEmptied, removals > 0 && left <= 0, room.cmid, left, room.membersBefore, 1},
    };
}

} // namespace

QList<Verdict> judge(const Plan &plan, const Limits &limits)
{
    QList<Verdict> verdicts;
    for (const RoomPlan &room : plan.rooms)
        verdicts += judgeRoom(room, limits);
    const int removals = plan.ticked(Kind::Kick);
    verdicts.append({Verdict::Kind::RemovalsPerRun, removals > limits.removalsPerRun, {}, removals, plan.operations(),
        limits.removalsPerRun});
    return verdicts;
}

bool isBlocked(const QList<Verdict> &verdicts) { return std::ranges::any_of(verdicts, &Verdict::blocks); }

} // namespace diapason
