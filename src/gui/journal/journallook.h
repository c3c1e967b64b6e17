// SPDX-License-Identifier: GPL-3.0-or-later
// By which icon and colour the journal shows what became of an operation; words stand beside both.
#pragma once

#include "domain/journal.h"
#include "gui/parts/tone.h"
#include "gui/theme/icons.h"

namespace diapason {

[[nodiscard]] QLatin1StringView iconOf(Outcome outcome);
/// Plain where nothing asks for attention.
[[nodiscard]] Tone toneOf(Outcome outcome);
[[nodiscard]] QColor inkOf(Outcome outcome);
/// The class whose repair the operation is: its glyph.
[[nodiscard]] DriftClass glyphClass(Operation::Kind kind);

} // namespace diapason
