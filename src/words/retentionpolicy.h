// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong in a policy file, line by line, and what to do about it.
#pragma once

#include "domain/retentionpolicy.h"

namespace diapason::words {

/// "Line 3: there is no course “HIST-101”. Give its number or its short name." `ceilingDays` is the campus's.
[[nodiscard]] QString policyFault(const PolicyFault &fault, int ceilingDays);

} // namespace diapason::words
