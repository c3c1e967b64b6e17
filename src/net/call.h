// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHttpHeaders>
#include <QList>

namespace diapason {

enum class Verb { Get, Post };

using Pairs = QList<std::pair<QString, QString>>;

/// `a=b&c=d`, everything but letters, digits and -._~ percent-encoded: a query string, or a form body.
[[nodiscard]] QByteArray percentEncoded(const Pairs &pairs);

/// One sentence to a server.
struct Call {
    Verb verb = Verb::Get;
    QString path = {}; ///< appended to the server's address: "/api/v1/groups.members"
    QString name = {}; ///< what errors, budgets and progress call it: "groups.members"
    Pairs query = {}; ///< never a secret: addresses are seen by proxies
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< may hold secrets; never logged
    bool write = false; ///< sent once, whatever happens to its answer
    bool sealed = false; ///< its answer holds what people wrote: nobody but the caller sees it, the inspector neither
    std::optional<std::chrono::milliseconds> patience = {}; ///< instead of the transport's own
};

/// A whole answer, of any status.
struct Answer {
    int status = 0;
    QHttpHeaders headers = {};
    QByteArray body = {};
    qint64 exchange = 0; ///< its number in ports/exchanges.h; 0: not recorded
};

} // namespace diapason
