// SPDX-License-Identifier: GPL-3.0-or-later
// One check in numbers: what the tree, the search, the overview and the history show without both sides at hand.
#pragma once

#include "domain/compare.h"

namespace diapason {

/// Rows of one class that owe to one cause.
struct CauseCount {
    DriftClass driftClass = DriftClass::Unknown;
    Cause cause = Cause::PeopleUnread;
    int rows = 0;
    friend bool operator==(const CauseCount &, const CauseCount &) = default;
};

/// What lies behind the numbers of a check.
struct CheckGrounds {
    QList<CauseCount> causes = {}; ///< of drifts and unknown rows, most rows first
    /// Moodle roles, by short name, that would settle all its drifts if the campus mapped one of them to members: what a comparison
    /// under such rules says, and not a guess by rows. None where the activity does not follow the campus.
    QStringList settledBy = {};
    QList<Finding::Kind> findings = {}; ///< each kind once, in the order of the enumeration
    friend bool operator==(const CheckGrounds &, const CheckGrounds &) = default;
};

struct CheckSummary {
    Cmid cmid = {};
    QDateTime at = {}; ///< of the older of both sides; UTC
    bool moodleComplete = false;
    bool chatComplete = false;
    int expected = 0;
    int present = 0;
    int drifts = 0;
    ClassCounts counts = {};
    CheckGrounds grounds = {}; ///< of the last check only: a history has numbers alone
    [[nodiscard]] bool complete() const { return moodleComplete && chatComplete; }
    [[nodiscard]] int count(DriftClass c) const { return counts[size_t(c)]; }
    /// The same numbers, whatever the time and the grounds.
    [[nodiscard]] bool saysTheSame(const CheckSummary &other) const;
    friend bool operator==(const CheckSummary &, const CheckSummary &) = default;
};

[[nodiscard]] CheckSummary summarize(const Comparison &comparison);
/// The cause of most drifts; of several as frequent, the one whose class comes first. None when nothing drifts.
[[nodiscard]] std::optional<CauseCount> mainCause(const CheckGrounds &grounds);

/// The first family, in the one order of bars and chips, that has drifts; none when nothing drifts.
[[nodiscard]] std::optional<Family> worstFamily(const ClassCounts &counts);

} // namespace diapason
