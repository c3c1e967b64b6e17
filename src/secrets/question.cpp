// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/question.h"

#include "core/redaction.h"

using namespace Qt::StringLiterals;

namespace diapason {

QString secretKey(const CampusId &campus, Secret secret)
{
    return campus.value + (secret == Secret::MoodleToken ? u"/moodle"_s : u"/rocketchat"_s);
}

Error keychainError(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::Keychain, .code = code, .call = u"keychain"_s, .detail = redacted(detail)};
}

} // namespace diapason
