// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/campuses.h"
#include "secrets/ephemeralvault.h"

#include <QProcessEnvironment>

namespace diapason {

/// Where campuses and their secrets are looked up. Copies share the stores, which live as long as any of them.
struct CampusBook {
    std::shared_ptr<Profiles> profiles = {};
    std::shared_ptr<Vault> vault = {}; ///< the keychain
    QProcessEnvironment environment = {};
    std::shared_ptr<Vault> thisRun = std::make_shared<EphemeralVault>(); ///< of campuses that keep no secrets

    /// The same stores as the window's list of campuses sees them, and the files of what was kept.
    [[nodiscard]] CampusShelves shelves() const;
};

/// The stored campuses and the keychain of whoever runs the program, and its environment.
[[nodiscard]] CampusBook systemBook();

/// The stored campus of that name, ignoring case. Kind::Usage with the name in `code` and "campus-unknown:" with the names
/// there are in `detail`; or Kind::Storage.
[[nodiscard]] QCoro::Task<Result<Profile>> storedCampus(CampusBook book, QString name);

} // namespace diapason
