// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace diapason::bench {

/// The longest time the main thread spent on one event, of any kind: what a user would feel as a stutter.
/// (What happens between the dispatcher's "awake" and "about to block" leaves out timers and sockets.)
class BusyMeter
{
public:
    [[nodiscard]] static BusyMeter &instance()
    {
        static BusyMeter meter;
        return meter;
    }
    void reset() { m_longest = 0; }
    [[nodiscard]] double longestMs() const { return double(m_longest) / 1e6; }
    void begin()
    {
        if (m_depth++ == 0)
            m_event.start();
    }
    void end()
    {
        if (--m_depth == 0)
            m_longest = std::max(m_longest, m_event.nsecsElapsed());
    }

private:
    QElapsedTimer m_event;
    qint64 m_longest = 0;
    int m_depth = 0; ///< events sent while one is handled belong to it
};

/// The application of a bench: every event of the main thread passes here.
template <class Application>
class Metered final : public Application
{
public:
    using Application::Application;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!QCoreApplication::instance() || QThread::currentThread() != this->thread())
            return Application::notify(receiver, event);
        BusyMeter::instance().begin();
        const bool done = Application::notify(receiver, event);
        BusyMeter::instance().end();
        return done;
    }
};

} // namespace diapason::bench
