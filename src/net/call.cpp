// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/call.h"

#include <QUrl>

namespace diapason {

QByteArray percentEncoded(const Pairs &pairs)
{
    QByteArray out;
    for (const auto &[key, value] : pairs) {
        if (!out.isEmpty())
            out += '&';
        out += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    return out;
}

} // namespace diapason
