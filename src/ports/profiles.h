// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QCoroTask>

namespace diapason {

/// The stored campuses of this user. Names are unique, ignoring case. All errors are Kind::Storage, but a name taken:
/// Kind::Usage, code "campus-name".
class Profiles
{
public:
    virtual ~Profiles() = default;
    /// The last opened first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Profile>>> all() = 0;
    /// Adds it when its id is invalid, and gives the id; else replaces it.
    [[nodiscard]] virtual QCoro::Task<Result<CampusId>> save(Profile profile) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(CampusId campus) = 0;
};

} // namespace diapason
