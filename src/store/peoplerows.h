// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/snapshots.h"
#include "store/sql.h"

namespace diapason {

[[nodiscard]] KeptPeople readPeople(Sql &sql);
/// Classes are the last check's. Unknown where somebody was read later than that check: nobody compared them yet.
[[nodiscard]] QList<KeptLine> readLines(Sql &sql, MoodleUserId person, const AccountId &account);

} // namespace diapason
