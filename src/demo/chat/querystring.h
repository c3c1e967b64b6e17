// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace diapason::demo {

/// A query by the rules of `qs` (§1.2): `types[]=p&types[]=c`, `types[0]=p`, a repeated key and percent-encoded
/// brackets all give a list; the rest is text. Nothing when one list is longer than `longestList`.
[[nodiscard]] std::optional<QJsonObject> parsedQuery(const QByteArray &query, int longestList = 500);

} // namespace diapason::demo
