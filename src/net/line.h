// SPDX-License-Identifier: GPL-3.0-or-later
// How one request is made and judged: what whole answers (transport.cpp) and files (stream.cpp) share.
#pragma once

#include "net/pacer.h"
#include "net/tls.h"
#include "net/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace diapason {

/// What every call in flight holds on to, so that a transport may end before its calls have.
struct Transport::Line {
    Line(QUrl base, Clock &time, TransportOptions wanted)
        : address(std::move(base)),
          clock(time),
          options(std::move(wanted)),
          tls(tlsFor(options.trust)),
          pacer(time, options.startConcurrency, options.maxConcurrency)
    {
        network.setAutoDeleteReplies(false);
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    QUrl address;
    Clock &clock;
    TransportOptions options;
    std::optional<QSslConfiguration> tls;
    QNetworkAccessManager network;
    Pacer pacer;
    std::stop_source closing;
    int calls = 0;
    std::optional<std::chrono::seconds> ahead;
};

namespace wire {

using SharedLine = std::shared_ptr<Transport::Line>;

/// Runs `then` when either token is pulled.
template <class Then>
class EitherStop
{
public:
    EitherStop(const std::stop_token &one, const std::stop_token &other, Then then) : m_one(one, then), m_other(other, then) { }

private:
    std::stop_callback<Then> m_one;
    std::stop_callback<Then> m_other;
};

/// How one request ended.
struct Attempt {
    Result<Answer> answer = Failure{Error{.kind = Error::Kind::Cancelled}};
    bool issued = false; ///< its bytes may have left
    QDateTime sentAt = {};
    Answer came = {}; ///< whatever came, of use or not
    std::optional<RateHeaders> rate = {};
};

[[nodiscard]] QNetworkRequest requestFor(const Transport::Line &line, const Call &call);
[[nodiscard]] bool isStopped(const SharedLine &line, const std::stop_token &stop);
/// The answer, unless it says that something went wrong.
[[nodiscard]] Result<Answer> decoded(const QNetworkReply &reply, const Answer &answer,
    const std::optional<CertificateFacts> &refused, const Judge &judge, const QDateTime &now);
void settle(Pacer::Turn &turn, const Result<Answer> &answer, const std::optional<RateHeaders> &rate);
/// Overlooks what the campus accepts of a certificate; what it does not ends the reply, and is kept here.
[[nodiscard]] std::shared_ptr<std::optional<CertificateFacts>> refusals(QNetworkReply &reply, const Trust &trust);
/// Tells the inspector; its number goes with the answer, or with the error. `bytes`: that came, when they are not in the answer.
void record(const Transport::Line &line, const Call &call, int tries, Attempt &attempt, qint64 bytes = 0);
[[nodiscard]] QCoro::Task<> pause(SharedLine line, std::chrono::milliseconds delay, std::stop_token stop);
[[nodiscard]] std::chrono::milliseconds backOff(const TransportOptions &options, int tries);
/// Why nothing may be sent at all; its server and call are filled.
[[nodiscard]] std::optional<Error> closedBy(const Transport::Line &line, const Call &call);

} // namespace wire

} // namespace diapason
