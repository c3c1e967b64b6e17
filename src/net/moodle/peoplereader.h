// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/moodle/caller.h"
#include "ports/progress.h"

namespace diapason::moodle {

struct PeoplePages {
    int people = 500; ///< rows per page (moodle.md §4.3)
    int accounts = 200; ///< ids per question about accounts: PHP's max_input_vars cuts long lists silently
};

/// Everyone enrolled in a course with both their states, and whatever could not be read as gaps.
[[nodiscard]] QCoro::Task<CourseReading> readPeople(
    std::shared_ptr<Caller> caller, Course course, PeoplePages pages, ProgressFn progress, std::stop_token stop);

} // namespace diapason::moodle
