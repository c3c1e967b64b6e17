// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <optional>

namespace diapason {

/// How the campus of a window came to be open.
struct CampusInUse {
    enum class Origin : quint8 {
        Stored, ///< one of the user's campuses
        Unstored, ///< from a campus file or the environment
        Demo,
    };
    Origin origin = Origin::Demo;
    std::optional<Profile> profile = {}; ///< Stored: as it was when it was opened
    std::optional<Error> closed = {}; ///< why only what was kept is shown, and no server is asked
    [[nodiscard]] CampusId id() const { return profile ? profile->id : CampusId{}; }
};

} // namespace diapason
