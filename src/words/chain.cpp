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
        return memberRole(MemberRole::Moderator);
    return code == "owner"_L1 ? actualRole(ActualRole::Owner) : memberRole(MemberRole::Member);
}

QString enrolmentStep(const Reason &reason)
{
    switch (reason.outcome) {
    case Outcome::Passed: return Words::tr("Enrolment active");
    case Outcome::Broken:
        return reason.cause == Cause::EnrolmentInactive ? Words::tr("Enrolment suspended or not current")
                                                        : Words::tr("Not enrolled in the course");
    case Outcome::Unknown:
        return reason.cause == Cause::PeopleUnread ? Words::tr("Enrolments not read completely")
                                                   : Words::tr("State of the enrolment not read");
    case Outcome::NotApplicable: break;
    }
    return Words::tr("Enrolment of any state counts");
}

QString accountStateStep(const Reason &reason)
{
    switch (reason.outcome) {
    case Outcome::Passed: return Words::tr("Moodle account active");
    case Outcome::Broken:
        return reason.cause == Cause::AccountUnconfirmed ? Words::tr("Moodle account not confirmed")
                                                         : Words::tr("Moodle account suspended");
    case Outcome::Unknown: return Words::tr("State of the Moodle account not read");
    case Outcome::NotApplicable: break;
    }
    return Words::tr("Moodle account of any state counts");
}

QString roleStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Unknown)
        return Words::tr("Roles in the course not read");
    if (reason.subject.isEmpty())
        return Words::tr("No role in the course");
    //: %1 is one or more Moodle roles
    return Words::tr("Role: %1").arg(roles(reason.subject));
}

QString mappingStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Passed)
        //: %1 is a Moodle role, %2 a role in the room
        return Words::tr("%1 is mapped to “%2”").arg(roles(reason.subject), chatRole(reason.other).toLower());
    if (reason.subject.isEmpty())
        return Words::tr("No role to map");
    return reason.outcome == Outcome::Broken ? Words::tr("Role not mapped: %1").arg(roles(reason.subject))
                                             : Words::tr("Role mapping without effect here");
}

QString restrictionStep(const Reason &reason)
{
    switch (reason.outcome) {
    case Outcome::Passed: return Words::tr("No access restriction");
    case Outcome::Broken: return Words::tr("Outside the access restriction");
    case Outcome::Unknown: return Words::tr("Access restriction not looked at");
    case Outcome::NotApplicable: break;
    }
    return Words::tr("Access restriction without effect here");
}

QString accountStep(const Reason &reason)
{
    switch (reason.outcome) {
    case Outcome::Passed: return Words::tr("Account found: %1").arg(reason.subject);
    case Outcome::Broken:
        if (reason.cause == Cause::AccountDeactivated)
            return Words::tr("Account deactivated: %1").arg(reason.subject);
        if (reason.cause == Cause::SeveralPeople)
            return Words::tr("Several people for the account %1").arg(reason.subject);
        return Words::tr("No account named %1").arg(reason.subject);
    case Outcome::Unknown: return Words::tr("Account not looked up: %1").arg(reason.subject);
    case Outcome::NotApplicable: break;
    }
    return reason.subject.isEmpty() ? Words::tr("Account without effect here") : Words::tr("Account: %1").arg(reason.subject);
}

QString roomStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Unknown)
        return Words::tr("Members of the room not read completely");
    if (reason.outcome == Outcome::Broken)
        return Words::tr("Room archived");
    return reason.outcome == Outcome::Passed ? Words::tr("Room open, readable, not archived")
                                             : Words::tr("Room readable, archived");
}

QString presenceStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Passed)
        return Words::tr("In the room");
    if (reason.outcome == Outcome::NotApplicable)
        return Words::tr("Not in the room");
    switch (reason.cause) {
    case Cause::NeverAdded: return Words::tr("Never added to the room");
    case Cause::NotInWindow: return Words::tr("No trace in the latest messages of the room");
    case Cause::LogUnread: return Words::tr("Messages of the room not read");
    case Cause::RemovedFromRoom:
        return reason.other.isEmpty() ? Words::tr("Removed from the room")
                                      : Words::tr("Removed from the room by %1").arg(reason.other);
    case Cause::AddedThenGone: return Words::tr("Added to the room, gone since");
    case Cause::LeftRoom: return Words::tr("Left the room by choice");
    case Cause::NotEnrolled: return Words::tr("In the room, without an enrolment");
    case Cause::MembersUnread: return Words::tr("Members of the room not read completely");
    default:
        return reason.outcome == Outcome::Unknown ? Words::tr("Presence in the room not known") : Words::tr("Not in the room");
    }
}

QString roomRoleStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Unknown)
        return Words::tr("Roles in the room not read");
    if (reason.outcome == Outcome::Broken)
        return reason.cause == Cause::ExpectedModerator ? Words::tr("Plain member, should be moderator")
                                                        : Words::tr("Moderator, should be plain member");
    if (reason.outcome == Outcome::NotApplicable)
        return Words::tr("No role in the room");
    return Words::tr("Role in the room: %1").arg(chatRole(reason.subject).toLower());
}

QString protectionStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Passed || reason.outcome == Outcome::NotApplicable)
        return Words::tr("Not protected");
    if (reason.subject == "service"_L1)
        return Words::tr("Protected: service account");
    if (reason.subject == "bot"_L1)
        return Words::tr("Protected: bot account");
    if (reason.subject == "app"_L1)
        return Words::tr("Protected: app account");
    if (reason.subject == "owner"_L1)
        return Words::tr("Protected: owner of the room");
    if (reason.subject == "exception"_L1)
        return Words::tr("Protected: campus exception list");
    return Words::tr("Protected account");
}

QString completenessStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Passed)
        return Words::tr("Both sides read completely");
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
        return reason.cause == Cause::EnrolmentInactive ? Words::tr("Moodle does not tell which of the two, nor since when.")
                                                        : QString();
    case Reason::Kind::Role: return reason.outcome == Outcome::Passed ? Words::tr("given in the course itself") : QString();
    case Reason::Kind::Restriction:
        return reason.outcome == Outcome::Unknown ? Words::tr("The campus shows restrictions and does not enforce them.")
                                                  : QString();
    case Reason::Kind::Room: return reason.number > 0 ? display(Words::tr("%Ln member(s)", nullptr, reason.number)) : QString();
    case Reason::Kind::Presence: return windowDetail(reason);
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
