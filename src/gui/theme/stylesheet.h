// SPDX-License-Identifier: GPL-3.0-or-later
// The one style sheet, made from tokens (look.md §15). Item views' cells are painted, never styled.
#pragma once

#include "gui/theme/tokens.h"

#include <QPalette>
#include <QString>

namespace diapason {

[[nodiscard]] QString styleSheet(const Tokens &tokens);
[[nodiscard]] QPalette themePalette(const Tokens &tokens);

} // namespace diapason
