// SPDX-License-Identifier: GPL-3.0-or-later
// What was read of a course's people beside their list: each part only where a rule asks for it.
#pragma once

#include "domain/availability.h"
#include "domain/companion.h"

#include <QSet>

#include <optional>

namespace diapason {

struct CourseFacts {
    PeopleFacts people = {};           ///< of the companion
    RestrictionFacts restriction = {}; ///< of the activities' access restrictions
    std::optional<QSet<MoodleUserId>> powerful = {}; ///< who may manage activities, by whatever role; none: not asked
    int powerfulCalls = 0;
    [[nodiscard]] int calls() const { return people.calls + restriction.calls + powerfulCalls; }
    [[nodiscard]] const PersonFacts *of(MoodleUserId person) const
    {
        const auto found = people.people.constFind(person);
        return found == people.people.cend() ? nullptr : &*found;
    }
};

} // namespace diapason
