// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace diapason {

class Console;

/// Draws every screen of an open demo campus into `folder`, in both languages, light and dark, at the sizes that matter.
/// Of the screens in DIAPASON_SCREENS ("rooms,preview") alone, where that is set: all of them take minutes.
/// Repairs one activity of it on the way. False when a file could not be written or a screen never came.
[[nodiscard]] bool drawScreens(Console &console, const QString &folder);

} // namespace diapason
