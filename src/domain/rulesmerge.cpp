// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulesmerge.h"

namespace diapason {

namespace {

template <class Entries>
Entries merged(const Entries &before, const Entries &after, Entries onto)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        if (!after.contains(it.key()))
            onto.remove(it.key());
    for (auto it = after.cbegin(); it != after.cend(); ++it)
        if (const auto old = before.constFind(it.key()); old == before.cend() || *old != *it)
            onto.insert(it.key(), *it);
    return onto;
}

} // namespace

CampusRules mergedRules(const CampusRules &before, const CampusRules &after, const CampusRules &onto)
{
    CampusRules result = onto;
    const auto take = [&](auto... fields) {
        const auto one = [&](auto field) {
            if (before.*field != after.*field)
                result.*field = after.*field;
        };
        (one(fields), ...);
    };
    using R = CampusRules;
    take(&R::expectation, &R::restrictions, &R::roles, &R::inheritedRoles, &R::moduleRoles, &R::bothModerate, &R::moodleMappings,
        &R::username, &R::groupName, &R::exceptions, &R::protections, &R::limits, &R::freezes, &R::accounts, &R::retention);
    result.departures = merged(before.departures, after.departures, onto.departures);
    result.activities = merged(before.activities, after.activities, onto.activities);
    result.matches = merged(before.matches, after.matches, onto.matches);
    result.links = merged(before.links, after.links, onto.links);
    return result;
}

} // namespace diapason
