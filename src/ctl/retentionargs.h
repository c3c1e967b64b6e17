// SPDX-License-Identifier: GPL-3.0-or-later
// What `retention show`, `retention set` and `retention plan` are told on the command line.
#pragma once

#include "domain/campus.h"
#include "launch/commandline.h"

namespace diapason::ctl {

struct RetentionOptions {
    enum class Verb { Show, Set, Plan };
    Verb verb = Verb::Show;
    std::optional<RetentionChoice> choice = {}; ///< Set and Plan; none: the policy of the campus rules
    QString from = {}; ///< Set and Plan: a policy file, which names rooms and choices; empty: none
    bool rocketChatOnly = false; ///< activities in Moodle stay as they are
    friend bool operator==(const RetentionOptions &, const RetentionOptions &) = default;
};

/// Options with a value, and those without.
[[nodiscard]] QStringList retentionValueNames();
[[nodiscard]] QStringList retentionSwitchNames();
/// "retention show", "retention set …", "retention plan … -o FILE"; nothing for any other command. Kind::Usage
/// (words/errors_local.cpp) otherwise.
[[nodiscard]] std::optional<Result<RetentionOptions>> retentionOptions(const CommandLine &line);

} // namespace diapason::ctl
