// SPDX-License-Identifier: GPL-3.0-or-later
// Which campus, and in which language: the options that the console and its twin share.
#pragma once

#include "domain/campus.h"
#include "launch/commandline.h"
#include "words/languages.h"

#include <QProcessEnvironment>

namespace diapason {

struct CampusOptions {
    bool demo = false;
    QString demoSize = QStringLiteral("small"); ///< "small", "large" or "bench"
    QString file = {}; ///< a campus file; the environment completes it
    friend bool operator==(const CampusOptions &, const CampusOptions &) = default;
};

/// --campus FILE, --demo, --demo-size, --lang.
[[nodiscard]] QList<OptionSpec> campusOptionSpecs();
[[nodiscard]] Result<CampusOptions> campusOptions(const CommandLine &line);
[[nodiscard]] Result<words::Language> languageOption(const CommandLine &line);

/// A campus with what it takes to enter it. Held in memory only; has no stream operator on purpose.
struct CampusKeys {
    Campus campus = {};
    QString moodleToken = {};
    QString chatUserId = {};
    QString chatToken = {};
};

/// What a campus is opened for: to read what was kept takes no secret.
enum class Reach { Servers, KeptOnly };

/// The campus of a file and the environment, checked: Kind::Usage names what is missing or wrong (the file in
/// `call`). What the file says wins; the environment gives what it lacks, and the secrets that `reach` needs.
[[nodiscard]] Result<CampusKeys> campusKeys(
    const CampusOptions &options, const QProcessEnvironment &environment, Reach reach = Reach::Servers);

} // namespace diapason
