// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/desk.h"

namespace diapason::ctl {

/// Before anything is written: what became of the calls of a run that was cut short, said on stderr; once per command.
/// Fails when it could not be done to its end: then nothing may be written. The chat server is connected by then.
[[nodiscard]] QCoro::Task<Result<void>> lookBackOnce(DeskPtr desk);

} // namespace diapason::ctl
