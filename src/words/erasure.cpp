// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/erasure.h"

#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString stateWord(bool active)
{
    //: State of an account on Rocket.Chat, in "active → deactivated"
    return active ? Words::tr("active", "account") : Words::tr("deactivated");
}

} // namespace

QString accountObstacle(AccountObstacle obstacle)
{
    switch (obstacle) {
    case AccountObstacle::ServiceAccount: return Words::tr("It is the account Diapason itself works with; nothing is erased for it.");
    case AccountObstacle::Bot: return Words::tr("It is a bot; nothing is erased for it.");
    case AccountObstacle::App: return Words::tr("It belongs to an app of Rocket.Chat; nothing is erased for it.");
    case AccountObstacle::RocketCat: return Words::tr("It is Rocket.Chat’s own account; the server does not let it go.");
    case AccountObstacle::Federated:
        return Words::tr("It belongs to another server; that server erases it, Rocket.Chat refuses to here.");
    case AccountObstacle::Protected: return Words::tr("The campus rules protect it; nothing is written to it.");
    case AccountObstacle::MayNotDeactivate:
        return Words::tr("No role of the service account grants edit-other-user-active-status: it cannot be deactivated from here.");
    case AccountObstacle::MayNotDelete:
        return Words::tr("No role of the service account grants delete-user: it cannot be deleted from here.");
    case AccountObstacle::Administrator:
        return Words::tr("It is an administrator; Rocket.Chat refuses to deactivate or delete the last one.");
    case AccountObstacle::LastOwner:
        return Words::tr("It is the last owner of rooms; Rocket.Chat refuses unless these are given up.");
    }
    return {};
}

QString lastOwnedRooms(const QList<ErasureRoom> &rooms)
{
    QStringList names;
    for (const ErasureRoom &room : rooms)
        names += room.title();
    //: %1 is names of rooms
    return names.isEmpty() ? QString() : Words::tr("Nobody else owns: %1.").arg(names.join(u", "_s));
}

QString erasureResidue(ErasureResidue residue)
{
    switch (residue) {
    //: What stays after an erasure: headings
    case ErasureResidue::OthersMessages: return Words::tr("Messages of others that mention or answer the person");
    case ErasureResidue::Archived: return Words::tr("Messages in archived rooms");
    case ErasureResidue::Unreadable: return Words::tr("Messages in rooms where the service account may delete nothing");
    case ErasureResidue::NotChosen: return Words::tr("Messages in rooms that are not ticked");
    case ErasureResidue::FormerNames: return Words::tr("Messages under a former username");
    case ErasureResidue::SystemLines: return Words::tr("Lines about who was added or removed");
    case ErasureResidue::Backups: return Words::tr("Backups and logs of the server");
    case ErasureResidue::Moodle: return Words::tr("Everything Moodle holds");
    case ErasureResidue::Account: return Words::tr("The account’s own record");
    }
    return {};
}

QString erasureResidueWhy(ErasureResidue residue, const ErasureRehearsal &rehearsal)
{
    switch (residue) {
    case ErasureResidue::OthersMessages: return Words::tr("They are the words of other people.");
    case ErasureResidue::Archived:
        return Words::tr("Rocket.Chat deletes no messages of an archived room; it has to be opened again first.");
    case ErasureResidue::Unreadable:
        return rehearsal.mayClean
            ? Words::tr("Only a member deletes messages; add the service account to these rooms first.")
            : Words::tr("No role of the service account grants clean-channel-history.");
    case ErasureResidue::NotChosen: return Words::tr("Somebody decided to keep them.");
    case ErasureResidue::FormerNames:
        return Words::tr("Rocket.Chat finds them by the name they bear; what was written before a renaming may bear the old one.");
    case ErasureResidue::SystemLines: return Words::tr("They go with the room, or by its retention.");
    case ErasureResidue::Backups: return Words::tr("Diapason does not reach them; whoever runs the server knows how long they last.");
    case ErasureResidue::Moodle: return Words::tr("Moodle’s own data request erases it; nothing is written to Moodle here.");
    case ErasureResidue::Account:
        return Words::tr("It is kept or deactivated: name, username and e-mail address stay with Rocket.Chat’s administrators.");
    }
    return {};
}

QString erasureType(const ErasureRehearsal &rehearsal, const ErasureChoice &choice)
{
    const std::optional<QString> &type = rehearsal.erasureType;
    const bool denied = !rehearsal.erasureUnread || rehearsal.erasureUnread->kind == Error::Kind::Denied;
    if (!type && denied)
        return Words::tr("What becomes of a deleted account’s messages is a setting of Rocket.Chat that this account cannot read "
                         "(Message_ErasureType): no role of it grants view-privileged-setting. Delete the messages room by room first.");
    if (!type)
        return Words::tr("What becomes of a deleted account’s messages is a setting of Rocket.Chat that could not be read "
                         "(Message_ErasureType). Delete the messages room by room first.");
    if (*type == "Unlink"_L1)
        return Words::tr("Rocket.Chat keeps the messages of a deleted account under the name of a removed user "
                         "(Message_ErasureType is “Unlink”).");
    if (*type == "Keep"_L1)
        return Words::tr("Rocket.Chat keeps the messages of a deleted account as they are, under the username "
                         "(Message_ErasureType is “Keep”).");
    const auto unticked = std::ranges::count_if(rehearsal.rooms,
        [&](const ErasureRoom &room) { return room.counts.messages != 0 && !choice.messages.contains(room.room.id); });
    const QString all = Words::tr("Rocket.Chat deletes the messages of a deleted account with it, in every room "
                                  "(Message_ErasureType is “Delete”).");
    return unticked > 0
        ? all + u' ' + display(Words::tr("That includes %Ln room(s) where they are not ticked.", nullptr, int(unticked)))
        : all;
}

QStringList erasureRoomNotes(const ErasureRehearsal &rehearsal, const ErasureRoom &room)
{
    QStringList notes;
    if (room.error)
        //: %1 is a sentence about an error
        notes += Words::tr("Not read: %1").arg(errorLine(*room.error));
    else if (!room.readable)
        notes += Words::tr("The service account is not in this room: Rocket.Chat lets it delete nothing here.");
    if (room.room.archived)
        notes += Words::tr("Archived: its messages stay.");
    if (room.readable && !room.room.archived && !rehearsal.mayClean)
        notes += Words::tr("No role of the service account grants clean-channel-history: the messages stay.");
    if (room.lastOwner())
        notes += Words::tr("Nobody else owns this room.");
    if (room.expected)
        notes += Words::tr("Moodle still expects the person here: the plugin would add them again.");
    if (room.counts.others > 0)
        notes += display(Words::tr("%Ln message(s) of others mention or answer the person, and stay.", nullptr, room.counts.others));
    return notes;
}

QString erasedCount(const ErasedMessages &messages)
{
    if (messages.rooms == 0)
        return Words::tr("no message");
    //: Where messages would be deleted
    const QString rooms = display(Words::tr("%Ln room(s)", "where messages go", messages.rooms));
    if (messages.counted == 0 && !messages.all)
        //: %1 is "6 rooms"
        return Words::tr("messages in %1, not counted").arg(rooms);
    //: %1 is "6 rooms"
    const QString counted = display(Words::tr("%Ln message(s) in %1", nullptr, messages.counted).arg(rooms));
    //: %1 is "1,204 messages in 6 rooms"
    return messages.all ? counted : Words::tr("at least %1, not all counted").arg(counted);
}

QString erasureChange(const Operation &operation)
{
    if (operation.kind == Operation::Kind::DeleteAccount)
        return Words::tr("for good");
    if (operation.kind == Operation::Kind::SetAccountState) {
        const AccountFate was = accountFateOfJson(operation.was).value_or(AccountFate{});
        const AccountFate becomes = accountFateOfJson(operation.becomes).value_or(AccountFate{.active = false});
        return Words::tr("%1 → %2").arg(stateWord(was.active), stateWord(becomes.active));
    }
    if (operation.kind != Operation::Kind::RemoveMessages)
        //: Why somebody is removed from a room
        return Words::tr("asked for by an erasure");
    const int counted = messagesCounted(operation);
    return counted < 0 ? Words::tr("not counted; for good")
                       : display(Words::tr("%Ln message(s) counted; for good", nullptr, counted));
}

QString erasureApproximate()
{
    return Words::tr("This rehearsal is approximate: servers do not tell everything, and people go on writing. Each step is looked "
                     "at again just before, and proven by reading afterwards.");
}

} // namespace diapason::words
