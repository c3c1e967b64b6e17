// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence chain of a row, step by step (Why pane, JSON reasons, tickets).
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

using Outcome = Reason::Outcome;

/// Role short names as Moodle shows them; names of custom roles stay as they are.
QString roles(const QString &subject)
{
    QStringList names;
    for (const QString &part : subject.split(u',', Qt::SkipEmptyParts))
        names += moodleRole(MoodleRole{.shortName = part.trimmed()});
    return names.join(u", "_s);
}

QString chatRole(const QString &code)
{
    if (code == "moderator"_L1)
        return memberRole(MemberRole::Moderator).toLower();
    return (code == "owner"_L1 ? actualRole(ActualRole::Owner) : memberRole(MemberRole::Member)).toLower();
}

QString enrolmentStep(const Reason &reason)
{
    if (reason.cause == Cause::NotEnrolled)
        return reason.outcome == Outcome::Unknown ? Words::tr("Enrolments not read completely")
                                                  : Words::tr("Not enrolled in the course");
    if (reason.other == "active"_L1)
        return Words::tr("Enrolment active");
    if (reason.other == "inactive"_L1)
        return reason.outcome == Outcome::Passed ? Words::tr("Enrolled, suspended or not current: any state counts")
                                                 : Words::tr("Enrolment suspended or not current");
    return reason.outcome == Outcome::Passed ? Words::tr("Enrolled: any state counts")
                                             : Words::tr("State of the enrolment not read");
}

QString accountStateStep(const Reason &reason)
{
    if (reason.other == "active"_L1)
        return Words::tr("Moodle account active");
    if (reason.other == "suspended"_L1)
        return Words::tr("Moodle account suspended");
    if (reason.other == "unconfirmed"_L1)
        return Words::tr("Moodle account not confirmed");
    return reason.subject.isEmpty() ? Words::tr("No Moodle account in this course")
                                    : Words::tr("State of the Moodle account not read");
}

QString roleStep(const Reason &reason)
{
    if (reason.outcome == Outcome::NotApplicable || reason.subject.isEmpty())
        return Words::tr("No role in the course");
    //: %1 is one or more Moodle roles
    return Words::tr("Role: %1").arg(roles(reason.subject));
}

QString mappingStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Passed)
        //: %1 is a Moodle role, %2 a role in the room
        return Words::tr("%1 is mapped to “%2”").arg(roles(reason.subject), chatRole(reason.other));
    return reason.outcome == Outcome::Broken ? Words::tr("No role held here is mapped") : Words::tr("No role to map");
}

QString restrictionStep(const Reason &reason)
{
    switch (reason.outcome) {
    case Outcome::Passed: return Words::tr("No access restriction");
    case Outcome::Broken: return Words::tr("Outside the access restriction");
    case Outcome::Unknown: return Words::tr("Access restriction not evaluated");
    case Outcome::NotApplicable: break;
    }
    return Words::tr("Access restriction without effect here");
}

QString accountStep(const Reason &reason)
{
    if (reason.cause == Cause::AccountDeactivated)
        return Words::tr("Account deactivated: %1").arg(reason.subject);
    if (reason.cause == Cause::SeveralPeople)
        return display(Words::tr("%Ln person(s) for the account %1", nullptr, reason.number).arg(reason.subject));
    switch (reason.outcome) {
    case Outcome::Passed: return Words::tr("Account found: %1").arg(reason.subject);
    case Outcome::Unknown: return Words::tr("Account not looked up: %1").arg(reason.subject);
    case Outcome::Broken:
    case Outcome::NotApplicable: break;
    }
    return Words::tr("No account named %1").arg(reason.subject);
}

QString roomStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Unknown)
        return Words::tr("Members of the room not read completely");
    return reason.other == "archived"_L1 ? Words::tr("Room readable, archived") : Words::tr("Room open, readable, not archived");
}

QString presenceStep(const Reason &reason)
{
    switch (reason.cause) {
    case Cause::NeverAdded: return Words::tr("Never added to the room");
    case Cause::NotInWindow: return Words::tr("No trace in the latest messages of the room");
    case Cause::LogUnread: return Words::tr("Messages of the room not read");
    case Cause::RemovedFromRoom:
        return reason.other.isEmpty() ? Words::tr("Removed from the room")
                                      : Words::tr("Removed from the room by %1").arg(reason.other);
    case Cause::AddedThenGone: return Words::tr("Added to the room, gone since");
    case Cause::LeftRoom: return Words::tr("Left the room by choice");
    default: break;
    }
    if (reason.outcome == Outcome::Unknown)
        return Words::tr("Presence in the room not known");
    return reason.outcome == Outcome::Passed ? Words::tr("In the room") : Words::tr("Not in the room");
}

QString roomRoleStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Unknown)
        return Words::tr("Roles in the room not read");
    if (reason.outcome == Outcome::NotApplicable)
        return Words::tr("No role in the room");
    if (reason.cause == Cause::ExpectedModerator)
        return Words::tr("Plain member, should be moderator");
    if (reason.cause == Cause::ExpectedMember)
        return Words::tr("Moderator, should be plain member");
    return Words::tr("Role in the room: %1").arg(chatRole(reason.subject));
}

QString protectionStep(const Reason &reason)
{
    if (reason.other == "service"_L1)
        return Words::tr("Protected: service account");
    if (reason.other == "bot"_L1)
        return Words::tr("Protected: bot account");
    if (reason.other == "app"_L1)
        return Words::tr("Protected: app account");
    if (reason.other == "owner"_L1)
        return Words::tr("Protected: owner of the room");
    if (reason.other == "moodle_role"_L1)
        return Words::tr("Protected: a Moodle role the campus rules protect");
    if (reason.other == "room_role"_L1)
        return Words::tr("Protected: a room role the campus rules protect");
    return Words::tr("Protected: campus exception list");
}

QString completenessStep(const Reason &reason)
{
    switch (reason.cause) {
    case Cause::PeopleUnread: return Words::tr("People of Moodle not read completely");
    case Cause::StateUnread: return Words::tr("State in Moodle not read");
    case Cause::MembersUnread: return Words::tr("Members of the room not read completely");
    case Cause::RolesUnread: return Words::tr("Roles in the room not read");
    case Cause::AccountsUnread: return Words::tr("Rocket.Chat account not looked up");
    default: return Words::tr("Reading incomplete");
    }
}

QString windowDetail(const Reason &reason)
{
    if (reason.cause == Cause::NotInWindow)
        return reason.when.isValid() ? Words::tr("Messages before %1 were not checked.").arg(day(reason.when))
                                     : Words::tr("Older messages were not checked.");
    if (reason.cause == Cause::NeverAdded)
        return Words::tr("The messages were read back to the creation of the room.");
    if (reason.when.isValid())
        //: %1 is a day, %2 a time
        return Words::tr("On %1, %2.").arg(day(reason.when), time(reason.when).left(5));
    return {};
}

} // namespace

QString reason(const Reason &reason)
{
    switch (reason.kind) {
    case Reason::Kind::Enrolment: return enrolmentStep(reason);
    case Reason::Kind::AccountState: return accountStateStep(reason);
    case Reason::Kind::Role: return roleStep(reason);
    case Reason::Kind::Mapping: return mappingStep(reason);
    case Reason::Kind::Restriction: return restrictionStep(reason);
    case Reason::Kind::Account: return accountStep(reason);
    case Reason::Kind::Protection: return protectionStep(reason);
    case Reason::Kind::Room: return roomStep(reason);
    case Reason::Kind::Presence: return presenceStep(reason);
    case Reason::Kind::RoomRole: return roomRoleStep(reason);
    case Reason::Kind::Completeness: return completenessStep(reason);
    }
    return {};
}

QString reasonDetail(const Reason &reason)
{
    switch (reason.kind) {
    case Reason::Kind::Enrolment:
        return reason.other == "inactive"_L1 ? Words::tr("Moodle does not tell which of the two, nor since when.") : QString();
    case Reason::Kind::Role:
        return reason.outcome == Outcome::Passed && !reason.subject.isEmpty() ? Words::tr("given in the course itself")
                                                                              : QString();
    case Reason::Kind::Restriction:
        return reason.outcome == Outcome::Unknown ? Words::tr("There is one; nobody is judged by it yet.") : QString();
    case Reason::Kind::Account:
        //: %1 is one or more names of people
        return reason.cause == Cause::SeveralPeople ? Words::tr("also: %1").arg(reason.other) : QString();
    case Reason::Kind::Room: return display(Words::tr("%Ln member(s)", nullptr, reason.number));
    case Reason::Kind::Presence: return windowDetail(reason);
    case Reason::Kind::Completeness:
        return reason.number >= 0 ? display(Words::tr("%Ln line(s) were read", nullptr, reason.number)) : QString();
    default: return {};
    }
}

QString source(const QString &call)
{
    if (call == "campus.rules"_L1)
        return Words::tr("Campus rule");
    if (call == "core_enrol_get_enrolled_users"_L1)
        return Words::tr("Moodle · enrolled users");
    if (call == "core_user_get_users_by_field"_L1)
        return Words::tr("Moodle · accounts");
    if (call == "core_course_get_contents"_L1 || call == "core_course_get_course_module"_L1)
        return Words::tr("Moodle · course contents");
    if (call == "users.list"_L1 || call == "users.info"_L1)
        return Words::tr("Rocket.Chat · accounts");
    if (call == "rooms.membersOrderedByRole"_L1)
        return Words::tr("Rocket.Chat · members by role");
    if (call == "groups.members"_L1)
        return Words::tr("Rocket.Chat · members");
    if (call == "groups.roles"_L1 || call == "rooms.roles"_L1 || call == "groups.moderators"_L1)
        return Words::tr("Rocket.Chat · roles in the room");
    if (call == "groups.history"_L1)
        return Words::tr("Rocket.Chat · system messages");
    if (call == "groups.listAll"_L1 || call == "groups.list"_L1 || call == "groups.info"_L1)
        return Words::tr("Rocket.Chat · private groups");
    if (call.isEmpty())
        return {};
    return (call.startsWith("core_"_L1) ? u"Moodle · "_s : u"Rocket.Chat · "_s) + call;
}

} // namespace diapason::words
