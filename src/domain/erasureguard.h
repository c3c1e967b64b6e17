// SPDX-License-Identifier: GPL-3.0-or-later
// How a guard judges an erasure: an inner part of domain/guard.h.
#pragma once

#include "domain/guard.h"

namespace diapason {

/// One room's, or the account's: what it asks of readings, owners and days; then what the whole run asks.
[[nodiscard]] QList<Verdict> judgeErasure(const Plan &plan, const Guard &guard);
/// Removals and demotions of a room against the freeze windows of today.
[[nodiscard]] Verdict frozenVerdict(const RoomPlan &room, const Guard &guard);

} // namespace diapason
