// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of the companion, and the one thing that is written, local_diapason (companion.h). None of it needs more than the caller.
#pragma once

#include "domain/companion.h"
#include "net/moodle/caller.h"
#include "ports/progress.h"

namespace diapason::moodle {

[[nodiscard]] QCoro::Task<Result<std::optional<CompanionSite>>> readCompanion(
    std::shared_ptr<Caller> caller, std::stop_token stop);
[[nodiscard]] QCoro::Task<CompanionListing> readCompanionActivities(
    std::shared_ptr<Caller> caller, ProgressFn progress, std::stop_token stop);
[[nodiscard]] QCoro::Task<PeopleFacts> readPeopleFacts(std::shared_ptr<Caller> caller, CourseId course, std::stop_token stop);

/// Writes. An answer that is none, or PHP's own fault in the midst of it, leaves the fate unknown.
[[nodiscard]] QCoro::Task<Result<void>> writeRetention(
    std::shared_ptr<Caller> caller, Cmid cmid, PluginRetention retention, std::stop_token stop);

} // namespace diapason::moodle
