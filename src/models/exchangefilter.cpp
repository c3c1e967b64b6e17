// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchangefilter.h"

#include "core/text.h"

namespace diapason {

ExchangeFilter::ExchangeFilter(ExchangeModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void ExchangeFilter::want(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_folded = folded(wanted.text.trimmed());
    invalidateRowsFilter();
}

QModelIndex ExchangeFilter::indexOf(qint64 number) const
{
    const int row = m_model.rowOf(number);
    return row < 0 ? QModelIndex{} : mapFromSource(m_model.index(row, 0));
}

bool ExchangeFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    const Exchange &exchange = m_model.exchange(row);
    const ExchangeEnd end = exchange.end();
    if (m_wanted.server != Server::None && exchange.server != m_wanted.server)
        return false;
    if (m_wanted.end && end != *m_wanted.end)
        return false;
    if (m_wanted.errorsOnly && end != ExchangeEnd::Refused && end != ExchangeEnd::NoAnswer)
        return false;
    if (m_wanted.writesOnly && !exchange.write)
        return false;
    return m_folded.isEmpty() || folded(exchange.name).contains(m_folded) || folded(exchange.address.path()).contains(m_folded);
}

} // namespace diapason
