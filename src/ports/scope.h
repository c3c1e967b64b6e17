// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log.h"

#include <QCoroTask>
#include <QEventLoop>

#include <stop_token>

namespace diapason {

/// The leash of a service's coroutines: always its last member. A coroutine that touches its service is
/// spawned here, and the service's end asks all of them to stop and waits until they have.
class Scope
{
public:
    Scope() = default;
    Q_DISABLE_COPY_MOVE(Scope)
    ~Scope() { close(); }

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }
    [[nodiscard]] bool busy() const { return m_live > 0; }
    void spawn(QCoro::Task<> task)
    {
        ++m_live;
        std::move(task).then([this] { settle(); },
                             [this](const std::exception &e) {
                                 qCCritical(lcApp) << "a coroutine ended with" << e.what();
                                 settle();
                             });
    }
    /// Asks everything to stop and waits for it: the program's one nested loop, and only on the way out.
    void close()
    {
        m_stop.request_stop();
        if (m_live > 0)
            m_idle.exec();
    }

private:
    void settle()
    {
        if (--m_live == 0)
            m_idle.quit();
    }

    std::stop_source m_stop;
    QEventLoop m_idle;
    int m_live = 0;
};

} // namespace diapason
