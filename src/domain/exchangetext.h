// SPDX-License-Identifier: GPL-3.0-or-later
// What may be shown and copied of an exchange: no token, password or second-factor code, no private key, and nothing
// that people wrote to one another. Names and usernames stay: helpdesks look for them. Pure, for any thread.
#pragma once

#include "core/shownjson.h"
#include "domain/exchange.h"

namespace diapason {

struct ShownBody {
    QString text = {};
    bool isJson = false;
    ShownJson::End end = ShownJson::End::Whole;
    bool cut = false; ///< more had come than was kept
};

struct ShownExchange {
    QString address = {};
    NamedTexts headers = {};
    NamedTexts parameters = {}; ///< of the query and of a form, decoded
    ShownBody request = {}; ///< of a body that is no form
    ShownBody answer = {};
};

/// Everything secret this exchange knows of, the longest first: a server may say it back where no key tells.
[[nodiscard]] QStringList secretsOf(const Exchange &exchange);

/// `limit` in characters, of each body.
[[nodiscard]] ShownExchange shownExchange(const Exchange &exchange, qsizetype limit = 60'000);

/// The request as one indented JSON: address, headers, parameters, body.
[[nodiscard]] QString requestText(const ShownExchange &shown);

/// One line for a shell of the Bourne family that says the same again. What was masked is taken from the environment:
/// $DIAPASON_MOODLE_TOKEN, $DIAPASON_ROCKETCHAT_TOKEN, $DIAPASON_PASSWORD, $DIAPASON_CODE, $DIAPASON_SECRET.
[[nodiscard]] QString curlLine(const Exchange &exchange);

} // namespace diapason
