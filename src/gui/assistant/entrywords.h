// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant says of what was found.
#pragma once

#include "app/entrystate.h"
#include "gui/assistant/checkview.h"

namespace diapason::entrywords {

/// An address that answered, with what is worth knowing before going on; "take" takes the offered one over.
[[nodiscard]] CheckWords moodleFound(const MoodleEntry &entry);
[[nodiscard]] CheckWords chatFound(const ChatEntry &entry);
/// What went wrong, with what may be done about it in place: "take", "authority", "certificate", "http", "retry".
[[nodiscard]] CheckWords addressFailed(const Error &error, const QUrl &offered);
/// Whose token it is, and what it may.
[[nodiscard]] CheckWords moodleAccess(const MoodleEntry &entry);
[[nodiscard]] CheckWords chatAccess(const ChatEntry &entry);
/// A second factor is asked for; "code" sends another one by e-mail.
[[nodiscard]] CheckWords factorWanted(const ChatEntry &entry, const Error &error, const QString &method);
/// The keychain, or the file of campuses, said no: "retry", "run".
[[nodiscard]] CheckWords savingFailed(const Error &error);

} // namespace diapason::entrywords
