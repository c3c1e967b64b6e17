// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTimer>

namespace diapason::test {

/// Lets the caller go on before the answer comes, as a network would.
inline QCoro::Task<> soon()
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(0);
    co_await timer;
}

} // namespace diapason::test
