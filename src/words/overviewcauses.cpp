// SPDX-License-Identifier: GPL-3.0-or-later
// A cause as a heading over many rooms, without anybody's name.
#include "words/overview.h"
#include "words/translate.h"

namespace diapason::words {

namespace {

QString whyMissing(Cause cause)
{
    //: A cause over many rooms, as a heading: why expected people are not in them
    switch (cause) {
    case Cause::NeverAdded: return Words::tr("Never added to the room", "cause");
    case Cause::NotInWindow: return Words::tr("No trace in the latest messages", "cause");
    case Cause::LogUnread: return Words::tr("Room messages not read", "cause");
    case Cause::RemovedFromRoom: return Words::tr("Removed from the room", "cause");
    case Cause::AddedThenGone: return Words::tr("Added, then no longer there", "cause");
    default: return Words::tr("Missing, for another reason", "cause");
    }
}

QString whyExtra(Cause cause)
{
    //: A cause over many rooms, as a heading: why people in them are not expected
    switch (cause) {
    case Cause::NotEnrolled: return Words::tr("Unenrolments not passed on", "cause");
    case Cause::OutsideRestriction: return Words::tr("Outside the access restriction", "cause");
    case Cause::NoRoleAtAll: return Words::tr("No role in the course", "cause");
    case Cause::RoleNotMapped: return Words::tr("Roles not mapped", "cause");
    case Cause::AccountSuspended: return Words::tr("Moodle accounts suspended", "cause");
    case Cause::AccountUnconfirmed: return Words::tr("Moodle accounts not confirmed", "cause");
    case Cause::EnrolmentNotStarted: return Words::tr("Enrolments not started", "cause");
    case Cause::EnrolmentExpired: return Words::tr("Enrolments expired", "cause");
    case Cause::EnrolmentSuspended: return Words::tr("Enrolments suspended", "cause");
    default: return Words::tr("Enrolments suspended or not current", "cause");
    }
}

QString whyAmbiguous(Cause cause)
{
    //: A cause over many rooms, as a heading: why it is not known whose account it is
    switch (cause) {
    case Cause::SeveralPeople: return Words::tr("Several people for one account", "cause");
    case Cause::SeveralAccounts: return Words::tr("Several accounts could be the one", "cause");
    default: return Words::tr("Accounts to confirm", "cause");
    }
}

QString whyUnread(Cause cause)
{
    //: A cause over many rooms, as a heading: why lines cannot be judged
    switch (cause) {
    case Cause::PeopleUnread: return Words::tr("Moodle’s list incomplete");
    case Cause::StateUnread: return Words::tr("States in Moodle not read", "cause");
    case Cause::MembersUnread: return Words::tr("Member list incomplete", "cause");
    case Cause::RolesUnread: return Words::tr("Roles in the room not read", "cause");
    case Cause::AccountsUnread: return Words::tr("Accounts not looked up", "cause");
    case Cause::AccessUnread: return Words::tr("Access restriction not evaluated", "cause");
    case Cause::RoleUnseen: return Words::tr("Roles that cannot be seen", "cause");
    default: return Words::tr("Confirmed account not found", "cause");
    }
}

} // namespace

QString causeTitle(DriftClass driftClass, Cause cause)
{
    switch (driftClass) {
    case DriftClass::Missing: return whyMissing(cause);
    //: A cause over many rooms, as a heading: expected people without a Rocket.Chat account
    case DriftClass::NoAccount: return Words::tr("No account yet", "cause");
    //: A cause over many rooms, as a heading: plain members who should be moderators
    case DriftClass::ShouldBeModerator: return Words::tr("Moderators not appointed", "cause");
    //: A cause over many rooms, as a heading: moderators who should be plain members
    case DriftClass::ShouldNotBeModerator: return Words::tr("Moderators by mistake", "cause");
    case DriftClass::Extra: return whyExtra(cause);
    case DriftClass::Ambiguous: return whyAmbiguous(cause);
    default: return whyUnread(cause);
    }
}

} // namespace diapason::words
