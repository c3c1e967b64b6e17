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

/// Why the activity in Moodle does not follow what is chosen for its room, so that the plugin may put its own value back.
enum class MoodleStays : quint8 {
    NoCompanion, ///< nothing tells or changes what activities ask for
    OldCompanion, ///< it tells, and its service does not offer local_diapason_set_retention
    NotTold, ///< the companion does not tell of this activity
    CannotInherit, ///< an activity cannot ask for what the workspace does
    AboveLimit, ///< more days than the plugin's form allows
};
/// "no_companion", …
[[nodiscard]] QString moodleStaysCode(MoodleStays why);
/// None: it follows, or does so already, or the plugin writes no retention on this site.
[[nodiscard]] std::optional<MoodleStays> whyMoodleStays(const Catalogue &catalogue, Cmid cmid, const RetentionChoice &choice);

enum class RetentionSides : quint8 { Both, RocketChat };

/// At most two operations for each room: one where the room does not say so already, and one where its activity
/// does not and can. Rooms that are not listed are left out; a room without an activity is no less a room.
[[nodiscard]] Plan retentionPlan(
    const Catalogue &catalogue, const QList<RoomChoice> &wanted, RetentionSides sides = RetentionSides::Both);

/// The part of a plan for one room, still empty, and without a number where it belongs to no activity; none when it is not listed.
[[nodiscard]] std::optional<RoomPlan> retentionRoom(const Catalogue &catalogue, const RoomId &id);

/// The values before and after an operation of the room's retention.
[[nodiscard]] std::optional<RetentionOverride> retentionBefore(const Operation &operation);
[[nodiscard]] RetentionOverride retentionAfter(const Operation &operation);
/// Whether messages would go sooner. Where the workspace's policy is not known, what may shorten counts.
[[nodiscard]] bool shortens(const Operation &operation, const std::optional<WorkspaceRetention> &workspace);
/// Whether the room is as the operation leaves it, and as it was planned against.
[[nodiscard]] bool isRetained(const std::optional<RetentionOverride> &now, const Operation &operation);
[[nodiscard]] bool isUnchanged(const std::optional<RetentionOverride> &now, const Operation &operation);
/// The same of the activity's.
[[nodiscard]] PluginRetention activityBefore(const Operation &operation);
[[nodiscard]] PluginRetention activityAfter(const Operation &operation);
/// The operation that gives back what this one changed. A room that had no values follows the workspace then, which is the same.
[[nodiscard]] Operation takenBack(const Operation &operation);

} // namespace diapason
