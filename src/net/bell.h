// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <coroutine>
#include <utility>

namespace diapason {

/// A one-shot that one coroutine waits for. It wakes through the event loop of `through`, which the coroutine keeps
/// alive: whoever rings (a stop token, another call's answer) never runs the coroutine's next lines itself.
class Bell
{
public:
    explicit Bell(QObject *through) : m_through(through) { }
    Q_DISABLE_COPY_MOVE(Bell)

    void ring()
    {
        if (std::exchange(m_rung, true) || !m_waiting)
            return;
        QMetaObject::invokeMethod(m_through, [waiting = m_waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }

    [[nodiscard]] bool await_ready() const { return m_rung; }
    void await_suspend(std::coroutine_handle<> waiting) { m_waiting = waiting; }
    void await_resume() const { }

private:
    QObject *m_through;
    std::coroutine_handle<> m_waiting = {};
    bool m_rung = false;
};

} // namespace diapason
