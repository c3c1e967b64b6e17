// SPDX-License-Identifier: GPL-3.0-or-later
// The small pieces that facts are made of in JSON.
#pragma once

#include "domain/reading.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace diapason::parts {

[[nodiscard]] QJsonValue time(const QDateTime &when); ///< milliseconds since 1970; null: none
[[nodiscard]] QDateTime timeOf(const QJsonValue &value);
[[nodiscard]] QJsonArray stamp(const ReadStamp &stamp);
[[nodiscard]] ReadStamp stampOf(const QJsonValue &value);
[[nodiscard]] QJsonArray numbers(const QList<qint64> &list);
[[nodiscard]] QList<qint64> numbersOf(const QJsonValue &value);
[[nodiscard]] QJsonObject names(const QHash<qint64, QString> &names);
[[nodiscard]] QHash<qint64, QString> namesOf(const QJsonValue &value);

template <class Value, class ToJson>
[[nodiscard]] QJsonArray list(const QList<Value> &values, ToJson toJson)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(toJson(value));
    return array;
}

template <class Value, class Read>
[[nodiscard]] QList<Value> listOf(const QJsonValue &array, Read read)
{
    QList<Value> values;
    for (const QJsonValue value : array.toArray())
        values.append(read(value.toObject()));
    return values;
}

} // namespace diapason::parts
