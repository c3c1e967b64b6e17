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

/// A Moodle role that is not mapped, and the people who are not expected because of it.
struct UnmappedRole {
    QString shortName = {};
    int drifts = 0; ///< who are in the room and count as drift: they would not, were the role mapped to members
    int absent = 0; ///< who are not in the room: they would be missing
    friend bool operator==(const UnmappedRole &, const UnmappedRole &) = default;
};

/// What lies behind the numbers of a check.
struct CheckGrounds {
    QList<CauseCount> causes = {}; ///< of drifts and unknown rows, most rows first
    QList<UnmappedRole> unmapped = {}; ///< by short name
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
