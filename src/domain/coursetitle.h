// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/moodle.h"

namespace diapason {

/// A course in breadcrumbs, trees and searches: its full name, its short name before it unless the full name begins alike.
[[nodiscard]] QString courseTitle(const Course &course);

} // namespace diapason
