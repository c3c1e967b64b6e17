// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/bell.h"
#include "net/budget.h"
#include "net/pace.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>

namespace diapason {

/// Where the calls to one server queue: each takes a turn when the server's pace and its route's budget allow.
class Pacer final : public QObject
{
public:
    /// One call's place in the queue, then in flight. Its end gives the place back.
    class Turn final
    {
    public:
        Turn(Pacer *pacer, QString route, QString call);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

        /// Rings once the call may go, or once giveUp() was called: ask mayGo().
        [[nodiscard]] Bell &granted() { return m_granted; }
        [[nodiscard]] bool mayGo() const { return m_state == State::Granted; }
        void giveUp();
        /// The call came back. `headers` of its answer, if there was one.
        void done(Pace::Sign sign, const std::optional<RateHeaders> &headers = {});
        void refused(std::chrono::milliseconds wait, const std::optional<RateHeaders> &headers);

    private:
        friend class Pacer;
        void end(Pace::Sign sign, const std::optional<RateHeaders> &headers, std::optional<std::chrono::milliseconds> wait);

        enum class State { Waiting, Granted, Over };
        Pacer *m_pacer;
        QString m_route;
        QString m_call;
        State m_state = State::Waiting;
        int m_round = 0;
        QElapsedTimer m_since;
        Bell m_granted;
    };

    Pacer(Clock &clock, int startConcurrency, int maxConcurrency);

    /// `route` names the budget ("GET groups.members"), `call` is what onWaiting is told.
    [[nodiscard]] std::unique_ptr<Turn> queue(const QString &route, const QString &call);
    void onWaiting(std::function<void(QDateTime until, QString call)> told) { m_told = std::move(told); }
    [[nodiscard]] int limit() const { return m_pace.limit(); }

private:
    void pump();
    [[nodiscard]] bool tryGrant(Turn &turn, const QDateTime &now);
    void give(Turn &turn);
    void announce(const QString &route, const QString &call, const QDateTime &until);
    void wakeAt(const QDateTime &when, const QDateTime &now);
    void leave(Turn &turn);

    Clock &m_clock;
    Pace m_pace;
    QHash<QString, Budget> m_budgets;
    std::deque<Turn *> m_queue; ///< turns still waiting; a turn removes itself
    QHash<QString, QString> m_held; ///< route → call that was announced as waiting
    QDateTime m_wake;
    int m_inFlight = 0;
    bool m_pumping = false;
    bool m_again = false;
    std::function<void(QDateTime until, QString call)> m_told;
};

} // namespace diapason
