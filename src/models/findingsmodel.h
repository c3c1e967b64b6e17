// SPDX-License-Identifier: GPL-3.0-or-later
// What is found wrong with an activity as a whole: a sentence and a remedy each.
#pragma once

#include "domain/finding.h"

#include <QAbstractListModel>

namespace diapason {

class FindingsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RemedyRole = Qt::UserRole + 1, PluginRole };
    using QAbstractListModel::QAbstractListModel;

    /// Nothing happens when they are the same as before.
    void assign(const QList<Finding> &findings);
    void retranslate();
    [[nodiscard]] const Finding &finding(int row) const { return m_findings.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Sentence and remedy of each, a line for each finding.
    [[nodiscard]] QString text(const QModelIndexList &rows) const;

private:
    QList<Finding> m_findings;
};

} // namespace diapason
