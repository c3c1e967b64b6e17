// SPDX-License-Identifier: GPL-3.0-or-later
// The confirmed link written into its room: read, merge, write, read again. Rocket.Chat replaces all custom fields at once, so
// that nothing is written where they could not be read.
#pragma once

#include "app/runstate.h"

namespace diapason {

/// One call, after a look at the fields. Nothing leaves where they are so already (Refused "already-stamped"), hold something
/// of somebody else's under our name ("stamp-foreign") or another link than planned ("stamp-changed").
[[nodiscard]] QCoro::Task<Result<void>> stampRoom(RunPtr run, Operation operation);

/// After the calls: what the fields show now, those of everybody else included.
[[nodiscard]] QCoro::Task<> confirmStamps(RunPtr run);

/// Whether an error is a reason of ours not to send.
[[nodiscard]] bool isUnsentStamp(const Error &error);

} // namespace diapason
