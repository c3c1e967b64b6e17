// SPDX-License-Identifier: GPL-3.0-or-later
// A campus as a whole: what both servers listed, and which room belongs to which activity.
#pragma once

#include "domain/link.h"

namespace diapason {

/// What is known of a campus as a whole. A value: copied cheaply, changed by the Reader's callers.
struct Catalogue {
    MoodleSite moodle = {};
    ChatSite chat = {};
    CourseListing courses = {};
    RoomListing rooms = {};
    QHash<CourseId, QList<Activity>> activities = {}; ///< courses absent here were not read yet
    QHash<Cmid, Link> links = {};
    [[nodiscard]] const Course *course(CourseId id) const;
    [[nodiscard]] const Activity *activity(Cmid cmid) const;
    [[nodiscard]] const Room *room(const RoomId &id) const;
    /// Links again, after activities or rooms changed.
    void relink();
};

} // namespace diapason
