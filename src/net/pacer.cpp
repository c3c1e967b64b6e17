// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pacer.h"

#include <algorithm>

namespace diapason {

Pacer::Turn::Turn(Pacer *pacer, QString route, QString call)
    : m_pacer(pacer),
      m_route(std::move(route)),
      m_call(std::move(call)),
      m_granted(pacer)
{
}

Pacer::Turn::~Turn()
{
    if (m_state == State::Granted) { // given back without a word: the call never left
        m_state = State::Over;
        --m_pacer->m_inFlight;
        m_pacer->m_budgets[m_route].returned({}, m_pacer->m_clock.now());
    }
    giveUp();
    m_pacer->pump();
}

void Pacer::Turn::giveUp()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Over;
    m_pacer->leave(*this);
    m_granted.ring();
}

void Pacer::Turn::done(Pace::Sign sign, const std::optional<RateHeaders> &headers) { end(sign, headers, {}); }

void Pacer::Turn::refused(std::chrono::milliseconds wait, const std::optional<RateHeaders> &headers)
{
    end(Pace::Sign::Refused, headers, wait);
}

void Pacer::Turn::end(Pace::Sign sign, const std::optional<RateHeaders> &headers, std::optional<std::chrono::milliseconds> wait)
{
    Q_ASSERT(m_state == State::Granted);
    m_state = State::Over;
    --m_pacer->m_inFlight;
    Budget &budget = m_pacer->m_budgets[m_route];
    const QDateTime now = m_pacer->m_clock.now();
    budget.returned(headers, now);
    if (wait)
        budget.refused(*wait, now);
    m_pacer->m_pace.told(sign, m_route, std::chrono::milliseconds(m_since.elapsed()), m_round);
    m_pacer->pump();
}

Pacer::Pacer(Clock &clock, int startConcurrency, int maxConcurrency)
    : m_clock(clock),
      m_pace(startConcurrency, maxConcurrency) { }

std::unique_ptr<Pacer::Turn> Pacer::queue(const QString &route, const QString &call)
{
    auto turn = std::make_unique<Turn>(this, route, call);
    m_queue.push_back(turn.get());
    pump();
    return turn;
}

void Pacer::leave(Turn &turn)
{
    std::erase(m_queue, &turn);
    const auto held = m_held.constFind(turn.m_route);
    const bool others = std::ranges::any_of(m_queue, [&](const Turn *other) { return other->m_route == turn.m_route; });
    if (held != m_held.cend() && !others)
        announce(turn.m_route, turn.m_call, {});
}

void Pacer::pump()
{
    // Who is told of a wait may queue or leave meanwhile: then once more.
    if (std::exchange(m_pumping, true)) {
        m_again = true;
        return;
    }
    do {
        m_again = false;
        const QDateTime now = m_clock.now();
        const std::deque<Turn *> waiting = m_queue;
        for (Turn *turn : waiting) {
            if (m_inFlight >= m_pace.limit())
                break;
            if (std::ranges::contains(m_queue, turn) && tryGrant(*turn, now))
                give(*turn);
        }
    } while (m_again);
    m_pumping = false;
}

bool Pacer::tryGrant(Turn &turn, const QDateTime &now)
{
    Budget &budget = m_budgets[turn.m_route];
    switch (budget.state(now)) {
    case Budget::State::Open: return true;
    case Budget::State::AwaitingAnswer: return false;
    case Budget::State::Shut:
        announce(turn.m_route, turn.m_call, budget.opensAt());
        wakeAt(budget.opensAt(), now);
        return false;
    }
    return false;
}

void Pacer::give(Turn &turn)
{
    std::erase(m_queue, &turn);
    turn.m_state = Turn::State::Granted;
    turn.m_round = m_pace.round();
    turn.m_since.start();
    m_budgets[turn.m_route].sent();
    ++m_inFlight;
    announce(turn.m_route, turn.m_call, {});
    turn.m_granted.ring();
}

void Pacer::announce(const QString &route, const QString &call, const QDateTime &until)
{
    const bool held = m_held.contains(route);
    if (held == until.isValid())
        return;
    if (until.isValid())
        m_held.insert(route, call);
    else
        m_held.remove(route);
    if (m_told)
        m_told(until, call);
}

void Pacer::wakeAt(const QDateTime &when, const QDateTime &now)
{
    if (m_wake.isValid() && m_wake > now && m_wake <= when)
        return;
    m_wake = when;
    m_clock.after(std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(when))), this, [this] {
        m_wake = {};
        pump();
    });
}

} // namespace diapason
