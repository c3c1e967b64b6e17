// SPDX-License-Identifier: GPL-3.0-or-later
// A line as JSON: what was read of it on either side, rebuilt from the domain's values. Never a secret or a message.
#pragma once

#include "domain/compare.h"

namespace diapason {

[[nodiscard]] QString rawData(const Comparison &comparison, const DriftRow &row);

} // namespace diapason
