// SPDX-License-Identifier: GPL-3.0-or-later
// What `sweep` is told on the command line.
#pragma once

#include "launch/commandline.h"

#include <chrono>

namespace diapason::ctl {

struct SweepOptions {
    QStringList categories = {}; ///< numbers or names
    QStringList courses = {}; ///< numbers or short names
    std::chrono::seconds olderThan{0};
    bool resume = false; ///< the one that was not ended
    bool csv = false;
    friend bool operator==(const SweepOptions &, const SweepOptions &) = default;
};

[[nodiscard]] QStringList sweepOptionNames();
/// "--category" and, in a line that sweeps, "--course" may be given again.
[[nodiscard]] QList<OptionSpec> sweepOptionSpecs();

/// Kind::Usage (words/errors_local.cpp) otherwise; nothing for any other command.
[[nodiscard]] std::optional<Result<SweepOptions>> sweepOptions(const CommandLine &line);

} // namespace diapason::ctl
