// SPDX-License-Identifier: GPL-3.0-or-later
// How the access doctor's verdicts look: icon, word and colour, of a right and of what it allows.
#pragma once

#include "domain/abilities.h"
#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

namespace diapason {

struct AccessMark {
    Symbol symbol = {};
    Tone tone = Tone::Plain;
    QString word = {};
    bool quiet = false; ///< the word in second text: nothing proves it
};

[[nodiscard]] AccessMark markOf(const AccessFinding &finding);
[[nodiscard]] AccessMark markOf(const AbilityFinding &finding);

} // namespace diapason
