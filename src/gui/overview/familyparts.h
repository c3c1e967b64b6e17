// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overview.h"

class QPainter;
class QRect;

namespace diapason {

/// The drifts of a line under a number: in words, or as glyphs and numbers where the words would lose their end. `words` is what
/// words::driftParts() says of them; nothing is painted without drifts.
void paintFamilyParts(QPainter &painter, const QRect &where, const FamilyCounts &drifts, const QString &words);

} // namespace diapason
