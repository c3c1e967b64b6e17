// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of the look on a few sheets, for eyes and for pictures beside the design's.
#pragma once

#include <QWidget>

namespace diapason::gallery {

[[nodiscard]] QWidget *legend(); ///< glyphs, chips, fills, buttons, fields
[[nodiscard]] QWidget *states(); ///< empty, filtered, loading, failed, incomplete, offline
[[nodiscard]] QWidget *pieces(); ///< chain, verdict, settled bar, ring, strip, breadcrumb, title

[[nodiscard]] QWidget *window(); ///< the frame around the pieces, on a campus without servers

} // namespace diapason::gallery
