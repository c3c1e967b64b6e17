// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QObject>

namespace diapason::bench {

/// The longest time this thread spent between waking up and going back to wait for events.
class BusyMeter : public QObject
{
public:
    BusyMeter()
    {
        const auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_awake.start(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
            if (m_awake.isValid())
                m_longest = std::max(m_longest, m_awake.nsecsElapsed());
        });
    }
    void reset() { m_longest = 0; m_awake.invalidate(); }
    [[nodiscard]] double longestMs() const { return double(m_longest) / 1e6; }

private:
    QElapsedTimer m_awake;
    qint64 m_longest = 0;
};

} // namespace diapason::bench
