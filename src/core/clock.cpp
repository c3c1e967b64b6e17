// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QTimer>

namespace diapason {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then)
{
    QTimer::singleShot(delay, context, std::move(then));
}

} // namespace diapason
