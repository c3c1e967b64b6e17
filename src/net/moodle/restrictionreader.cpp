// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/restrictionreader.h"

namespace diapason::moodle {

QCoro::Task<RestrictionFacts> readRestrictionFacts(std::shared_ptr<Caller>, Course, RestrictionNeeds, std::stop_token)
{
    co_return RestrictionFacts{};
}

QCoro::Task<Result<QSet<MoodleUserId>>> readPowerful(std::shared_ptr<Caller>, CourseId, std::stop_token)
{
    co_return Failure{Error{.kind = Error::Kind::Denied, .server = Server::Moodle}};
}

} // namespace diapason::moodle
