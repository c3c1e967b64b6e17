// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence chain of one row, first cause at the top. Made on demand, so that rows stay small.
#pragma once

#include "domain/compare.h"

namespace diapason {

struct Reason {
    enum class Kind { Enrolment, AccountState, Role, Mapping, Restriction, Account, Protection, Room, Presence, RoomRole, Completeness };
    enum class Outcome {
        Passed,
        Broken,        ///< the link where the chain breaks
        NotApplicable, ///< after the break, or without meaning here
        Unknown,       ///< not looked at, or not readable
    };
    Kind kind = Kind::Enrolment;
    Outcome outcome = Outcome::Passed;
    Cause cause = Cause::Present;  ///< set on the broken link
    QString subject = {};          ///< role, username, …: what the sentence is about
    QString other = {};            ///< second value, e.g. who removed them
    QDateTime when = {};           ///< when the thing happened
    QString source = {};           ///< server function, or "campus.rules"
    QDateTime readAt = {};         ///< when we read it
    int number = 0;                ///< members, rows, …
};

[[nodiscard]] QString reasonCode(Reason::Kind kind); ///< "account_state"
[[nodiscard]] QList<Reason> explain(const Comparison &comparison, const DriftRow &row);

} // namespace diapason
