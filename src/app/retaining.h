// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of rooms on the write path. Nobody in the room is looked at: what it rests on are the room's own values, which
// one listing shows of many rooms (rocketchat.md §11d).
#pragma once

#include "app/runstate.h"

namespace diapason {

/// Looks at the rooms of every such operation, writes where they are as they were when it was planned, and looks again.
[[nodiscard]] QCoro::Task<> applyRetention(RunPtr run);
[[nodiscard]] QCoro::Task<Result<void>> retainRoom(RunPtr run, Operation operation);

} // namespace diapason
