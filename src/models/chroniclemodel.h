// SPDX-License-Identifier: GPL-3.0-or-later
// What changed on a campus since a moment, one activity a row.
#pragma once

#include "domain/chronicle.h"
#include "models/keyedtree.h"

namespace diapason {

struct ChronicleItem {
    int place = 0; ///< in the order in which changes are told
    CampusChange change = {};
    QString course = {};
    QString activity = {};
    QDateTime now = {}; ///< times of another day are shown with it
    [[nodiscard]] int key() const { return place; }
    friend bool operator==(const ChronicleItem &, const ChronicleItem &) = default;
};

class ChronicleModel final : public KeyedTree<ChronicleItem>
{
    Q_OBJECT
public:
    enum Column { Activity, Change, Before, After, When, ColumnCount };
    enum Role { TotalRole = Qt::UserRole + 1, ///< of Before and After: how many, in digits, or "?"
        KnownRole };
    using KeyedTree::KeyedTree;

    void assign(QList<ChronicleItem> items);
    void retranslate();
    [[nodiscard]] const ChronicleItem &item(const QModelIndex &index) const { return value(index); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString kindWord(CampusChange::Kind kind); ///< "Drifting now"
    [[nodiscard]] static QString counted(CampusChange::Kind kind, int count); ///< "3 began to drift"

private:
    [[nodiscard]] static QString text(const ChronicleItem &item, int column);
    [[nodiscard]] static bool known(const CampusChange &change, int column);
};

} // namespace diapason
