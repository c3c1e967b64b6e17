// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QJsonObject errorToJson(const Error &error)
{
    QJsonObject json{{u"kind"_s, int(error.kind)}, {u"server"_s, int(error.server)}, {u"code"_s, error.code},
        {u"call"_s, error.call}, {u"status"_s, error.status}, {u"fateUnknown"_s, error.fateUnknown}};
    if (error.retryAfter)
        json[u"retryAfter"_s] = qint64(error.retryAfter->count());
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    Error error{.kind = Error::Kind(json["kind"_L1].toInt()),
        .server = Server(json["server"_L1].toInt()),
        .code = json["code"_L1].toString(),
        .call = json["call"_L1].toString(),
        .status = json["status"_L1].toInt(),
        .fateUnknown = json["fateUnknown"_L1].toBool()};
    if (json.contains("retryAfter"_L1))
        error.retryAfter = std::chrono::milliseconds(json["retryAfter"_L1].toInteger());
    return error;
}

QJsonObject gapToJson(const Gap &gap)
{
    QJsonObject json{{u"kind"_s, int(gap.kind)}, {u"server"_s, int(gap.server)}, {u"expected"_s, gap.expected},
        {u"got"_s, gap.got}, {u"after"_s, gap.after}, {u"before"_s, gap.before}};
    if (gap.error)
        json[u"error"_s] = errorToJson(*gap.error);
    return json;
}

Gap gapFromJson(const QJsonObject &json)
{
    Gap gap{.kind = Gap::Kind(json["kind"_L1].toInt()),
        .server = Server(json["server"_L1].toInt()),
        .expected = json["expected"_L1].toInt(-1),
        .got = json["got"_L1].toInt(-1),
        .after = json["after"_L1].toInteger(),
        .before = json["before"_L1].toInteger()};
    if (json.contains("error"_L1))
        gap.error = errorFromJson(json["error"_L1].toObject());
    return gap;
}

} // namespace

QString jsonText(const QJsonArray &array)
{
    return array.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray jsonArray(const QVariant &column)
{
    const QString text = column.toString();
    return text.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(text.toUtf8()).array();
}

QVariant stored(const QDateTime &at) { return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(); }

QVariant stored(const QString &text) { return text.isNull() ? u""_s : text; }

QVariant stored(const QStringList &list) { return jsonText(QJsonArray::fromStringList(list)); }

QDateTime storedTime(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), QTimeZone::UTC);
}

QStringList storedList(const QVariant &column)
{
    QStringList list;
    for (const QJsonValue &value : jsonArray(column))
        list.append(value.toString());
    return list;
}

QVariant stored(const Error &error)
{
    return QString::fromUtf8(QJsonDocument(errorToJson(error)).toJson(QJsonDocument::Compact));
}

Error storedError(const QVariant &column)
{
    return errorFromJson(QJsonDocument::fromJson(column.toString().toUtf8()).object());
}

QVariantList stampColumns(const ReadStamp &stamp)
{
    QJsonArray gaps;
    for (const Gap &gap : stamp.gaps)
        gaps.append(gapToJson(gap));
    return {stored(stamp.at), stored(stamp.sources), jsonText(gaps)};
}

QList<Gap> storedGaps(const QVariant &column)
{
    QList<Gap> gaps;
    for (const QJsonValue &gap : jsonArray(column))
        gaps.append(gapFromJson(gap.toObject()));
    return gaps;
}

ReadStamp stampOf(const QSqlQuery &row, int first)
{
    return {.at = storedTime(row.value(first)),
        .sources = storedList(row.value(first + 1)),
        .gaps = storedGaps(row.value(first + 2))};
}

} // namespace diapason
