// SPDX-License-Identifier: GPL-3.0-or-later
// The latest requests, oldest first, as a table. Their words are made when they come, not when they are painted.
#pragma once

#include "domain/exchange.h"

#include <QAbstractTableModel>

#include <array>
#include <deque>

namespace diapason {

class ExchangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Where, Method, Call, Status, Duration, Received, Rows, Budget, Try, ColumnCount };
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64
        EndRole, ///< int of ExchangeEnd
        WriteRole,
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Newer than what is there; numbers without a gap.
    void append(const QList<Exchange> &exchanges);
    /// Those before this number are gone.
    void forgetBefore(qint64 number);
    /// One that is there says something else now.
    void update(const Exchange &exchange);
    void clear();
    void retranslate();

    [[nodiscard]] const Exchange &exchange(int row) const { return m_rows[size_t(row)].exchange; }
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(qint64 number) const;
    [[nodiscard]] qint64 latest() const { return m_rows.empty() ? 0 : m_rows.back().exchange.number; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Exchange exchange = {};
        std::array<QString, ColumnCount> words = {};
    };
    [[nodiscard]] static Row worded(const Exchange &exchange);
    [[nodiscard]] QString sentence(const Row &row) const;
    void removeFirst(int count);

    std::deque<Row> m_rows;
};

} // namespace diapason
