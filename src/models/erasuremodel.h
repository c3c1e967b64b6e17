// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of an erasure's rehearsal, with what is ticked in each.
#pragma once

#include "domain/erasure.h"

#include <QAbstractTableModel>

namespace diapason {

class ErasureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// RoomColumn and Activity are what people call it; Name is how Rocket.Chat does, in second place.
    enum Column { RoomColumn, Activity, Name, Messages, Leave, Notes, ColumnCount };
    enum Role { RoomRole = Qt::UserRole + 1 }; ///< the room's id
    using QAbstractTableModel::QAbstractTableModel;

    /// What cannot be taken is never ticked.
    void assign(const ErasureRehearsal &rehearsal, const ErasureChoice &choice);
    [[nodiscard]] const ErasureRehearsal &rehearsal() const { return m_rehearsal; }
    [[nodiscard]] const QSet<RoomId> &messages() const { return m_messages; }
    [[nodiscard]] const QSet<RoomId> &leave() const { return m_leave; }
    void retranslate();
    /// Why a tick of this column cannot be given; empty when it can.
    [[nodiscard]] QString whyNot(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void ticked();

private:
    [[nodiscard]] const ErasureRoom &room(const QModelIndex &index) const { return m_rehearsal.rooms.at(index.row()); }
    [[nodiscard]] static QString heading(int column);
    [[nodiscard]] QString messagesText(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString sentence(const QModelIndex &index) const;

    ErasureRehearsal m_rehearsal;
    QSet<RoomId> m_messages;
    QSet<RoomId> m_leave;
};

} // namespace diapason
