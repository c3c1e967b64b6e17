// SPDX-License-Identifier: GPL-3.0-or-later
// How many people a course has, told by the companion (local_diapason_get_people, `total`).
#pragma once

#include "domain/companion.h"

namespace diapason {

/// Where nobody in the course could tell how many they are, the companion does: in a hidden course without a teacher, and in one
/// that has nobody. A reading that holds all of them lacks nothing by that; another one then knows how many are missing.
void countByCompanion(CourseReading &reading, const PeopleFacts &facts);

} // namespace diapason
