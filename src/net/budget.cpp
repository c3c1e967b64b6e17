// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/budget.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace diapason {

namespace {

constexpr std::chrono::milliseconds longestWait = 120s;

std::optional<qint64> number(const QHttpHeaders &headers, QLatin1StringView name)
{
    bool ok = false;
    const qint64 value = headers.value(name).trimmed().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<RateHeaders> rateHeaders(const QHttpHeaders &headers)
{
    const auto limit = number(headers, "X-RateLimit-Limit"_L1);
    const auto remaining = number(headers, "X-RateLimit-Remaining"_L1);
    const auto reset = number(headers, "X-RateLimit-Reset"_L1);
    if (!limit || !remaining || !reset || *limit <= 0 || *remaining < 0 || *reset <= 0)
        return std::nullopt;
    return RateHeaders{int(std::min<qint64>(*limit, 1'000'000)), int(std::min<qint64>(*remaining, 1'000'000)),
        QDateTime::fromMSecsSinceEpoch(*reset, QTimeZone::UTC)};
}

std::optional<std::chrono::seconds> aheadOf(const QHttpHeaders &headers, const QDateTime &now)
{
    const QByteArray text = headers.combinedValue(QHttpHeaders::WellKnownHeader::Date);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::UTC);
    return std::chrono::seconds(now.secsTo(date));
}

std::chrono::milliseconds waitAsked(const QHttpHeaders &headers, const QByteArray &body, const QDateTime &now)
{
    static const QRegularExpression seconds(u"wait (\\d{1,6}) second"_s);
    if (const auto rate = rateHeaders(headers)) {
        const std::chrono::milliseconds left{now.msecsTo(rate->reset)};
        if (left > 0ms && left <= longestWait)
            return left;
    }
    if (const auto match = seconds.match(QString::fromUtf8(body.left(2000))); match.hasMatch())
        return std::clamp<std::chrono::milliseconds>(std::chrono::seconds(match.captured(1).toInt()), 1s, longestWait);
    if (const auto after = number(headers, "Retry-After"_L1))
        return std::clamp<std::chrono::milliseconds>(std::chrono::seconds(std::min<qint64>(*after, 3600)), 1s, longestWait);
    return 60s;
}

Budget::State Budget::state(const QDateTime &now)
{
    if (m_opens.isValid()) {
        if (now < m_opens)
            return State::Shut;
        // A new window: full, but the calls in flight may be counted in it.
        m_opens = {};
        m_remaining = m_limit > 0 ? m_limit : -1;
    }
    if (m_remaining < 0 || m_remaining > m_inFlight)
        return State::Open;
    return m_inFlight > 0 ? State::AwaitingAnswer : State::Open;
}

void Budget::returned(const std::optional<RateHeaders> &headers, const QDateTime &now)
{
    m_inFlight = std::max(0, m_inFlight - 1);
    if (!headers)
        return;
    const bool sameWindow = m_reset == headers->reset;
    m_remaining = sameWindow && m_remaining >= 0 ? std::min(m_remaining, headers->remaining) : headers->remaining;
    m_limit = headers->limit;
    m_reset = headers->reset;
    const qint64 left = now.msecsTo(headers->reset);
    // A reset in our past means that the clocks differ: the next answer, at worst a 429, tells more.
    if (m_remaining == 0 && left > 0)
        m_opens = now.addMSecs(std::min<qint64>(left, longestWait.count()));
}

void Budget::refused(std::chrono::milliseconds wait, const QDateTime &now)
{
    m_remaining = 0;
    m_opens = now.addDuration(wait);
}

} // namespace diapason
