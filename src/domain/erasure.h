// SPDX-License-Identifier: GPL-3.0-or-later
// What an erasure on the chat side would take and what stays, rehearsed; and the plan of it. Pure: nothing here writes.
#pragma once

#include "domain/plan.h"
#include "domain/privacycase.h"

#include <QJsonObject>

#include <array>

namespace diapason {

/// What an operation about an account holds of before and after (Operation::was, becomes).
struct AccountFate {
    bool active = true;
    bool relinquish = false; ///< after: rooms of which it is the last owner get another one, or go where nobody is left
    QStringList lastOwnerOf = {}; ///< before: names of those rooms
    friend bool operator==(const AccountFate &, const AccountFate &) = default;
};
/// {"active":true,"last_owner_of":["…"]}, {"active":false,"relinquish":true}: what is not so is left out.
[[nodiscard]] QString accountFateJson(const AccountFate &fate);
[[nodiscard]] std::optional<AccountFate> accountFateOfJson(const QString &json);
/// How many messages an operation was planned against; -1: they were not counted.
[[nodiscard]] int messagesCounted(const Operation &operation);

/// What users.info tells of an account that decides what may be done with it (rocketchat.md §3.1).
struct ErasedAccount {
    Account account = {};
    bool admin = false;
    [[nodiscard]] bool isKnown() const { return account.id.isValid(); }
};
[[nodiscard]] ErasedAccount erasedAccount(const QJsonObject &profile);

/// What a collection counted in one room; -1: nobody counted.
struct ErasureCounts {
    int messages = -1; ///< the person's own
    int files = -1;    ///< likewise
    int others = -1;   ///< messages of others that mention the person or answer them: they stay
    friend bool operator==(const ErasureCounts &, const ErasureCounts &) = default;
};

struct ErasureRoom {
    Room room = {};
    Cmid cmid = {}; ///< of its activity; none: it belongs to none
    QString activity = {};
    QString course = {};
    CategoryId category = {};
    RoomRoles roles = {}; ///< of the person
    ErasureCounts counts = {};
    int members = -1; ///< the service account aside; -1: not read
    int owners = -1;  ///< the person among them; -1: not read
    bool readable = true;  ///< the service account is in it: else Rocket.Chat lets it delete nothing there
    bool expected = false; ///< Moodle still expects the person here: the plugin would add them again
    std::optional<Error> error = {}; ///< why the room or its members were not read
    QDateTime readAt = {};
    [[nodiscard]] const QString &title() const { return room.title(); }
    [[nodiscard]] bool lastOwner() const { return roles.owner && owners == 1; }
};

/// Why nothing can be done with the account itself.
enum class AccountObstacle : quint8 {
    ServiceAccount, ///< Diapason's own
    Bot,
    App,
    RocketCat, ///< Rocket.Chat's own bot
    Federated, ///< of another server
    Protected, ///< by the campus rules
    MayNotDeactivate, ///< no role of the service account grants edit-other-user-active-status
    MayNotDelete,     ///< nor delete-user
    Administrator,    ///< refused when it is the last one, which is not known here
    LastOwner,        ///< of rooms: refused unless they are given up
};
inline constexpr int accountObstacles = int(AccountObstacle::LastOwner) + 1;
[[nodiscard]] QString accountObstacleCode(AccountObstacle obstacle);
/// Whether the whole erasure ends there; the others forbid or endanger the step about the account alone.
[[nodiscard]] constexpr bool isFinal(AccountObstacle obstacle) { return obstacle <= AccountObstacle::Protected; }

struct ErasureRehearsal {
    ErasedAccount account = {};
    MoodleUserId person = {};
    QList<ErasureRoom> rooms = {};
    QList<AccountObstacle> obstacles = {};
    bool mayClean = false; ///< clean-channel-history
    bool mayKick = true;
    std::optional<QString> erasureType = {}; ///< Message_ErasureType: "Delete", "Unlink", "Keep"; none: it cannot be read
    std::optional<Error> erasureUnread = {}; ///< why; Denied: no role grants view-privileged-setting
    QDateTime at = {};
    [[nodiscard]] const ErasureRoom *room(const RoomId &id) const;
    [[nodiscard]] bool has(AccountObstacle obstacle) const { return obstacles.contains(obstacle); }
    [[nodiscard]] bool isFinal() const; ///< nothing at all may be done
    /// Rooms that would be left without an owner, as long as these are not left first.
    [[nodiscard]] QList<ErasureRoom> lastOwned() const;
    [[nodiscard]] int messages() const; ///< counted ones
    [[nodiscard]] bool everyMessageCounted() const;
    /// Deleting the account takes every message with it, wherever it is and whatever is ticked.
    [[nodiscard]] bool deletesEverywhere() const { return erasureType == QLatin1StringView("Delete"); }
};

/// What permissions and rules say of an account, in the order of AccountObstacle.
[[nodiscard]] QList<AccountObstacle> obstaclesOf(const ErasedAccount &account, const ChatSite &site, const CampusRules &rules);

/// Why a room's messages, or its membership, cannot be taken; none: they can.
[[nodiscard]] std::optional<LeftAside::Why> whyMessagesStay(const ErasureRehearsal &rehearsal, const ErasureRoom &room);
[[nodiscard]] std::optional<LeftAside::Why> whyMemberStays(const ErasureRehearsal &rehearsal, const ErasureRoom &room);

/// What stays after everything that can be chosen, and why: for the operator's grounds and the documents of the case.
enum class ErasureResidue : quint8 {
    OthersMessages, ///< that mention or quote the person
    Archived,       ///< messages in archived rooms
    Unreadable,     ///< messages in rooms where the service account may delete nothing, or is not in
    NotChosen,      ///< rooms whose messages somebody wants to keep
    FormerNames,    ///< messages written under a former username may bear it still (rocketchat.md §5.9)
    SystemLines,    ///< "… was added by …"
    Backups,        ///< copies of the server, its logs
    Moodle,         ///< everything Moodle itself holds: its own request does that
    Account,        ///< the record, where it is not deleted
};
inline constexpr int erasureResidues = int(ErasureResidue::Account) + 1;
[[nodiscard]] QString erasureResidueCode(ErasureResidue residue);
[[nodiscard]] std::optional<ErasureResidue> erasureResidueOf(const QString &code);

struct ErasureChoice {
    enum class Account : quint8 { Keep, Deactivate, Delete };
    QSet<RoomId> messages = {}; ///< rooms whose messages go
    QSet<RoomId> leave = {};    ///< rooms the person leaves
    Account account = Account::Keep;
    bool relinquish = false; ///< rooms of which it is the last owner are given up with it
    QHash<ErasureResidue, QString> grounds = {}; ///< why something stays (GDPR art. 17(3)), as the operator wrote it
    friend bool operator==(const ErasureChoice &, const ErasureChoice &) = default;
};
/// All that can be taken, the account deactivated where that is possible.
[[nodiscard]] ErasureChoice widestChoice(const ErasureRehearsal &rehearsal);
/// What stays by a choice, in the order of ErasureResidue; of messages in rooms that are not ticked, what Message_ErasureType says.
/// Approximate: servers do not tell everything.
[[nodiscard]] QList<ErasureResidue> residueOf(const ErasureRehearsal &rehearsal, const ErasureChoice &choice);

/// Rooms first, then the account, each part once; what was chosen and cannot be done is left aside in its part. Empty where the
/// account is final. `request`: the case's number.
[[nodiscard]] Plan makeErasurePlan(qint64 request, const ErasureRehearsal &rehearsal, const ErasureChoice &choice);

/// How many messages a plan takes that were counted, and whether all were.
struct ErasedMessages {
    int counted = 0;
    int rooms = 0;
    bool all = true;
};
[[nodiscard]] ErasedMessages erasedMessages(const Plan &plan);
/// The operations of a plan that nothing gives back.
[[nodiscard]] int irreversible(const Plan &plan);
/// The one account of an erasure's ticked operations; empty when there is none.
[[nodiscard]] QString erasedUsername(const Plan &plan);
/// The operation that gives an account's state back.
[[nodiscard]] Operation stateGivenBack(const Operation &operation);

} // namespace diapason
