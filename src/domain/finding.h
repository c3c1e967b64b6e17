// SPDX-License-Identifier: GPL-3.0-or-later
// Problems that are no single drift: of a room, a link, an account, or of the plugin itself.
#pragma once

#include "core/ids.h"

#include <QString>
#include <QStringList>

namespace diapason {

struct Finding {
    enum class Kind : quint8 {
        // Of a room or a link as a whole.
        Unlinked, ///< no room found for an activity
        Vanished, ///< its room is gone
        Orphan, ///< a room of this campus without an activity; `number` is 1 when it is archived and nothing tells whether it
                ///< waits with its activity in a recycle bin
        Ownerless,
        ArchivedMismatch, ///< visible ≠ open
        Renamed, ///< the room keeps an older name of the course
        Unreadable,
        Conflicting, ///< two rooms claim an activity, or two activities a room; `detail`: the others, by ", "
        InBin, ///< the room waits with an activity in a recycle bin; `detail`: "course", "category" or "unknown"
        // Of a person or an account: `person`, `account` and `name` say who.
        SharedAccount, ///< several people map to one account; `detail`: the others
        AccountToConfirm, ///< no account by the username rule, and others that could be theirs; `detail`: their usernames
        CaseMismatch, ///< the account's name differs in case: the plugin never finds it (mod_rocketchat.md §5, D10)
        AddressTaken, ///< no account by name, and their e-mail address belongs to another one: it cannot be created
        RenamedInMoodle, ///< confirmed as theirs, and Moodle's username maps to another name now (D23)
        RenamedInChat, ///< confirmed as theirs, and the account has another name than when it was confirmed
        Deactivated, ///< expected, and their account is deactivated (D9)
        // Of the plugin, recognised from outside (mod_rocketchat.md §7).
        PastFirstPage, ///< more members than the plugin reads: it never removes beyond them (D1, D2); `number`: members
        ModeratorsNeverGiven, ///< made hidden: nobody expected as moderator ever became one (D12); `number`: how many
        CopyWithoutRetention, ///< the activity asks for a retention and its room has none (§6, T-17)
        StrictServer, ///< the server refuses the plugin's way to create groups (D18); `detail`: its version
        InheritedRoles, ///< people who owe their role to a category or the site: only a full sync sees them (D14); `number`
        BinClash, ///< items of two bins share a number: purging one deletes the other's room (D21); `detail`: the number
        SuspendedReturn, ///< suspended accounts that a sync of the plugin would add again (D7); `number`
        TasksFailing, ///< ad hoc tasks of the plugin that failed; `number`
    };
    Kind kind = Kind::Unlinked;
    Cmid cmid = {};
    RoomId room = {};
    QString detail = {};
    MoodleUserId person = {};
    AccountId account = {};
    QString name = {};
    int number = 0;
    friend bool operator==(const Finding &, const Finding &) = default;
};
inline constexpr int findingCount = int(Finding::Kind::TasksFailing) + 1;
/// The stable word of files and JSON: "archived_mismatch".
[[nodiscard]] QString findingCode(Finding::Kind kind);
/// Whether it speaks of the plugin rather than of this activity.
[[nodiscard]] constexpr bool isOfPlugin(Finding::Kind kind) { return kind >= Finding::Kind::PastFirstPage; }

} // namespace diapason
