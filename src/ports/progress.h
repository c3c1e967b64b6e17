// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>

#include <functional>

namespace diapason {

/// How far a long reading is. `total` is -1 while it is not known.
struct Progress {
    Server server = Server::None;
    QString call = {};               ///< server function
    int done = 0;
    int total = -1;
    QDateTime waitingUntil = {};     ///< valid while a rate limit holds us back
};
using ProgressFn = std::function<void(const Progress &)>;

} // namespace diapason
