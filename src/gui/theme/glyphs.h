// SPDX-License-Identifier: GPL-3.0-or-later
// The fourteen class glyphs, our own paths on a 16 × 16 grid (look.md §4).
#pragma once

#include "domain/compare.h"

#include <QPixmap>

class QPainter;

namespace diapason {

/// Cached per (class, size, colour, ratio).
[[nodiscard]] QPixmap glyphPixmap(DriftClass driftClass, int size, const QColor &colour, qreal ratio);
void paintGlyph(QPainter &painter, const QRectF &where, DriftClass driftClass, const QColor &colour);

} // namespace diapason
