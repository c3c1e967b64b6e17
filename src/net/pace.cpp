// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pace.h"

#include <algorithm>

namespace diapason {

Pace::Pace(int start, int most) : m_limit(std::clamp(start, 1, std::max(most, 1))), m_most(std::max(most, 1)) { }

void Pace::told(Sign sign, const QString &route, std::chrono::milliseconds latency, int round)
{
    if (sign == Sign::Good && !isSlow(route, latency)) {
        m_limit = std::min(m_most, m_limit + (m_careful ? 1.0 / m_limit : 1.0));
        return;
    }
    if (round == m_round)
        shrink(sign == Sign::Good ? 0.75 : 0.5);
}

bool Pace::isSlow(const QString &route, std::chrono::milliseconds latency)
{
    const double ms = std::max(1.0, double(latency.count()));
    const auto usual = m_usual.find(route);
    if (usual == m_usual.end()) {
        m_usual.insert(route, ms);
        return false;
    }
    // The quickest answers are the yardstick; it creeps up, so that a server that became slower for good is accepted.
    const bool slow = ms > 4 * *usual + 100;
    *usual = std::min(ms, *usual * 1.05 + 0.1);
    return slow;
}

void Pace::shrink(double factor)
{
    m_limit = std::max(1.0, m_limit * factor);
    m_careful = true;
    ++m_round;
}

} // namespace diapason
