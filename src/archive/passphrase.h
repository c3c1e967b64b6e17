// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace diapason {

/// A passphrase for one archive: six groups of four small letters and digits, 118 bits. Nothing that looks or sounds like
/// another (no 0, 1, i, l, o). Empty when the system gives no randomness.
[[nodiscard]] QString makePassphrase();

} // namespace diapason
