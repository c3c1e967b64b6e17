// SPDX-License-Identifier: GPL-3.0-or-later
// How the evidence chain of one row is built: Moodle's links in chainofmoodle.cpp, Rocket.Chat's in chainofchat.cpp.
#pragma once

#include "domain/explain.h"

namespace diapason {

/// The function of the list that a reading used; its first one, or the usual one, when none is named.
[[nodiscard]] QString sourceOf(const ReadStamp &stamp, const QStringList &wanted);
/// The link of the chain that a cause belongs to.
[[nodiscard]] Reason::Kind linkOf(Cause cause);

namespace sources {
inline const QStringList enrolled{QStringLiteral("core_enrol_get_enrolled_users")};
inline const QStringList accounts{QStringLiteral("users.list"), QStringLiteral("users.info")};
inline const QStringList members{QStringLiteral("rooms.membersOrderedByRole"), QStringLiteral("groups.members")};
inline const QStringList roles{QStringLiteral("rooms.membersOrderedByRole"), QStringLiteral("groups.roles"),
    QStringLiteral("rooms.roles"), QStringLiteral("groups.moderators")};
} // namespace sources

/// Builds the chain of one row, link by link.
class Chain
{
public:
    Chain(const Comparison &comparison, const Expecter &expecter, const DriftRow &row)
        : m_c(comparison),
          m_row(row),
          m_person(comparison.person(row)),
          m_facts(m_person ? comparison.facts.of(m_person->id) : nullptr),
          m_expected(m_person ? expecter(*m_person) : Expected{}),
          m_restricts(expecter.restricts()),
          m_access(m_person && m_restricts ? expecter.access(*m_person) : AccessCheck{})
    {
    }
    QList<Reason> make() const;

private:
    [[nodiscard]] Reason enrolment() const;
    [[nodiscard]] Reason accountState() const;
    [[nodiscard]] Reason role() const;
    [[nodiscard]] Reason mapping() const;
    [[nodiscard]] Reason restriction() const;
    [[nodiscard]] Reason account() const;
    [[nodiscard]] Reason protection() const;
    [[nodiscard]] Reason room() const;
    [[nodiscard]] Reason presence() const;
    [[nodiscard]] Reason roomRole() const;
    [[nodiscard]] Reason completeness() const;

    [[nodiscard]] Reason moodle(Reason::Kind kind, const QStringList &sources) const
    {
        return {.kind = kind, .source = sourceOf(m_c.course.stamp, sources), .readAt = m_c.course.stamp.at};
    }
    [[nodiscard]] Reason chat(Reason::Kind kind, const QStringList &sources) const
    {
        return {.kind = kind, .source = sourceOf(m_c.room.stamp, sources), .readAt = m_c.room.stamp.at};
    }
    /// A fact of the companion.
    [[nodiscard]] Reason companion(Reason::Kind kind, const QString &field) const
    {
        return {.kind = kind,
            .source = QStringLiteral("local_diapason_get_people"),
            .field = field,
            .readAt = m_c.facts.people.stamp.at};
    }
    [[nodiscard]] bool counts(PersonState state) const { return m_c.rules.treatment(state) != Treatment::Expect; }
    [[nodiscard]] bool enrolmentsCount() const
    {
        return counts(PersonState::SuspendedEnrolment) || counts(PersonState::NotStarted) || counts(PersonState::Expired);
    }
    [[nodiscard]] QStringList othersOfAccount() const;
    [[nodiscard]] std::optional<MembershipEvent> lastRoleLine() const;

    const Comparison &m_c;
    const DriftRow &m_row;
    const Person *m_person;
    const PersonFacts *m_facts;
    Expected m_expected;
    bool m_restricts;
    AccessCheck m_access;
};

} // namespace diapason
