// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campus.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

bool isLoopback(const QString &host)
{
    // QUrl has spelt numeric hosts out already.
    static const QRegularExpression numeric{QRegularExpression::anchoredPattern(uR"(127\.\d+\.\d+\.\d+|::1)"_s)};
    return host == "localhost"_L1 || numeric.match(host).hasMatch();
}

/// What is wrong with an address, in our words; the address itself is not repeated, it may hold a password.
QString fault(const QUrl &url)
{
    if (!url.isValid() || url.isRelative())
        return u"not an address: it begins with https://"_s;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return u"neither https nor http"_s;
    if (url.host().isEmpty())
        return u"no host"_s;
    if (url.authority(QUrl::FullyEncoded).contains(u'@'))
        return u"holds a user or a password"_s;
    if (url.hasQuery() || url.hasFragment())
        return u"holds a query or a fragment"_s;
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return u"plain http is for this machine only: use https"_s;
    return {};
}

} // namespace

Result<QUrl> serverAddress(const QString &text, const QString &what)
{
    QUrl url{text.trimmed(), QUrl::StrictMode};
    if (const QString wrong = fault(url); !wrong.isEmpty())
        return Failure{Error{.kind = Error::Kind::Usage, .code = what, .detail = wrong}};
    url = url.adjusted(QUrl::NormalizePathSegments);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace diapason
