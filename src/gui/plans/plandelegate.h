// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a plan: sections as cards, their rooms and operations inside, a box to tick on every row.
#pragma once

#include <QStyledItemDelegate>

namespace diapason {

class PlanDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(
        QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

signals:
    void allowWanted(const QModelIndex &room); ///< the button of a blocked one

private:
    void paintBox(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintSection(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintRoom(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintOperation(QPainter &painter, const QRect &row, const QModelIndex &index) const;
};

} // namespace diapason
