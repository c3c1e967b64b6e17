// SPDX-License-Identifier: GPL-3.0-or-later
// One request to a server and what came of it, as the inspector keeps it. As sent and received: what may be shown of
// it is domain/exchangetext.h's work.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

namespace diapason {

/// How it ended.
enum class ExchangeEnd : quint8 {
    Answered,
    Refused, ///< an answer came, and was an error, or of no use
    NoAnswer, ///< none came
    Stopped, ///< it was not waited for
};

/// Which rows of a longer list were asked for.
struct Paging {
    int offset = 0;
    int count = 0; ///< 0: as many as the server gives
    friend bool operator==(const Paging &, const Paging &) = default;
};

struct Exchange {
    /// What the route grants in its present window (rocketchat.md §1.6).
    struct Budget {
        int limit = 0;
        int remaining = 0;
        friend bool operator==(const Budget &, const Budget &) = default;
    };
    qint64 number = 0; ///< running, from 1: Error::exchange tells it
    Server server = Server::None;
    QString name = {}; ///< Moodle's function, or Rocket.Chat's route: "groups.members"
    QByteArray method = {}; ///< "GET", "POST"
    QUrl address = {}; ///< with its query
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< ours; may hold secrets
    QByteArray requestType = {};
    QByteArray request = {};
    qint64 bytesOut = 0; ///< of the body, all of it, also when `request` was cut
    QByteArray answerType = {};
    QByteArray answer = {};
    qint64 bytesIn = 0;
    bool write = false;
    int tries = 1; ///< which try of the same call this was
    int status = 0; ///< HTTP, 0: none
    std::optional<Error> error = {};
    QDateTime sentAt = {};
    std::chrono::milliseconds duration = {};
    std::optional<Budget> budget = {}; ///< when the answer told of one

    [[nodiscard]] ExchangeEnd end() const;
    [[nodiscard]] bool requestCut() const { return request.size() < bytesOut; }
    [[nodiscard]] bool answerCut() const { return answer.size() < bytesIn; }
};

/// Nothing when no page was asked for.
[[nodiscard]] std::optional<Paging> pagingOf(const Exchange &exchange);

using NamedTexts = QList<std::pair<QString, QString>>;
/// `a=b&c=d`, decoded, in order.
[[nodiscard]] NamedTexts formValues(const QByteArray &form);
[[nodiscard]] bool isForm(const QByteArray &contentType);

} // namespace diapason
