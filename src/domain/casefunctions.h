// SPDX-License-Identifier: GPL-3.0-or-later
// What privacy cases call of Moodle beyond what everything else needs (moodle.md §5). A service without them lacks nothing else.
#pragma once

#include "domain/moodle.h"

namespace diapason {

inline constexpr QLatin1StringView makesRequestFunction{"tool_dataprivacy_create_data_request"};
inline constexpr QLatin1StringView tellsRequestsFunction{"tool_dataprivacy_get_data_requests"};
inline constexpr QLatin1StringView personsRowFunction{"core_user_get_course_user_profiles"};
inline constexpr QLatin1StringView personsCoursesFunction{"core_enrol_get_users_courses"};

/// Those of `wanted` that the token's service does not offer.
[[nodiscard]] inline QStringList notOffered(const MoodleSite &site, std::initializer_list<QLatin1StringView> wanted)
{
    QStringList absent;
    for (const QLatin1StringView function : wanted)
        if (!site.functions.contains(function))
            absent += function;
    return absent;
}

/// What Moodle's own data requests need and this token's service does not offer; empty as well where the service is not known.
[[nodiscard]] inline QStringList missingForRequests(const MoodleSite &site)
{
    return site.functions.isEmpty() ? QStringList() : notOffered(site, {makesRequestFunction, tellsRequestsFunction});
}

} // namespace diapason
