// SPDX-License-Identifier: GPL-3.0-or-later
// One person before one restriction.
#include "domain/availability.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using Kind = AccessCondition::Kind;
using Node = Restriction::Node;

Access told(bool met) { return met ? Access::Passes : Access::Fails; }

Access negation(Access access)
{
    if (access == Access::CannotTell)
        return access;
    return told(access == Access::Fails);
}

/// PHP's empty().
bool isEmpty(const QString &value) { return value.isEmpty() || value == "0"_L1; }

struct Judgement {
    Access access = Access::Passes;
    QList<AccessReason> because = {};
    bool shown = true;
};

class Judge
{
public:
    Judge(const Person &person, const RestrictionFacts &facts, const QDateTime &now, qint64 ownGrouping)
        : m_person(person),
          m_facts(facts),
          m_now(now),
          m_ownGrouping(ownGrouping),
          m_groups(facts.groupsOf.value(person.id))
    {
    }

    [[nodiscard]] Judgement of(const Node &node, bool negated) const;

private:
    [[nodiscard]] Judgement ofLeaf(const AccessCondition &condition, bool negated) const;
    [[nodiscard]] Access answer(const AccessCondition &condition) const;
    [[nodiscard]] Access inGroup(qint64 group) const;
    [[nodiscard]] Access inGrouping(qint64 grouping) const;
    [[nodiscard]] Access byProfile(const AccessCondition &condition) const;
    [[nodiscard]] Access byRole(qint64 role) const;
    void name(AccessReason &reason) const;

    const Person &m_person;
    const RestrictionFacts &m_facts;
    const QDateTime &m_now;
    qint64 m_ownGrouping;
    QList<qint64> m_groups;
};

Judgement Judge::of(const Node &node, bool negated) const
{
    if (node.leaf)
        return ofLeaf(node.condition, negated);
    const bool inside = node.negative != negated;
    const bool all = node.all != inside; // De Morgan: the negation goes down to the conditions
    const Access decisive = all ? Access::Fails : Access::Passes;
    Judgement decided{.access = decisive}, open{.access = Access::CannotTell}, others{.access = negation(decisive)};
    for (const Node &part : node.parts) {
        const Judgement judgement = of(part, inside);
        Judgement &heap = judgement.access == decisive ? decided : judgement.access == Access::CannotTell ? open : others;
        heap.because += judgement.because;
        heap.shown = heap.shown && (judgement.access == Access::Passes || part.shown);
        if (!all && judgement.access == decisive)
            return heap; // one is enough, and Moodle looks no further
    }
    if (node.parts.empty())
        return {};
    return !decided.because.isEmpty() ? decided : !open.because.isEmpty() ? open : others;
}

Judgement Judge::ofLeaf(const AccessCondition &condition, bool negated) const
{
    AccessReason reason{.condition = condition, .negated = negated};
    name(reason);
    using enum AccessCondition::Kind;
    const bool ofGroups
        = condition.kind == Group || condition.kind == AnyGroup || condition.kind == Grouping || condition.kind == OwnGrouping;
    if (ofGroups && m_facts.accessAllGroups.contains(m_person.id)) {
        reason.kind = AccessReason::Kind::PassesAnyway;
        reason.answer = Access::Passes;
    } else {
        const Access plain = answer(condition);
        reason.answer = negated ? negation(plain) : plain;
    }
    return {.access = reason.answer, .because = {reason}};
}

Access Judge::answer(const AccessCondition &condition) const
{
    switch (condition.kind) {
    case Kind::Group: return inGroup(condition.id);
    case Kind::AnyGroup:
        if (!m_groups.isEmpty())
            return Access::Passes;
        return m_facts.groupsRead && m_facts.everyGroupSeen ? Access::Fails : Access::CannotTell;
    case Kind::Grouping: return inGrouping(condition.id);
    case Kind::OwnGrouping: return m_ownGrouping > 0 ? inGrouping(m_ownGrouping) : Access::CannotTell;
    case Kind::From: return m_now.isValid() ? told(m_now >= condition.at) : Access::CannotTell;
    case Kind::Until: return m_now.isValid() ? told(m_now < condition.at) : Access::CannotTell;
    case Kind::Profile: return byProfile(condition);
    case Kind::Role: return byRole(condition.id);
    case Kind::Other: break;
    }
    return Access::CannotTell;
}

Access Judge::inGroup(qint64 group) const
{
    if (m_groups.contains(group))
        return Access::Passes;
    // Restored without its group, a condition keeps -1.
    if (group < 0 || m_facts.groupsGone.contains(group))
        return Access::Fails;
    return m_facts.groupsRead && m_facts.groupNames.contains(group) ? Access::Fails : Access::CannotTell;
}

Access Judge::inGrouping(qint64 grouping) const
{
    if (grouping < 0 || (m_facts.groupingsRead && !m_facts.groupingNames.contains(grouping)))
        return Access::Fails;
    if (!m_facts.groupingsRead || !m_facts.groupings.contains(grouping))
        return Access::CannotTell;
    Access access = Access::Fails;
    for (const qint64 group : m_facts.groupings[grouping]) {
        const Access inside = inGroup(group);
        if (inside == Access::Passes)
            return inside;
        if (inside == Access::CannotTell)
            access = inside;
    }
    return access;
}

Access Judge::byProfile(const AccessCondition &condition) const
{
    const auto profile = m_facts.profiles.constFind(m_person.id);
    if (profile == m_facts.profiles.cend())
        return Access::CannotTell;
    const auto own = profile->constFind(condition.field);
    if (own == profile->cend() && !m_facts.profileFieldsRead.contains(condition.field))
        return Access::CannotTell;
    return told(meetsProfile(condition, own == profile->cend() ? QString() : *own));
}

/// A role held above the course counts too and is shown to nobody, so that not holding one cannot be told.
Access Judge::byRole(qint64 role) const
{
    const bool held = std::ranges::contains(m_person.roles, role, &MoodleRole::id);
    return held ? Access::Passes : Access::CannotTell;
}

void Judge::name(AccessReason &reason) const
{
    const AccessCondition &condition = reason.condition;
    const qint64 grouping = condition.kind == Kind::OwnGrouping ? m_ownGrouping : condition.id;
    if (condition.kind == Kind::Group) {
        reason.name = m_facts.groupNames.value(condition.id);
        reason.gone = condition.id < 0 || m_facts.groupsGone.contains(condition.id);
    } else if (condition.kind == Kind::Grouping || condition.kind == Kind::OwnGrouping) {
        reason.name = m_facts.groupingNames.value(grouping);
        reason.gone = grouping < 0 || (grouping > 0 && m_facts.groupingsRead && !m_facts.groupingNames.contains(grouping));
    } else if (condition.kind == Kind::Role) {
        const auto held = std::ranges::find(m_person.roles, condition.id, &MoodleRole::id);
        if (held != m_person.roles.cend())
            reason.name = held->name.isEmpty() ? held->shortName : held->name;
    }
}

} // namespace

bool meetsProfile(const AccessCondition &condition, const QString &own)
{
    const QString &op = condition.op, &value = condition.value;
    if (op == "isequalto"_L1)
        return own == value;
    if (op == "contains"_L1)
        return own.contains(value);
    if (op == "doesnotcontain"_L1)
        return isEmpty(value) || !own.contains(value);
    if (op == "startswith"_L1)
        return own.startsWith(value);
    if (op == "endswith"_L1) // PHP's substr(own, -0) is the whole of it
        return value.isEmpty() ? own.isEmpty() : own.endsWith(value);
    return op == "isempty"_L1 ? isEmpty(own) : op == "isnotempty"_L1 && !isEmpty(own);
}

AccessCheck Restriction::check(
    const Person &person, const RestrictionFacts &facts, const QDateTime &now, qint64 ownGrouping) const
{
    using enum AccessReason::Kind;
    if (!restricts())
        return {};
    if (facts.ignoring.contains(person.id))
        return {.because = {{.kind = PassesAnyway, .answer = Access::Passes}}};
    if (m_fault != Fault::None)
        return {.access = Access::CannotTell, .because = {{.kind = Malformed}}};
    Judgement judgement = Judge(person, facts, now, ownGrouping).of(*m_root, false);
    if (judgement.access == Access::Fails && !facts.exemptionsRead) {
        judgement.access = Access::CannotTell;
        judgement.because.append({.kind = RightsUnread});
    }
    return {.access = judgement.access, .because = judgement.because, .shownGreyed = judgement.shown};
}

AccessCheck checkAccess(const Restriction &activity, const Restriction &section, const Person &person,
    const RestrictionFacts &facts, const QDateTime &now, qint64 ownGrouping)
{
    const AccessCheck own = activity.check(person, facts, now, ownGrouping);
    AccessCheck above = section.check(person, facts, now);
    for (AccessReason &reason : above.because)
        reason.ofSection = true;
    AccessCheck both;
    for (const Access worst : {Access::Fails, Access::CannotTell, Access::Passes}) {
        if (own.access != worst && above.access != worst)
            continue;
        both.access = worst;
        for (const AccessCheck *check : {&own, &std::as_const(above)}) {
            if (check->access != worst)
                continue;
            both.because += check->because;
            both.shownGreyed = both.shownGreyed && check->shownGreyed;
        }
        break;
    }
    return both;
}

} // namespace diapason
