// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/profile.h"
#include "net/call.h"
#include "ports/aside.h"
#include "ports/exchanges.h"

#include <QUrl>

#include <functional>
#include <memory>
#include <stop_token>

namespace diapason {

/// Reads a dialect's error out of a whole answer of any status but a redirect; nothing when it is none.
/// A pure function, called on the main thread: it must not parse a long answer of status 200.
using Judge = std::function<std::optional<Error>(const Answer &)>;

struct TransportOptions {
    Server server = Server::None;
    Judge judge = {};
    int startConcurrency = 4;
    int maxConcurrency = 16;
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< for one whole answer
    int tries = 3; ///< of a read, on transient errors
    std::chrono::milliseconds backOff{400}; ///< before the second try; doubled for each further one, with jitter
    std::optional<Error> closed = {}; ///< why nothing is sent: every call answers this at once
    Trust trust = {}; ///< beyond what the system trusts; loopback may always do without TLS
    std::shared_ptr<Exchanges> exchanges = {}; ///< told of every request, when there is one
};

/// Says sentences to one server and hands back whole answers, or what went wrong as facts.
///
/// Redirects are never followed, cookies never kept. Certificates are always verified; what is wrong with one is
/// overlooked only where `trust` has an exception for that host, that certificate and each of those faults. Reads are tried again on
/// transient errors; writes are sent once (rocketchat.md S-26: a 429 had no effect, so it may be sent again).
/// A rate limit makes a call wait, never fail. A stop ends reads at once; a write that has left is heard out.
/// Lives on one thread, and its stop tokens are pulled there.
///
/// Errors, besides the dialect's own (`server`, `call`, `status` are always filled):
///   Cancelled; Timeout; Usage "plain-http" for an address without TLS to another machine, "authorities-unreadable" when
///   the trusted authorities hold no certificate;
///   Network  "host-not-found", "connection-refused", "connection-cut", "proxy", "unreachable";
///   Tls      "certificate-expired", "certificate-not-yet-valid", "certificate-host", "certificate-self-signed",
///            "certificate-untrusted", "certificate-revoked", "certificate-invalid" (`detail` is domain/certificate.h's
///            line), "tls-handshake";
///   NotAnApi "redirect" (`detail` is the target), "html" (`detail` is its title), "empty", "http-error";
///   Unauthenticated "401", Denied "403", NotFound "404", RateLimited "429", Maintenance "503" without a dialect's word.
class Transport
{
public:
    /// `base` keeps its path prefix; `clock` outlives the transport.
    Transport(QUrl base, Clock &clock, TransportOptions options);
    ~Transport() { close(); }
    Q_DISABLE_COPY_MOVE(Transport)

    /// Whatever is in flight answers Kind::Cancelled, and so does every later call.
    void close();

    /// An answer of status 2xx with a body that is no web page, or an error.
    [[nodiscard]] QCoro::Task<Result<Answer>> send(Call call, std::stop_token stop);

    /// send(), then `parse` (`QByteArray → Result<T>`, any thread): off the main thread when the answer is long.
    template <class Parse>
    [[nodiscard]] QCoro::Task<std::invoke_result_t<Parse, QByteArray>> ask(Call call, Parse parse, std::stop_token stop)
    {
        const Error stamp{.server = m_server, .call = call.name, .fateUnknown = call.write};
        return understood(send(std::move(call), std::move(stop)), std::move(parse), stamp, exchanges());
    }

    /// Takes one piece of a file; false stops it. The next is read when this has ended.
    using TakePiece = std::function<QCoro::Task<bool>(QByteArray piece)>;
    static constexpr qsizetype pieceSize = 256 * 1024;
    /// The bytes of a GET as they come, at most `pieceSize` at once and never more than two of those in memory. Tried again only as
    /// long as none was taken. How many there were. Besides send()'s errors: Cancelled when `take` said so; Malformed "size" when
    /// there were other than `bytes` of them (below 0: not known). `patience` is for each piece.
    [[nodiscard]] QCoro::Task<Result<qint64>> stream(Call call, qint64 bytes, TakePiece take, std::stop_token stop);

    /// Told whenever a rate limit makes a call wait, and once more (invalid time) when it goes on.
    void onWaiting(std::function<void(QDateTime until, QString call)> told);
    [[nodiscard]] int concurrency() const;
    /// Requests sent so far, repeated ones included.
    [[nodiscard]] int calls() const;
    [[nodiscard]] QUrl base() const;
    /// By how much the server's clock is ahead of ours, by the Date of its latest answer; nothing when that had none.
    [[nodiscard]] std::optional<std::chrono::seconds> ahead() const;

    struct Line;

private:
    static constexpr qsizetype longAnswer = 16 * 1024;

    template <class Parse>
    static QCoro::Task<std::invoke_result_t<Parse, QByteArray>> understood(
        QCoro::Task<Result<Answer>> sent, Parse parse, Error stamp, std::shared_ptr<Exchanges> exchanges)
    {
        Result<Answer> answer = co_await sent;
        if (!answer)
            co_return Failure{answer.error()};
        const int status = answer->status;
        stamp.exchange = answer->exchange;
        std::invoke_result_t<Parse, QByteArray> read;
        if (answer->body.size() < longAnswer)
            read = parse(answer->body);
        else
            read = co_await aside([parse = std::move(parse), body = std::exchange(answer->body, {})] { return parse(body); });
        if (!read)
            read = Failure{stamped(read.error(), stamp, status, exchanges.get())};
        co_return read;
    }
    [[nodiscard]] static Error stamped(Error error, const Error &stamp, int status, Exchanges *exchanges);
    [[nodiscard]] std::shared_ptr<Exchanges> exchanges() const;

    std::shared_ptr<Line> m_line;
    Server m_server;
};

} // namespace diapason
