// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of errors by what went wrong; words::error() chooses. Details are added by the chooser.
#pragma once

#include "words/words.h"

#include <optional>

namespace diapason::words {

// On the way to a server, and what came back instead of an answer.
[[nodiscard]] ErrorWords timeoutWords(const Error &error);
[[nodiscard]] ErrorWords networkWords(const Error &error);
[[nodiscard]] ErrorWords tlsWords(const Error &error);
[[nodiscard]] ErrorWords notAnApiWords(const Error &error);
[[nodiscard]] ErrorWords maintenanceWords(const Error &error);
[[nodiscard]] ErrorWords rateLimitWords(const Error &error);
[[nodiscard]] ErrorWords malformedWords(const Error &error);

// What a server does not let this account do, or does not have.
[[nodiscard]] ErrorWords tokenWords(const Error &error);
[[nodiscard]] ErrorWords secondFactorWords(const Error &error);
[[nodiscard]] ErrorWords deniedWords(const Error &error);
[[nodiscard]] ErrorWords notFoundWords(const Error &error);
[[nodiscard]] ErrorWords refusedWords(const Error &error);

/// On the way in; nothing for what means the same there as elsewhere.
[[nodiscard]] std::optional<ErrorWords> gateWords(const Error &error);

/// What was typed into the assistant, before anything is sent (app/entrystate.h); nothing for any other code.
[[nodiscard]] std::optional<ErrorWords> typedWords(const Error &error);

/// A plan that is not taken as it is; nothing for any other code.
[[nodiscard]] std::optional<ErrorWords> planWords(const Error &error);

/// An account that was not created; nothing for any other code.
[[nodiscard]] std::optional<ErrorWords> accountWords(const Error &error);

/// Privacy cases on this machine: "sealed", "weak-passphrase", "unwritable", and whatever happens to their files; nothing else.
[[nodiscard]] std::optional<ErrorWords> privacyWords(const Error &error);

/// Moodle's own data requests, which it keeps for its privacy officers; nothing for any other call.
[[nodiscard]] std::optional<ErrorWords> dataRequestWords(const Error &error);
/// Rocket.Chat keeps its last administrator.
[[nodiscard]] ErrorWords lastAdminWords();

// On this machine.
[[nodiscard]] ErrorWords storageWords(const Error &error);
[[nodiscard]] ErrorWords keychainWords(const Error &error);
[[nodiscard]] ErrorWords usageWords(const Error &error);

/// "moodle/course:view", "view-room-administration": what an administrator must give; empty when it cannot be told.
[[nodiscard]] QString missingRight(const Error &error);

} // namespace diapason::words
