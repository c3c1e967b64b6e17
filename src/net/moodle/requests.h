// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/dossiers.h"

namespace diapason::moodle {

class Caller;

/// Moodle's own requests about somebody's data, through the client's caller.
[[nodiscard]] std::unique_ptr<MoodleRequests> makeRequests(std::shared_ptr<Caller> caller);

} // namespace diapason::moodle
