// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure in words: what would go, what stays and why, and what its steps mean.
#pragma once

#include "domain/erasure.h"

namespace diapason::words {

/// "It belongs to a bot; nothing is erased for it."
[[nodiscard]] QString accountObstacle(AccountObstacle obstacle);
/// Names of the rooms it is the last owner of, in a sentence.
[[nodiscard]] QString lastOwnedRooms(const QList<ErasureRoom> &rooms);
/// What stays of one kind: "Messages of others that mention or answer the person"
[[nodiscard]] QString erasureResidue(ErasureResidue residue);
/// Why it stays, as far as the program knows: a whole sentence.
[[nodiscard]] QString erasureResidueWhy(ErasureResidue residue, const ErasureRehearsal &rehearsal);
/// What the workspace makes of the messages of a deleted account, or why nobody knows; `choice` for the rooms that are not ticked.
[[nodiscard]] QString erasureType(const ErasureRehearsal &rehearsal, const ErasureChoice &choice);
/// What has to be known of one room, a sentence each: archived, unreadable, last owner, expected by Moodle.
[[nodiscard]] QStringList erasureRoomNotes(const ErasureRehearsal &rehearsal, const ErasureRoom &room);
/// "1,204 messages in 6 rooms", "not counted in 2 rooms": what a choice would take.
[[nodiscard]] QString erasedCount(const ErasedMessages &messages);
/// An operation of an erasure, in the place of a reason: "42 messages counted; for good", "active → deactivated".
[[nodiscard]] QString erasureChange(const Operation &operation);
/// Said once wherever an erasure is shown: the rehearsal is approximate.
[[nodiscard]] QString erasureApproximate();

} // namespace diapason::words
