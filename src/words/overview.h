// SPDX-License-Identifier: GPL-3.0-or-later
// The overview in words: how activities stand, what they lack, and why.
#pragma once

#include "domain/overview.h"

namespace diapason::words {

[[nodiscard]] QString standing(Standing standing); ///< over a number: "Drifting"; activities, or rooms
[[nodiscard]] QString standingWord(Standing standing); ///< of one line
[[nodiscard]] QString standingMeaning(Standing standing);
/// "12 to add", "2 roles"
[[nodiscard]] QString familyPart(Family family, int count);
/// "1 to add · 1 extra · 1 blocked"; empty: none
[[nodiscard]] QString driftParts(const FamilyCounts &counts);
/// One cause for many rooms: "Never added to the room"
[[nodiscard]] QString causeTitle(DriftClass driftClass, Cause cause);
/// Why a line stands as it does, for a cell; empty where there is nothing to say.
[[nodiscard]] QString lineCause(const OverviewLine &line);
/// The same with what it means, for a tooltip.
[[nodiscard]] QString lineCauseWhole(const OverviewLine &line);
/// "2 min", "3 h", "5 d"; "never" without a time
[[nodiscard]] QString readAge(const QDateTime &at, const QDateTime &now);
/// "Mapping “Non-editing teacher” to members would settle 9 rooms"
[[nodiscard]] QString mappingOffer(const MappingOffer &offer);
/// The line for a screen reader.
[[nodiscard]] QString lineSentence(const OverviewLine &line, const QDateTime &now);

} // namespace diapason::words
