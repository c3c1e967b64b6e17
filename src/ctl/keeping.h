// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the store what a command read. A store that fails is complained of once, and nothing else of the command
// suffers from it.
#pragma once

#include "ctl/desk.h"

namespace diapason::ctl {

[[nodiscard]] QCoro::Task<> keep(DeskPtr desk, std::shared_ptr<const Comparison> comparison);
/// A whole campus; history that is too old goes.
[[nodiscard]] QCoro::Task<> keep(DeskPtr desk, Catalogue catalogue, QDateTime at);

/// Says where a damaged file went, when the store had to begin a new one.
void complainOfDamage(Desk &desk);

} // namespace diapason::ctl
