// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <ctime>

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
    void reset() { m_longest = m_longestCpu = m_whole = 0; }
    [[nodiscard]] double longestMs() const { return double(m_longest) / 1e6; }
    /// The same without what other processes took of the core meanwhile: the figure of a busy machine.
    [[nodiscard]] double longestCpuMs() const { return double(m_longestCpu) / 1e6; }
    [[nodiscard]] double wholeMs() const { return double(m_whole) / 1e6; } ///< of all events since the reset
    void begin()
    {
        if (m_depth++ > 0)
            return;
        m_event.start();
        m_cpuAtStart = cpu();
    }
    void end()
    {
        if (--m_depth > 0)
            return;
        const qint64 spent = m_event.nsecsElapsed();
        m_longest = std::max(m_longest, spent);
        m_longestCpu = std::max(m_longestCpu, cpu() - m_cpuAtStart);
        m_whole += spent;
    }

private:
    [[nodiscard]] static qint64 cpu() ///< ns, of this thread
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
    }

    QElapsedTimer m_event;
    qint64 m_cpuAtStart = 0;
    qint64 m_longestCpu = 0;
    qint64 m_longest = 0;
    qint64 m_whole = 0;
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
