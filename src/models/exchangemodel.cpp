// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchangemodel.h"

#include "words/exchangewords.h"
#include "words/words.h"

#include <algorithm>

namespace diapason {

using namespace Qt::StringLiterals;

ExchangeModel::Row ExchangeModel::worded(const Exchange &exchange)
{
    Row row{.exchange = exchange};
    row.words[Time] = words::time(exchange.sentAt);
    row.words[Where] = words::serverName(exchange.server);
    row.words[Method] = QString::fromLatin1(exchange.method);
    row.words[Call] = exchange.name;
    row.words[Status] = words::exchangeStatus(exchange);
    row.words[Duration] = words::number(exchange.duration.count()) + u"\u00A0ms"_s;
    row.words[Received] = words::bytes(exchange.bytesIn);
    if (const auto paging = pagingOf(exchange))
        row.words[Rows] = words::exchangeRows(*paging);
    if (exchange.budget)
        row.words[Budget] = words::exchangeBudget(*exchange.budget);
    row.words[Try] = words::number(exchange.tries);
    return row;
}

void ExchangeModel::append(const QList<Exchange> &exchanges)
{
    if (exchanges.isEmpty())
        return;
    const int count = rowCount();
    beginInsertRows({}, count, count + int(exchanges.size()) - 1);
    for (const Exchange &exchange : exchanges)
        m_rows.push_back(worded(exchange));
    endInsertRows();
}

void ExchangeModel::removeFirst(int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, count - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + count);
    endRemoveRows();
}

void ExchangeModel::forgetBefore(qint64 number)
{
    const auto first = std::ranges::lower_bound(m_rows, number, {}, [](const Row &row) { return row.exchange.number; });
    removeFirst(int(first - m_rows.begin()));
}

void ExchangeModel::clear() { removeFirst(rowCount()); }

void ExchangeModel::update(const Exchange &exchange)
{
    const int row = rowOf(exchange.number);
    if (row < 0)
        return;
    m_rows[size_t(row)] = worded(exchange);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ExchangeModel::retranslate()
{
    for (Row &row : m_rows)
        row = worded(row.exchange);
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ExchangeModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::lower_bound(m_rows, number, {}, [](const Row &row) { return row.exchange.number; });
    return found != m_rows.end() && found->exchange.number == number ? int(found - m_rows.begin()) : -1;
}

QString ExchangeModel::sentence(const Row &row) const
{
    const auto &words = row.words;
    //: A request in a sentence: server, call, what came of it, time, duration, size
    QString said = tr("%1, %2: %3, at %4, %5, %6")
                       .arg(words[Where], words[Call], words[Status], words[Time], words[Duration], words[Received]);
    if (row.exchange.tries > 1)
        //: End of a sentence about a request; %1 is a number from 2
        said += tr(", try %1").arg(words[Try]);
    return said;
}

QVariant ExchangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.words[size_t(index.column())];
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case Qt::AccessibleTextRole: return index.column() == Time ? sentence(row) : row.words[size_t(index.column())];
    case NumberRole: return row.exchange.number;
    case EndRole: return int(row.exchange.end());
    case WriteRole: return row.exchange.write;
    case Qt::ToolTipRole: break;
    default: return {};
    }
    if (index.column() == Received)
        //: Sizes of a request's body and of its answer
        return tr("%1 sent, %2 received").arg(words::bytes(row.exchange.bytesOut), words::bytes(row.exchange.bytesIn));
    if (index.column() == Budget && row.exchange.budget)
        return tr("Calls of this kind that the server still grants in its present window");
    if (index.column() == Status && row.exchange.error)
        return words::error(*row.exchange.error).what;
    return row.words[size_t(index.column())];
}

QVariant ExchangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Duration || section == Received || section == Rows || section == Budget || section == Try;
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole)
        return {};
    //: Columns of the inspector
    switch (section) {
    case Time: return tr("Time");
    case Where: return tr("Server");
    case Method: return tr("Method");
    case Call: return tr("Function or route");
    case Status: return tr("What came of it");
    case Duration: return tr("Duration");
    case Received: return tr("Received");
    case Rows: return tr("Rows");
    //: Column of the inspector: how many more calls the server grants
    case Budget: return tr("Budget");
    //: Column of the inspector: which try of the same call it was
    case Try: return tr("Try");
    default: return {};
    }
}

} // namespace diapason
