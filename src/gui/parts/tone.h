// SPDX-License-Identifier: GPL-3.0-or-later
// What a chip, tile, banner or fact is coloured by: a family, the accent, or nothing.
#pragma once

#include "gui/theme/tokens.h"

namespace diapason {

enum class Tone { Plain, Accent, Add, Role, Remove, Blocked, Information, InStep };

[[nodiscard]] Tone toneOf(Family family);
[[nodiscard]] Tone toneOf(DriftClass driftClass);
[[nodiscard]] FamilyColours toneColours(Tone tone, const Tokens &tokens);
[[nodiscard]] Tint toneTint(Tone tone);

} // namespace diapason
