// SPDX-License-Identifier: GPL-3.0-or-later
// What the readings of many activities share, so that nothing is asked twice of the servers.
#pragma once

#include "app/runpause.h"
#include "domain/compare.h"

namespace diapason {

/// Of a whole sweep. Held by its readings; all on one thread.
struct SharedReadings {
    int rooms = 0; ///< that will be read in all
    int settled = 0; ///< of them: whose accounts were looked up
    int questions = 0; ///< about accounts so far
    std::shared_ptr<RunPause> learning = std::make_shared<RunPause>(); ///< held until one reading knows how both servers page
    std::shared_ptr<RunPause> asking = std::make_shared<RunPause>(); ///< held while one reading asks: the next may know by then
    std::optional<QSet<RoomId>> listed = {}; ///< the rooms there were when one was found to have gone

    /// How many more questions about accounts are to be expected, going by those so far; before much is known, one in each
    /// room, so that a listing that pays comes first and every room is compared with the same accounts.
    [[nodiscard]] int coming() const
    {
        constexpr int guessed = 4; // rooms
        return int(qint64(questions + guessed) * std::max(0, rooms - settled) / (settled + guessed));
    }
};

/// Of the activities of one course that are read one after the other.
struct SharedCourse {
    std::shared_ptr<SharedReadings> all;
    RestrictionNeeds needs = {}; ///< of all of them together
    std::optional<CourseReading> people = {}; ///< once read completely
    std::optional<PeopleFacts> facts = {};
    std::optional<RestrictionFacts> restriction = {};
    std::optional<QSet<MoodleUserId>> powerful = {};
};
using SharedCoursePtr = std::shared_ptr<SharedCourse>;

} // namespace diapason
