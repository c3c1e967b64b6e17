// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides of a check. A side is kept whole or not at all.
#pragma once

#include "domain/compare.h"
#include "store/sql.h"

namespace diapason {

/// What is kept of one side.
struct KeptSide {
    bool complete = false;
    QDateTime at = {}; ///< invalid when nothing is kept
    QByteArray digest = {}; ///< equal digests: the same was read
    /// A complete side gives way to a complete one only. Of two consoles that read at once, the later reading stays,
    /// whichever comes last.
    [[nodiscard]] bool givesWayTo(bool otherComplete, const QDateTime &otherAt) const;
};

void keepCourse(Sql &sql, const CourseReading &reading, const PeopleFacts &facts, CourseId course);
[[nodiscard]] std::optional<CourseReading> readCourseReading(Sql &sql, CourseId course);

/// The room, the accounts the check looked at, the whole directory of accounts where it is newer than the kept one, and
/// what changed in the room since the kept reading.
void keepRoomSide(Sql &sql, const Comparison &comparison);
[[nodiscard]] std::optional<RoomReading> readRoomReading(Sql &sql, qint64 room);
/// The accounts of one activity's check: those of the room and those looked up outside it. "Not found" means "there is
/// none" for the names that were looked up, and for no other.
[[nodiscard]] AccountDirectory readAccounts(Sql &sql, Cmid cmid);
/// Room of an activity's kept check; 0 when there is none.
[[nodiscard]] qint64 checkedRoom(Sql &sql, Cmid cmid);

} // namespace diapason
