// SPDX-License-Identifier: GPL-3.0-or-later
// What a server does not let this account do, or does not have.
#include "words/errors.h"
#include "words/translate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

bool isCompanion(const Error &error) { return error.call.startsWith("local_diapason_"_L1); }

bool isWrite(const QString &call)
{
    static const QStringList writes{u"groups.invite"_s, u"groups.kick"_s, u"groups.addModerator"_s, u"groups.removeModerator"_s,
        u"users.create"_s, u"rooms.saveRoomSettings"_s, u"rooms.cleanHistory"_s, u"users.setActiveStatus"_s, u"users.delete"_s,
        u"local_diapason_set_retention"_s};
    return writes.contains(call);
}

/// What Rocket.Chat asks for each call (rocketchat.md §1.8, §1.9).
QString chatPermission(const QString &call)
{
    static const QHash<QString, QString> permissions{
        {u"groups.listAll"_s, u"view-room-administration"_s},
        {u"rooms.adminRooms"_s, u"view-room-administration"_s},
        {u"users.list"_s, u"view-outside-room"_s},
        {u"users.info"_s, u"view-full-other-user-info"_s},
        {u"permissions.listAll"_s, u"access-permissions"_s},
        {u"groups.invite"_s, u"add-user-to-joined-room"_s},
        {u"groups.kick"_s, u"remove-user"_s},
        {u"groups.addModerator"_s, u"set-moderator"_s},
        {u"groups.removeModerator"_s, u"set-moderator"_s},
        {u"users.create"_s, u"create-user"_s},
        {u"rooms.saveRoomSettings"_s, u"edit-room"_s},
        {u"rooms.cleanHistory"_s, u"clean-channel-history"_s},
        {u"users.setActiveStatus"_s, u"edit-other-user-active-status"_s},
        {u"users.delete"_s, u"delete-user"_s},
    };
    return permissions.value(call);
}

/// Which capability a refusal of Moodle means (moodle.md §1.1, §3).
QString moodleCapability(const Error &error)
{
    if (error.code == "errorcoursecontextnotvalid"_L1)
        return u"moodle/course:view"_s;
    if (error.call == "core_enrol_get_enrolled_users"_L1)
        return u"moodle/course:viewparticipants"_s;
    if (isCompanion(error))
        return isWrite(error.call) ? u"local/diapason:write"_s : u"local/diapason:read"_s;
    return {};
}

QString deniedRead(const Error &error)
{
    if (error.server == Server::Moodle) {
        if (error.call == "core_enrol_get_enrolled_users"_L1)
            return Words::tr("Moodle refused to show the people of this course.");
        if (error.call.startsWith("core_course_"_L1))
            return Words::tr("Moodle refused to show this course.");
        return Words::tr("Moodle refused this call.");
    }
    if (error.call == "groups.members"_L1 || error.call == "rooms.membersOrderedByRole"_L1)
        return Words::tr("Rocket.Chat refused to show the members of this room.");
    if (error.call == "groups.listAll"_L1 || error.call == "groups.list"_L1)
        return Words::tr("Rocket.Chat refused to list the private groups.");
    if (error.call == "users.list"_L1 || error.call == "users.info"_L1)
        return Words::tr("Rocket.Chat refused to show its accounts.");
    return Words::tr("Rocket.Chat refused this call.");
}

QString deniedWrite(const QString &call)
{
    if (call == "groups.invite"_L1)
        return Words::tr("Rocket.Chat refused to add anybody to this room.");
    if (call == "groups.kick"_L1)
        return Words::tr("Rocket.Chat refused to remove anybody from this room.");
    if (call == "users.create"_L1)
        return Words::tr("Rocket.Chat refused to create accounts.");
    if (call == "rooms.saveRoomSettings"_L1)
        return Words::tr("Rocket.Chat refused to change the settings of this room.");
    if (call == "rooms.cleanHistory"_L1)
        return Words::tr("Rocket.Chat refused to delete messages in this room.");
    if (call == "users.setActiveStatus"_L1)
        return Words::tr("Rocket.Chat refused to deactivate or activate this account.");
    if (call == "users.delete"_L1)
        return Words::tr("Rocket.Chat refused to delete this account.");
    if (call == "local_diapason_set_retention"_L1)
        return Words::tr("Moodle refused to change the retention of this activity.");
    return Words::tr("Rocket.Chat refused to change a role in this room.");
}

QString askFor(Server server, const QString &right)
{
    if (right.isEmpty())
        return Words::tr("Ask an administrator of %1 to compare the rights of this account with the documented list.")
            .arg(serverName(server));
    //: %1 is a capability of Moodle, such as moodle/course:view
    return server == Server::Moodle ? Words::tr("Ask an administrator for the capability %1 for this account.").arg(right)
                                    //: %1 is a permission of Rocket.Chat, such as remove-user
                                    : Words::tr("Ask an administrator for the permission %1 for this account.").arg(right);
}

QString refusedBy(const Error &error)
{
    const QString &code = error.code;
    if (code == "error-user-is-banned"_L1)
        return Words::tr("This account is banned from the room.");
    if (code == "error-you-are-last-owner"_L1 || code == "error-remove-last-owner"_L1)
        return Words::tr("This account is the last owner of the room.");
    if (code == "user-last-owner"_L1)
        return error.detail.isEmpty() ? Words::tr("This account is the last owner of rooms.")
                                      //: %1 is names of rooms
                                      : Words::tr("This account is the last owner of rooms: %1.").arg(error.detail);
    if (code == "error-user-is-federated"_L1)
        return Words::tr("This account belongs to another server; Rocket.Chat does not change it.");
    if (code == "error-room-archived"_L1)
        return Words::tr("The room is archived; Rocket.Chat does not allow this there.");
    if (code == "error-invalid-user"_L1 || code == "error-empty-invite-list"_L1)
        return Words::tr("Rocket.Chat has no such account any more.");
    if (code == "error-user-not-in-room"_L1)
        return Words::tr("This account is not in the room.");
    if (code.startsWith("error-app-prevented"_L1))
        return Words::tr("An app of Rocket.Chat prevented it.");
    if (code.startsWith("error-federat"_L1))
        return Words::tr("Rocket.Chat does not allow it for federated rooms or accounts.");
    return error.detail.isEmpty() ? Words::tr("%1 said no (%2).").arg(serverName(error.server), code)
                                  //: %2 is the server's own sentence
                                  : Words::tr("%1 said no: %2").arg(serverName(error.server), error.detail);
}

ErrorWords absentInMoodle(const Error &error)
{
    const QString meaning = Words::tr("There is nothing to compare; nothing was changed.");
    if (error.call == "core_course_get_course_module"_L1 || error.code == "invalidrecordunknown"_L1)
        return {.what = Words::tr("Moodle has no Rocket.Chat activity with this number, or hides it from this account."),
            .meaning = meaning,
            .todo = Words::tr("Take the number after “id=” in the address of the activity.")};
    if (error.code == "404"_L1)
        return {.what = Words::tr("Nothing of Moodle answers at this address (HTTP 404)."),
            .meaning = meaning,
            .todo = Words::tr("Give the address of the home page of Moodle, without /login or /my behind it.")};
    return {.what = Words::tr("Moodle has no course with this number, or hides it from this account."),
        .meaning = meaning,
        .todo = Words::tr("Take the number after “id=” in the address of the course.")};
}

} // namespace

QString missingRight(const Error &error)
{
    const bool named = error.server == Server::Moodle ? error.code.contains(u'/')
                                                      : !error.code.isEmpty() && error.code.contains(u'-')
            && !error.code.startsWith("error-"_L1) && error.code != "not-allowed"_L1 && error.code != "not-authorized"_L1;
    if (named)
        return error.code;
    return error.server == Server::Moodle ? moodleCapability(error) : chatPermission(error.call);
}

ErrorWords tokenWords(const Error &error)
{
    if (error.server == Server::RocketChat)
        return {.what = Words::tr("Rocket.Chat does not accept this token."),
            .meaning = Words::tr("It is mistyped, revoked or expired, or it belongs to another user than the id given with it."),
            .todo
            = Words::tr("Make a personal access token and give it together with the user id that Rocket.Chat shows beside it.")};
    if (error.code == "accessexception"_L1)
        return {.what = Words::tr("Moodle refused this token."),
            .meaning
            = Words::tr("It has expired, may not be used from this machine, or its service does not hold this function."),
            .todo = Words::tr("Have an administrator check its end date, its allowed addresses, the functions of its service, "
                              "and the capability webservice/rest:use.")};
    return {.what = Words::tr("Moodle does not know this token."),
        .meaning = Words::tr("It is mistyped, was revoked, or has expired."),
        .todo = Words::tr("Make a new token for the service account in Moodle.")};
}

ErrorWords secondFactorWords(const Error &error)
{
    if (error.call == "users.create"_L1)
        return {.what = Words::tr("Rocket.Chat asks for a second factor before it creates accounts."),
            .meaning = Words::tr("No account was created; the other operations went on."),
            .todo
            = Words::tr("Make a personal access token with “Ignore Two Factor Authentication” ticked, and enter it again.")};
    return {.what = Words::tr("Rocket.Chat asks for a second factor."),
        .meaning = Words::tr("This token was made without the option that ignores two-factor authentication."),
        .todo = Words::tr("Make a personal access token with “Ignore Two Factor Authentication” ticked.")};
}

ErrorWords deniedWords(const Error &error)
{
    if (const std::optional<ErrorWords> request = dataRequestWords(error))
        return *request;
    const QString todo = error.call == "local_diapason_set_retention"_L1
        ? Words::tr("Ask an administrator of Moodle for the capabilities local/diapason:write and moodle/course:manageactivities "
                    "for this account.")
        : error.code == "requireloginerror"_L1
        ? Words::tr("Ask an administrator for the capability moodle/course:view for this account, and for hidden activities "
                    "moodle/course:viewhiddenactivities.")
        : askFor(error.server, missingRight(error));
    if (isWrite(error.call))
        return {.what = deniedWrite(error.call),
            .meaning = Words::tr("Operations of this kind were not done; the others went on."),
            .todo = todo};
    if (isCompanion(error))
        return {.what = Words::tr("The companion plugin of Moodle does not answer this account."),
            .meaning = Words::tr("What only it knows stays unknown; everything else goes on."),
            .todo = todo};
    return {
        .what = deniedRead(error), .meaning = Words::tr("Nothing can be compared; nobody is considered absent."), .todo = todo};
}

ErrorWords notFoundWords(const Error &error)
{
    if (error.code == "unlinked"_L1)
        return {.what = Words::tr("No room was found for this activity."),
            .meaning = Words::tr("There is nothing to compare; nothing was changed."),
            .todo = Words::tr(
                "Check that the room exists, and that this account may list every private group (view-room-administration).")};
    if (error.code == "guessed"_L1)
        return {.what = Words::tr("No room is sure to be the one of this activity."),
            .meaning = Words::tr("Something ties a room to it, which is not enough: nothing was read or changed."),
            .todo = Words::tr("Look at the evidence, and confirm the room if it is the right one.")};
    if (error.code == "conflicting"_L1)
        return {.what = Words::tr("More than one claims the same: no room was chosen for this activity."),
            .meaning = Words::tr("A wrong room would be repaired with the wrong people: nothing was read or changed."),
            .todo = Words::tr("Look at the evidence, and confirm the room of this activity.")};
    if (error.code == "room-not-listed"_L1)
        return {.what = Words::tr("Rocket.Chat lists no private group with the id %1.").arg(error.detail),
            .meaning = Words::tr("Nothing was confirmed."),
            .todo = Words::tr("Look at the ids with “link show”.")};
    if (error.code == "room-confirmed"_L1)
        return {.what = Words::tr("This room is already confirmed for activity %1.").arg(error.detail),
            .meaning = Words::tr("Nothing was confirmed."),
            .todo = Words::tr("Forget that confirmation first, if it is wrong.")};
    if (error.code == "vanished"_L1)
        return {.what = Words::tr("The room of this activity is gone."),
            .meaning = Words::tr("There is nothing to compare; nobody is considered absent."),
            .todo = Words::tr("Ask an administrator of Rocket.Chat whether it was deleted.")};
    if (error.server == Server::Moodle)
        return absentInMoodle(error);
    if (error.code == "404"_L1)
        return {.what = Words::tr("Nothing of Rocket.Chat answers at this address (HTTP 404)."),
            .meaning = Words::tr("There is nothing to compare; nothing was changed."),
            .todo = Words::tr("Give the address of the Rocket.Chat workspace, without /home or /api behind it.")};
    return {.what = Words::tr("Rocket.Chat does not show this room to this account."),
        .meaning = Words::tr("Nothing can be compared; nobody is considered absent."),
        .todo = Words::tr("Make the account a member of the room: without that, Rocket.Chat shows it to nobody, not even to an "
                          "administrator.")};
}

ErrorWords refusedWords(const Error &error)
{
    if (const std::optional<ErrorWords> plan = planWords(error))
        return *plan;
    if (const std::optional<ErrorWords> account = accountWords(error))
        return *account;
    if (error.code == "last-admin"_L1)
        return lastAdminWords();
    if (error.code == "guard"_L1)
        return {.what = Words::tr("A guard blocked the plan."),
            .meaning = Words::tr("Nothing was written."),
            .todo = Words::tr("Leave the removals unticked, or have the limits of the campus changed.")};
    if (error.code == "webservices-disabled"_L1)
        return {.what = Words::tr("Web services are switched off in Moodle."),
            .meaning = Words::tr("Nothing new could be read; nobody is considered absent."),
            .todo = Words::tr("Ask an administrator to switch on web services and the REST protocol.")};
    if (error.code == "companion-old"_L1)
        return {.what = Words::tr("The companion plugin of Moodle is older than this program and does not tell everything."),
            .meaning = Words::tr("What only it knows stays unknown; everything else goes on."),
            .todo = Words::tr("Ask an administrator of Moodle to update the plugin local_diapason.")};
    if (error.code == "php-error"_L1)
        return {.what = Words::tr("Moodle stumbled over a fault of its own."),
            .meaning = Words::tr("Nothing new could be read; nobody is considered absent."),
            .todo = Words::tr("Show the technical details to whoever looks after Moodle.")};
    return {.what = refusedBy(error),
        .meaning = Words::tr("This call had no effect; the others went on."),
        .todo = Words::tr("Read again, and look at the technical details if it stays.")};
}

} // namespace diapason::words
