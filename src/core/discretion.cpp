// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discretion.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

constexpr qsizetype shortestSecret = 4;

/// "xauthtoken" of "X-Auth-Token".
QString bare(QStringView key)
{
    QString out;
    out.reserve(key.size());
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

bool isSecret(const QString &key)
{
    static const QSet<QString> whole{u"pass"_s, u"pwd"_s, u"code"_s, u"totp"_s, u"otp"_s, u"x2facode"_s, u"twofactorcode"_s,
        u"resume"_s, u"authorization"_s, u"cookie"_s, u"setcookie"_s, u"services"_s, u"bcrypt"_s, u"e2e"_s, u"joincode"_s,
        u"passport"_s, u"lasttokenpart"_s, u"emailcode"_s, u"digest"_s};
    static const QStringList endings{u"token"_s, u"password"_s, u"passwd"_s, u"passphrase"_s, u"secret"_s, u"privatekey"_s,
        u"accesskey"_s, u"sesskey"_s, u"apikey"_s, u"enrolmentkey"_s};
    return whole.contains(key) || std::ranges::any_of(endings, [&](const QString &ending) { return key.endsWith(ending); });
}

bool isMessage(const QString &key)
{
    static const QSet<QString> whole{u"msg"_s, u"md"_s, u"attachments"_s, u"text"_s, u"message"_s, u"fullmessage"_s,
        u"fullmessagehtml"_s, u"smallmessage"_s, u"messagehtml"_s, u"messagetext"_s, u"content"_s, u"post"_s, u"subject"_s,
        u"lastmessage"_s, u"translations"_s, u"html"_s, u"body"_s, u"statustext"_s, u"bio"_s, u"blocks"_s, u"quote"_s,
        u"snippet"_s, u"excerpt"_s, u"comment"_s, u"comments"_s, u"dpocomment"_s, u"urls"_s, u"file"_s, u"files"_s};
    return whole.contains(key);
}

} // namespace

Discretion discretionOf(QStringView key)
{
    QString name = bare(key);
    if (isSecret(name))
        return Discretion::Secret;
    if (isMessage(name))
        return Discretion::MessageText;
    while (!name.isEmpty() && name.back().isDigit()) // "password2"
        name.chop(1);
    return isSecret(name) ? Discretion::Secret : Discretion::Open;
}

QString innermostKey(const QString &formKey)
{
    static const QRegularExpression parts(u"[^\\[\\]]+"_s);
    QString innermost = formKey;
    bool isFirst = true;
    for (const QRegularExpressionMatch &match : parts.globalMatch(formKey)) {
        bool isIndex = false;
        (void)match.capturedView().toInt(&isIndex);
        if (isFirst || !isIndex)
            innermost = match.captured();
        isFirst = false;
    }
    return innermost;
}

QString withoutThese(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        text.replace(secret, veil.toString());
        if (const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret)); encoded != secret)
            text.replace(encoded, veil.toString(), Qt::CaseInsensitive);
    }
    return text;
}

QString withoutKeys(QString text)
{
    static const QRegularExpression pem(u"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----.*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    // moodle.md: with this in its path an address opens files without a session.
    static const QRegularExpression fileKey(u"(tokenpluginfile\\.php/)[^/?#\"\\s]+"_s);
    text.replace(pem, veil.toString());
    text.replace(fileKey, u"\\1•••"_s);
    return text;
}

} // namespace diapason
