// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/democampus.h"
#include "launch/campuskeys.h"

namespace diapason {

struct DemoKeys {
    CampusKeys keys = {};
    std::shared_ptr<demo::DemoCampus> running = {}; ///< the servers stop with it
};

/// "small", "large" or "bench".
[[nodiscard]] demo::Size demoSize(const QString &name);

/// Starts the embedded campus and says how to enter it. Kind::Storage, code "demo", when it cannot start.
[[nodiscard]] Result<DemoKeys> openDemo(const demo::DemoCampus::Options &options);

} // namespace diapason
