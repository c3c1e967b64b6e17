// SPDX-License-Identifier: GPL-3.0-or-later
// The activities of one person as a table: what Moodle says, what the room shows, and why they differ.
#pragma once

#include "domain/personsheet.h"
#include "models/keyedtree.h"

namespace diapason {

struct PersonItem {
    PersonLine line = {};
    int place = 0; ///< in the sheet
    [[nodiscard]] std::pair<int, qint64> key() const { return {place, line.in->activity.cmid.value}; }
    friend bool operator==(const PersonItem &, const PersonItem &) = default;
};

class PersonModel final : public KeyedTree<PersonItem>
{
    Q_OBJECT
public:
    /// A view may paint some as second lines of others.
    enum Column { Course, Activity, Expected, MoodleRole, Class, Actual, Room, Why, ColumnCount };
    using KeyedTree::KeyedTree;

    void assign(const QList<PersonLine> &lines);
    void retranslate();
    [[nodiscard]] const PersonLine &line(const QModelIndex &index) const { return value(index).line; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const PersonLine &line, int column);
};

} // namespace diapason
