// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatworld.h"

#include <optional>

namespace diapason::demo {

/// How the purge job of the server decides for one private group (§5.4): after how many days its messages go,
/// nothing when they never do.
[[nodiscard]] std::optional<double> purgeAgeInDays(const ChatWorld &world, const ChatRoom &room);

} // namespace diapason::demo
