// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace diapason::test {

/// Counts in this thread's event loop, every ten milliseconds: while the thread waits for something, nothing is counted.
class Ticks
{
public:
    Ticks()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ++m_count; });
        m_timer.start(10);
        m_clock.start();
    }
    Q_DISABLE_COPY_MOVE(Ticks)
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] qint64 took() const { return m_clock.elapsed(); } ///< milliseconds

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    int m_count = 0;
};

} // namespace diapason::test
