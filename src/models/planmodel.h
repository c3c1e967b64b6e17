// SPDX-License-Identifier: GPL-3.0-or-later
// A plan to look at and edit: sections → rooms → operations, removals apart.
#pragma once

#include "domain/guard.h"
#include "models/keyedtree.h"

namespace diapason {

/// In the order they are shown; promotions and demotions are one section.
enum class PlanSection { Adds, Roles, Removals };
[[nodiscard]] PlanSection section(Operation::Kind kind);

struct PlanItem {
    enum class Kind { Section, Room, Operation };
    struct Key {
        QString name = {}; ///< folded: siblings stand by name
        qint64 number = 0; ///< section, cmid or kind
        QString account = {};
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    Key identity = {};
    Kind kind = Kind::Section;
    PlanSection section = PlanSection::Adds;
    int room = -1; ///< index in the plan
    int operation = -1; ///< index in the room
    QString title = {};
    QString subtitle = {};
    QString blocked = {}; ///< why nothing here can be ticked; empty when it can
    Qt::CheckState ticked = Qt::Unchecked;
    int count = 0; ///< operations in or below
    int countTicked = 0;

    [[nodiscard]] const Key &key() const { return identity; }
    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

class PlanModel final : public KeyedTree<PlanItem>
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of PlanItem::Kind
        SectionRole, ///< int of PlanSection
        SubtitleRole, ///< course of a room, username of a person
        EffectRole, ///< "becomes member"
        CauseRole, ///< "never added to the room"
        CountRole, ///< operations in or below
        TickedCountRole,
        BlockedRole, ///< the reason, empty when free
        MembersRole, ///< of a room: "31 → 32 members"
    };
    using KeyedTree::KeyedTree;

    /// `limits` decide which rooms' removals are blocked.
    void assign(Plan plan, Guard guard);
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Guard &guard() const { return m_guard; }
    void retranslate() { rebuild(); }

    [[nodiscard]] const PlanItem &item(const QModelIndex &index) const { return value(index); }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    void rebuild();
    void tick(const QModelIndex &index, bool on);
    [[nodiscard]] QVariant operationData(const PlanItem &item, int role) const;
    [[nodiscard]] Branch sectionBranch(PlanSection section) const;
    [[nodiscard]] Branch roomBranch(PlanSection section, int room) const;

    Plan m_plan;
    Guard m_guard;
    QHash<Cmid, QString> m_blocked; ///< rooms whose removals are blocked, and why
};

} // namespace diapason
