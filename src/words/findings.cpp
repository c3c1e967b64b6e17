// SPDX-License-Identifier: GPL-3.0-or-later
// Problems of a room, a link, an account or the plugin as a whole: what is wrong, and what to do about it.
#include "words/translate.h"
#include "words/words.h"

namespace diapason::words {

namespace {

QString aboutPlugin(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::PastFirstPage:
        return display(Words::tr("The plugin reads only the first 50 of %Ln members: it invites the others again at each "
                                 "synchronisation and never removes anybody beyond them.",
            nullptr, finding.number));
    case Finding::Kind::ModeratorsNeverGiven:
        return display(Words::tr("%Ln expected moderator(s) never became one: the plugin cannot give the role in an activity created "
                                 "hidden, and does not try again when it is shown.",
            nullptr, finding.number));
    case Finding::Kind::CopyWithoutRetention:
        return Words::tr("The activity asks for a retention and its room has none: the plugin does not set it on copies and restored activities.");
    case Finding::Kind::StrictServer:
        return Words::tr("Rocket.Chat %1 refuses the way the plugin creates groups: new activities get no room.").arg(finding.detail);
    case Finding::Kind::InheritedRoles:
        return display(Words::tr("%Ln person(s) owe their role to a category or to the site: only a full synchronisation of the plugin sees it.",
            nullptr, finding.number));
    case Finding::Kind::BinClash:
        return Words::tr("Two recycle bins hold an item number %1: when one is purged, the plugin deletes the room of the other.").arg(finding.detail);
    case Finding::Kind::SuspendedReturn:
        return display(Words::tr("%Ln suspended account(s): every synchronisation of the plugin adds them again.", nullptr, finding.number));
    case Finding::Kind::TasksFailing: return display(Words::tr("%Ln task(s) of the plugin failed and wait.", nullptr, finding.number));
    default: return {};
    }
}

QString aboutAccount(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::SharedAccount: return Words::tr("%1 and %2 map to the same account.").arg(finding.name, finding.detail);
    case Finding::Kind::AccountToConfirm:
        return Words::tr("%1 has no account under the expected name; these could be theirs: %2.").arg(finding.name, finding.detail);
    case Finding::Kind::CaseMismatch:
        return Words::tr("The account of %1 is written %2: the plugin minds the case and never finds it.").arg(finding.name, finding.detail);
    case Finding::Kind::AddressTaken:
        return Words::tr("The e-mail address of %1 belongs to the account %2: no other account can be created with it.")
            .arg(finding.name, finding.detail);
    case Finding::Kind::RenamedInMoodle:
        return Words::tr("Moodle’s username of %1 leads to %2 now, and the confirmed account has another name.")
            .arg(finding.name, finding.detail);
    case Finding::Kind::RenamedInChat:
        return Words::tr("The confirmed account of %1 was renamed in Rocket.Chat: it is now called %2.").arg(finding.name, finding.detail);
    case Finding::Kind::Deactivated:
        return Words::tr("The account of %1 is deactivated: the plugin invites it again at each synchronisation.").arg(finding.name);
    default: return aboutPlugin(finding);
    }
}

QString remedyOfAccount(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::SharedAccount: return Words::tr("Find out whose account it is, and confirm it for that person.");
    case Finding::Kind::AccountToConfirm: return Words::tr("Confirm the account of this person, or leave it open.");
    case Finding::Kind::CaseMismatch:
        return Words::tr("Diapason adds the account by its id. To let the plugin find it, rename it in Rocket.Chat.");
    case Finding::Kind::AddressTaken: return Words::tr("Confirm that account if it is theirs; else have its address corrected in Rocket.Chat.");
    case Finding::Kind::RenamedInMoodle:
    case Finding::Kind::RenamedInChat: return Words::tr("Rename one side, or keep the confirmed account: Diapason goes by its id.");
    case Finding::Kind::Deactivated: return Words::tr("Have the account activated in Rocket.Chat, or suspend the enrolment in Moodle.");
    default: return {};
    }
}

QString remedyOfPlugin(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::PastFirstPage: return Words::tr("Resync this activity with Diapason, which reads every page.");
    case Finding::Kind::ModeratorsNeverGiven: return Words::tr("Resync this activity while it is visible.");
    case Finding::Kind::CopyWithoutRetention: return Words::tr("Save the settings of the activity once in Moodle, or set the retention of the room.");
    case Finding::Kind::StrictServer: return Words::tr("Update the plugin before new activities are made.");
    case Finding::Kind::InheritedRoles: return Words::tr("Give the role in the course itself where it is meant to last.");
    case Finding::Kind::BinClash: return Words::tr("Restore or move the room you need before either bin is purged.");
    case Finding::Kind::SuspendedReturn: return Words::tr("Unenrol them, since the plugin takes every enrolment; or resync after each of its synchronisations.");
    case Finding::Kind::TasksFailing: return Words::tr("Look at Site administration, Server, Tasks, Ad hoc tasks in Moodle.");
    default: return remedyOfAccount(kind);
    }
}

} // namespace

QString finding(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Unlinked: return Words::tr("No room was found for this activity.");
    case Finding::Kind::Vanished: return Words::tr("The room of this activity is gone.");
    case Finding::Kind::Orphan:
        return finding.number == 0
            ? Words::tr("This room of the campus has no activity.")
            : Words::tr("This archived room of the campus has no activity: whether it waits in a recycle bin or was deleted is unknown.");
    case Finding::Kind::Ownerless: return Words::tr("The room has no owner.");
    case Finding::Kind::ArchivedMismatch:
        return Words::tr("The activity and the room disagree: visible in Moodle means open, hidden means archived.");
    case Finding::Kind::Renamed: return Words::tr("The room no longer has the name that the activity gives it.");
    case Finding::Kind::Unreadable: return Words::tr("The room cannot be read with this account.");
    case Finding::Kind::Conflicting: return Words::tr("More than one claims the same: %1. None was chosen.").arg(finding.detail);
    case Finding::Kind::InBin:
        //: %1 is the number that the activity had
        return Words::tr("The room waits with its activity, %1, in a recycle bin.").arg(finding.cmid.value);
    default: return aboutAccount(finding);
    }
}

QString remedy(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Conflicting: return Words::tr("Choose the room of the activity; the choice is remembered.");
    case Finding::Kind::InBin: return Words::tr("Restore the activity in Moodle if the room is needed; never delete it by hand.");
    case Finding::Kind::Vanished:
        return Words::tr("Ask an administrator of Rocket.Chat whether it was deleted; choose another room if there is one.");
    case Finding::Kind::Orphan:
        return Words::tr("Confirm it for the activity it belongs to, or leave it: it is never deleted from here.");
    case Finding::Kind::Renamed: return Words::tr("Nothing has to be done: the link holds by its other evidence.");
    default: return remedyOfPlugin(finding.kind);
    }
}

} // namespace diapason::words
