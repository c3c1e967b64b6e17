// SPDX-License-Identifier: GPL-3.0-or-later
// Campus rules are changed in several places: what one of them changed is put upon what another one left.
#pragma once

#include "domain/campus.h"

namespace diapason {

/// `onto` with everything in which `after` differs from `before`: whole fields, but single states, activities, matches and
/// links. Where `onto` was changed in the same place, `after` wins.
[[nodiscard]] CampusRules mergedRules(const CampusRules &before, const CampusRules &after, const CampusRules &onto);

} // namespace diapason
