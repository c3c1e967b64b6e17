// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/companionreader.h"

namespace diapason::moodle {

QCoro::Task<Result<std::optional<CompanionSite>>> readCompanion(std::shared_ptr<Caller>, std::stop_token)
{
    co_return std::optional<CompanionSite>{};
}

QCoro::Task<CompanionListing> readCompanionActivities(std::shared_ptr<Caller>, ProgressFn, std::stop_token)
{
    co_return CompanionListing{};
}

QCoro::Task<PeopleFacts> readPeopleFacts(std::shared_ptr<Caller>, CourseId, std::stop_token) { co_return PeopleFacts{}; }

} // namespace diapason::moodle
