// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed or pasted: blanks go, and what cannot be right is told apart before anything is sent. No error repeats any
// of it but addresses.
#pragma once

#include "core/ids.h"
#include "core/result.h"

#include <QUrl>

namespace diapason {

/// The address to ask, or why it need not be asked. `offered` is a likelier one in that case, if there is any.
[[nodiscard]] Result<QUrl> addressIn(const QString &typed, Server server, QUrl &offered);
/// 32 hexadecimal digits. Usage as app/entrystate.h says.
[[nodiscard]] Result<QString> moodleTokenIn(const QString &pasted);
/// 43 letters, digits, "-" and "_".
[[nodiscard]] Result<QString> chatTokenIn(const QString &pasted);
[[nodiscard]] Result<AccountId> accountIdIn(const QString &pasted);

} // namespace diapason
