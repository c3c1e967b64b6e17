// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace diapason {

/// How many calls a server may have at once: from a careful start it grows with every good answer until the
/// first sign of strain, slowly afterwards; strain shrinks it. Pure: no clock, no call.
class Pace
{
public:
    enum class Sign {
        Good, ///< answered; whether in good time is judged here, against the route's own past
        Failed, ///< cut, timed out, 5xx
        Refused, ///< 429
    };

    Pace(int start, int most);

    [[nodiscard]] int limit() const { return int(m_limit); }
    /// What a call remembers when it starts: strain told by calls of an earlier round counts once.
    [[nodiscard]] int round() const { return m_round; }
    void told(Sign sign, const QString &route, std::chrono::milliseconds latency, int round);

private:
    [[nodiscard]] bool isSlow(const QString &route, std::chrono::milliseconds latency);
    void shrink(double factor);

    double m_limit;
    double m_most;
    bool m_careful = false; ///< strain was seen once
    int m_round = 0;
    QHash<QString, double> m_usual; ///< route → milliseconds of a quick answer
};

} // namespace diapason
