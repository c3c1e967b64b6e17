// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/fonts.h"
#include "models/findmodel.h"

class QPainter;

namespace diapason {

/// One line whose found parts stand out in the accent and semi-bold; elided at its end where it does not fit.
void paintFoundText(QPainter &painter, const QRectF &where, TextStyle style, const QColor &colour, const QString &text,
    const FindRow::Parts &found);

} // namespace diapason
