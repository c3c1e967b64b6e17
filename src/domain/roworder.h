// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/compare.h"

namespace diapason {

/// Family, class, then name; people of one name by their ids, so that the order never depends on the servers'.
void sortRows(Comparison &comparison);

} // namespace diapason
