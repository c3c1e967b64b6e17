// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms as whole rows of two lines; columns go one by one where the table is narrow.
#pragma once

#include "gui/parts/rowtable.h"
#include "models/roomsfilter.h"

#include <QStyledItemDelegate>

namespace diapason {

class RoomsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The column under it in the same cell; -1: none.
    [[nodiscard]] static int secondLine(int column);
};

class RoomsTable final : public RowTable
{
    Q_OBJECT
public:
    explicit RoomsTable(RoomsFilter &rows, QWidget *parent = nullptr);

    /// In the order they are shown.
    [[nodiscard]] QList<RoomLine> selected() const;
    [[nodiscard]] QStringList selectedKeys() const;
    /// Only what is shown can be selected.
    void select(const QStringList &keys);
    void shareWidth() override;

private:
    RoomsFilter &m_rows;
};

} // namespace diapason
