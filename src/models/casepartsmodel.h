// SPDX-License-Identifier: GPL-3.0-or-later
// The manifest of a collection: how far each part came, in each room. What failed stays, with its reason.
#pragma once

#include "domain/dossier.h"
#include "models/keyedtree.h"

namespace diapason {

struct CasePartItem {
    using Key = std::tuple<int, QString, QString>;
    PartReport report = {};
    [[nodiscard]] Key key() const { return {int(report.part), report.roomName, report.room.value}; }
    friend bool operator==(const CasePartItem &, const CasePartItem &) = default;
};

class CasePartsModel final : public KeyedTree<CasePartItem>
{
    Q_OBJECT
public:
    enum Column { Part, Room, State, Looked, Kept, Why, ColumnCount };
    enum Role { StateRole = Qt::UserRole }; ///< int of PartReport::State
    using KeyedTree::KeyedTree;

    void assign(const QList<PartReport> &reports);
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString heading(int column);
    [[nodiscard]] static QString text(const PartReport &report, int column);
};

} // namespace diapason
