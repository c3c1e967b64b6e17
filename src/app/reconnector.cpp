// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reconnector.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace std::chrono_literals;

namespace diapason {

namespace {

constexpr std::chrono::milliseconds shortest = 5s, longest = 5min, slowest = 1min, longestOfSlow = 10min;

bool isSlow(const Error &error)
{
    using enum Error::Kind;
    return error.kind == Maintenance || error.kind == NotAnApi || error.kind == Tls;
}

} // namespace

bool mayComeBack(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::Tls || error.kind == Error::Kind::NotAnApi;
}

std::chrono::milliseconds pauseAfter(const Error &error, int failures, double jitter)
{
    const bool slow = isSlow(error);
    const auto plain
        = std::min((slow ? slowest : shortest) * (1 << std::clamp(failures - 1, 0, 10)), slow ? longestOfSlow : longest);
    const auto spread = std::chrono::milliseconds(qint64(double(plain.count()) * (0.8 + 0.4 * jitter)));
    return std::max(spread, error.retryAfter.value_or(0ms));
}

Reconnector::Reconnector(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void Reconnector::failed(const Error &error)
{
    if (m_next.isValid())
        return;
    const QDateTime now = m_clock.now();
    if (m_settledAt.isValid() && m_settledAt.addDuration(longest) <= now)
        m_failures = 0;
    m_settledAt = {};
    ++m_failures;
    const auto pause = pauseAfter(error, m_failures, QRandomGenerator::global()->generateDouble());
    m_next = now.addDuration(pause);
    m_clock.after(pause, this, [this, turn = ++m_turn] {
        if (turn != m_turn)
            return;
        m_next = {};
        emit due();
    });
}

void Reconnector::settled()
{
    ++m_turn;
    m_next = {};
    m_settledAt = m_clock.now();
}

void Reconnector::reset()
{
    ++m_turn;
    m_next = {};
    m_failures = 0;
}

} // namespace diapason
