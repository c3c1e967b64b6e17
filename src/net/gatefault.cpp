// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/gatefault.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {
constexpr qsizetype shortestSecret = 4; ///< anything shorter stands in many words
}

QUrl serverRoot(const QString &text)
{
    QUrl url(text);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

Error toBeTyped(Error error, const QString &path)
{
    if (error.code != "redirect"_L1)
        return error;
    if (error.detail.endsWith(path))
        error.detail.chop(path.size());
    return error;
}

Error discreet(Error error, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (secret.size() >= shortestSecret)
            error.detail.replace(secret, u"•••"_s);
    }
    return error;
}

} // namespace diapason
