// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated functions, one file per part of moodle.md §5. Each has the name Moodle gives it.
#pragma once

#include "demo/moodle/moodlecall.h"

namespace diapason::demo::ws {

[[nodiscard]] MoodleAnswer siteInfo(const MoodleCall &call);

[[nodiscard]] MoodleAnswer getCourses(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getCoursesByField(const MoodleCall &call);
[[nodiscard]] MoodleAnswer searchCourses(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getCategories(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getUsersCourses(const MoodleCall &call);

[[nodiscard]] MoodleAnswer getContents(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getCourseModule(const MoodleCall &call);

[[nodiscard]] MoodleAnswer getEnrolledUsers(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getUsersByField(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getUsers(const MoodleCall &call);

[[nodiscard]] MoodleAnswer getCourseGroups(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getGroupMembers(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getCourseGroupings(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getGroupings(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getCourseUserGroups(const MoodleCall &call);

[[nodiscard]] MoodleAnswer getCohorts(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getCohortMembers(const MoodleCall &call);
[[nodiscard]] MoodleAnswer searchCohorts(const MoodleCall &call);

// tool_dataprivacy.
[[nodiscard]] MoodleAnswer createDataRequest(const MoodleCall &call);
[[nodiscard]] MoodleAnswer getDataRequests(const MoodleCall &call);

// local_diapason.
[[nodiscard]] MoodleAnswer companionSite(const MoodleCall &call);
[[nodiscard]] MoodleAnswer companionActivities(const MoodleCall &call);
[[nodiscard]] MoodleAnswer companionPeople(const MoodleCall &call);
[[nodiscard]] MoodleAnswer companionSet(const MoodleCall &call);
[[nodiscard]] MoodleAnswer companionSetRetention(const MoodleCall &call);

/// Seconds of the epoch, as Moodle writes times.
[[nodiscard]] inline qint64 seconds(const QDateTime &time) { return time.isValid() ? time.toSecsSinceEpoch() : 0; }
/// The 16 keys everybody gets of a course (moodle.md §5, search_courses).
[[nodiscard]] QJsonObject publicCourse(const MoodleCall &call, const drawn::Course &course);
/// Whether the caller sees a group of restricted visibility (4.2 and later).
[[nodiscard]] bool seesGroup(const MoodleCall &call, const drawn::Course &course, const drawn::Group &group);

} // namespace diapason::demo::ws
