// SPDX-License-Identifier: GPL-3.0-or-later
// Which campus, and in which language: the options that the console and its twin share.
#pragma once

#include "launch/commandline.h"
#include "words/languages.h"

namespace diapason {

struct CampusOptions {
    bool demo = false;
    QString demoSize = QStringLiteral("small"); ///< "small", "large" or "bench"
    bool demoCompanion = false; ///< the demo campus's Moodle has local_diapason
    QString campus = {}; ///< a campus file, or the name of a stored campus
    friend bool operator==(const CampusOptions &, const CampusOptions &) = default;
};

/// --campus NAME|FILE, --demo, --demo-size, --companion, --lang.
[[nodiscard]] QList<OptionSpec> campusOptionSpecs();
[[nodiscard]] Result<CampusOptions> campusOptions(const CommandLine &line);
/// What --campus says is a file when there is one, or when it is called like one (".json"); else a stored campus's name.
[[nodiscard]] bool isCampusFile(const QString &campus);
[[nodiscard]] Result<words::Language> languageOption(const CommandLine &line);

} // namespace diapason
