// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/host.h"
#include "net/transport.h"
#include "support/await.h"

#include <atomic>

namespace diapason::test {

/// Counts effects, and answers what it is told to.
struct Stage {
    std::atomic<int> effects = 0;
    demo::Response answer = {.body = R"({"ok":true})"};
    QList<demo::Request> requests;
    demo::Host host{{.handler =
                         [this](const demo::Request &request) {
                             ++effects;
                             requests.append(request);
                             return answer;
                         },
        .route = [](const demo::Request &) { return QStringLiteral("thing"); }}};
};

inline TransportOptions quick()
{
    return {.server = Server::RocketChat, .patience = std::chrono::seconds(20), .backOff = std::chrono::milliseconds(1)};
}

inline Call read() { return {.path = QStringLiteral("/api/thing"), .name = QStringLiteral("thing")}; }
inline Call write()
{
    return {.verb = Verb::Post,
        .path = QStringLiteral("/api/thing"),
        .name = QStringLiteral("thing"),
        .body = R"({"n":1})",
        .write = true};
}

inline Result<Answer> send(const QUrl &url, Call call, TransportOptions options = quick())
{
    SystemClock clock;
    Transport transport(url, clock, std::move(options));
    return await(transport.send(std::move(call), {}));
}

/// Waits for a task that is to be stopped on the way.
template <class T>
struct Watched {
    std::optional<T> value = {};
    QCoro::Task<> watch(QCoro::Task<T> task) { value = co_await task; }
};

} // namespace diapason::test
