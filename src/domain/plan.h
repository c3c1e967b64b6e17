// SPDX-License-Identifier: GPL-3.0-or-later
// Turns chosen drifts into ordered operations. Nothing here writes.
#pragma once

#include "domain/compare.h"

#include <QSet>

#include <array>

namespace diapason {

struct Operation {
    /// The journal holds their numbers: new ones come last. Their order in a run is operationRank()'s.
    enum class Kind : quint8 {
        Invite,
        AddModerator,
        RemoveModerator,
        Kick,
        CreateAccount, ///< `account` is not known before it is answered, nor is it in what follows for the same person
        Mute, ///< the room's lines about members, for the time of a run (app/quiet.h): never in a plan
        Unmute, ///< gives the room back what it had muted before
        Stamp, ///< writes the confirmed link into the room's custom fields, or takes it out (domain/stamp.h)
        SetRetention, ///< the room's own retention (domain/retentionplan.h)
        SetActivityRetention, ///< what the activity asks for, in Moodle: else the plugin writes it into the room again
        RemoveMessages, ///< of one person in one room, for good; `was`: how many were counted, "" when not known (domain/erasure.h)
        SetAccountState, ///< of the account itself, in no room: deactivated, or activated again; `was`, `becomes`: AccountFate
        DeleteAccount, ///< for good; likewise
    };
    Kind kind = Kind::Invite;
    RoomId room = {};
    AccountId account = {};
    QString username = {};
    QString name = {};
    MoodleUserId person = {};
    DriftClass driftClass = DriftClass::Missing;
    Cause cause = Cause::NeverAdded;
    ActualRole before = ActualRole::None; ///< in the room, just before it: what it was planned against
    bool ticked = true; ///< removals are not, unless asked for
    QString was = {}; ///< of operations that hold settings: the one before it, as JSON; empty when it had none
    QString becomes = {}; ///< the same after it
    friend bool operator==(const Operation &, const Operation &) = default;
};
inline constexpr int operationKinds = 13;
/// "invite", "add_moderator", "remove_moderator", "kick", "create_account", "mute", "unmute", "stamp", "set_retention",
/// "set_activity_retention", "remove_messages", "set_account_state", "delete_account".
[[nodiscard]] QString operationCode(Operation::Kind kind);
/// The order they are applied in: creations, adds, promotions, demotions, messages, removals, stamps, retentions, activities, states
/// of accounts, deletions of accounts.
[[nodiscard]] int operationRank(Operation::Kind kind);
/// What plans hold, in that order; the rest a run does for itself.
inline constexpr std::array plannedKinds{Operation::Kind::CreateAccount, Operation::Kind::Invite, Operation::Kind::AddModerator,
    Operation::Kind::RemoveModerator, Operation::Kind::RemoveMessages, Operation::Kind::Kick, Operation::Kind::Stamp,
    Operation::Kind::SetRetention, Operation::Kind::SetActivityRetention, Operation::Kind::SetAccountState,
    Operation::Kind::DeleteAccount};
/// Mute and Unmute: what a run does for itself and gives back.
[[nodiscard]] constexpr bool isQuieting(Operation::Kind kind)
{
    return kind == Operation::Kind::Mute || kind == Operation::Kind::Unmute;
}
/// How long messages stay: of many rooms at once, and nobody in them is looked at.
[[nodiscard]] constexpr bool isRetaining(Operation::Kind kind)
{
    return kind == Operation::Kind::SetRetention || kind == Operation::Kind::SetActivityRetention;
}
/// About an account itself, in no room.
[[nodiscard]] constexpr bool isOfAccount(Operation::Kind kind)
{
    return kind == Operation::Kind::SetAccountState || kind == Operation::Kind::DeleteAccount;
}
/// Takes traces of one person away: no drift calls for it, somebody asked.
[[nodiscard]] constexpr bool isErasing(Operation::Kind kind)
{
    return kind == Operation::Kind::RemoveMessages || isOfAccount(kind);
}
/// Nothing gives back what it took.
[[nodiscard]] constexpr bool isIrreversible(Operation::Kind kind)
{
    return kind == Operation::Kind::RemoveMessages || kind == Operation::Kind::DeleteAccount;
}
/// About the room itself or its activity, nobody in it.
[[nodiscard]] constexpr bool isOfRoom(Operation::Kind kind)
{
    return isQuieting(kind) || kind == Operation::Kind::Stamp || isRetaining(kind);
}
/// Whether it says in `was` and `becomes` what it changes.
[[nodiscard]] constexpr bool holdsSettings(Operation::Kind kind) { return isOfRoom(kind) || isErasing(kind); }
/// Tells the accounts of one room's operations apart, also before those that are created have an id.
[[nodiscard]] inline QString accountKey(const Operation &operation)
{
    return operation.driftClass == DriftClass::NoAccount ? usernameKey(operation.username) : operation.account.value;
}
/// Stable, by rank.
void sortOperations(QList<Operation> &operations);
/// The new account of one person, and what is done with it: the same key.
[[nodiscard]] bool sameAccount(const Operation &a, const Operation &b);

/// A chosen line for which there is no operation, or only half of one, and why.
struct LeftAside {
    enum class Why {
        Protected,
        Blocked, ///< its class has no repair; `driftClass` says which
        NoAccount,
        Incomplete,
        Archived, ///< the moderator change waits until the room is open again; an invitation does not
        NoEmail, ///< no account, and none can be made without an e-mail address
        BadUsername, ///< no account, and Rocket.Chat refuses the username the rules give
        ArchivedFields, ///< the link is not written into the room while it is archived
        ArchivedMessages, ///< Rocket.Chat deletes no messages of an archived room
        LastOwner, ///< nobody else owns the room
        NotAllowed, ///< no role of the service account grants it
    };
    Why why = Why::Blocked;
    DriftClass driftClass = DriftClass::Unknown;
    QString name = {};
};

/// Parts of a plan that belong to no activity have negative numbers in its place, told apart within the plan: a room without
/// an activity, whose retention is set or from which an erasure takes something, and the account that is erased.
[[nodiscard]] constexpr bool isOfNoActivity(Cmid cmid) { return cmid.value < 0; }

/// Tells the parts of a plan apart.
using PlanKey = std::pair<Cmid, RoomId>;

/// One part of a plan: a room, or, in an erasure, the account itself.
struct RoomPlan {
    Cmid cmid = {}; ///< below zero: isOfNoActivity()
    QString activity = {};
    QString course = {};
    CategoryId category = {}; ///< of the course; freeze windows ask for it
    Room room = {}; ///< none: about an account itself
    int membersBefore = 0; ///< the service account aside
    int moderatorsBefore = 0;
    int ownersBefore = -1; ///< read for erasures alone; -1: not known
    QList<Operation> operations = {};
    QList<LeftAside> leftAside = {};
    bool moodleComplete = false;
    bool chatComplete = false;
    QDateTime moodleReadAt = {};
    QDateTime chatReadAt = {};
    [[nodiscard]] PlanKey key() const { return {cmid, room.id}; }
    [[nodiscard]] int ticked(Operation::Kind kind) const;
    [[nodiscard]] int ticked() const;
};

struct Plan {
    QList<RoomPlan> rooms = {};
    qint64 undoes = 0; ///< the journal's run that it takes back; 0: it repairs drifts
    qint64 erases = 0; ///< the privacy case whose person's traces it takes away: no drift calls for that; 0: none
    [[nodiscard]] int ticked() const;
    [[nodiscard]] int ticked(Operation::Kind kind) const;
    [[nodiscard]] int operations() const;
    /// Whether it sets retentions alone: nobody in the rooms is looked at.
    [[nodiscard]] bool isOfRetention() const;
    /// Whether it takes traces of one person away: of one account, removals from rooms among it.
    [[nodiscard]] bool isOfErasure() const;
};

struct PlanOptions {
    std::optional<QSet<QString>> only = {}; ///< row keys; none: every drift, and never who left of their own will
    bool withRemovals = false; ///< tick removals
    bool createAccounts = false; ///< CampusRules::accounts: for expected people who have none
};

[[nodiscard]] RoomPlan makePlan(const Comparison &comparison, const PlanOptions &options = {});

/// The room's facts as `now` shows them; its operations stay.
void takeFacts(RoomPlan &room, const Comparison &now);

/// Who is in the room, by account: made once per reading.
[[nodiscard]] QHash<AccountId, RoomRoles> rolesOf(const RoomReading &reading);
/// Whether the room is as the operation wants it.
[[nodiscard]] bool shows(const QHash<AccountId, RoomRoles> &members, const Operation &operation);

/// The members (account → roles) that applying the ticked operations would leave. For previews and properties.
[[nodiscard]] QHash<AccountId, RoomRoles> membersAfter(const Comparison &comparison, const RoomPlan &plan);

} // namespace diapason
