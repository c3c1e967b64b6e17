// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/address.h"

#include "domain/campus.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

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
    return {};
}

/// Folders of their own, below which every page of theirs is.
bool isFolderOfPages(const QString &name, Server server)
{
    static const QStringList moodle{u"login"_s, u"my"_s, u"webservice"_s}, chat{u"api"_s, u"home"_s, u"login"_s, u"directory"_s};
    return (server == Server::Moodle ? moodle : chat).contains(name);
}

/// Folders that may as well be where the whole site lives, unless something follows.
bool isPageFolder(const QString &name, Server server)
{
    static const QStringList moodle{u"course"_s, u"user"_s, u"admin"_s, u"mod"_s, u"lib"_s, u"local"_s},
        chat{u"channel"_s, u"group"_s, u"direct"_s, u"admin"_s, u"account"_s};
    return (server == Server::Moodle ? moodle : chat).contains(name);
}

/// The path of the site that a page is of.
QString sitePath(const QString &path, Server server)
{
    const QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    QString site;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        const bool last = i + 1 == names.size();
        if (isFolderOfPages(name, server) || (isPageFolder(name, server) && !last) || name.endsWith(".php"_L1)
            || name.endsWith(".html"_L1))
            break;
        site += u'/' + name;
    }
    return site;
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

QUrl likelyAddress(const QString &typed, Server server)
{
    static const QRegularExpression blank(u"[\\s\\x{200B}\\x{FEFF}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString text = typed;
    text.remove(blank);
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url{text, QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    url.setPath(sitePath(url.path(), server));
    const Result<QUrl> asTyped = serverAddress(typed, {});
    const Result<QUrl> likely = serverAddress(url.toString(), {});
    return likely && (!asTyped || *asTyped != *likely) ? *likely : QUrl{};
}

QString hostInAscii(const QUrl &address)
{
    const QString encoded = address.host(QUrl::FullyEncoded);
    return encoded == address.host(QUrl::FullyDecoded) ? QString() : encoded;
}

} // namespace diapason
