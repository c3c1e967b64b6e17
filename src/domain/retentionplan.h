// SPDX-License-Identifier: GPL-3.0-or-later
// Turns chosen retentions into operations of a plan. Nothing here writes.
#pragma once

#include "domain/catalogue.h"
#include "domain/plan.h"
#include "domain/retention.h"

namespace diapason {

/// What somebody wants for one room.
struct RoomChoice {
    RoomId room = {};
    RetentionChoice choice = {};
    friend bool operator==(const RoomChoice &, const RoomChoice &) = default;
};

/// One operation for each room of an activity that does not say so already; rooms that are not listed are left out.
[[nodiscard]] Plan retentionPlan(const Catalogue &catalogue, const QList<RoomChoice> &wanted);

/// The part of a plan for one room, still empty; none when it is not listed or belongs to no activity.
[[nodiscard]] std::optional<RoomPlan> retentionRoom(const Catalogue &catalogue, const RoomId &id);

/// The values before and after an operation of retention.
[[nodiscard]] std::optional<RetentionOverride> retentionBefore(const Operation &operation);
[[nodiscard]] RetentionOverride retentionAfter(const Operation &operation);
/// Whether messages would go sooner. Where the workspace's policy is not known, what may shorten counts.
[[nodiscard]] bool shortens(const Operation &operation, const std::optional<WorkspaceRetention> &workspace);
/// Whether the room is as the operation leaves it, and as it was planned against.
[[nodiscard]] bool isRetained(const std::optional<RetentionOverride> &now, const Operation &operation);
[[nodiscard]] bool isUnchanged(const std::optional<RetentionOverride> &now, const Operation &operation);
/// The operation that gives back what this one changed. A room that had no values follows the workspace then, which is the same.
[[nodiscard]] Operation takenBack(const Operation &operation);

} // namespace diapason
