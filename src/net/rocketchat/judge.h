// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/call.h"

namespace diapason::rocketchat {

/// Rocket.Chat's failure shapes F1–F15 (rocketchat.md §1.4): status first, `errorType` second, text last.
/// `code` is the server's word without its sentence; a 404 that is no answer of the API has the code "404".
/// `detail` of a second factor asked for lists its methods, "totp, email"; of "user-last-owner", the rooms. Nothing when the answer is a success, or has no word of Rocket.Chat's (a front server's page).
[[nodiscard]] std::optional<Error> judge(const Answer &answer);

/// Whether a refusal only says that something is not allowed, without saying what.
[[nodiscard]] bool isGenericRefusal(const QString &code);

} // namespace diapason::rocketchat
