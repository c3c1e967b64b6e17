// SPDX-License-Identifier: GPL-3.0-or-later
// What access restrictions and unseen roles ask of Moodle. None of it needs more than the caller.
#pragma once

#include "domain/availability.h"
#include "net/moodle/caller.h"

#include <QSet>

namespace diapason::moodle {

[[nodiscard]] QCoro::Task<RestrictionFacts> readRestrictionFacts(
    std::shared_ptr<Caller> caller, Course course, RestrictionNeeds needs, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<QSet<MoodleUserId>>> readPowerful(
    std::shared_ptr<Caller> caller, CourseId course, std::stop_token stop);

} // namespace diapason::moodle
