// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/retention.h"
#include "net/rocketchat/json.h"

namespace diapason::rocketchat {

/// Flags of a message, without its time (rocketchat.md §4.18). Never its text.
[[nodiscard]] MessageTrace readTrace(json::Keys &row);

} // namespace diapason::rocketchat
