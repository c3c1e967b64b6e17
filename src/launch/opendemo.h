// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "launch/campusoptions.h"

namespace diapason {

struct DemoKeys {
    CampusKeys keys = {};
    std::shared_ptr<void> running = {}; ///< the servers stop with it
};

/// Starts the embedded campus of a size ("small", "large", "bench") and says how to enter it.
/// Kind::Storage, code "demo", when it cannot start.
[[nodiscard]] Result<DemoKeys> openDemo(const QString &size);

} // namespace diapason
