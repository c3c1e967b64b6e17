// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's lines in words: sections, rooms, operations.
#pragma once

#include "domain/guard.h"
#include "domain/run.h"

namespace diapason::words {

[[nodiscard]] QString accountsSection();
[[nodiscard]] QString addsSection(); ///< "Adds"
[[nodiscard]] QString rolesSection(); ///< "Role changes"
[[nodiscard]] QString removalsSection(); ///< "Removals"
[[nodiscard]] QString erasuresSection(); ///< "Erasures"
[[nodiscard]] QString roomsSection(); ///< "Rooms": what is written about no person
/// The blocking verdict on a room's removals: "This room would lose 6 of its 24 members (25 %), limit 20 %."
[[nodiscard]] QString blockedRoom(const Verdict &verdict);
/// "31 → 32 members", with what is ticked; "31 members, unchanged".
[[nodiscard]] QString membersChange(const RoomPlan &room);
/// Why the operation is in the plan: "never added to the room".
/// "90 days → 30 days": what an operation of retention changes.
[[nodiscard]] QString retentionChange(const Operation &operation);
[[nodiscard]] QString operationReason(const Operation &operation);
/// An operation for a screen reader: "Éloïse Brémond-Lachenal, eloise.bremond, becomes member: never added to the room"
[[nodiscard]] QString operationSentence(const Operation &operation);
/// What came of muting a room, where there is something to say.
[[nodiscard]] QString quietLine(const QuietRoom &quiet);
/// What a look back did about rooms that a run had left muted; empty when there were none.
[[nodiscard]] QString givenBack(const QList<QuietRoom> &rooms);
[[nodiscard]] QString inFlight(); ///< state of an operation whose call has left: "Running"

} // namespace diapason::words
