// SPDX-License-Identifier: GPL-3.0-or-later
// Plans, guards and what became of each operation.
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

QString operation(Operation::Kind kind)
{
    switch (kind) {
    //: After a person's name, in a plan
    case Operation::Kind::Invite: return Words::tr("becomes member");
    //: After a person's name, in a plan
    case Operation::Kind::AddModerator: return Words::tr("becomes moderator");
    //: After a person's name, in a plan: the moderator role is taken back
    case Operation::Kind::RemoveModerator: return Words::tr("becomes plain member");
    //: After a person's name, in a plan
    case Operation::Kind::Kick: return Words::tr("leaves the room");
    //: After a person's name, in a plan: an account is created on Rocket.Chat
    case Operation::Kind::CreateAccount: return Words::tr("gets an account");
    //: After a room's name: lines such as "… added …" are not shown for a while
    case Operation::Kind::Mute: return Words::tr("shows no lines about members");
    //: After a room's name: lines such as "… added …" are shown as before
    case Operation::Kind::Unmute: return Words::tr("shows the lines it showed before");
    //: After a room's name: the custom field that names its activity, written or taken back
    case Operation::Kind::Stamp: return Words::tr("changes its custom field for the link");
    //: After a room's name: how long its messages stay is changed
    case Operation::Kind::SetRetention: return Words::tr("changes its retention");
    //: After an activity's name: how long the messages of its room stay is changed in Moodle, too
    case Operation::Kind::SetActivityRetention: return Words::tr("follows in Moodle");
    //: After a person's name, in a plan: their messages in one room are deleted for good
    case Operation::Kind::RemoveMessages: return Words::tr("loses all messages there");
    //: After a person's name, in a plan: the account is deactivated, or activated again
    case Operation::Kind::SetAccountState: return Words::tr("gets another account state");
    //: After a person's name, in a plan: the account is deleted for good
    case Operation::Kind::DeleteAccount: return Words::tr("loses the account");
    }
    return {};
}

QString operationVerb(Operation::Kind kind)
{
    switch (kind) {
    //: What an operation does: add to the room
    case Operation::Kind::Invite: return Words::tr("add");
    case Operation::Kind::AddModerator: return Words::tr("make moderator");
    case Operation::Kind::RemoveModerator: return Words::tr("take the moderator role back");
    //: What an operation does: remove from the room. Nothing is deleted.
    case Operation::Kind::Kick: return Words::tr("remove from the room");
    //: What an operation does: create an account on Rocket.Chat
    case Operation::Kind::CreateAccount: return Words::tr("create the account");
    //: What an operation does: the room shows no lines such as "… added …" for a while
    case Operation::Kind::Mute: return Words::tr("mute the lines about members");
    //: What an operation does: the room shows its lines as before
    case Operation::Kind::Unmute: return Words::tr("unmute the lines about members");
    //: What an operation does: the link goes into the custom fields of the room, or out of them
    case Operation::Kind::Stamp: return Words::tr("change the custom field");
    //: What an operation does: how long the messages of the room stay
    case Operation::Kind::SetRetention: return Words::tr("change the retention");
    //: What an operation does: what the activity in Moodle asks for is changed along with its room
    case Operation::Kind::SetActivityRetention: return Words::tr("change the retention in Moodle");
    //: What an operation does: every message of one person in one room is deleted for good
    case Operation::Kind::RemoveMessages: return Words::tr("delete the messages");
    //: What an operation does: the account is deactivated, or activated again
    case Operation::Kind::SetAccountState: return Words::tr("change the account’s state");
    //: What an operation does: the account is deleted for good
    case Operation::Kind::DeleteAccount: return Words::tr("delete the account");
    }
    return {};
}

QString leftAside(const LeftAside &aside)
{
    switch (aside.why) {
    case LeftAside::Why::Protected: return Words::tr("the account is protected; nothing is written to it");
    case LeftAside::Why::Blocked: return Words::tr("several people could hold this account; settle it first");
    case LeftAside::Why::NoAccount: return Words::tr("no account to add; create it on Rocket.Chat first");
    case LeftAside::Why::Incomplete: return Words::tr("the reading is incomplete; read again first");
    case LeftAside::Why::NoEmail: return Words::tr("no account, and Moodle shows no e-mail address to create one with");
    case LeftAside::Why::BadUsername:
        return Words::tr("no account, and Rocket.Chat takes no username like this one; change the rule for usernames");
    case LeftAside::Why::ArchivedFields: return Words::tr("the room is archived; Rocket.Chat changes no custom fields there");
    case LeftAside::Why::ArchivedMessages: return Words::tr("the room is archived; Rocket.Chat deletes no messages there");
    case LeftAside::Why::LastOwner: return Words::tr("nobody else owns the room; name another owner on Rocket.Chat first");
    case LeftAside::Why::NotAllowed: return Words::tr("no role of the service account grants this");
    case LeftAside::Why::Archived: return Words::tr("the room is archived; Rocket.Chat changes no roles there");
    }
    return {};
}

QString guard(const Verdict &verdict)
{
    switch (verdict.kind) {
    //: A guard: the highest number of removals
    case Verdict::Kind::RemovalsPerRoom: return Words::tr("Removal limit per room");
    case Verdict::Kind::RemovalsShare: return Words::tr("Removal limit");
    case Verdict::Kind::RemovalsPerRun: return Words::tr("Removal limit per run");
    case Verdict::Kind::Complete: return Words::tr("Both sides read completely");
    case Verdict::Kind::RoomEmptied: return Words::tr("The room keeps members");
    //: A guard: the highest number of moderators who become plain members
    case Verdict::Kind::DemotionsPerRoom: return Words::tr("Demotion limit per room");
    case Verdict::Kind::DemotionsPerRun: return Words::tr("Demotion limit per run");
    case Verdict::Kind::Fresh: return Words::tr("Both sides read lately");
    case Verdict::Kind::OwnersKept: return Words::tr("Owners are not touched");
    //: A guard: days on which nobody is removed
    case Verdict::Kind::Frozen:
        return verdict.name.isEmpty() ? Words::tr("No freeze window") : Words::tr("Freeze window “%1”").arg(verdict.name);
    //: A guard: above a limit a second person must sign the plan
    case Verdict::Kind::Countersigned: return Words::tr("Second signature");
    //: A guard: the highest number of accounts that are created
    case Verdict::Kind::AccountsPerRoom: return Words::tr("Account limit per room");
    case Verdict::Kind::AccountsPerRun: return Words::tr("Account limit per run");
    //: A guard: the highest number of rooms whose messages would be deleted sooner than now
    case Verdict::Kind::ShortenedPerRun: return Words::tr("Limit for shorter retentions");
    //: A guard: an erasure concerns one account
    case Verdict::Kind::OneAccount: return Words::tr("One account only");
    case Verdict::Kind::ProtectedKept: return Words::tr("Protected accounts are not touched");
    //: A guard: no room is left without an owner
    case Verdict::Kind::LastOwners: return Words::tr("Rooms keep an owner");
    //: A guard: the highest number of rooms in which messages are deleted
    case Verdict::Kind::DeletionsPerRun: return Words::tr("Deletion limit per run");
    }
    return {};
}

QString guardDetail(const Verdict &verdict)
{
    switch (verdict.kind) {
    case Verdict::Kind::RemovalsPerRoom:
    case Verdict::Kind::RemovalsPerRun:
        return display(Words::tr("%Ln removal(s), limit %1", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::RemovalsShare: {
        const double share = verdict.of > 0 ? double(verdict.value) / verdict.of : 0;
        //: %2 is the members of the room, %3 and %4 are percentages
        return display(Words::tr("%Ln member(s) of %1 = %2, limit %3", nullptr, verdict.value)
                .arg(number(verdict.of), percent(share), percent(verdict.share)));
    }
    case Verdict::Kind::Complete:
        return verdict.blocks() ? Words::tr("removals ask for a complete reading of both sides") : QString();
    case Verdict::Kind::RoomEmptied: return verdict.blocks() ? Words::tr("nobody would be left in the room") : QString();
    case Verdict::Kind::DemotionsPerRoom:
    case Verdict::Kind::DemotionsPerRun:
        return display(Words::tr("%Ln demotion(s), limit %1", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::AccountsPerRoom:
    case Verdict::Kind::AccountsPerRun:
        return display(Words::tr("%Ln account(s) to create, limit %1", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::ShortenedPerRun:
        return display(
            Words::tr("messages of %Ln room(s) would go sooner, limit %1", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::OneAccount:
        return verdict.blocks() ? display(Words::tr("%Ln account(s) would lose something", nullptr, verdict.value)) : QString();
    case Verdict::Kind::ProtectedKept: return verdict.blocks() ? Words::tr("nothing is written to this account") : QString();
    case Verdict::Kind::LastOwners:
        //: %1 is names of rooms
        return verdict.blocks() ? Words::tr("nobody would own: %1").arg(verdict.name) : QString();
    case Verdict::Kind::DeletionsPerRun:
        return display(Words::tr("messages deleted in %Ln room(s), limit %1", nullptr, verdict.value).arg(number(verdict.limit)));
    case Verdict::Kind::Fresh:
        return verdict.blocks()
            ? display(Words::tr("read %Ln minute(s) ago, at most %1", nullptr, verdict.value).arg(number(verdict.limit)))
            : QString();
    case Verdict::Kind::OwnersKept:
        return verdict.blocks() ? display(Words::tr("%Ln owner(s) would be removed or demoted", nullptr, verdict.value))
                                : QString();
    case Verdict::Kind::Frozen: return verdict.blocks() ? Words::tr("nobody is removed or demoted on these days") : QString();
    case Verdict::Kind::Countersigned:
        return verdict.blocks()
            ? display(Words::tr("%Ln removal(s) and demotion(s): above %1 a second person signs the plan", nullptr, verdict.value)
                      .arg(number(verdict.limit)))
            : QString();
    }
    return {};
}

QString outcome(Outcome outcome)
{
    //: What became of an operation: labels, they agree with "operation"
    switch (outcome) {
    case Outcome::Open: return Words::tr("To come");
    case Outcome::Done: return Words::tr("Done");
    case Outcome::AlreadySo: return Words::tr("Already so");
    //: The operation was not sent, because it was no longer needed or allowed
    case Outcome::Skipped: return Words::tr("Skipped");
    case Outcome::Refused: return Words::tr("Refused");
    //: Sent, and nobody knows whether it took effect
    case Outcome::Doubtful: return Words::tr("Fate unknown");
    case Outcome::NotSent: return Words::tr("Not sent");
    }
    return {};
}

namespace {

QString skippedBecause(const QString &code)
{
    if (code == "incomplete"_L1)
        return Words::tr("the last reading was incomplete");
    if (code == "protected"_L1)
        return Words::tr("protected by now: nothing is written to it");
    if (code == "room-changed"_L1)
        return Words::tr("the activity has another room by now");
    if (code == "not-created"_L1)
        return Words::tr("there is no account to add");
    if (code == "no-email"_L1)
        return Words::tr("Moodle shows no e-mail address to create an account with");
    if (code == "creation-off"_L1)
        return Words::tr("the campus rules do not let accounts be created");
    if (code == "muted-otherwise"_L1)
        return Words::tr("somebody changed what the room mutes meanwhile; it was left alone");
    if (code == "stamp-changed"_L1)
        return Words::tr("the custom fields of the room name something else by now; they were left alone");
    if (code == "stamp-foreign"_L1)
        return Words::tr("the custom fields of the room hold something else under this name; they were left alone");
    if (code == "retention-changed"_L1)
        return Words::tr("somebody changed the retention of the room meanwhile; it was left alone");
    if (code == "activity-changed"_L1)
        return Words::tr("somebody changed the retention of the activity meanwhile; it was left alone");
    if (code == "activity-gone"_L1)
        return Words::tr("the activity is gone from Moodle");
    if (code == "room-not-set"_L1)
        return Words::tr("the room was not changed; the activity must not say otherwise");
    if (code == "account-gone"_L1)
        return Words::tr("the account is gone from Rocket.Chat");
    if (code == "account-changed"_L1)
        return Words::tr("the account has another username by now; make the plan anew");
    if (code == "last-owner"_L1)
        return Words::tr("nobody else owns the room by now");
    if (code == "room-archived"_L1)
        return Words::tr("the room is archived by now; Rocket.Chat deletes no messages there");
    if (code == "messages-stay"_L1)
        return Words::tr("messages that were to go first are still there; without the account nobody could find them");
    if (code == "room-gone"_L1)
        return Words::tr("the room is gone, or closed to this account");
    if (code == "not-added"_L1)
        return Words::tr("could not be added first");
    return Words::tr("no longer so at the last check");
}

QString refusedBecause(const OperationResult &result)
{
    if (!result.error)
        return {};
    if (result.error->code == "no-effect"_L1)
        return Words::tr("Rocket.Chat said yes, and a fresh reading does not show it");
    if (result.error->code == "messages-left"_L1)
        return Words::tr("Rocket.Chat said yes, and a fresh reading still finds messages");
    if (result.error->code == "no-effect-in-moodle"_L1)
        return Words::tr("Moodle said yes, and a fresh reading does not show it");
    // Nobody can do anything about it here: what to do belongs to the line.
    return result.error->code.startsWith("error-field-unavailable"_L1) ? errorLine(*result.error) : error(*result.error).what;
}

QString notSentBecause(const OperationResult &result)
{
    if (!result.error)
        return Words::tr("stopped before its turn");
    if (result.error->code == "activity-unread"_L1)
        return Words::tr("the companion was not read wholly");
    return result.error->code == "unread"_L1 ? Words::tr("the room was not read") : error(*result.error).what;
}

} // namespace

QString outcomeDetail(const OperationResult &result)
{
    switch (result.outcome) {
    case Outcome::Open: return result.running ? Words::tr("call in flight") : QString();
    case Outcome::Done: return result.verified ? Words::tr("verified by reading again") : Words::tr("not verified yet");
    case Outcome::AlreadySo: return Words::tr("it was so at the last check");
    case Outcome::Skipped: return skippedBecause(result.error ? result.error->code : QString());
    case Outcome::Refused: return refusedBecause(result);
    case Outcome::Doubtful: return Words::tr("no answer came; it was not sent again");
    case Outcome::NotSent: return notSentBecause(result);
    }
    return {};
}

} // namespace diapason::words
