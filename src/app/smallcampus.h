// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace diapason {

/// A campus of at most so many activities is checked whole when it is listed, and all its lines stay in memory.
inline constexpr qsizetype smallCampus = 50;

} // namespace diapason
