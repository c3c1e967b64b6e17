// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compare.h"

using namespace Qt::StringLiterals;

namespace diapason {

Family family(DriftClass driftClass)
{
    switch (driftClass) {
    case DriftClass::NoAccount:
    case DriftClass::Missing: return Family::Add;
    case DriftClass::ShouldBeModerator:
    case DriftClass::ShouldNotBeModerator: return Family::Role;
    case DriftClass::Extra: return Family::Remove;
    case DriftClass::Unknown:
    case DriftClass::Ambiguous: return Family::Blocked;
    case DriftClass::Suspended:
    case DriftClass::NoRole:
    case DriftClass::Restricted:
    case DriftClass::Deactivated:
    case DriftClass::Left:
    case DriftClass::Protected: return Family::Information;
    case DriftClass::InStep: return Family::InStep;
    }
    return Family::Blocked;
}

bool isDrift(DriftClass driftClass)
{
    const Family of = family(driftClass);
    return of == Family::Add || of == Family::Role || of == Family::Remove || driftClass == DriftClass::Ambiguous;
}

QString driftClassCode(DriftClass driftClass)
{
    switch (driftClass) {
    case DriftClass::Unknown: return u"unknown"_s;
    case DriftClass::Ambiguous: return u"ambiguous"_s;
    case DriftClass::Suspended: return u"suspended"_s;
    case DriftClass::NoRole: return u"no_role"_s;
    case DriftClass::Restricted: return u"restricted"_s;
    case DriftClass::Deactivated: return u"deactivated"_s;
    case DriftClass::NoAccount: return u"no_account"_s;
    case DriftClass::Left: return u"left"_s;
    case DriftClass::Missing: return u"missing"_s;
    case DriftClass::ShouldBeModerator: return u"should_be_moderator"_s;
    case DriftClass::ShouldNotBeModerator: return u"should_not_be_moderator"_s;
    case DriftClass::Protected: return u"protected"_s;
    case DriftClass::Extra: return u"extra"_s;
    case DriftClass::InStep: return u"in_step"_s;
    }
    return {};
}

QString protectionCode(Protection protection)
{
    switch (protection) {
    case Protection::None: return {};
    case Protection::Service: return u"service"_s;
    case Protection::Bot: return u"bot"_s;
    case Protection::App: return u"app"_s;
    case Protection::Owner: return u"owner"_s;
    case Protection::Exception: return u"exception"_s;
    case Protection::Person: return u"person"_s;
    case Protection::MoodleRole: return u"moodle_role"_s;
    case Protection::RoomRole: return u"room_role"_s;
    }
    return {};
}

ActualRole actualRole(const RoomRoles &roles)
{
    return roles.owner ? ActualRole::Owner : roles.moderator ? ActualRole::Moderator : ActualRole::Member;
}

QString memberRoleCode(MemberRole role)
{
    switch (role) {
    case MemberRole::None: return {};
    case MemberRole::Member: return u"member"_s;
    case MemberRole::Moderator: return u"moderator"_s;
    }
    return {};
}

QString actualRoleCode(ActualRole role)
{
    switch (role) {
    case ActualRole::None: return {};
    case ActualRole::Member: return u"member"_s;
    case ActualRole::Moderator: return u"moderator"_s;
    case ActualRole::Owner: return u"owner"_s;
    }
    return {};
}

QString Comparison::key(const DriftRow &row) const
{
    if (const Person *someone = person(row))
        return u'p' + QString::number(someone->id.value);
    if (const RoomMember *inRoom = member(row))
        return u'a' + inRoom->id.value;
    return u'a' + account(row)->id.value;
}

QString Comparison::displayName(const DriftRow &row) const
{
    if (const Person *someone = person(row); someone && !someone->fullName.isEmpty())
        return someone->fullName;
    if (const RoomMember *inRoom = member(row); inRoom && !inRoom->name.isEmpty())
        return inRoom->name;
    if (const Account *known = account(row); known && !known->name.isEmpty())
        return known->name;
    return chatUsername(row);
}

QString Comparison::chatUsername(const DriftRow &row) const
{
    if (const RoomMember *inRoom = member(row); inRoom && !inRoom->username.isEmpty())
        return inRoom->username;
    if (const Account *known = account(row))
        return known->username;
    return row.person < 0 ? QString{} : usernames.value(row.person);
}

bool Comparison::removes(const DriftRow &row) const
{
    using enum PersonState;
    const auto removed = [this](PersonState state) { return rules.treatment(state) == Treatment::Remove; };
    switch (row.cause) {
    case Cause::EnrolmentSuspended: return removed(SuspendedEnrolment);
    case Cause::EnrolmentNotStarted: return removed(NotStarted);
    case Cause::EnrolmentExpired: return removed(Expired);
    case Cause::EnrolmentInactive: return removed(SuspendedEnrolment) && removed(NotStarted) && removed(Expired);
    case Cause::AccountSuspended: return removed(SuspendedAccount);
    case Cause::AccountUnconfirmed: return removed(UnconfirmedAccount);
    case Cause::NoRoleAtAll:
    case Cause::RoleNotMapped: return removed(NoRole);
    case Cause::OutsideRestriction: return rules.restrictionPolicy() == RestrictionPolicy::Honour;
    default: return false;
    }
}

bool someoneMissing(const Comparison &comparison)
{
    return comparison.count(DriftClass::Missing) + comparison.count(DriftClass::Left) > 0;
}

} // namespace diapason
