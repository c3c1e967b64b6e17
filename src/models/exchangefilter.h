// SPDX-License-Identifier: GPL-3.0-or-later
// Which requests the inspector shows; they stay in the order they were sent.
#pragma once

#include "models/exchangemodel.h"

#include <QSortFilterProxyModel>

namespace diapason {

class ExchangeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    struct Wanted {
        QString text = {}; ///< in the call's name, or in its address; accents and case do not count
        Server server = Server::None; ///< None: both
        std::optional<ExchangeEnd> end = {};
        bool errorsOnly = false; ///< whatever is not Answered or Stopped
        bool writesOnly = false;
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    explicit ExchangeFilter(ExchangeModel &model, QObject *parent = nullptr);

    void want(const Wanted &wanted);
    [[nodiscard]] const Wanted &wanted() const { return m_wanted; }
    [[nodiscard]] bool active() const { return m_wanted != Wanted{}; }
    [[nodiscard]] const Exchange &exchange(const QModelIndex &index) const { return m_model.exchange(mapToSource(index).row()); }
    /// Invalid when it is not there, or hidden.
    [[nodiscard]] QModelIndex indexOf(qint64 number) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ExchangeModel &m_model;
    Wanted m_wanted;
    QString m_folded;
};

} // namespace diapason
