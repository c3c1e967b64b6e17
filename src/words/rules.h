// SPDX-License-Identifier: GPL-3.0-or-later
// What campus rules say and would do, in words.
#pragma once

#include "domain/rulesfault.h"
#include "domain/rulespreview.h"

namespace diapason::words {

/// "At character 5: a “]” is missing." `text` is what the fault is in.
[[nodiscard]] QString expressionFault(const ExpressionFault &fault);
/// The same with where it is: "Step 2 of the usernames, at character 5: a “]” is missing."
[[nodiscard]] QString rulesFault(const RulesFault &fault);
[[nodiscard]] QString usernameStep(const UsernameStep &step); ///< "Take off @univ.fr"
[[nodiscard]] QString placeholder(const QString &placeholder); ///< "number of the activity"
[[nodiscard]] QString accountFound(PersonTrial::Account found); ///< "account found"
[[nodiscard]] QString triedOn(int tried, int activities); ///< "Tried on 41 of 2,000 activities."

} // namespace diapason::words
