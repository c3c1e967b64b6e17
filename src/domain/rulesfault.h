// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps campus rules from being used: expressions that are none, names that cannot be made.
#pragma once

#include "domain/groupnames.h"

namespace diapason {

struct RulesFault {
    enum class Where { Step, Format, Replacement, Forbidden };
    Where where = Where::Step;
    int index = 0; ///< of the username step or the replacement
    ExpressionFault fault = {};
    friend bool operator==(const RulesFault &, const RulesFault &) = default;
};

/// The first there is, in the order of the page.
[[nodiscard]] std::optional<RulesFault> rulesFault(const CampusRules &rules);

} // namespace diapason
