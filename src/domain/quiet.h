// SPDX-License-Identifier: GPL-3.0-or-later
// Quiet mode: the lines about members that a room does not show while a run writes into it (`sysMes`, rocketchat.md §5.4, T-31).
// A setting is Room::mutedLines: JSON, a boolean or a list of types, empty when the room has none.
#pragma once

#include <QString>

namespace diapason {

/// What the room mutes already, and the lines that invitations, removals and role changes write.
[[nodiscard]] QString mutedForRun(const QString &lines);
/// Whether both mute the same. None, `true` and the empty list name no type.
[[nodiscard]] bool muteTheSame(const QString &a, const QString &b);

} // namespace diapason
