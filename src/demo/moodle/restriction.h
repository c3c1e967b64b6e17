// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/moodle/moodlecall.h"

namespace diapason::demo {

/// An activity's access restriction as it meets one person (`availability` JSON of a course module).
struct Restriction {
    bool met = true;
    bool hidden = false; ///< not met, and the eye beside it is closed: the activity does not show
    QString info = {}; ///< HTML for people who do not meet it
};
[[nodiscard]] Restriction restrictionFor(
    const MoodleWorld &world, const drawn::Course &course, const QByteArray &availability, qint64 person);

} // namespace diapason::demo
