// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/summary.h"

namespace diapason {

bool CheckSummary::saysTheSame(const CheckSummary &other) const
{
    CheckSummary same = other;
    same.at = at;
    return same == *this;
}

CheckSummary summarize(const Comparison &comparison)
{
    return {.cmid = comparison.activity.cmid,
        .at = std::min(comparison.course.stamp.at, comparison.room.stamp.at),
        .moodleComplete = comparison.moodleComplete(),
        .chatComplete = comparison.chatComplete(),
        .expected = comparison.expected,
        .present = comparison.present,
        .drifts = comparison.drifts,
        .counts = comparison.counts};
}

std::optional<Family> worstFamily(const ClassCounts &counts)
{
    std::optional<Family> worst;
    for (int i = 0; i < driftClassCount; ++i) {
        const DriftClass driftClass{quint8(i)};
        if (isDrift(driftClass) && counts[size_t(i)] > 0 && (!worst || family(driftClass) < *worst))
            worst = family(driftClass);
    }
    return worst;
}

} // namespace diapason
