// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison lacks, of every reading that it rests on.
#pragma once

#include "domain/compare.h"

namespace diapason::ctl {

/// People, room and accounts first; then what only restrictions and the companion tell, where these were asked for.
[[nodiscard]] QList<Gap> gapsOf(const Comparison &comparison);

} // namespace diapason::ctl
