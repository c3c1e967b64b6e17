// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong between a client and a simulated server, on demand.
#pragma once

#include "demo/http.h"

#include <chrono>
#include <functional>
#include <optional>

namespace diapason::demo {

/// One fault. It applies to calls of `route`, counted from the moment it was added.
struct Fault {
    enum class Kind {
        Answer, ///< `answer` instead of the handler's, which never runs
        CutBefore, ///< the connection is cut before the handler runs
        CutAfter, ///< the handler runs, its effect stays, and the connection is cut without an answer
        Slow, ///< the handler runs at once, its answer leaves after `delay`
        Truncated, ///< the handler runs, and half of its body is sent as if it were whole
        Script, ///< `script` runs in the server's thread just before the handler, which then answers normally
    };
    Kind kind = Kind::Answer;
    QString route = {}; ///< Moodle: wsfunction or path; Rocket.Chat: endpoint name; empty: every call
    int nth = 1; ///< the first matching call it applies to
    int times = 1; ///< how many matching calls from there; negative: all of them
    Response answer = {};
    std::chrono::milliseconds delay = {};
    std::function<void()> script = {};

    [[nodiscard]] static Fault status(const QString &route, int status, const QByteArray &body = "{}");
    /// A front server's page where JSON was expected: 200 or 502.
    [[nodiscard]] static Fault htmlPage(const QString &route, int status = 200);
    [[nodiscard]] static Fault tooLarge(const QString &route); ///< 413 of a front server
    [[nodiscard]] static Fault emptyForbidden(const QString &route); ///< 403 without a body
    [[nodiscard]] static Fault cutBefore(const QString &route);
    [[nodiscard]] static Fault cutAfter(const QString &route);
    [[nodiscard]] static Fault slow(const QString &route, std::chrono::milliseconds delay);
    [[nodiscard]] static Fault truncated(const QString &route);
    [[nodiscard]] static Fault meanwhile(const QString &route, std::function<void()> script);

    [[nodiscard]] Fault on(int nthCall) const; ///< the same fault, on that matching call
    [[nodiscard]] Fault repeated(int count = -1) const;
};

/// The faults of one server; lives in the server's thread.
class FaultTable
{
public:
    void add(Fault fault);
    void clear();
    /// Counts a call of `route` and says which faults strike it, in the order they were added.
    [[nodiscard]] QList<Fault> strike(const QString &route);

private:
    struct Entry {
        Fault fault;
        int seen = 0;
    };
    QList<Entry> m_entries;
};

} // namespace diapason::demo
