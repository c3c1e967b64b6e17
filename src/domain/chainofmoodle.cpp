// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chain.h"

using namespace Qt::StringLiterals;

namespace diapason {

using Kind = Reason::Kind;
using enum Reason::Outcome;

namespace {

QString heldRoles(const Person &person)
{
    QStringList held;
    for (const MoodleRole &each : person.roles)
        held.append(each.shortName);
    return held.join(u", "_s);
}

} // namespace

Reason Chain::enrolment() const
{
    const bool told = m_facts && !m_facts->enrolments.isEmpty();
    Reason reason = told ? companion(Kind::Enrolment, u"enrolments[]"_s) : moodle(Kind::Enrolment, sources::enrolled);
    if (!told)
        reason.field = u"onlysuspended"_s;
    if (!m_person) {
        reason.outcome = m_row.cause == Cause::PeopleUnread ? Unknown : NotApplicable;
        reason.cause = Cause::NotEnrolled;
        return reason;
    }
    const EnrolmentState state = enrolmentOf(*m_person, m_facts);
    reason.subject = m_person->username;
    reason.other = stateCode(state);
    if (told)
        reason.enrolments = m_facts->enrolments;
    if (state != EnrolmentState::Active && enrolmentsCount())
        reason.outcome = state == EnrolmentState::Unknown ? Unknown : NotApplicable;
    return reason;
}

Reason Chain::accountState() const
{
    Reason reason = moodle(Kind::AccountState, {u"core_user_get_users_by_field"_s});
    if (!m_person) {
        reason.outcome = NotApplicable;
        return reason;
    }
    reason.field = u"suspended, confirmed"_s;
    reason.subject = m_person->username;
    reason.other = stateCode(m_person->account);
    const bool count = counts(PersonState::SuspendedAccount) || counts(PersonState::UnconfirmedAccount);
    if (m_person->account != MoodleAccountState::Active)
        reason.outcome = m_person->account == MoodleAccountState::Unknown && count ? Unknown : NotApplicable;
    return reason;
}

Reason Chain::role() const
{
    const bool told = m_facts && !m_facts->roles.isEmpty();
    Reason reason = told ? companion(Kind::Role, u"roles[]"_s) : moodle(Kind::Role, sources::enrolled);
    if (!told)
        reason.field = u"roles[].shortname"_s;
    if (!m_person) {
        reason.outcome = NotApplicable;
        return reason;
    }
    reason.subject = heldRoles(*m_person);
    if (told)
        reason.elsewhere = m_facts->roles;
    if (m_expected.roleUnseen) {
        reason.other = u"unseen"_s;
        reason.outcome = Unknown;
        reason.ground = Reason::Ground::Unknown;
        reason.field = u"withcapability"_s;
    }
    return reason;
}

Reason Chain::mapping() const
{
    Reason reason{.kind = Kind::Mapping,
        .subject = m_expected.because,
        .other = memberRoleCode(m_expected.role),
        .source = u"campus.rules"_s,
        .field = u"roles"_s,
        .mapping = m_c.mappingSource};
    if (m_c.mappingSource == MappingSource::Activity)
        reason.field = u"activities.%1.roles"_s.arg(m_c.activity.cmid.value);
    if (m_c.mappingSource == MappingSource::Moodle) {
        reason.source = u"local_diapason_get_activities"_s;
        reason.field = u"moderatorroles, userroles"_s;
    }
    if (m_expected.role == MemberRole::None) {
        reason.outcome = NotApplicable;
        reason.subject = m_person ? heldRoles(*m_person) : QString{};
    }
    return reason;
}

Reason Chain::restriction() const
{
    Reason reason{.kind = Kind::Restriction,
        .source = u"core_course_get_contents"_s,
        .field = u"modules[].availability"_s,
        .policy = m_c.rules.restrictionPolicy()};
    const bool any = !m_c.activity.availability.isEmpty() || !m_c.activity.sectionAvailability.isEmpty();
    if (!any)
        reason.other = u"none"_s;
    if (!m_person || (any && reason.policy == RestrictionPolicy::Ignore)) {
        reason.outcome = NotApplicable;
        return reason;
    }
    if (!m_restricts)
        return reason;
    reason.access = m_access;
    reason.readAt = m_c.facts.restriction.stamp.at;
    reason.ground = Reason::Ground::Inference;
    if (m_access.access == Access::CannotTell)
        reason.outcome = Unknown;
    else if (m_access.access == Access::Fails)
        reason.outcome = NotApplicable;
    return reason;
}

} // namespace diapason
