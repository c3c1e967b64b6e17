// SPDX-License-Identifier: GPL-3.0-or-later
// How people came into a course, where else they hold roles, and why an account could be theirs.
#pragma once

#include "domain/explain.h"

namespace diapason::words {

[[nodiscard]] QString enrolmentMethod(const QString &method); ///< "cohort"; the plugin's own name when it is none we know
[[nodiscard]] QString enrolmentDetail(const Reason &reason); ///< "cohort “L2 Chimie”, since 1 Sept.", by "; "
[[nodiscard]] QString place(const RoleElsewhere &role); ///< "in the category Sciences"
[[nodiscard]] QString candidateWhy(AccountCandidate::Why why); ///< "same e-mail address"

/// "one; another; a third", as the language writes it: for items that hold commas.
[[nodiscard]] QString listed(const QStringList &items);

} // namespace diapason::words
