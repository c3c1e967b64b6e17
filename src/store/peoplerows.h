// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/snapshots.h"
#include "store/sql.h"

namespace diapason {

[[nodiscard]] KeptPeople readPeople(Sql &sql);
/// Of whoever had more than one username, the present one perhaps among them.
[[nodiscard]] FormerNames readFormerNames(Sql &sql);
/// Notes the usernames of whoever has several, before the rows that hold them go.
void keepFormerNames(Sql &sql, const QDateTime &now);
/// Those that were noted before `before`, and those whose bearers are gone.
void forgetFormerNames(Sql &sql, const QDateTime &before);
/// Classes are the last check's. Unknown where somebody was read later than that check: nobody compared them yet.
[[nodiscard]] QList<KeptLine> readLines(Sql &sql, MoodleUserId person, const AccountId &account);

} // namespace diapason
