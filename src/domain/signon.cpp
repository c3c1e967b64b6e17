// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signon.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

Failure fault(const QString &code) { return Failure{Error{.kind = Error::Kind::Usage, .server = Server::Moodle, .code = code}}; }

QString md5(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

/// Mail programs wrap lines and people copy too much: white space has no place in such a link, nor have brackets.
QString tidied(QString text)
{
    static const QRegularExpression around(uR"([\s\x{200B}\x{FEFF}<>"'“”«»]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    text.remove(around);
    return text.contains(u'%') ? QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8())) : text;
}

struct Link {
    QString scheme = {};
    QByteArray base64 = {};
};

Link linkIn(const QString &text)
{
    static const QRegularExpression form(uR"(^(?:([a-zA-Z][a-zA-Z0-9+.-]*)://)?(?:token=)?([A-Za-z0-9+/_-]+={0,2})/?$)"_s);
    const auto match = form.match(text);
    QByteArray base64 = match.captured(2).toLatin1();
    if (base64.size() % 4 == 1 && base64.endsWith('/')) // a browser's, after the "host"
        base64.chop(1);
    return {.scheme = match.captured(1), .base64 = base64};
}

/// The site's part of the signature may have either scheme: the one it is configured with is not always the one it shows.
bool isSigned(const QString &signature, const SignOn &attempt)
{
    QString bare = attempt.site;
    while (bare.endsWith(u'/'))
        bare.chop(1);
    const QString rest = bare.section(u"://"_s, 1);
    for (const QString &site : {bare, QString(u"https://"_s + rest), QString(u"http://"_s + rest)}) {
        if (signature == md5(site + attempt.passport))
            return true;
    }
    return false;
}

} // namespace

QString newPassport()
{
    QByteArray bytes(24, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toHex());
}

Result<QUrl> signOnAddress(const QUrl &launch, const QString &service, const QString &passport)
{
    static const QRegularExpression shortName(u"^[A-Za-z0-9_-]+$"_s);
    if (launch.isEmpty())
        return fault(u"signon-not-offered"_s);
    if (!shortName.match(service).hasMatch())
        return fault(u"signon-service"_s);
    QUrl address = launch;
    QUrlQuery query(launch);
    query.addQueryItem(u"service"_s, service);
    query.addQueryItem(u"passport"_s, passport);
    query.addQueryItem(u"urlscheme"_s, signOnScheme.toString());
    address.setQuery(query);
    return address;
}

Result<SignedOn> signedOn(const QString &came, const SignOn &attempt)
{
    static const QRegularExpression bareToken(u"^[0-9a-fA-F]{32}$"_s), token(u"^[0-9a-f]{32}$"_s);
    const QString text = tidied(came);
    if (text.isEmpty())
        return fault(u"signon-empty"_s);
    if (text.startsWith("https:"_L1, Qt::CaseInsensitive) || text.startsWith("http:"_L1, Qt::CaseInsensitive))
        return fault(u"signon-page"_s);
    if (bareToken.match(text).hasMatch())
        return fault(u"signon-bare-token"_s);
    const Link link = linkIn(text);
    const auto plain = QByteArray::fromBase64Encoding(link.base64, QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = QString::fromLatin1(plain ? *plain : QByteArray()).split(":::"_L1);
    if (parts.size() < 2 || !token.match(parts[0]).hasMatch() || !token.match(parts[1]).hasMatch())
        return fault(u"signon-damaged"_s);
    if (attempt.passport.isEmpty())
        return fault(u"signon-no-attempt"_s);
    if (!isSigned(parts[0], attempt))
        return fault(u"signon-foreign"_s);
    return SignedOn{
        .token = parts[1], .forcedScheme = !link.scheme.isEmpty() && link.scheme.compare(signOnScheme, Qt::CaseInsensitive) != 0};
}

} // namespace diapason
