// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <algorithm>
#include <list>

namespace diapason {

/// A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime now = QDateTime(QDate(2026, 9, 14), QTime(10, 40), QTimeZone::UTC)) : m_now(std::move(now)) { }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> then) override
    {
        m_due.push_back({m_now.addDuration(delay), context, std::move(then)});
    }
    /// Whatever falls due on the way is called, in order, each at its time.
    void advance(std::chrono::milliseconds by)
    {
        const QDateTime goal = m_now.addDuration(by);
        while (true) {
            const auto next = std::ranges::min_element(m_due, {}, &Due::at);
            if (next == m_due.end() || next->at > goal)
                break;
            m_now = std::max(m_now, next->at);
            const Due due = *next;
            m_due.erase(next);
            if (due.context)
                due.then();
        }
        m_now = goal;
    }
    /// How many calls are waiting for their time: a test waits for this before it moves the clock.
    [[nodiscard]] int waiting() const { return int(m_due.size()); }

private:
    struct Due {
        QDateTime at = {};
        QPointer<QObject> context = {};
        std::function<void()> then = {};
    };
    QDateTime m_now;
    std::list<Due> m_due;
};

} // namespace diapason
