// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/profiles.h"
#include "ports/vault.h"

#include <QProcessEnvironment>

namespace diapason {

/// Where campuses and their secrets are looked up. Copies share both stores, which live as long as any of them.
struct CampusBook {
    std::shared_ptr<Profiles> profiles = {};
    std::shared_ptr<Vault> vault = {};
    QProcessEnvironment environment = {};
};

/// The stored campuses and the keychain of whoever runs the program, and its environment.
[[nodiscard]] CampusBook systemBook();

/// The stored campus of that name, ignoring case. Kind::Usage with the name in `code` and "campus-unknown:" with the names
/// there are in `detail`; or Kind::Storage.
[[nodiscard]] QCoro::Task<Result<Profile>> storedCampus(CampusBook book, QString name);

} // namespace diapason
