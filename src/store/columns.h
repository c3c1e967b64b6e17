// SPDX-License-Identifier: GPL-3.0-or-later
// How values stand in columns: texts are never null, times are milliseconds since 1970 in UTC (null: none), lists and
// gaps are JSON because no statement ever looks into them.
#pragma once

#include "domain/reading.h"

#include <QVariantList>

class QJsonArray;
class QSqlQuery;

namespace diapason {

[[nodiscard]] QVariant stored(const QDateTime &at);
[[nodiscard]] QVariant stored(const QString &text);
[[nodiscard]] QVariant stored(const QStringList &list);
[[nodiscard]] QDateTime storedTime(const QVariant &column);
[[nodiscard]] QStringList storedList(const QVariant &column);

/// Compact; empty text for an empty array.
[[nodiscard]] QString jsonText(const QJsonArray &array);
[[nodiscard]] QJsonArray jsonArray(const QVariant &column);

/// Three columns: at, sources, gaps. Errors in gaps lose their `detail`, which may quote an answer.
[[nodiscard]] QVariantList stampColumns(const ReadStamp &stamp);
[[nodiscard]] ReadStamp stampOf(const QSqlQuery &row, int first);
[[nodiscard]] QList<Gap> storedGaps(const QVariant &column);
/// Without its `detail`, as in gaps.
[[nodiscard]] QVariant stored(const Error &error);
[[nodiscard]] Error storedError(const QVariant &column);

} // namespace diapason
