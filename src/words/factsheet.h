// SPDX-License-Identifier: GPL-3.0-or-later
// Any JSON of a privacy case as tables and lists for reading; keys that are known get words.
#pragma once

#include <QJsonObject>

namespace diapason::words {

/// Markup, in the language in use.
[[nodiscard]] QString factsHtml(const QJsonObject &facts, const QString &caption);
/// "First name"; the key itself when there is no word for it.
[[nodiscard]] QString factLabel(const QString &key);

} // namespace diapason::words
