// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/question.h"

#include "core/redaction.h"

using namespace Qt::StringLiterals;

namespace diapason {

QString secretKey(const CampusId &campus, Secret secret)
{
    switch (secret) {
    case Secret::MoodleToken: return campus.value + u"/moodle"_s;
    case Secret::ChatToken: return campus.value + u"/rocketchat"_s;
    case Secret::CaseKey: return campus.value + u"/cases"_s;
    }
    return {};
}

Error keychainError(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::Keychain, .code = code, .call = u"keychain"_s, .detail = redacted(detail)};
}

} // namespace diapason
