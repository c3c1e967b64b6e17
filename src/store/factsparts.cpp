// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/factsparts.h"

#include "store/columns.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace diapason::parts {

QJsonValue time(const QDateTime &when) { return when.isValid() ? QJsonValue(when.toMSecsSinceEpoch()) : QJsonValue(QJsonValue::Null); }

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC) : QDateTime();
}

QJsonArray stamp(const ReadStamp &stamp)
{
    const QVariantList columns = stampColumns(stamp);
    return {time(stamp.at), QJsonArray::fromStringList(stamp.sources), columns.at(2).toString()};
}

ReadStamp stampOf(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return {.at = timeOf(array.at(0)), .sources = array.at(1).toVariant().toStringList(), .gaps = storedGaps(array.at(2).toString())};
}

QJsonArray numbers(const QList<qint64> &list)
{
    QJsonArray array;
    for (const qint64 number : list)
        array.append(number);
    return array;
}

QList<qint64> numbersOf(const QJsonValue &value)
{
    QList<qint64> list;
    for (const QJsonValue number : value.toArray())
        list.append(number.toInteger());
    return list;
}

QJsonObject names(const QHash<qint64, QString> &names)
{
    QJsonObject json;
    for (const auto &[id, name] : names.asKeyValueRange())
        json.insert(QString::number(id), name);
    return json;
}

QHash<qint64, QString> namesOf(const QJsonValue &value)
{
    QHash<qint64, QString> names;
    const QJsonObject json = value.toObject();
    for (const QString &id : json.keys())
        names.insert(id.toLongLong(), json.value(id).toString());
    return names;
}

} // namespace diapason::parts
