// SPDX-License-Identifier: GPL-3.0-or-later
// What the access doctor says: each need, what suffers without it, and what to ask an administrator for.
#pragma once

#include "domain/abilities.h"

namespace diapason::words {

[[nodiscard]] QString accessNeed(AccessNeed need); ///< "See every enrolled person"
[[nodiscard]] QString accessEffect(AccessNeed need); ///< what happens without it, a whole sentence
[[nodiscard]] QString accessState(AccessFinding::State state);
[[nodiscard]] QString accessUse(AccessUse use); ///< "Comparing"
/// What an administrator of this server should do, as text to copy: a role with the missing rights, functions to add.
/// Empty when nothing is missing there. Holds no name of a person and no secret.
[[nodiscard]] QString accessRequest(Server server, const QList<AccessFinding> &findings);

[[nodiscard]] QString abilityName(Ability ability);
[[nodiscard]] QString abilityState(AbilityFinding::State state);
/// The second line of a finding: what is missing and does, or by which right it is there.
[[nodiscard]] QString accessDetail(const AccessFinding &finding);
/// The whole diagnosis as plain text, for a ticket: no secret, no person, no account.
[[nodiscard]] QString accessReport(const Diagnosis &diagnosis);
/// "You can read and repair; something is limited.": the one sentence over it all.
[[nodiscard]] QString accessVerdict(const QList<AbilityFinding> &able);
/// "3 minutes ahead of this computer"
[[nodiscard]] QString clocksApartBy(std::chrono::seconds ahead);

} // namespace diapason::words
