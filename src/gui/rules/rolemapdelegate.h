// SPDX-License-Identifier: GPL-3.0-or-later
// The table of roles: names, holders, and three choices of which one is set.
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace diapason {

class RoleMapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

/// The delegate, one column that stretches, no frame.
void dressRoleTable(QTableView &table);
/// As high as its rows.
void fitRoleTable(QTableView &table);

} // namespace diapason
