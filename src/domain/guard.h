// SPDX-License-Identifier: GPL-3.0-or-later
// Judges a plan before anything is written.
#pragma once

#include "domain/plan.h"

namespace diapason {

struct Verdict {
    enum class Kind {
        RemovalsPerRoom, ///< `value` ticked removals of at most `limit`
        RemovalsShare,   ///< `value` of `of` members, at most `limit`
        RemovalsPerRun,
        Complete,        ///< removals ask for complete readings of both sides: `value` of `of` sides are
        RoomEmptied,     ///< `value` members would be left, the service account aside; at least `limit` must
    };
    Kind kind = Kind::Complete;
    bool blocks = false;
    Cmid cmid = {};  ///< none for the whole run
    int value = 0;
    int of = 0;
    int limit = 0;
    double share = 0; ///< the campus's share, for RemovalsShare
};

/// Every check that was made, favourable ones too: the preview lists them.
[[nodiscard]] QList<Verdict> judge(const Plan &plan, const Limits &limits);
[[nodiscard]] bool isBlocked(const QList<Verdict> &verdicts);

} // namespace diapason
