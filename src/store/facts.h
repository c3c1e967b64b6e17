// SPDX-License-Identifier: GPL-3.0-or-later
// Facts beside the lists, as JSON: no statement ever looks into them, and they grow with what the companion tells.
#pragma once

#include "domain/catalogue.h"
#include "domain/compare.h"
#include "store/sql.h"

namespace diapason {

/// What the companion told of a course's people.
void keepPeopleFacts(Sql &sql, const PeopleFacts &facts, CourseId course);
[[nodiscard]] PeopleFacts readPeopleFacts(Sql &sql, CourseId course);

/// What was read for one activity alone: its own mapping, its section's restriction and what the restrictions asked, who
/// may manage it, accounts that could be somebody's.
void keepActivityFacts(Sql &sql, const Comparison &comparison);
void readActivityFacts(Sql &sql, CompareInput &input);

/// A listing that is not whole leaves a whole one in its place.
void keepCompanion(Sql &sql, const Catalogue &catalogue);
void readCompanion(Sql &sql, Catalogue &catalogue);

} // namespace diapason
