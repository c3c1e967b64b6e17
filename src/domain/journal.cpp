// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journal.h"

#include <numeric>

namespace diapason {

QList<JournalPlace> placesOf(const Plan &plan)
{
    QList<JournalPlace> places;
    for (const RoomPlan &room : plan.rooms)
        places += {.cmid = room.cmid, .activity = room.activity, .course = room.course, .room = room.room.name};
    return places;
}

int JournalSummary::total() const { return std::accumulate(outcomes.begin(), outcomes.end(), 0); }

} // namespace diapason
