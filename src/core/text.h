// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace diapason {

/// A name as search and filters compare it: case and accents folded, đ ł ø æ œ ß and their kin spelt out.
[[nodiscard]] QString folded(QStringView text);

} // namespace diapason
