// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/desk.h"

namespace diapason::ctl {

/// Before anything is written: what became of the calls of a run that was cut short, said on stderr; once per command.
/// The chat server is connected by then.
[[nodiscard]] QCoro::Task<> lookBackOnce(DeskPtr desk);

} // namespace diapason::ctl
