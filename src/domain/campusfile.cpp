// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campusfile.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace diapason {

QString at(const QString &path, const QString &key) { return path.isEmpty() ? key : path + u'.' + key; }

Error campusFault(const QString &code, const QString &why) { return {.kind = Error::Kind::Usage, .code = code, .detail = why}; }

void CampusFile::fail(const QString &path, const QString &why)
{
    if (!m_error)
        m_error = campusFault(path, why);
}

void CampusFile::onlyKeys(const QJsonObject &object, const QString &path, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            fail(at(path, key), u"unknown key; known here: "_s + known.join(u", "_s));
    }
}

QJsonObject CampusFile::object(const QJsonObject &parent, const QString &path, const QString &key)
{
    const QJsonValue value = parent.value(key);
    if (!value.isUndefined() && !value.isObject())
        fail(at(path, key), u"an object is expected"_s);
    return value.toObject();
}

QString CampusFile::text(const QJsonObject &parent, const QString &path, const QString &key)
{
    const QJsonValue value = parent.value(key);
    if (!value.isUndefined() && !value.isString())
        fail(at(path, key), u"text is expected"_s);
    return value.toString();
}

QStringList CampusFile::texts(const QJsonObject &parent, const QString &path, const QString &key, const QStringList &fallback)
{
    const QJsonValue value = parent.value(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isArray())
        fail(at(path, key), u"a list of texts is expected"_s);
    QStringList list;
    for (const QJsonValue item : value.toArray()) {
        if (item.toString().isEmpty())
            fail(u"%1[%2]"_s.arg(at(path, key)).arg(list.size()), u"text is expected, and not an empty one"_s);
        list.append(item.toString());
    }
    return list;
}

int CampusFile::count(const QJsonObject &parent, const QString &path, const QString &key, int fallback)
{
    const QJsonValue value = parent.value(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(-1);
    if (number < 0 || number > std::numeric_limits<int>::max() || number != std::floor(number)) {
        fail(at(path, key), u"a whole number, zero or more, is expected"_s);
        return fallback;
    }
    return int(number);
}

double CampusFile::share(const QJsonObject &parent, const QString &path, const QString &key, double fallback)
{
    const QJsonValue value = parent.value(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(-1);
    if (number < 0 || number > 1)
        fail(at(path, key), u"a number from 0 to 1 is expected"_s);
    return number;
}

bool CampusFile::flag(const QJsonObject &parent, const QString &path, const QString &key, bool fallback)
{
    const QJsonValue value = parent.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(at(path, key), u"true or false is expected"_s);
    return value.toBool(fallback);
}

int CampusFile::oneOf(const QJsonObject &parent, const QString &path, const QString &key, const QStringList &words, int fallback)
{
    if (!parent.contains(key))
        return fallback;
    const qsizetype found = words.indexOf(text(parent, path, key));
    if (found < 0)
        fail(at(path, key), u"\"%1\" is expected"_s.arg(words.join(u"\" or \""_s)));
    return int(std::max<qsizetype>(found, 0));
}

} // namespace diapason
