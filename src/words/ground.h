// SPDX-License-Identifier: GPL-3.0-or-later
// What a link of the chain rests on, and the chain in short.
#pragma once

#include "domain/explain.h"

namespace diapason::words {

[[nodiscard]] QString ground(Reason::Ground ground); ///< "fact"
[[nodiscard]] QString groundMeaning(Reason::Ground ground); ///< as a sentence, for tooltips and screen readers
/// The class, the verdict, and the link where the chain breaks with its detail, one a line.
[[nodiscard]] QString chainTip(const Comparison &comparison, const DriftRow &row);

} // namespace diapason::words
