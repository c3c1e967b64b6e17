// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace diapason::ctl {

/// The twin's own sentences; all others come from the words room.
struct Ctl {
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

} // namespace diapason::ctl
