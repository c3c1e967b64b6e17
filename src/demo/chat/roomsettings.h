// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/chat/chatcall.h"

namespace diapason::demo {

/// rooms.saveRoomSettings, the setter for retention (contracts/rocketchat.md §5.4): all keys are judged, then saved.
[[nodiscard]] Answer saveRoomSettings(ChatCall &call);

} // namespace diapason::demo
