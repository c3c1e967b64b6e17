// SPDX-License-Identifier: GPL-3.0-or-later
// What a room keeps and for how long, in the sentences that the console and its twin share.
#pragma once

#include "domain/retentionplan.h"
#include "domain/roomlist.h"

namespace diapason::words {

[[nodiscard]] QString days(double days); ///< "90 days", "0.5 days"
/// "90 days, set on the room", "Messages stay: the room is exempt"
[[nodiscard]] QString retention(const RetentionInForce &inForce);
/// Its second half alone, for a line under the number: "set on the room"; empty where nothing is pruned.
[[nodiscard]] QString retentionGround(RetentionInForce::Ground ground);
/// For a narrow cell: "90 days", "Exempt", "Nothing pruned", "Not known".
[[nodiscard]] QString retentionCell(const RetentionInForce &inForce);
/// What it leaves alone: "Pinned messages stay. Only files go."; empty when everything goes.
[[nodiscard]] QString retentionFlags(const RetentionInForce &inForce);
/// The workspace's own policy: "Workspace: 365 days for private groups".
[[nodiscard]] QString workspaceRetention(const std::optional<WorkspaceRetention> &workspace);
/// "follow the workspace", "keep 30 days", "exempt"
[[nodiscard]] QString retentionChoice(const RetentionChoice &choice);

/// What an activity asks for: "90 days", "no retention"
[[nodiscard]] QString pluginRetention(const PluginRetention &plugin);
/// What changing the activity too does, for a plan or before one: "Also in Moodle: …"
[[nodiscard]] QString alsoInMoodle();
/// Why the activity in Moodle does not follow, what it means, and what to do about it.
[[nodiscard]] QString moodleStays(MoodleStays why);

[[nodiscard]] QString retentionDoubt(const RetentionDoubt &doubt); ///< what does not fit
[[nodiscard]] QString retentionDoubtWord(RetentionDoubt::Kind kind); ///< for a cell: "Above the ceiling"
[[nodiscard]] QString retentionRemedy(const RetentionDoubt &doubt); ///< what to do about it
[[nodiscard]] QString retentionFault(RetentionFault fault, int ceilingDays);
[[nodiscard]] QString roomEditFault(RoomEditFault fault); ///< why it cannot be set from here, and what to do

/// "within 30 minutes", "within a day"; the server's own schedule when it does not tell.
[[nodiscard]] QString nextPruning(const std::optional<std::chrono::minutes> &every);

[[nodiscard]] QString roomState(RoomLine::State state); ///< "Orphan"
[[nodiscard]] QString roomFindingWord(Finding::Kind kind); ///< for a cell: "No owner"; of findings of rooms and links
[[nodiscard]] QString roomStateMeaning(RoomLine::State state);

} // namespace diapason::words
