// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companion.h"

namespace diapason {

namespace {

QStringList named(const QList<qint64> &ids, const QList<SiteRole> &roles)
{
    QStringList names;
    for (const qint64 id : ids) {
        const auto role = std::ranges::find(roles, id, &SiteRole::id);
        if (role != roles.end())
            names += role->shortName;
    }
    return names;
}

} // namespace

RoleMapping mappingOf(const CompanionActivity &activity, const QList<SiteRole> &roles)
{
    return {.moderators = named(activity.moderatorRoles, roles), .members = named(activity.memberRoles, roles)};
}

EnrolmentState enrolmentOf(const Person &person, const PersonFacts *facts)
{
    if (!facts || !isInactive(person.enrolment))
        return person.enrolment;
    const auto has = [&](EnrolmentState state) { return std::ranges::contains(facts->enrolments, state, &EnrolmentFact::state); };
    // The list and the companion disagree: the list decides who is active, and nobody tells why.
    if (facts->enrolments.isEmpty() || has(EnrolmentState::Active))
        return person.enrolment;
    // What comes by itself first: nobody needs to lift it.
    for (const EnrolmentState state : {EnrolmentState::NotStarted, EnrolmentState::Expired, EnrolmentState::Suspended})
        if (has(state))
            return state;
    return person.enrolment;
}

} // namespace diapason
