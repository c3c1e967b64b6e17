// SPDX-License-Identifier: GPL-3.0-or-later
// Who should be in the room, by Moodle's data and the campus rules.
#pragma once

#include "domain/coursefacts.h"

namespace diapason {

enum class MemberRole { None, Member, Moderator };

/// What the campus rules say of one enrolled person.
struct Expected {
    enum class Standing {
        Expected,
        Inactive,        ///< a mapped role, and `state` speaks against it
        NoRole,          ///< no role of theirs is mapped
        KeptOut,         ///< a mapped role, and outside the access restriction
        Undecided,       ///< their state was not read, or nobody tells which it is: expected if it is one that counts
        AccessUndecided, ///< the restriction is honoured, and cannot be evaluated for them
    };
    Standing standing = Standing::NoRole;
    MemberRole role = MemberRole::None; ///< what they are, or would be, expected as
    QString because = {};               ///< short name of the role that decided
    std::optional<RoleElsewhere> elsewhere = {}; ///< where that role is held, when not in the course itself
    PersonState state = PersonState::NoRole;     ///< of Inactive and NoRole
    bool tooMany = false;    ///< not expected, and the campus removes such people
    bool roleUnseen = false; ///< holds powers that no role shown to us explains: their role cannot be seen
};

/// Judges the people of one activity. Made once for many; what it is made from must outlive it.
class Expecter
{
public:
    Expecter(const Activity &activity, const CourseReading &course, const CourseFacts &facts, const RoleMapping &mapping,
        const CampusRules &rules);
    [[nodiscard]] Expected operator()(const Person &person) const;
    /// Whether restrictions are looked at here at all.
    [[nodiscard]] bool restricts() const { return m_restricts; }
    /// What the restrictions say of somebody, and why.
    [[nodiscard]] AccessCheck access(const Person &person) const;

private:
    struct Held;
    [[nodiscard]] Held decidingRole(const Person &person, const PersonFacts *facts) const;
    [[nodiscard]] bool isUnseen(const Person &person, const PersonFacts *facts) const;
    [[nodiscard]] Expected judged(Expected expected, const Person &person, const PersonFacts *facts) const;
    [[nodiscard]] Expected withAccess(Expected expected, const Person &person) const;

    const Activity &m_activity;
    const CourseReading &m_course;
    const CourseFacts &m_facts;
    const RoleMapping &m_mapping;
    const CampusRules &m_rules;
    Restriction m_restriction = {};
    Restriction m_section = {};
    QSet<QString> m_powerfulRoles; ///< short names whose holders all have the powers
    bool m_restricts = false;
};

/// Of one person alone, without facts beside the list.
[[nodiscard]] Expected expect(const Person &person, const RoleMapping &mapping, const CampusRules &rules);

} // namespace diapason
