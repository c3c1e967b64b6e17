// SPDX-License-Identifier: GPL-3.0-or-later
// Checks in numbers, over time; who came and went.
#pragma once

#include "domain/history.h"
#include "store/sql.h"
#include "store/words.h"

namespace diapason {

/// Adds to the history. Numbers and rows of the last complete check stay when this one is not complete, unless it is the same
/// reading under other rules.
void keepNumbers(Sql &sql, const Comparison &comparison);
/// What differs between two readings of one room.
void keepChanges(Sql &sql, AccountWords &words, qint64 room, const RoomReading &before, const RoomReading &after);

[[nodiscard]] QHash<Cmid, CheckSummary> readSummaries(Sql &sql);
/// KeptCampus::rules.
[[nodiscard]] QHash<Cmid, QString> readCheckRules(Sql &sql);
[[nodiscard]] QHash<Cmid, QDateTime> readDriftingSince(Sql &sql);
[[nodiscard]] QList<HistoryPoint> readHistory(Sql &sql, Cmid cmid);
/// Snapshots::campusHistory().
[[nodiscard]] QList<HistoryPoint> readCampusHistory(Sql &sql, const QDateTime &since);
[[nodiscard]] QList<MembershipChange> readChanges(Sql &sql, qint64 room, const QDateTime &since);

/// The first point of a drift that still lasts stays, whatever its age.
void forgetHistory(Sql &sql, const QDateTime &before);

} // namespace diapason
