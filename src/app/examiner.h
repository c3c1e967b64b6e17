// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at both servers as the access doctor needs it: what a session reads anyway, on a few courses and rooms.
#pragma once

#include "domain/doctor.h"
#include "ports/chatserver.h"
#include "ports/moodleserver.h"

namespace diapason {

/// How many courses with a linked activity are looked at, and how many courses are asked for their activities at most.
inline constexpr int doctorSamples = 3;
inline constexpr int doctorCourses = 40;

/// Examines, and times it.
[[nodiscard]] QCoro::Task<Diagnosis> diagnoseAccess(
    MoodleServer &moodle, ChatServer &chat, QString campus, QDateTime at, ProgressFn progress, std::stop_token stop,
    GroupNameRule naming = {});

/// Connects, lists, and reads both sides of a few activities. Never fails as a whole: what could not be read is evidence.
/// Both servers outlive the task. `naming` is the campus rules': rooms are found by it.
[[nodiscard]] QCoro::Task<AccessEvidence> examine(
    MoodleServer &moodle, ChatServer &chat, ProgressFn progress, std::stop_token stop, GroupNameRule naming = {});

} // namespace diapason
