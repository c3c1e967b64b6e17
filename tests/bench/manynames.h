// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/snapshots.h"

namespace diapason::bench {

/// A large invented university, as the store would give it: 10,000 courses, 2,000 activities, 2,000 rooms.
[[nodiscard]] KeptCampus manyPlaces();
/// 60,000 people and as many accounts, every tenth of them of nobody.
[[nodiscard]] KeptPeople manyPeople();
/// What is typed for some of them: names, usernames, codes, two words, numbers, and what is not there.
[[nodiscard]] QStringList typedTexts(const KeptCampus &campus, const KeptPeople &people, int count);

} // namespace diapason::bench
