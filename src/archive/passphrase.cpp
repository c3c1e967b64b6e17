// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/passphrase.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace diapason {

QString makePassphrase()
{
    constexpr QLatin1StringView alphabet("abcdefghjkmnpqrstuvwxyz23456789");
    constexpr int groups = 6;
    constexpr int ofGroup = 4;
    if (sodium_init() < 0)
        return {};
    QString made;
    for (int i = 0; i < groups * ofGroup; ++i) {
        if (i > 0 && i % ofGroup == 0)
            made += u'-';
        made += QChar(alphabet.at(randombytes_uniform(quint32(alphabet.size()))));
    }
    return made;
}

} // namespace diapason
