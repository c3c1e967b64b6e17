// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QCoroTask>

namespace diapason {

/// The stored campuses of this user. Names are unique, ignoring case (campusNameKey()). All errors are Kind::Storage,
/// but a name taken or empty: Kind::Usage, code "campus-name", the name in `detail`.
class Profiles
{
public:
    virtual ~Profiles() = default;
    /// The last opened first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Profile>>> all() = 0;
    /// Adds it when its id is invalid, and gives the id; else replaces it.
    [[nodiscard]] virtual QCoro::Task<Result<CampusId>> save(Profile profile) = 0;
    /// Fine when there was none.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(CampusId campus) = 0;
    /// Notes when it was opened, and touches nothing else of it: another console may be changing it. Fine when there is none.
    [[nodiscard]] virtual QCoro::Task<Result<void>> noteOpened(CampusId campus, QDateTime at) = 0;
    /// Where a damaged file went, and a new one was begun; empty when there was none. Asked after any other call.
    [[nodiscard]] virtual QString setAside() const = 0;
};

} // namespace diapason
