// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a room that could be an activity's: its name, and below it how sure that is and what it is like.
#pragma once

#include "models/roomchoicemodel.h"

#include <QCoreApplication>
#include <QStyledItemDelegate>

namespace diapason {

class LinkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LinkDelegate(const RoomChoiceModel &rooms, QObject *parent) : QStyledItemDelegate(parent), m_rooms(rooms) { }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// "Likely · 3 clues · 24 members · archived · linked to activity 48213"
    [[nodiscard]] static QString facts(const LinkChoice &choice);

private:
    const RoomChoiceModel &m_rooms;
};

} // namespace diapason
