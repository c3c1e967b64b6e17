// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence chain of a row, step by step (Why pane, JSON reasons, tickets).
#include "words/access.h"
#include "words/enrolments.h"
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

QString enrolmentMethods(const Reason &reason)
{
    QStringList methods;
    for (const EnrolmentFact &fact : reason.enrolments)
        if (const QString method = enrolmentMethod(fact.method); !methods.contains(method))
            methods += method;
    return methods.join(u", "_s);
}

QString inactiveStep(const Reason &reason)
{
    if (reason.other == "suspended"_L1)
        return Words::tr("Enrolment suspended");
    if (reason.other == "not_started"_L1)
        return Words::tr("Enrolment not started");
    if (reason.other == "expired"_L1)
        return Words::tr("Enrolment expired");
    return Words::tr("Enrolment suspended or not current");
}

QString enrolmentStep(const Reason &reason)
{
    if (reason.cause == Cause::NotEnrolled)
        return reason.outcome == Outcome::Unknown ? Words::tr("Enrolments not read completely")
                                                  : Words::tr("Not enrolled in the course");
    const QString methods = enrolmentMethods(reason);
    if (reason.other == "active"_L1)
        //: %1 is one or more enrolment methods
        return methods.isEmpty() ? Words::tr("Enrolment active") : Words::tr("Enrolment active (%1)").arg(methods);
    if (reason.other == "unknown"_L1)
        return reason.outcome == Outcome::Passed ? Words::tr("Enrolled: any state counts")
                                                 : Words::tr("State of the enrolment not read");
    const QString state = inactiveStep(reason);
    if (reason.outcome == Outcome::Passed)
        //: %1 says that an enrolment is suspended, not started or expired
        return Words::tr("%1: any state counts").arg(state);
    //: %1 says that an enrolment is suspended, not started or expired, %2 is one or more enrolment methods
    return methods.isEmpty() ? state : Words::tr("%1 (%2)").arg(state, methods);
}

QString accountStateStep(const Reason &reason)
{
    if (reason.other == "active"_L1)
        return Words::tr("Moodle account active", "link of the chain");
    if (reason.other == "suspended"_L1)
        return Words::tr("Moodle account suspended", "link of the chain");
    if (reason.other == "unconfirmed"_L1)
        return Words::tr("Moodle account not confirmed", "link of the chain");
    return reason.subject.isEmpty() ? Words::tr("No Moodle account in this course")
                                    : Words::tr("State of the Moodle account not read");
}

QString roleStep(const Reason &reason)
{
    if (reason.cause == Cause::RoleUnseen)
        return Words::tr("Teaching rights by a role that is not shown");
    if (reason.outcome == Outcome::NotApplicable || (reason.subject.isEmpty() && reason.elsewhere.isEmpty()))
        return reason.other == "unseen"_L1 ? Words::tr("Teaching rights by a role that is not shown")
                                           : Words::tr("No role in the course");
    if (reason.subject.isEmpty())
        //: A role held outside the course: %1 is the role, %2 the place
        return Words::tr("Role: %1, %2").arg(roles(reason.elsewhere.first().shortName), place(reason.elsewhere.first()));
    //: %1 is one or more Moodle roles
    return Words::tr("Role: %1").arg(roles(reason.subject));
}

QString roleDetail(const Reason &reason)
{
    if (reason.other == "unseen"_L1)
        return Words::tr("Moodle shows web services no role of a category, the site or an activity.");
    QStringList others;
    for (const RoleElsewhere &role : reason.elsewhere)
        //: A role held outside the course: %1 is the role, %2 the place
        others += Words::tr("%1, %2").arg(roles(role.shortName), place(role));
    if (!others.isEmpty() && !reason.subject.isEmpty())
        //: %1 is one or more roles with the places where they are held
        return Words::tr("also: %1").arg(listed(others));
    return reason.outcome == Outcome::Passed && !reason.subject.isEmpty() ? Words::tr("given in the course itself") : QString();
}

QString mappingStep(const Reason &reason)
{
    if (reason.outcome == Outcome::Passed)
        //: %1 is a Moodle role, %2 a role in the room
        return Words::tr("%1 is mapped to “%2”").arg(roles(reason.subject), chatRole(reason.other));
    return reason.outcome == Outcome::Broken ? Words::tr("No role held here is mapped") : Words::tr("No role to map");
}

QString mappingDetail(const Reason &reason)
{
    switch (reason.mapping) {
    case MappingSource::Campus: return {};
    case MappingSource::Activity: return Words::tr("by the campus rules of this activity");
    case MappingSource::Moodle: return Words::tr("by the settings of the activity in Moodle");
    }
    return {};
}

QString restrictionStep(const Reason &reason)
{
    switch (reason.outcome) {
    case Outcome::Passed:
        return reason.access.because.isEmpty() ? Words::tr("No access restriction") : Words::tr("Within the access restriction");
    case Outcome::Broken:
        return reason.cause == Cause::AccessUnread ? Words::tr("Access restriction cannot be evaluated")
                                                   : Words::tr("Outside the access restriction");
    case Outcome::Unknown: return Words::tr("Access restriction cannot be evaluated");
    case Outcome::NotApplicable: break;
    }
    if (!reason.access.because.isEmpty())
        return Words::tr("Outside the access restriction");
    if (reason.other == "none"_L1)
        return Words::tr("No access restriction");
    return reason.policy == RestrictionPolicy::Ignore ? Words::tr("Access restrictions are ignored, as by the plugin")
                                                      : Words::tr("Access restriction without effect here");
}

QString accountStep(const Reason &reason)
{
    if (reason.cause == Cause::AccountDeactivated)
        return Words::tr("Account deactivated: %1").arg(reason.subject);
    if (reason.cause == Cause::SeveralPeople)
        return display(Words::tr("%Ln person(s) for the account %1", nullptr, reason.number).arg(reason.subject));
    if (reason.cause == Cause::AccountToConfirm && reason.number == 0)
        return Words::tr("Could be the account of somebody who is expected: %1").arg(reason.subject);
    if (reason.cause == Cause::ConfirmedGone)
        return Words::tr("The confirmed account was not found");
    switch (reason.outcome) {
    case Outcome::Passed:
        return reason.confirmed ? Words::tr("Account confirmed: %1").arg(reason.subject)
                                : Words::tr("Account found: %1").arg(reason.subject);
    case Outcome::Unknown: return Words::tr("Account not looked up: %1").arg(reason.subject);
    case Outcome::Broken:
    case Outcome::NotApplicable: break;
    }
    return Words::tr("No account named %1").arg(reason.subject);
}

QString accountDetail(const Reason &reason)
{
    if (reason.cause == Cause::SeveralPeople)
        //: %1 is one or more names of people
        return Words::tr("also: %1").arg(reason.other);
    QStringList names;
    for (const AccountCandidate &candidate : reason.candidates)
        //: An account that could be somebody's: %1 is its username, %2 says why
        names += Words::tr("%1: %2").arg(candidate.account.username, candidateWhy(candidate.why));
    return listed(names);
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

/// What the last line of the room's messages says of somebody, or of their role.
QString lineDetail(const Reason &reason)
{
    if (!reason.line)
        return {};
    const auto said = [&](const QString &byNobody, const QString &bySomebody) {
        const QString on = day(reason.line->at);
        return reason.line->by.isEmpty() ? byNobody.arg(on) : bySomebody.arg(on, reason.line->by);
    };
    switch (reason.line->kind) {
    case MembershipEvent::Kind::Added:
        //: To the room; %1 is a day, %2 who did it
        return said(Words::tr("added on %1"), Words::tr("added on %1 by %2"));
    case MembershipEvent::Kind::Removed:
        //: From the room; %1 is a day, %2 who did it
        return said(Words::tr("removed on %1"), Words::tr("removed on %1 by %2"));
    //: The room, by oneself; %1 is a day
    case MembershipEvent::Kind::Joined: return Words::tr("joined on %1").arg(day(reason.line->at));
    //: The room, by oneself; %1 is a day
    case MembershipEvent::Kind::Left: return Words::tr("left on %1").arg(day(reason.line->at));
    case MembershipEvent::Kind::ModeratorGiven:
        //: The role of moderator of the room; %1 is a day, %2 who gave it
        return said(Words::tr("made moderator on %1"), Words::tr("made moderator on %1 by %2"));
    case MembershipEvent::Kind::ModeratorTaken:
        //: The role of moderator of the room; %1 is a day, %2 who took it
        return said(Words::tr("role of moderator taken back on %1"), Words::tr("role of moderator taken back on %1 by %2"));
    case MembershipEvent::Kind::OwnerGiven:
        //: The role of owner of the room; %1 is a day, %2 who gave it
        return said(Words::tr("made owner on %1"), Words::tr("made owner on %1 by %2"));
    case MembershipEvent::Kind::OwnerTaken:
        //: The role of owner of the room; %1 is a day, %2 who took it
        return said(Words::tr("role of owner taken back on %1"), Words::tr("role of owner taken back on %1 by %2"));
    }
    return {};
}

QString windowDetail(const Reason &reason)
{
    if (reason.cause == Cause::NotInWindow)
        return reason.when.isValid() ? Words::tr("Messages before %1 were not checked.").arg(day(reason.when))
                                     : Words::tr("Older messages were not checked.");
    if (reason.cause == Cause::NeverAdded)
        return Words::tr("The messages were read back to the creation of the room.");
    if (reason.outcome != Outcome::Broken)
        return lineDetail(reason);
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
    case Reason::Kind::Enrolment: return enrolmentDetail(reason);
    case Reason::Kind::Role: return roleDetail(reason);
    case Reason::Kind::Mapping: return mappingDetail(reason);
    case Reason::Kind::Restriction: return accessDetail(reason.access);
    case Reason::Kind::Account: return accountDetail(reason);
    case Reason::Kind::Room: return display(Words::tr("%Ln member(s)", nullptr, reason.number));
    case Reason::Kind::Presence: return windowDetail(reason);
    case Reason::Kind::RoomRole: return lineDetail(reason);
    case Reason::Kind::Completeness:
        return reason.number >= 0 ? display(Words::tr("%Ln line(s) were read", nullptr, reason.number)) : QString();
    default: return {};
    }
}

QString source(const QString &call)
{
    if (call.startsWith("local_diapason_"_L1))
        return Words::tr("Moodle · Diapason companion");
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
