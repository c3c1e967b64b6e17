// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/expect.h"

#include <array>

namespace diapason {

/// The role that decides, and where it is held.
struct Expecter::Held {
    const QString *shortName = nullptr;
    const RoleElsewhere *elsewhere = nullptr;
    [[nodiscard]] bool any() const { return shortName && !shortName->isEmpty(); }
};

namespace {

using Standing = Expected::Standing;

PersonState stateOf(EnrolmentState state)
{
    return state == EnrolmentState::NotStarted ? PersonState::NotStarted
        : state == EnrolmentState::Expired     ? PersonState::Expired
                                               : PersonState::SuspendedEnrolment;
}

Expected with(Expected expected, Standing standing, PersonState state, Treatment treatment)
{
    expected.standing = standing;
    expected.state = state;
    expected.tooMany = treatment == Treatment::Remove;
    return expected;
}

/// An enrolment that is inactive for a reason nobody tells.
Expected untold(Expected expected, const CampusRules &rules)
{
    const std::array treatments{rules.treatment(PersonState::SuspendedEnrolment), rules.treatment(PersonState::NotStarted),
        rules.treatment(PersonState::Expired)};
    if (std::ranges::count(treatments, treatments[0]) == 3) {
        if (treatments[0] != Treatment::Expect)
            return with(std::move(expected), Standing::Inactive, PersonState::SuspendedEnrolment, treatments[0]);
    } else if (std::ranges::contains(treatments, Treatment::Expect)) {
        expected.standing = Standing::Undecided;
    } else {
        return with(std::move(expected), Standing::Inactive, PersonState::SuspendedEnrolment, Treatment::Keep);
    }
    return expected;
}

bool anyMatters(const CampusRules &rules, std::initializer_list<PersonState> states)
{
    return std::ranges::any_of(states, [&](PersonState state) { return rules.treatment(state) != Treatment::Expect; });
}

bool undecided(const Person &person, const CampusRules &rules)
{
    using enum PersonState;
    return (person.enrolment == EnrolmentState::Unknown && anyMatters(rules, {SuspendedEnrolment, NotStarted, Expired}))
        || (person.account == MoodleAccountState::Unknown && anyMatters(rules, {SuspendedAccount, UnconfirmedAccount}));
}

} // namespace

Expecter::Expecter(const Activity &activity, const CourseReading &course, const CourseFacts &facts, const RoleMapping &mapping,
    const CampusRules &rules)
    : m_activity(activity),
      m_course(course),
      m_facts(facts),
      m_mapping(mapping),
      m_rules(rules)
{
    if (rules.restrictionPolicy() != RestrictionPolicy::Ignore) {
        m_restriction = Restriction::parse(activity.availability);
        m_section = Restriction::parse(activity.sectionAvailability);
        m_restricts = m_restriction.restricts() || m_section.restricts();
    }
    if (!facts.powerful || !rules.inheritedRoles)
        return;
    QSet<QString> others;
    for (const Person &person : course.people) {
        const bool powerful = facts.powerful->contains(person.id);
        for (const MoodleRole &role : person.roles)
            (powerful ? m_powerfulRoles : others).insert(role.shortName);
    }
    m_powerfulRoles -= others;
}

Expecter::Held Expecter::decidingRole(const Person &person, const PersonFacts *facts) const
{
    const auto counts = [this](const RoleElsewhere &role) {
        return role.where == RoleElsewhere::Where::Module ? m_rules.moduleRoles && role.cmid == m_activity.cmid
                                                          : m_rules.inheritedRoles;
    };
    const auto among = [&](const QStringList &mapped) -> Held {
        for (const MoodleRole &role : person.roles)
            if (mapped.contains(role.shortName))
                return {.shortName = &role.shortName};
        if (facts)
            for (const RoleElsewhere &role : facts->roles)
                if (counts(role) && mapped.contains(role.shortName))
                    return {.shortName = &role.shortName, .elsewhere = &role};
        return {};
    };
    const Held held = among(m_rules.bothModerate ? m_mapping.moderators : m_mapping.members);
    return held.any() ? held : among(m_rules.bothModerate ? m_mapping.members : m_mapping.moderators);
}

bool Expecter::isUnseen(const Person &person, const PersonFacts *facts) const
{
    return !facts && m_rules.inheritedRoles && m_facts.powerful && m_facts.powerful->contains(person.id)
        && std::ranges::none_of(
            person.roles, [this](const MoodleRole &role) { return m_powerfulRoles.contains(role.shortName); });
}

Expected Expecter::judged(Expected expected, const Person &person, const PersonFacts *facts) const
{
    const EnrolmentState enrolment = enrolmentOf(person, facts);
    if (enrolment == EnrolmentState::Inactive) {
        expected = untold(std::move(expected), m_rules);
    } else if (isInactive(enrolment)) {
        const PersonState state = stateOf(enrolment);
        if (const Treatment treatment = m_rules.treatment(state); treatment != Treatment::Expect)
            return with(std::move(expected), Standing::Inactive, state, treatment);
    }
    if (expected.standing == Standing::Inactive)
        return expected;
    for (const auto &[account, state] : {std::pair(MoodleAccountState::Suspended, PersonState::SuspendedAccount),
             std::pair(MoodleAccountState::Unconfirmed, PersonState::UnconfirmedAccount)}) {
        if (person.account != account)
            continue;
        if (const Treatment treatment = m_rules.treatment(state); treatment != Treatment::Expect)
            return with(std::move(expected), Standing::Inactive, state, treatment);
    }
    if (undecided(person, m_rules))
        expected.standing = Standing::Undecided;
    return expected;
}

AccessCheck Expecter::access(const Person &person) const
{
    return checkAccess(m_restriction, m_section, person, m_facts.restriction, m_course.stamp.at);
}

Expected Expecter::withAccess(Expected expected, const Person &person) const
{
    const bool honoured = m_rules.restrictionPolicy() == RestrictionPolicy::Honour;
    switch (access(person).access) {
    case Access::Passes: break;
    case Access::Fails:
        expected.standing = Standing::KeptOut;
        expected.tooMany = honoured;
        break;
    case Access::CannotTell:
        if (honoured)
            expected.standing = Standing::AccessUndecided;
        break;
    }
    return expected;
}

Expected Expecter::operator()(const Person &person) const
{
    const PersonFacts *facts = m_facts.of(person.id);
    const Held held = decidingRole(person, facts);
    Expected expected;
    if (held.shortName)
        expected.because = *held.shortName;
    if (held.elsewhere)
        expected.elsewhere = *held.elsewhere;
    expected.roleUnseen = isUnseen(person, facts);
    if (!held.any())
        return with(std::move(expected), Standing::NoRole, PersonState::NoRole, m_rules.treatment(PersonState::NoRole));
    const bool moderates = m_mapping.moderators.contains(*held.shortName)
        && (m_rules.bothModerate || !m_mapping.members.contains(*held.shortName));
    expected.role = moderates ? MemberRole::Moderator : MemberRole::Member;
    expected.roleUnseen = expected.roleUnseen && !moderates;
    expected.standing = Standing::Expected;
    expected = judged(std::move(expected), person, facts);
    return m_restricts && expected.standing == Standing::Expected ? withAccess(std::move(expected), person) : expected;
}

Expected expect(const Person &person, const RoleMapping &mapping, const CampusRules &rules)
{
    return Expecter{{}, {}, {}, mapping, rules}(person);
}

} // namespace diapason
