// SPDX-License-Identifier: GPL-3.0-or-later
// What `person export` is told on the command line.
#pragma once

#include "domain/privacycase.h"
#include "launch/commandline.h"

namespace diapason::ctl {

struct ExportOptions {
    QStringList accounts = {};   ///< usernames on Rocket.Chat that somebody made sure of
    QString requester = {};
    QString identityCheck = {};
    QDate received = {};         ///< invalid: today
    QString language = {};       ///< "fr", "en"; empty: the twin's
    CaseScope scope = {};
    int passphraseFrom = -1;     ///< a file descriptor; -1: asked on the terminal
    friend bool operator==(const ExportOptions &, const ExportOptions &) = default;
};

[[nodiscard]] QStringList exportValueNames();
[[nodiscard]] QStringList exportSwitchNames();
/// "person export TEXT -o FILE --account NAME[,NAME…] --requester NAME --identity-check TEXT …"; nothing for any other command.
/// Kind::Usage (words/errors_local.cpp) otherwise. A passphrase is never an argument.
[[nodiscard]] std::optional<Result<ExportOptions>> exportOptions(const CommandLine &line);

} // namespace diapason::ctl
