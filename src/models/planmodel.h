// SPDX-License-Identifier: GPL-3.0-or-later
// A plan to look at and edit: sections → rooms → operations, removals apart.
#pragma once

#include "domain/guard.h"
#include "models/keyedtree.h"

namespace diapason {

/// In the order they are shown; promotions and demotions are one section.
enum class PlanSection { Accounts, Adds, Roles, Removals, Room, Erasures };
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
    bool account = false; ///< a part of an erasure that is no room
    QString members = {}; ///< of a room: "31 → 32 members"
    QString blocked = {}; ///< why nothing more here can be ticked; empty when it can
    bool allowable = false; ///< what blocks may be allowed once
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
        AllowableRole, ///< bool: what blocks may be allowed once
        MembersRole, ///< of a room: "31 → 32 members"
        AccountRole, ///< bool: in the place of a room, an account itself
    };
    enum class Ticks {
        Judged, ///< removals that the guard blocks are unticked
        Kept, ///< as somebody saved them; what is blocked can only be unticked
    };
    using KeyedTree::KeyedTree;

    void assign(Plan plan, Guard guard, Ticks ticks = Ticks::Judged);
    /// By another guard; ticks stay.
    void judgeBy(Guard guard);
    /// A room of the plan as it is now; the plan itself stays as it was made.
    void takeFacts(const Comparison &now);
    void tickRemovals(Cmid cmid, bool on);
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// The same with its rooms as they are now: what a guard judges.
    [[nodiscard]] const Plan &judged() const { return m_judged; }
    [[nodiscard]] const Guard &guard() const { return m_guard; }
    /// What keeps removals or demotions of rooms from being ticked, in the order of the plan's rooms.
    [[nodiscard]] QList<Verdict> blocks() const;
    /// What blocks an item, if anything.
    [[nodiscard]] std::optional<Verdict> blockOf(const QModelIndex &index) const;
    void retranslate();

    [[nodiscard]] const PlanItem &item(const QModelIndex &index) const { return value(index); }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void edited();

private:
    struct Block {
        Verdict verdict = {};
        QString why = {};
    };
    using Blocks = QHash<Cmid, Block>;

    void grow();
    void refresh();
    void block();
    void tally(Branch &section) const;
    void tallyRoom(Branch &room) const;
    [[nodiscard]] const Block *blockOf(PlanSection section, int room) const;
    void setTicked(const PlanItem &operation, bool on);
    void tickAlong(const Operation &changed, bool on);
    void tickOne(int room, int operation, bool on);
    void tick(const QModelIndex &index, bool on);
    [[nodiscard]] QVariant operationData(const PlanItem &item, int role) const;
    [[nodiscard]] QString sentence(const PlanItem &item) const;
    [[nodiscard]] Branch sectionBranch(PlanSection section) const;
    [[nodiscard]] Branch roomBranch(PlanSection section, int room) const;

    Plan m_plan;
    Plan m_judged;
    Guard m_guard;
    std::vector<Branch> m_branches; ///< sorted once: a tick changes no name
    Blocks m_roles; ///< rooms whose demotions are blocked
    Blocks m_removals;
};

} // namespace diapason
