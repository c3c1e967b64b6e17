// SPDX-License-Identifier: GPL-3.0-or-later
// Which accounts and rooms a privacy case is about.
#pragma once

#include "app/reader.h"
#include "domain/dossier.h"

namespace diapason {

/// Accounts that could be the person's, those the case does not name yet: by the campus rules, by confirmation, by e-mail, other
/// case and former names. Undecided: somebody confirms or excludes each. The person must be there; `moodle` says who they are.
[[nodiscard]] QCoro::Task<Result<QList<CaseAccount>>> suggestedAccounts(
    PrivacyCase request, CampusRules rules, MoodleServer &moodle, ChatServer &chat, Reader &reader, std::stop_token stop);

/// The private groups of the confirmed accounts, with their activities as the catalogue links them, by course and name. One call an account.
[[nodiscard]] QCoro::Task<Result<QList<DossierRoom>>> roomsOfCase(
    PrivacyCase request, Catalogue catalogue, ChatServer &chat, std::stop_token stop);

} // namespace diapason
