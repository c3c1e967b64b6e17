// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHttpHeaders>

#include <chrono>
#include <optional>

namespace diapason {

/// What a route's answers say of its rate limit: X-RateLimit-Limit, -Remaining and -Reset (rocketchat.md §1.6).
struct RateHeaders {
    int limit = 0;
    int remaining = 0;
    QDateTime reset = {}; ///< the server's clock, which need not be ours
};

/// Nothing when the headers are absent, which is normal, or unreadable.
[[nodiscard]] std::optional<RateHeaders> rateHeaders(const QHttpHeaders &headers);

/// By how much the Date of an answer that has just come is ahead of our clock.
[[nodiscard]] std::optional<std::chrono::seconds> aheadOf(const QHttpHeaders &headers, const QDateTime &now);

/// How long a 429 asks to wait: until the reset when that lies within two minutes of our clock, else the number in
/// its text or in Retry-After, else a minute.
[[nodiscard]] std::chrono::milliseconds waitAsked(const QHttpHeaders &headers, const QByteArray &body, const QDateTime &now);

/// The calls one route still grants in its present window. Pure: time comes from outside.
class Budget
{
public:
    enum class State {
        Open,
        AwaitingAnswer, ///< the calls in flight may have used the rest; their answers will tell
        Shut, ///< until opensAt()
    };

    [[nodiscard]] State state(const QDateTime &now);
    [[nodiscard]] QDateTime opensAt() const { return m_opens; }
    void sent() { ++m_inFlight; }
    /// A call came back, with or without headers or even an answer.
    void returned(const std::optional<RateHeaders> &headers, const QDateTime &now);
    /// After a 429, beside returned().
    void refused(std::chrono::milliseconds wait, const QDateTime &now);

private:
    int m_limit = 0;
    int m_remaining = -1; ///< -1: not limited, as far as we know
    int m_inFlight = 0;
    QDateTime m_reset; ///< the server's word, to tell its windows apart
    QDateTime m_opens; ///< by our clock
};

} // namespace diapason
