// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace diapason {

/// Text with everything that looks like a secret replaced: values of token, password and
/// authentication keys in JSON, form bodies, URLs and headers, and bare Moodle (32 hex) or
/// Rocket.Chat (43 characters) tokens. The one place where redaction happens.
[[nodiscard]] QString redacted(QString text);

/// Server text for display: markup stripped, entities decoded, white space folded, at most `limit` characters.
[[nodiscard]] QString plainText(const QString &serverText, int limit = 400);

} // namespace diapason
