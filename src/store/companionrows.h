// SPDX-License-Identifier: GPL-3.0-or-later
// What the companion last told of the activities: links are made of it again whenever the rules change.
#pragma once

#include "domain/companion.h"
#include "store/sql.h"

namespace diapason {

/// No listing (no companion any more) leaves none behind; one that is not whole leaves a whole one in its place.
void keepCompanion(Sql &sql, const std::optional<CompanionListing> &listing);
[[nodiscard]] std::optional<CompanionListing> readCompanionRows(Sql &sql);

} // namespace diapason
