// SPDX-License-Identifier: GPL-3.0-or-later
// What still holds of a plan, by a fresh reading.
#pragma once

#include "app/runstate.h"

namespace diapason {

/// Settles what is so already, or should not be done any more, before anything is sent.
void screen(RunState &run, const Comparison &now);

} // namespace diapason
