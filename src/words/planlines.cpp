// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/planlines.h"

#include "domain/retentionplan.h"
#include "words/erasure.h"
#include "words/retention.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

QString accountsSection()
{
    //: Section of a plan: accounts to create on Rocket.Chat
    return Words::tr("Accounts to create");
}

QString addsSection()
{
    //: Section of a plan: people to add to rooms
    return Words::tr("Adds");
}

QString rolesSection()
{
    //: Section of a plan: moderators to make, moderator roles to take back
    return Words::tr("Role changes");
}

QString removalsSection()
{
    //: Section of a plan: people to remove from rooms. Nothing is deleted.
    return Words::tr("Removals");
}

QString roomsSection()
{
    //: Section of a plan: what is written into rooms about no person
    return Words::tr("Rooms");
}

QString erasuresSection()
{
    //: Section of a plan: messages and accounts to delete or deactivate
    return Words::tr("Erasures");
}

QString blockedRoom(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::RemovalsShare: {
        const double share = verdict.of > 0 ? double(verdict.value) / verdict.of : 0;
        //: %1 members of the room, %2 their share in percent, %3 the campus's limit in percent
        return display(Words::tr("This room would lose %Ln of its %1 members (%2), limit %3.", nullptr, verdict.value)
                .arg(number(verdict.of), percent(share), percent(verdict.share)));
    }
    case Verdict::Kind::RemovalsPerRoom:
        return display(
            Words::tr("This room would lose %Ln member(s), limit %1.", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::RemovalsPerRun:
        return display(
            Words::tr("This run would remove %Ln member(s), limit %1.", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::Complete: return Words::tr("One of the two sides was not read completely.");
    case Verdict::Kind::RoomEmptied: return Words::tr("Nobody would be left in the room.");
    case Verdict::Kind::Fresh:
        return display(Words::tr("It was read %Ln minute(s) ago: check it again first.", nullptr, verdict.value));
    case Verdict::Kind::Frozen:
        //: %1 is the name of a freeze window, as "Exams"
        return Words::tr("Nobody is removed during “%1”.").arg(verdict.name);
    case Verdict::Kind::OwnersKept:
        return display(Words::tr("%Ln owner(s) of the room would be removed.", nullptr, verdict.value));
    case Verdict::Kind::DemotionsPerRoom:
    case Verdict::Kind::DemotionsPerRun:
        return display(Words::tr("%Ln moderator(s) would become plain members, limit %1.", nullptr, verdict.value)
                .arg(number(verdict.limit)));
    case Verdict::Kind::Countersigned: return Words::tr("So many removals ask for a second signature.");
    case Verdict::Kind::AccountsPerRoom:
    case Verdict::Kind::AccountsPerRun:
        return display(
            Words::tr("%Ln account(s) would be created, limit %1.", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::OneAccount:
    case Verdict::Kind::ProtectedKept:
    case Verdict::Kind::LastOwners:
    case Verdict::Kind::DeletionsPerRun: return guard(verdict) + u": "_s + guardDetail(verdict);
    case Verdict::Kind::ShortenedPerRun:
        return display(Words::tr("Messages of %Ln room(s) would go sooner than now, limit %1.", nullptr, verdict.value)
                .arg(number(verdict.limit)));
    }
    return {};
}

QString membersChange(const RoomPlan &room)
{
    const int after = room.membersBefore + room.ticked(Operation::Kind::Invite) - room.ticked(Operation::Kind::Kick);
    if (after == room.membersBefore)
        return display(Words::tr("%Ln member(s), unchanged", nullptr, room.membersBefore));
    //: Members of a room before and after a plan: %1 → %Ln
    return display(Words::tr("%1 → %Ln member(s)", nullptr, after).arg(number(room.membersBefore)));
}

QString retentionChange(const Operation &operation)
{
    const bool ofActivity = operation.kind == Operation::Kind::SetActivityRetention;
    const QString before = ofActivity ? pluginRetention(activityBefore(operation)) : retentionChoice(choiceOf(retentionBefore(operation)));
    const QString after = ofActivity ? pluginRetention(activityAfter(operation)) : retentionChoice(choiceOf(retentionAfter(operation)));
    //: The retention of a room before and after an operation; the second: only what is spared changes
    return before == after ? Words::tr("%1, other exceptions").arg(after) : Words::tr("%1 → %2").arg(before, after);
}

QString operationReason(const Operation &operation)
{
    if (isRetaining(operation.kind))
        return retentionChange(operation);
    if (isErasing(operation.kind) || operation.cause == Cause::Present)
        return erasureChange(operation);
    if (operation.kind == Operation::Kind::Stamp)
        //: Why a room's custom field is written: somebody confirmed the link, or it is taken back
        return operation.becomes.isEmpty() ? Words::tr("as it was before") : Words::tr("somebody confirmed the link");
    switch (operation.cause) {
    case Cause::NeverAdded: return Words::tr("never added to the room");
    case Cause::NotInWindow: return Words::tr("older messages were not checked");
    case Cause::LogUnread: return Words::tr("the room’s messages were not read");
    case Cause::RemovedFromRoom: return Words::tr("somebody removed them");
    case Cause::AddedThenGone: return Words::tr("added once, gone since");
    case Cause::LeftRoom: return Words::tr("left of their own will");
    case Cause::ExpectedModerator: return Words::tr("holds a role that moderates");
    case Cause::ExpectedMember: return Words::tr("holds no role that moderates");
    case Cause::NotEnrolled: return Words::tr("not enrolled in the course");
    case Cause::EnrolmentInactive: return Words::tr("enrolment not active");
    case Cause::EnrolmentSuspended: return Words::tr("enrolment suspended");
    case Cause::EnrolmentNotStarted: return Words::tr("enrolment not started");
    case Cause::EnrolmentExpired: return Words::tr("enrolment expired");
    case Cause::OutsideRestriction: return Words::tr("outside the access restriction");
    case Cause::AccountSuspended: return Words::tr("Moodle account suspended");
    case Cause::AccountUnconfirmed: return Words::tr("Moodle account not confirmed");
    case Cause::NoRoleAtAll: return Words::tr("no role in the course");
    case Cause::RoleNotMapped: return Words::tr("role not mapped");
    default: return driftClass(operation.driftClass);
    }
}

QString operationSentence(const Operation &operation)
{
    //: One operation of a plan for a screen reader: name, username, what happens, why.
    return Words::tr("%1, %2, %3: %4")
        .arg(operation.name, operation.username, words::operation(operation.kind), operationReason(operation));
}

QString quietLine(const QuietRoom &quiet)
{
    switch (quiet.state) {
    case QuietRoom::State::Muted:
    case QuietRoom::State::Restored: break;
    case QuietRoom::State::NotMuted:
        //: %1 is a room, %2 a sentence about an error
        return Words::tr("“%1” was not muted: its lines about members were shown. %2")
            .arg(quiet.room, quiet.error ? errorLine(*quiet.error) : QString());
    case QuietRoom::State::ChangedSince:
        //: %1 is a room
        return Words::tr("Somebody changed what “%1” mutes meanwhile: it was left alone.").arg(quiet.room);
    case QuietRoom::State::StillMuted:
        //: %1 is a room, %2 a sentence about an error
        return Words::tr("“%1” still mutes its lines about members; it is tried again at the next start. %2")
            .arg(quiet.room, quiet.error ? errorLine(*quiet.error) : QString());
    }
    return {};
}

QString givenBack(const QList<QuietRoom> &rooms)
{
    QStringList lines;
    const auto restored = std::ranges::count(rooms, QuietRoom::State::Restored, &QuietRoom::state);
    if (restored > 0)
        lines += display(
            Words::tr("%Ln room(s) that a run had muted show their lines about members again.", nullptr, int(restored)));
    for (const QuietRoom &room : rooms)
        lines += quietLine(room);
    lines.removeAll(QString());
    return lines.join(u' ');
}

QString inFlight()
{
    //: State of an operation whose call has left
    return Words::tr("Running");
}

} // namespace diapason::words
