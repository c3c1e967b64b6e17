// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/expect.h"

namespace diapason {
namespace {

/// The first of the person's roles that the list holds.
const MoodleRole *heldOf(const QList<MoodleRole> &roles, const QStringList &mapped)
{
    const auto found = std::ranges::find_if(roles, [&](const MoodleRole &role) { return mapped.contains(role.shortName); });
    return found == roles.end() ? nullptr : &*found;
}

Expected::Standing standing(const Person &person)
{
    if (isInactive(person.enrolment) || person.account == MoodleAccountState::Suspended
        || person.account == MoodleAccountState::Unconfirmed)
        return Expected::Standing::Inactive;
    if (person.enrolment == EnrolmentState::Unknown || person.account == MoodleAccountState::Unknown)
        return Expected::Standing::Undecided;
    return Expected::Standing::Expected;
}

} // namespace

Expected expect(const Person &person, const RoleMapping &mapping, Expectation expectation)
{
    Expected expected;
    if (const MoodleRole *role = heldOf(person.roles, mapping.moderators)) {
        expected.role = MemberRole::Moderator;
        expected.because = role->shortName;
    } else if ((role = heldOf(person.roles, mapping.members))) {
        expected.role = MemberRole::Member;
        expected.because = role->shortName;
    } else {
        return expected;
    }
    expected.standing = expectation == Expectation::Plugin ? Expected::Standing::Expected : standing(person);
    return expected;
}

} // namespace diapason
