// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's roles as learnt from the courses, each with what it means in the room: moderator, member, or nothing.
#pragma once

#include "domain/rulespreview.h"
#include "models/keyedtree.h"

namespace diapason {

struct RoleMapItem {
    using Key = std::pair<int, QString>;
    MoodleRole role = {};
    int people = -1; ///< holders; -1: nobody read holds it
    MemberRole expected = MemberRole::None;
    [[nodiscard]] Key key() const { return {-people, role.shortName}; }
    friend bool operator==(const RoleMapItem &, const RoleMapItem &) = default;
};

class RoleMapModel final : public KeyedTree<RoleMapItem>
{
    Q_OBJECT
public:
    enum Column { Role, Holders, Moderator, Member, NotExpected, ColumnCount };
    enum DataRole { ShortNameRole = Qt::UserRole };
    using KeyedTree::KeyedTree;

    /// What was learnt, and what the rules name though nobody holds it.
    void assign(const RolesSeen &seen, const RoleMapping &mapping);
    void retranslate();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Checking one of the three choices emits chosen(); the model changes when it is assigned anew.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void chosen(const QString &shortName, diapason::MemberRole role);
};

/// The mapping with this role meaning that.
[[nodiscard]] RoleMapping withRole(RoleMapping mapping, const QString &shortName, MemberRole role);

} // namespace diapason
