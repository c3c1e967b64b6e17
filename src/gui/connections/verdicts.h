// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campuslist.h"

namespace diapason {

/// What the access doctor found last, as numbers, among what the window remembers of a campus.
[[nodiscard]] AccessVerdict keptVerdict(const QString &campus);
void keepVerdict(const QString &campus, const AccessVerdict &verdict);

} // namespace diapason
