// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/retention.h"

#include "words/translate.h"
#include "words/words.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace diapason::words {

QString days(double days)
{
    if (days == std::floor(days) && std::abs(days) < 1e9)
        return display(Words::tr("%Ln day(s)", nullptr, int(days)));
    //: %1 is a number with a fraction; the form is that of its whole part
    return Words::tr("%1 day(s)", nullptr, int(days)).arg(display(QLocale().toString(days, 'f', 1)));
}

QString retentionGround(RetentionInForce::Ground ground)
{
    switch (ground) {
    //: After a number of days that messages stay
    case RetentionInForce::Ground::Workspace: return Words::tr("as the workspace");
    //: After a number of days that messages stay
    case RetentionInForce::Ground::Room: return Words::tr("set on the room");
    default: return {};
    }
}

QString retention(const RetentionInForce &inForce)
{
    switch (inForce.ground) {
    case RetentionInForce::Ground::SwitchedOff:
        return Words::tr("Nothing is pruned: the workspace’s retention is switched off");
    case RetentionInForce::Ground::Exempt: return Words::tr("Messages stay: the room is exempt");
    case RetentionInForce::Ground::NotCovered:
        return Words::tr("Messages stay: the workspace’s policy leaves private groups out");
    //: %1 is "365 days": how long messages stay
    case RetentionInForce::Ground::Workspace: return Words::tr("%1, as the workspace").arg(days(inForce.maxAgeDays));
    //: %1 is "90 days": how long messages stay
    case RetentionInForce::Ground::Room: return Words::tr("%1, set on the room").arg(days(inForce.maxAgeDays));
    case RetentionInForce::Ground::Unknown: break;
    }
    return Words::tr("Not known: the workspace’s policy was not read");
}

QString retentionCell(const RetentionInForce &inForce)
{
    switch (inForce.ground) {
    //: Retention of a room, in a narrow cell
    case RetentionInForce::Ground::SwitchedOff: return Words::tr("Nothing pruned");
    //: Retention of a room, in a narrow cell: it is left out of every policy
    case RetentionInForce::Ground::Exempt: return Words::tr("Exempt");
    //: Retention of a room, in a narrow cell: the workspace's policy is not for private groups
    case RetentionInForce::Ground::NotCovered: return Words::tr("Not covered");
    case RetentionInForce::Ground::Workspace:
    case RetentionInForce::Ground::Room: return days(inForce.maxAgeDays);
    case RetentionInForce::Ground::Unknown: break;
    }
    //: Retention of a room, in a narrow cell
    return Words::tr("Not known");
}

QString retentionFlags(const RetentionInForce &inForce)
{
    if (!inForce.prunes())
        return {};
    QStringList parts;
    if (inForce.excludePinned)
        parts << Words::tr("Pinned messages stay.");
    if (inForce.ignoreThreads)
        parts << Words::tr("Threads stay.");
    if (inForce.filesOnly)
        parts << Words::tr("Only files go: texts stay.");
    return parts.join(u' ');
}

QString workspaceRetention(const std::optional<WorkspaceRetention> &workspace)
{
    if (!workspace)
        return Words::tr("The workspace’s policy was not read.");
    if (!workspace->enabled)
        return Words::tr("The workspace’s retention is switched off.");
    //: %1 is "365 days"
    return workspace->groups ? Words::tr("The workspace keeps private groups for %1.").arg(days(workspace->maxAgeDays))
                             : Words::tr("The workspace’s policy is not for private groups.");
}

QString retentionChoice(const RetentionChoice &choice)
{
    switch (choice.way) {
    //: What is chosen for the retention of a room
    case RetentionChoice::Way::Inherit: return Words::tr("follow the workspace");
    //: What is chosen for the retention of a room
    case RetentionChoice::Way::Exempt: return Words::tr("exempt");
    case RetentionChoice::Way::Keep: break;
    }
    return days(choice.days);
}

QString pluginRetention(const PluginRetention &plugin)
{
    //: What an activity in Moodle asks for: its room is left out of every policy
    return plugin.enabled ? days(plugin.maxAgeDays) : Words::tr("no retention");
}

QString alsoInMoodle()
{
    return Words::tr("Also in Moodle: the activity asks for the same afterwards, so that the plugin does not put its old value back.");
}

QString moodleStays(MoodleStays why)
{
    switch (why) {
    case MoodleStays::NoCompanion:
        return Words::tr("Without the companion in Moodle the activity keeps its own value, and the plugin may write that into the "
                         "room again at the next change of the activity. Change it in the activity’s form, too.");
    case MoodleStays::OldCompanion:
        return Words::tr("The token’s service does not offer local_diapason_set_retention, which the companion has from 1.1.0 on: "
                         "the plugin may write the activity’s own value again. Update the companion, or add the function to the service.");
    case MoodleStays::NotTold:
        return Words::tr("The companion does not tell of this activity: the plugin may write its own value again. Refresh, or "
                         "look at the activity in Moodle.");
    case MoodleStays::CannotInherit:
        return Words::tr("An activity cannot ask for what the workspace does: at its next change the plugin writes its own value, or "
                         "exempts the room. Keep a number of days instead where that matters.");
    case MoodleStays::AboveLimit: break;
    }
    return Words::tr("The plugin allows fewer days than that: the activity keeps its own value, and the plugin may write that again. "
                     "Choose fewer days, or have the plugin’s limit raised.");
}

QString retentionDoubt(const RetentionDoubt &doubt)
{
    const QString asked = days(doubt.asked);
    switch (doubt.kind) {
    case RetentionDoubt::Kind::WithoutEffect:
        return Words::tr("The room has a retention of its own, and the workspace prunes nothing.");
    case RetentionDoubt::Kind::AgeIgnored:
        //: %1 is "90 days"
        return Words::tr("The room holds %1, and does not override the workspace: the number is not used.").arg(asked);
    case RetentionDoubt::Kind::MoodleDiffers:
        //: %1 is "90 days"
        return doubt.asked < 0 ? Words::tr("The activity asks for no retention, and the room deletes messages.")
                               : Words::tr("The activity asks for %1, and the room does otherwise.").arg(asked);
    case RetentionDoubt::Kind::NeverSet:
        //: %1 is "90 days"
        return Words::tr("The activity asks for %1, and the room never got any retention.").arg(asked);
    case RetentionDoubt::Kind::AboveCeiling:
        //: %1 is "365 days"
        return Words::tr("Messages stay longer than the campus allows: its ceiling is %1.").arg(asked);
    case RetentionDoubt::Kind::ZeroDays: return Words::tr("The limit is zero days: everything goes at each pruning.");
    case RetentionDoubt::Kind::OffPolicy: break;
    }
    //: %1 is "90 days"
    return doubt.asked < 0 ? Words::tr("The campus rules ask for something else.")
                           : Words::tr("The campus rules ask for %1.").arg(asked);
}

QString retentionDoubtWord(RetentionDoubt::Kind kind)
{
    //: What does not fit in the retention of a room, in a narrow cell
    switch (kind) {
    case RetentionDoubt::Kind::WithoutEffect: return Words::tr("Without effect");
    case RetentionDoubt::Kind::AgeIgnored: return Words::tr("Days not used");
    case RetentionDoubt::Kind::MoodleDiffers: return Words::tr("Moodle differs");
    case RetentionDoubt::Kind::NeverSet: return Words::tr("Never set");
    case RetentionDoubt::Kind::AboveCeiling: return Words::tr("Above the ceiling");
    case RetentionDoubt::Kind::ZeroDays: return Words::tr("Zero days");
    case RetentionDoubt::Kind::OffPolicy: break;
    }
    return Words::tr("Off the rules");
}

QString retentionRemedy(const RetentionDoubt &doubt)
{
    switch (doubt.kind) {
    case RetentionDoubt::Kind::WithoutEffect:
        return Words::tr("Ask an administrator of Rocket.Chat to switch the retention policy on, or let the room follow the workspace.");
    case RetentionDoubt::Kind::AgeIgnored: return Words::tr("Keep that number of days, or follow the workspace: both say so plainly.");
    case RetentionDoubt::Kind::MoodleDiffers:
        return Words::tr("Decide which is right: the plugin writes its own value at the next change of the activity.");
    case RetentionDoubt::Kind::NeverSet:
        return Words::tr("Set it here. The plugin does not do it for copies, and Rocket.Chat 6.0 to 6.8 refuse its first try.");
    case RetentionDoubt::Kind::AboveCeiling: return Words::tr("Choose a shorter time.");
    case RetentionDoubt::Kind::ZeroDays: return Words::tr("Choose at least one day.");
    case RetentionDoubt::Kind::OffPolicy: break;
    }
    return Words::tr("Choose what the rules ask for, or change the rules of the campus.");
}

QString retentionFault(RetentionFault fault, int ceilingDays)
{
    switch (fault) {
    case RetentionFault::NotANumber: return Words::tr("Type a number of days.");
    case RetentionFault::Fraction: return Words::tr("Type whole days: servers round parts of a day away.");
    case RetentionFault::Zero: return Words::tr("With zero days everything would go at each pruning. The least is one day.");
    case RetentionFault::Negative: return Words::tr("A number of days cannot be below zero. To keep messages for ever, exempt the room.");
    case RetentionFault::Milliseconds:
        return Words::tr("That is more than a hundred years. The workspace’s setting is in milliseconds, a room’s is in days.");
    case RetentionFault::AboveCeiling:
        //: %1 is "365 days"
        return Words::tr("The campus allows at most %1.").arg(days(ceilingDays));
    case RetentionFault::ForeverAboveCeiling: break;
    }
    //: %1 is "365 days"
    return Words::tr("Messages would stay longer than the campus allows, which is at most %1.").arg(days(ceilingDays));
}

QString roomEditFault(RoomEditFault fault)
{
    switch (fault) {
    case RoomEditFault::NoRoom: return Words::tr("There is no room whose retention could be set. Choose the room of the activity first.");
    case RoomEditFault::NotListed:
        return Words::tr("This account may not list the room. Ask for view-room-administration, or add the account to the room.");
    case RoomEditFault::Discussion: return Words::tr("A discussion is no room of an activity: set the room that it belongs to.");
    case RoomEditFault::Team: return Words::tr("The main room of a team is no room of an activity: its owners set it in Rocket.Chat.");
    case RoomEditFault::OtherMoodle: return Words::tr("The room belongs to another Moodle. Open the campus of that Moodle to set it.");
    case RoomEditFault::NoRetentionRight:
        return Words::tr("This account lacks edit-room-retention-policy. Ask an administrator of Rocket.Chat for it.");
    case RoomEditFault::NoRoomRight: break;
    }
    return Words::tr("This account lacks edit-room. Ask an administrator of Rocket.Chat for it.");
}

QString nextPruning(const std::optional<std::chrono::minutes> &every)
{
    if (!every)
        return Words::tr("The server prunes when its own schedule says, which it does not tell.");
    switch (every->count()) {
    case 30: return Words::tr("The next pruning comes within 30 minutes.");
    case 60: return Words::tr("The next pruning comes within an hour.");
    case 1440: return Words::tr("The next pruning comes within a day.");
    default: return display(Words::tr("The next pruning comes within %Ln hour(s).", nullptr, int(every->count() / 60)));
    }
}

QString roomState(RoomLine::State state)
{
    switch (state) {
    //: State of a room in the list of rooms: it belongs to an activity
    case RoomLine::State::Linked: return Words::tr("Linked");
    //: State in the list of rooms: somebody must confirm which room it is
    case RoomLine::State::Guessed: return Words::tr("To confirm");
    //: State in the list of rooms: several claim the same room
    case RoomLine::State::Conflicting: return Words::tr("Conflicting");
    //: State in the list of rooms: no room was found for the activity
    case RoomLine::State::Unlinked: return Words::tr("No room");
    //: State in the list of rooms: the activity's room is not on the server any more
    case RoomLine::State::Vanished: return Words::tr("Room gone");
    //: State in the list of rooms: our account may not see it
    case RoomLine::State::NotListed: return Words::tr("Not listed");
    //: State in the list of rooms: the room has no activity
    case RoomLine::State::Orphan: return Words::tr("Orphan");
    case RoomLine::State::InBin: break;
    }
    //: State in the list of rooms: its activity waits in a recycle bin
    return Words::tr("In the bin");
}

QString roomFindingWord(Finding::Kind kind)
{
    //: What is wrong with a room, in a narrow cell
    switch (kind) {
    case Finding::Kind::Unlinked: return Words::tr("No room");
    case Finding::Kind::Vanished: return Words::tr("Room gone");
    case Finding::Kind::Orphan: return Words::tr("Orphan");
    case Finding::Kind::Ownerless: return Words::tr("No owner");
    case Finding::Kind::ArchivedMismatch: return Words::tr("Archived and visible differ");
    case Finding::Kind::Renamed: return Words::tr("Older name");
    case Finding::Kind::Unreadable: return Words::tr("Unreadable");
    case Finding::Kind::Conflicting: return Words::tr("Conflicting");
    case Finding::Kind::InBin: return Words::tr("In the bin");
    default: return {};
    }
}

QString roomStateMeaning(RoomLine::State state)
{
    switch (state) {
    case RoomLine::State::Linked: return {};
    case RoomLine::State::Guessed: return Words::tr("Which room is this activity’s is only a guess: confirm it first.");
    case RoomLine::State::Conflicting: return Words::tr("More than one activity or room claims the same: choose first.");
    case RoomLine::State::Unlinked: return Words::tr("No room was found for this activity.");
    case RoomLine::State::Vanished: return Words::tr("The room of this activity is gone.");
    case RoomLine::State::NotListed: return Words::tr("The room of this activity is not among those this account may list.");
    case RoomLine::State::Orphan: return Words::tr("This room of the campus has no activity.");
    case RoomLine::State::InBin: break;
    }
    return Words::tr("The room waits with its activity in a recycle bin.");
}

} // namespace diapason::words
