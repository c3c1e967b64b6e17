// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the course tree is shown, and in which order. Ancestors of what is shown are kept.
#pragma once

#include "models/coursetree.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace diapason {

class CourseFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Order { Name, Drift };

    explicit CourseFilter(QObject *parent = nullptr);

    void setSource(CourseTreeModel *model);
    [[nodiscard]] CourseTreeModel *source() const { return m_source; }
    void setText(const QString &text);
    void setState(TreeState state);
    void setOrder(Order order);
    void setLocale(const QLocale &locale);
    [[nodiscard]] TreeState state() const { return m_state; }
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] bool active() const { return !m_folded.isEmpty() || m_state != TreeState::All; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CourseTreeModel *m_source = nullptr;
    QString m_folded = {};
    TreeState m_state = TreeState::All;
    Order m_order = Order::Name;
    QCollator m_collator;
};

} // namespace diapason
