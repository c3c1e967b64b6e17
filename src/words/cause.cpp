// SPDX-License-Identifier: GPL-3.0-or-later
// Why a row is in its class: in a few words, and in one sentence. Sentences never guess a gender.
#include "words/translate.h"
#include "words/words.h"

namespace diapason::words {

namespace {

QString protection(Protection protection)
{
    switch (protection) {
    case Protection::None: return Words::tr("protected account");
    case Protection::Service: return Words::tr("service account");
    case Protection::Bot: return Words::tr("bot account");
    case Protection::App: return Words::tr("app account");
    case Protection::Owner: return Words::tr("owner of the room");
    case Protection::Exception:
    case Protection::Person: return Words::tr("exception list");
    case Protection::MoodleRole: return Words::tr("Moodle role the campus rules protect");
    case Protection::RoomRole: return Words::tr("room role the campus rules protect");
    }
    return {};
}

QString missingCause(Cause cause, const MembershipEvent *event)
{
    if (!event) {
        switch (cause) {
        case Cause::RemovedFromRoom: return Words::tr("removed from the room");
        case Cause::AddedThenGone: return Words::tr("added once, gone since");
        default: return Words::tr("left the room");
        }
    }
    switch (cause) {
    case Cause::RemovedFromRoom:
        return event->by.isEmpty() ? Words::tr("removed on %1").arg(day(event->at))
                                   : Words::tr("removed by %1 on %2").arg(event->by, day(event->at));
    //: Added to the room on that day; no line says how the person went
    case Cause::AddedThenGone: return Words::tr("added on %1, gone since").arg(day(event->at));
    //: %1 is a day, %2 a time
    default: return Words::tr("left on %1, %2").arg(day(event->at), time(event->at).left(5));
    }
}

/// People whose expected username is this row's account.
int peopleOf(const Comparison &comparison, const DriftRow &row)
{
    const QString username = comparison.chatUsername(row);
    return int(std::ranges::count_if(
        comparison.usernames, [&](const QString &other) { return other.compare(username, Qt::CaseInsensitive) == 0; }));
}

QString unreadCause(Cause cause)
{
    switch (cause) {
    case Cause::AccessUnread: return Words::tr("access restriction not evaluated");
    //: A Moodle role held in a category, the site or the activity, which web services do not show
    case Cause::RoleUnseen: return Words::tr("a role that cannot be seen");
    case Cause::ConfirmedGone: return Words::tr("confirmed account not found");
    case Cause::PeopleUnread: return Words::tr("Moodle’s list is incomplete");
    case Cause::StateUnread: return Words::tr("state in Moodle not read");
    case Cause::MembersUnread: return Words::tr("member list incomplete");
    case Cause::RolesUnread: return Words::tr("roles in the room not read");
    default: return Words::tr("account not looked up");
    }
}

QString unreadVerdict(Cause cause)
{
    switch (cause) {
    case Cause::AccessUnread:
        return Words::tr("Cannot be judged: the campus honours access restrictions, and this one cannot be evaluated for this person.");
    case Cause::RoleUnseen:
        return Words::tr("Cannot be judged: this person holds teaching rights by a role that Moodle does not show here.");
    case Cause::ConfirmedGone:
        return Words::tr("Cannot be judged: the account confirmed for this person was not found in Rocket.Chat.");
    case Cause::PeopleUnread: return Words::tr("Cannot be judged: Moodle’s list of people was not read completely.");
    case Cause::StateUnread:
        return Words::tr("Cannot be judged: whether the enrolment and the Moodle account are active was not read.");
    case Cause::MembersUnread: return Words::tr("Cannot be judged: the members of the room were not read completely.");
    case Cause::RolesUnread: return Words::tr("Cannot be judged: the roles in the room were not read.");
    default: return Words::tr("Cannot be judged: the Rocket.Chat account was not looked up.");
    }
}

/// Somebody the campus leaves alone, in the room or not.
QString suspendedVerdict(Cause cause)
{
    switch (cause) {
    case Cause::AccountSuspended: return Words::tr("The Moodle account is suspended; the campus leaves such people as they are.");
    case Cause::AccountUnconfirmed:
        return Words::tr("The Moodle account is not confirmed; the campus leaves such people as they are.");
    case Cause::EnrolmentSuspended: return Words::tr("The enrolment is suspended; the campus leaves such people as they are.");
    case Cause::EnrolmentNotStarted: return Words::tr("The enrolment has not started; the campus leaves such people as they are.");
    case Cause::EnrolmentExpired: return Words::tr("The enrolment has expired; the campus leaves such people as they are.");
    default: return Words::tr("The enrolment is suspended or not current; the campus leaves such people as they are.");
    }
}

/// Somebody the campus would remove, and who is not in the room.
QString absentVerdict(Cause cause)
{
    switch (cause) {
    case Cause::AccountSuspended: return Words::tr("The Moodle account is suspended: not expected, and not in the room.");
    case Cause::AccountUnconfirmed: return Words::tr("The Moodle account is not confirmed: not expected, and not in the room.");
    case Cause::EnrolmentSuspended: return Words::tr("The enrolment is suspended: not expected, and not in the room.");
    case Cause::EnrolmentNotStarted: return Words::tr("The enrolment has not started: not expected, and not in the room.");
    case Cause::EnrolmentExpired: return Words::tr("The enrolment has expired: not expected, and not in the room.");
    case Cause::OutsideRestriction: return Words::tr("Outside the activity’s access restriction: not expected, and not in the room.");
    case Cause::NoRoleAtAll:
    case Cause::RoleNotMapped: return Words::tr("Holds no mapped role: not expected, and not in the room.");
    default: return Words::tr("The enrolment is suspended or not current: not expected, and not in the room.");
    }
}

QString extraVerdict(Cause cause)
{
    switch (cause) {
    case Cause::NotEnrolled: return Words::tr("Is in the room, and is not enrolled in the course.");
    case Cause::OutsideRestriction: return Words::tr("Is in the room, and is outside the access restriction that the campus honours.");
    case Cause::NoRoleAtAll:
    case Cause::RoleNotMapped: return Words::tr("Is in the room without a mapped role; the campus removes such people.");
    case Cause::AccountSuspended: return Words::tr("Is in the room with a suspended Moodle account; the campus removes such people.");
    case Cause::AccountUnconfirmed: return Words::tr("Is in the room with an unconfirmed Moodle account; the campus removes such people.");
    case Cause::EnrolmentSuspended: return Words::tr("Is in the room with a suspended enrolment; the campus removes such people.");
    case Cause::EnrolmentNotStarted: return Words::tr("Is in the room with an enrolment not started; the campus removes such people.");
    case Cause::EnrolmentExpired: return Words::tr("Is in the room with an expired enrolment; the campus removes such people.");
    case Cause::EnrolmentInactive:
        return Words::tr("Is in the room with an enrolment suspended or not current; the campus removes such people.");
    default: return Words::tr("Is in the room, and is not expected there.");
    }
}

QString ambiguousVerdict(const DriftRow &row)
{
    if (row.person < 0)
        return Words::tr("Is in the room, and could be the account of somebody who is expected; nothing is written until that is settled.");
    switch (row.cause) {
    case Cause::SeveralAccounts:
        return Words::tr("Should be in the room, and several accounts could belong to this person; nothing is written until one is confirmed.");
    case Cause::AccountToConfirm:
        return Words::tr("Should be in the room; the e-mail address belongs to an account of another name, which has to be confirmed first.");
    default: return Words::tr("Several people could hold this account; nothing is written until somebody settles it.");
    }
}

int candidatesOf(const Comparison &comparison, const DriftRow &row)
{
    const Person *person = comparison.person(row);
    return person ? int(std::ranges::count(comparison.candidates.candidates, person->id, &AccountCandidate::person)) : 0;
}

} // namespace

QString cause(const Comparison &comparison, const DriftRow &row)
{
    switch (row.cause) {
    case Cause::Present: return {}; // in step is quiet
    case Cause::OwnerCounts: return Words::tr("owner, above the expected role");
    case Cause::NeverAdded: return Words::tr("never added to the room");
    case Cause::NotInWindow: return Words::tr("no trace in the latest messages");
    case Cause::LogUnread: return Words::tr("room messages not read");
    case Cause::RemovedFromRoom:
    case Cause::AddedThenGone:
    case Cause::LeftRoom: return missingCause(row.cause, comparison.event(row));
    case Cause::NoAccount: return Words::tr("no account on Rocket.Chat");
    //: The Rocket.Chat account must be made active again before anything else
    case Cause::AccountDeactivated: return Words::tr("to be reactivated first");
    case Cause::EnrolmentInactive: return Words::tr("enrolment not active");
    case Cause::EnrolmentSuspended: return Words::tr("enrolment suspended");
    case Cause::EnrolmentNotStarted: return Words::tr("enrolment not started");
    case Cause::EnrolmentExpired: return Words::tr("enrolment expired");
    case Cause::AccountSuspended: return Words::tr("Moodle account suspended");
    case Cause::AccountUnconfirmed: return Words::tr("Moodle account not confirmed");
    case Cause::OutsideRestriction: return Words::tr("outside the access restriction");
    case Cause::SeveralAccounts:
        return display(Words::tr("%Ln account(s) could be the one", nullptr, candidatesOf(comparison, row)));
    case Cause::AccountToConfirm: return Words::tr("account to confirm");
    case Cause::NoRoleAtAll: return Words::tr("no role in the course");
    case Cause::RoleNotMapped: return Words::tr("role not mapped");
    case Cause::ExpectedModerator: return Words::tr("plain member of the room");
    case Cause::ExpectedMember: return Words::tr("expected role: member");
    case Cause::NotEnrolled: return Words::tr("not enrolled in the course");
    case Cause::SeveralPeople: return display(Words::tr("%Ln person(s), one account", nullptr, peopleOf(comparison, row)));
    case Cause::ProtectedAccount: return protection(row.protection);
    case Cause::PeopleUnread:
    case Cause::StateUnread:
    case Cause::MembersUnread:
    case Cause::RolesUnread:
    case Cause::AccountsUnread:
    case Cause::AccessUnread:
    case Cause::RoleUnseen:
    case Cause::ConfirmedGone: return unreadCause(row.cause);
    }
    return {};
}

QString verdict(const Comparison &comparison, const DriftRow &row)
{
    const Person *person = comparison.person(row);
    const bool unwanted = person && row.member < 0 && comparison.removes(row);
    const bool moderator = row.expected == MemberRole::Moderator;
    switch (row.driftClass) {
    case DriftClass::Unknown: return unreadVerdict(row.cause);
    case DriftClass::Ambiguous: return ambiguousVerdict(row);
    case DriftClass::Suspended: return unwanted ? absentVerdict(row.cause) : suspendedVerdict(row.cause);
    case DriftClass::NoRole:
        return unwanted ? absentVerdict(row.cause) : Words::tr("Holds no mapped role; the campus leaves such people as they are.");
    case DriftClass::Restricted:
        if (unwanted)
            return absentVerdict(row.cause);
        return Words::tr("Is outside the activity’s access restriction, which the campus does not enforce.");
    case DriftClass::Deactivated: return Words::tr("Should be in the room, but the Rocket.Chat account is deactivated.");
    case DriftClass::NoAccount: return Words::tr("Should be in the room, and has no Rocket.Chat account.");
    case DriftClass::Left: return Words::tr("Should be in the room, and left it by choice.");
    case DriftClass::Missing:
        return moderator ? Words::tr("Should be a moderator of the room, and is not in it.")
                         : Words::tr("Should be a member of the room, and is not.");
    case DriftClass::ShouldBeModerator: return Words::tr("Is in the room as member, and should be moderator.");
    case DriftClass::ShouldNotBeModerator: return Words::tr("Is in the room as moderator, and should be member.");
    case DriftClass::Protected:
        return Words::tr("Is in the room without being expected; the account is protected, nothing is written to it.");
    case DriftClass::Extra: return extraVerdict(row.cause);
    case DriftClass::InStep:
        return row.cause == Cause::OwnerCounts ? Words::tr("Owns the room, which stands above the expected role.")
                                               : Words::tr("Is in the room, with the expected role.");
    }
    return {};
}

} // namespace diapason::words
