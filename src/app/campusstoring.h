// SPDX-License-Identifier: GPL-3.0-or-later
// A campus goes in, or comes out, as a whole: its profile in one place, its secrets in another.
#pragma once

#include "app/campuses.h"

namespace diapason {

/// As Campuses::save().
[[nodiscard]] QCoro::Task<Result<Profile>> storeCampus(
    CampusShelves shelves, Profile profile, std::optional<CampusSecrets> secrets, std::stop_token stop);

/// As Campuses::forget().
[[nodiscard]] QCoro::Task<QList<Error>> forgetCampus(
    CampusShelves shelves, CampusId campus, Campuses::Forget how, std::stop_token stop);

} // namespace diapason
