// SPDX-License-Identifier: GPL-3.0-or-later
// One check in numbers: what the tree, the search and the history show without both sides at hand.
#pragma once

#include "domain/compare.h"

namespace diapason {

struct CheckSummary {
    Cmid cmid = {};
    QDateTime at = {}; ///< of the older of both sides; UTC
    bool moodleComplete = false;
    bool chatComplete = false;
    int expected = 0;
    int present = 0;
    int drifts = 0;
    ClassCounts counts = {};
    [[nodiscard]] bool complete() const { return moodleComplete && chatComplete; }
    [[nodiscard]] int count(DriftClass c) const { return counts[size_t(c)]; }
    /// Everything but the time.
    [[nodiscard]] bool saysTheSame(const CheckSummary &other) const;
    friend bool operator==(const CheckSummary &, const CheckSummary &) = default;
};

[[nodiscard]] CheckSummary summarize(const Comparison &comparison);

/// The first family, in the one order of bars and chips, that has drifts; none when nothing drifts.
[[nodiscard]] std::optional<Family> worstFamily(const ClassCounts &counts);

} // namespace diapason
