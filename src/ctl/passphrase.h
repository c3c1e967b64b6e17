// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace diapason::ctl {

/// The first line of what `descriptor` gives, 4 KiB at most; -1: asked for twice on the terminal, unseen. Kind::Usage
/// "no-passphrase", "passphrases-differ", "passphrase-weak".
[[nodiscard]] Result<QString> readPassphrase(int descriptor);

} // namespace diapason::ctl
