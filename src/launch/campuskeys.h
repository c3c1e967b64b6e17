// SPDX-License-Identifier: GPL-3.0-or-later
// The campus that was chosen, with what it takes to enter it: from a file and the environment, or stored.
#pragma once

#include "launch/campusbook.h"
#include "launch/campusoptions.h"

namespace diapason {

/// A campus with what it takes to enter it. Held in memory only; has no stream operator on purpose.
struct CampusKeys {
    Campus campus = {};
    QString moodleToken = {};
    QString chatUserId = {};
    QString chatToken = {};
    std::optional<Profile> stored = {}; ///< when it is a stored campus
};

/// What a campus is opened for: to read what was kept takes no secret.
enum class Reach { Servers, KeptOnly };

/// Whether the environment names a campus, when nothing else does.
[[nodiscard]] bool environmentNamesCampus(const QProcessEnvironment &environment);

/// The campus of a file, checked: Kind::Usage names what is missing or wrong (the file in `call`). What the file says wins;
/// the environment gives the addresses it lacks.
[[nodiscard]] Result<Campus> campusOfFile(const QString &path, const QProcessEnvironment &environment);

/// The campus of `options`, with the secrets that `reach` needs. Those of a file come from the environment. Those of a
/// stored campus come from the keychain, unless they were entered in this run or the environment has them; when it does not keep
/// its secrets, from this run or the environment alone. Kind::Usage as campusOfFile(), storedCampus(), or with the variable that is not set; Kind::Keychain;
/// Kind::Storage.
[[nodiscard]] QCoro::Task<Result<CampusKeys>> campusKeys(
    CampusOptions options, CampusBook book, Reach reach, std::stop_token stop);

/// The same of a stored campus. A token of the environment is refused when the environment's own address is another server's.
[[nodiscard]] QCoro::Task<Result<CampusKeys>> profileKeys(Profile profile, CampusBook book, Reach reach, std::stop_token stop);

} // namespace diapason
