// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the store what a command read. A store that fails is complained of once, and nothing else of the command
// suffers from it.
#pragma once

#include "ctl/desk.h"

namespace diapason::ctl {

[[nodiscard]] QCoro::Task<> keep(DeskPtr desk, std::shared_ptr<const Comparison> comparison);
/// An attempt that failed.
[[nodiscard]] QCoro::Task<> keep(DeskPtr desk, Cmid cmid, FailedAttempt attempt);
/// A sweep: its number is filled in when it begins; one with an end has ended. Lives until the task ends.
[[nodiscard]] QCoro::Task<> keep(DeskPtr desk, SweepRecord *sweep);
/// A whole campus; history that is too old goes.
[[nodiscard]] QCoro::Task<> keep(DeskPtr desk, Catalogue catalogue, QDateTime at);

/// What was kept, its numbers by the campus rules of now: what was counted under others is counted anew from the kept readings,
/// and kept; what cannot be is left out. Complains of damage.
[[nodiscard]] QCoro::Task<Result<KeptCampus>> loadKept(DeskPtr desk);

/// Says where a damaged file went, when the store had to begin a new one.
void complainOfDamage(Desk &desk);

} // namespace diapason::ctl
