// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/json.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

QString decoded(const QString &escaped)
{
    static const QRegularExpression entity(u"&(?:(amp|lt|gt|quot|apos|nbsp)|#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));"_s);
    static const QHash<QString, char32_t> named
        = {{u"amp"_s, U'&'}, {u"lt"_s, U'<'}, {u"gt"_s, U'>'}, {u"quot"_s, U'"'}, {u"apos"_s, U'\''}, {u"nbsp"_s, U'\u00a0'}};
    QString plain;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : entity.globalMatch(escaped)) {
        char32_t code = named.value(match.captured(1));
        if (match.hasCaptured(2))
            code = match.capturedView(2).toUInt();
        else if (match.hasCaptured(3))
            code = match.capturedView(3).toUInt(nullptr, 16);
        plain += QStringView(escaped).sliced(from, match.capturedStart() - from);
        const bool sound = code != 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        plain += sound ? QString::fromUcs4(&code, 1) : match.captured();
        from = match.capturedEnd();
    }
    return plain.append(QStringView(escaped).sliced(from));
}

} // namespace

QString text(const Json &object, const char *key)
{
    std::string_view view;
    if (object[key].get(view))
        return {};
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QString unescaped(const Json &object, const char *key)
{
    const QString escaped = text(object, key);
    return escaped.contains(u'&') ? decoded(escaped) : escaped;
}

qint64 number(const Json &object, const char *key, qint64 fallback)
{
    Json value;
    if (object[key].get(value))
        return fallback;
    if (int64_t whole = 0; !value.get(whole))
        return whole;
    if (bool truth = false; !value.get(truth))
        return truth ? 1 : 0;
    bool good = false;
    const qint64 written = text(object, key).toLongLong(&good);
    return good ? written : fallback;
}

bool flag(const Json &object, const char *key, bool fallback) { return number(object, key, fallback ? 1 : 0) != 0; }

QDateTime moment(const Json &object, const char *key)
{
    const qint64 seconds = number(object, key);
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC) : QDateTime();
}

bool has(const Json &object, const char *key)
{
    Json value;
    return !object[key].get(value) && !value.is_null();
}

Failure malformed(const QString &key)
{
    return Failure{Error{.kind = Error::Kind::Malformed, .server = Server::Moodle, .code = key}};
}

} // namespace diapason::moodle
