// SPDX-License-Identifier: GPL-3.0-or-later
// Errors in four parts, always in the same order (look.md §11).
#include "words/errors.h"
#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

ErrorWords cancelledWords()
{
    return {.what = Words::tr("Stopped on request."),
        .meaning = Words::tr("What was read before stays; the rest is not known."),
        .todo = Words::tr("Start again when you like.")};
}

ErrorWords chosen(const Error &error)
{
    if (const std::optional<ErrorWords> words = gateWords(error))
        return *words;
    switch (error.kind) {
    case Error::Kind::Cancelled: return cancelledWords();
    case Error::Kind::Timeout: return timeoutWords(error);
    case Error::Kind::Network: return networkWords(error);
    case Error::Kind::Tls: return tlsWords(error);
    case Error::Kind::NotAnApi: return notAnApiWords(error);
    case Error::Kind::Unauthenticated: return tokenWords(error);
    case Error::Kind::SecondFactor: return secondFactorWords(error);
    case Error::Kind::Denied: return deniedWords(error);
    case Error::Kind::NotFound: return notFoundWords(error);
    case Error::Kind::RateLimited: return rateLimitWords(error);
    case Error::Kind::Maintenance: return maintenanceWords(error);
    case Error::Kind::Refused: return refusedWords(error);
    case Error::Kind::Malformed: return malformedWords(error);
    case Error::Kind::Storage: return storageWords(error);
    case Error::Kind::Keychain: return keychainWords(error);
    case Error::Kind::Usage: return usageWords(error);
    }
    return {};
}

/// For the fold: the server's own words, untranslated.
QString details(const Error &error)
{
    QStringList parts;
    for (const QString &part : {error.call, error.code})
        if (!part.isEmpty())
            parts += part;
    if (error.status > 0)
        parts += u"HTTP %1"_s.arg(error.status);
    if (!error.detail.isEmpty())
        parts += error.detail;
    return parts.join(u" · "_s);
}

} // namespace

ErrorWords error(const Error &error)
{
    ErrorWords words = chosen(error);
    if (error.fateUnknown) {
        words.meaning = Words::tr("The call may have taken effect; it was not sent again.");
        words.todo = error.call.endsWith("PersonalAccessToken"_L1)
            ? Words::tr("Ask for it again: the token that was made is replaced.")
            : Words::tr("Read again to know; nothing is lost.");
    }
    words.details = details(error);
    words.exchange = error.exchange;
    return words;
}

QString errorLine(const Error &error)
{
    const ErrorWords words = words::error(error);
    return words.todo.isEmpty() ? words.what : words.what + u' ' + words.todo;
}

} // namespace diapason::words
