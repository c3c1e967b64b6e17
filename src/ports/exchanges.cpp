// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/exchanges.h"

namespace diapason {

namespace {

qsizetype weight(const Exchange &exchange) { return exchange.request.size() + exchange.answer.size(); }

/// A copy of the beginning: the whole would stay in memory otherwise.
void cut(QByteArray &body, qsizetype limit)
{
    if (body.size() > limit)
        body = QByteArray(body.constData(), limit);
}

} // namespace

Exchanges::Exchanges(const Bounds &bounds, QObject *parent) : QObject(parent), m_bounds(bounds) { }

qint64 Exchanges::record(Exchange exchange)
{
    cut(exchange.request, m_bounds.body);
    cut(exchange.answer, m_bounds.body);
    exchange.number = m_next++;
    if (exchange.error)
        exchange.error->exchange = exchange.number;
    m_bytes += weight(exchange);
    m_kept.push_back(std::move(exchange));
    makeRoom();
    emit recorded(m_next - 1);
    return m_next - 1;
}

void Exchanges::makeRoom()
{
    while (!m_kept.empty() && (qsizetype(m_kept.size()) > m_bounds.count || m_bytes > m_bounds.bytes)) {
        m_bytes -= weight(m_kept.front());
        m_kept.pop_front();
    }
}

void Exchanges::fault(qint64 number, const Error &error)
{
    if (number < oldest() || number >= m_next)
        return;
    m_kept[size_t(number - oldest())].error = error;
    emit changed(number);
}

void Exchanges::clear()
{
    m_kept.clear();
    m_bytes = 0;
    emit cleared();
}

const Exchange *Exchanges::find(qint64 number) const
{
    return number >= oldest() && number < m_next ? &m_kept[size_t(number - oldest())] : nullptr;
}

QList<Exchange> Exchanges::after(qint64 number) const
{
    const auto first = m_kept.begin() + std::clamp<qint64>(number + 1 - oldest(), 0, qint64(m_kept.size()));
    return {first, m_kept.end()};
}

} // namespace diapason
