// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
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
    void reset() { m_longest = m_longestWork = m_work = 0; }
    [[nodiscard]] double longestMs() const { return double(m_longest) / 1e6; }
    /// The processor's time of the event that took most of it: what a busy machine adds is not in it.
    [[nodiscard]] double longestWorkMs() const { return double(m_longestWork) / 1e6; }
    /// Whose event that was.
    [[nodiscard]] const QByteArray &longestWork() const { return m_longestName; }
    /// Of all events together.
    [[nodiscard]] double workMs() const { return double(m_work) / 1e6; }
    void begin(const QObject *receiver = qApp, const QEvent *event = nullptr)
    {
        if (m_depth++ > 0)
            return;
        m_name = receiver->metaObject()->className();
        m_type = event ? int(event->type()) : 0;
        m_began = worked();
        m_event.start();
    }
    void end()
    {
        if (--m_depth > 0)
            return;
        m_longest = std::max(m_longest, m_event.nsecsElapsed());
        const qint64 work = worked() - m_began;
        m_work += work;
        if (work > m_longestWork) {
            m_longestWork = work;
            m_longestName = m_name + ' ' + QByteArray::number(m_type);
        }
    }

private:
    [[nodiscard]] static qint64 worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
    }

    QElapsedTimer m_event;
    QByteArray m_name;
    QByteArray m_longestName;
    int m_type = 0;
    qint64 m_began = 0;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    qint64 m_work = 0;
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
        BusyMeter::instance().begin(receiver, event);
        const bool done = Application::notify(receiver, event);
        BusyMeter::instance().end();
        return done;
    }
};

} // namespace diapason::bench
