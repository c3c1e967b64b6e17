// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quiet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

QJsonValue valueOf(const QString &lines) { return QJsonDocument::fromJson('[' + lines.toUtf8() + ']').array().first(); }

QStringList typesOf(const QString &lines)
{
    QStringList types;
    const QJsonArray list = valueOf(lines).toArray();
    for (const QJsonValue type : list)
        types += type.toString();
    return types;
}

} // namespace

QString mutedForRun(const QString &lines)
{
    QStringList types = typesOf(lines);
    for (const QString &type : {u"au"_s, u"ru"_s, u"subscription-role-added"_s, u"subscription-role-removed"_s})
        if (!types.contains(type))
            types += type;
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(types)).toJson(QJsonDocument::Compact));
}

bool muteTheSame(const QString &a, const QString &b)
{
    const auto isFalse = [](const QString &lines) { return valueOf(lines).isBool() && !valueOf(lines).toBool(); };
    const auto set = [](const QStringList &types) { return QSet<QString>(types.begin(), types.end()); };
    return isFalse(a) == isFalse(b) && set(typesOf(a)) == set(typesOf(b));
}

} // namespace diapason
