// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campus.h"
#include "domain/search.h"
#include "ports/snapshots.h"

namespace diapason {

/// Everything that can be found of a campus, by kind, then by title as the language sorts it. Takes about a second
/// for a large campus: not for the main thread.
///
/// A course goes by its short and full name, its category and its id; an activity by all of these but the id, its own
/// name, its cmid and its room; a person by name, username, e-mail and id. An account that `username` expects for
/// exactly one of `people` is shown with that person, who then goes by its names and id, too: their entry's `id`. Any
/// other account stands by itself, so that each is found exactly once.
[[nodiscard]] QList<SearchEntry> searchEntries(const Catalogue &catalogue, const QHash<Cmid, CheckSummary> &checks,
    const KeptPeople &people, const QList<UsernameStep> &username);

} // namespace diapason
