// SPDX-License-Identifier: GPL-3.0-or-later
// The steps from Moodle's usernames to Rocket.Chat's, in their order.
#pragma once

#include "domain/campus.h"

#include <QAbstractListModel>

namespace diapason {

class RuleStepsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole {
        FaultRole = Qt::UserRole, ///< what is wrong with the step, in words; empty: nothing
        BytesRole, ///< sees bytes, as the plugin does
    };
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<UsernameStep> &steps() const { return m_steps; }
    /// Keeps the rows that are the same at both ends.
    void assign(const QList<UsernameStep> &steps);
    void insert(int row, const UsernameStep &step);
    void remove(int row);
    /// One place up (-1) or down (1); false at the end of the list.
    bool move(int row, int by);
    void replace(int row, const UsernameStep &step);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_steps.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<UsernameStep> m_steps;
};

} // namespace diapason
