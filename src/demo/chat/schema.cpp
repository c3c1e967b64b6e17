// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/schema.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

bool fits(const QJsonValue &value, const QByteArray &type)
{
    const auto isScalar = [](const QJsonValue &v) { return v.isString() || v.isDouble() || v.isBool(); };
    if (type == "b")
        return value.isBool() || value == "true"_L1 || value == "false"_L1;
    if (type == "n") {
        bool isNumber = value.isDouble();
        if (value.isString())
            value.toString().toDouble(&isNumber);
        return isNumber;
    }
    if (type == "o")
        return value.isObject();
    if (type == "[s]")
        return isScalar(value) || (value.isArray() && std::ranges::all_of(value.toArray(), isScalar));
    return type == "*" || isScalar(value);
}

QString wanted(const QByteArray &type)
{
    static const QHash<QByteArray, QString> words
        = {{"b", u"must be boolean"_s}, {"n", u"must be number"_s}, {"o", u"must be object"_s}, {"[s]", u"must be array"_s}};
    return words.value(type, u"must be string"_s);
}

} // namespace

QString Schema::complaint(const QJsonObject &params) const
{
    QStringList said;
    QHash<QString, QByteArray> known;
    for (const QByteArray &entry : keys.split(' ')) {
        const qsizetype colon = entry.indexOf(':');
        QByteArray name = colon < 0 ? entry : entry.first(colon);
        QByteArray type = colon < 0 ? "s"_ba : entry.sliced(colon + 1);
        const bool isRequired = name.endsWith('!') || type.endsWith('!');
        name.replace("!", "");
        type.replace("!", "");
        known.insert(QString::fromLatin1(name), type);
        if (isRequired && !params.contains(QLatin1StringView(name)))
            said.append(u"must have required property '%1'"_s.arg(QLatin1StringView(name)));
    }
    for (auto it = params.begin(); it != params.end(); ++it) {
        const auto type = known.constFind(it.key());
        if (type == known.cend())
            said.append(u"must NOT have additional properties"_s);
        else if (!fits(*it, *type))
            said.append(wanted(*type));
    }
    if (!oneOf.isEmpty()) {
        const auto isThere = [&](const QByteArray &key) { return params.contains(QLatin1StringView(key)); };
        if (std::ranges::count_if(oneOf.split(' '), isThere) != 1)
            said.append(u"must match exactly one schema in oneOf"_s);
    }
    return said.join(u"\n "_s);
}

} // namespace diapason::demo
