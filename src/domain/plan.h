// SPDX-License-Identifier: GPL-3.0-or-later
// Turns chosen drifts into ordered operations. Nothing here writes.
#pragma once

#include "domain/compare.h"

#include <QSet>

namespace diapason {

struct Operation {
    /// In the order they are applied: adds, promotions, demotions, removals.
    enum class Kind : quint8 { Invite, AddModerator, RemoveModerator, Kick };
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
    friend bool operator==(const Operation &, const Operation &) = default;
};
[[nodiscard]] QString operationCode(Operation::Kind kind); ///< "invite", "add_moderator", "remove_moderator", "kick"

/// A chosen line for which there is no operation, or only half of one, and why.
struct LeftAside {
    enum class Why {
        Protected,
        Blocked,    ///< its class has no repair; `driftClass` says which
        NoAccount,
        Incomplete,
        Archived,   ///< the moderator change waits until the room is open again; an invitation does not
    };
    Why why = Why::Blocked;
    DriftClass driftClass = DriftClass::Unknown;
    QString name = {};
};

struct RoomPlan {
    Cmid cmid = {};
    QString activity = {};
    QString course = {};
    CategoryId category = {}; ///< of the course; freeze windows ask for it
    Room room = {};
    int membersBefore = 0;  ///< the service account aside
    int moderatorsBefore = 0;
    QList<Operation> operations = {};
    QList<LeftAside> leftAside = {};
    bool moodleComplete = false;
    bool chatComplete = false;
    QDateTime moodleReadAt = {};
    QDateTime chatReadAt = {};
    [[nodiscard]] int ticked(Operation::Kind kind) const;
    [[nodiscard]] int ticked() const;
};

struct Plan {
    QList<RoomPlan> rooms = {};
    qint64 undoes = 0; ///< the journal's run that it takes back; 0: it repairs drifts
    [[nodiscard]] int ticked() const;
    [[nodiscard]] int ticked(Operation::Kind kind) const;
    [[nodiscard]] int operations() const;
};

struct PlanOptions {
    std::optional<QSet<QString>> only = {}; ///< row keys; none: every drift, and never who left of their own will
    bool withRemovals = false;              ///< tick removals
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
