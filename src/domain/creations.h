// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that a plan over several rooms creates.
#pragma once

#include "domain/plan.h"

namespace diapason {

/// Who lacks an account lacks it in every room; it is created once, in the first room that asks for it. The rooms after it
/// find it when their turn comes.
void createOnce(Plan &plan);

} // namespace diapason
