// SPDX-License-Identifier: GPL-3.0-or-later
// What other rules would change, one kind at a time: people who collide, people renamed, rooms, lines of
// comparisons, and how many of those each room has.
#pragma once

#include "domain/rulespreview.h"
#include "models/keyedtree.h"

namespace diapason {

struct RuleChangeItem {
    using Key = std::pair<int, QString>;
    enum class Kind { Collision, Person, Name, Line, Room };
    Kind kind = Kind::Line;
    Key place = {};
    QString title = {};
    QString before = {};
    QString after = {};
    QString note = {}; ///< what it comes to: "no such account"
    bool warns = false; ///< the note is a reason to think twice
    std::optional<DriftClass> from = {}; ///< Line
    std::optional<DriftClass> to = {};
    [[nodiscard]] const Key &key() const { return place; }
    friend bool operator==(const RuleChangeItem &, const RuleChangeItem &) = default;
};

class RuleChangesModel final : public KeyedTree<RuleChangeItem>
{
    Q_OBJECT
public:
    enum DataRole {
        BeforeRole = Qt::UserRole,
        AfterRole,
        NoteRole,
        WarnsRole,
        KindRole,
        FromRole, ///< int of the drift class; none: there is no such line
        ToRole,
    };
    using KeyedTree::KeyedTree;

    /// `titles` are the names of activities by cmid.
    void assign(RuleChangeItem::Kind kind, const RulesPreview &preview, const std::function<QString(Cmid)> &title);
    /// How many there are of a kind.
    [[nodiscard]] static int count(RuleChangeItem::Kind kind, const RulesPreview &preview);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace diapason
