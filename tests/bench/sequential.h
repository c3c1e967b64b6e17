// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline: one call after the other, in the pattern of the Moodle plugin (mod_rocketchat.md §7 D3, §8.2).
#pragma once

#include "bench/benchcampus.h"
#include "domain/compare.h"

namespace diapason::bench {

struct SequentialResult {
    qint64 ms = 0;
    int calls = 0;
};

/// Repairs the drifts of `comparison` as the plugin would: one users.info per member, three and an invitation per
/// absent person, one call per role change and removal.
[[nodiscard]] SequentialResult resyncSequentially(const BenchCampus &campus, const Comparison &comparison);

} // namespace diapason::bench
