// SPDX-License-Identifier: GPL-3.0-or-later
// What `account confirm`, `account forget` and `account show` are told on the command line.
#pragma once

#include "core/ids.h"
#include "launch/commandline.h"

namespace diapason::ctl {

struct AccountOptions {
    enum class Verb { Show, Confirm, Forget };
    Verb verb = Verb::Show;
    MoodleUserId person = {};
    AccountId account = {}; ///< Confirm
    friend bool operator==(const AccountOptions &, const AccountOptions &) = default;
};

/// "account confirm MOODLE_ID ACCOUNT_ID", "account forget MOODLE_ID", "account show --activity CMID"; nothing for any
/// other command. Kind::Usage (words/errors_local.cpp) otherwise.
[[nodiscard]] std::optional<Result<AccountOptions>> accountOptions(const CommandLine &line);

} // namespace diapason::ctl
