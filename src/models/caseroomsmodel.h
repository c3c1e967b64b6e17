// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of a case's person: which are in the scope, how much they hold, and which cannot be read.
#pragma once

#include "domain/dossier.h"
#include "models/keyedtree.h"

namespace diapason {

struct CaseRoomItem {
    DossierRoom room = {};
    bool wanted = true;
    bool locked = false; ///< the case is closed
    QString order = {}; ///< of its course and activity; of a room without one, its own name
    [[nodiscard]] std::pair<QString, QString> key() const { return {order, room.room.id.value}; }
    friend bool operator==(const CaseRoomItem &a, const CaseRoomItem &b);
};

class CaseRoomsModel final : public KeyedTree<CaseRoomItem>
{
    Q_OBJECT
public:
    /// Course and Activity are what people call it; Name is how Rocket.Chat does, in second place.
    enum Column { Course, Activity, Name, Messages, Files, Reading, ColumnCount };
    enum Role { RoomRole = Qt::UserRole, ReadableRole };
    using KeyedTree::KeyedTree;

    void assign(const QList<DossierRoom> &rooms, const QSet<RoomId> &without, bool locked);
    void retranslate();
    [[nodiscard]] const CaseRoomItem &item(const QModelIndex &index) const { return value(index); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void ticked(const diapason::RoomId &room, bool wanted);

private:
    [[nodiscard]] static QString heading(int column);
    [[nodiscard]] static QString activityOf(const DossierRoom &room);
    [[nodiscard]] static QString text(const CaseRoomItem &item, int column);
};

} // namespace diapason
