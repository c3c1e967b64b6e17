// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/moodle/judge.h"
#include "net/transport.h"

namespace diapason::moodle {

/// Says one web service call with our token. Shared by a client and its coroutines, so that none of them needs the
/// client itself: once it is closed, every call answers Kind::Cancelled.
class Caller
{
public:
    Caller(QUrl base, QString token, Clock &clock, TransportOptions options)
        : m_clock(clock),
          m_token(std::move(token)),
          m_transport(std::make_unique<Transport>(std::move(base), clock, std::move(options)))
    {
    }

    template <WebService C>
    [[nodiscard]] QCoro::Task<Result<typename C::Reply>> ask(C call, std::stop_token stop)
    {
        if (!m_transport)
            return closed<typename C::Reply>(C::function);
        // The transport may ask again, although it is a POST: that keeps the token out of addresses.
        return explained(m_transport->ask(sentenceOf(call), &understand<C>, std::move(stop)), call.capability());
    }

    /// The same for a call that writes: sent once, whatever becomes of its answer.
    template <WebService C>
    [[nodiscard]] QCoro::Task<Result<typename C::Reply>> tell(C call, std::stop_token stop)
    {
        if (!m_transport)
            return closed<typename C::Reply>(C::function);
        Call sentence = sentenceOf(call);
        sentence.write = true;
        return explained(m_transport->ask(std::move(sentence), &understand<C>, std::move(stop)), call.capability());
    }

    void close() { m_transport.reset(); }
    [[nodiscard]] int calls() const { return m_transport ? m_transport->calls() : 0; }
    [[nodiscard]] QUrl base() const { return m_transport ? m_transport->base() : QUrl(); }
    [[nodiscard]] std::optional<std::chrono::seconds> ahead() const { return m_transport ? m_transport->ahead() : std::nullopt; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    /// The functions of the token's service, as the site said them last.
    void learn(const QStringList &functions) { m_functions = functions; }
    /// Nothing before the site was asked.
    [[nodiscard]] std::optional<bool> offers(QLatin1StringView function) const
    {
        return m_functions ? std::optional(m_functions->contains(function)) : std::nullopt;
    }

private:
    template <WebService C>
    [[nodiscard]] Call sentenceOf(const C &call) const
    {
        return {.verb = Verb::Post,
            .path = QStringLiteral("/webservice/rest/server.php"),
            .name = C::function,
            .body = requestBody(m_token, C::function, call.form()),
            .contentType = "application/x-www-form-urlencoded"};
    }

    template <class T>
    static QCoro::Task<Result<T>> closed(QString function)
    {
        co_return Failure{Error{.kind = Error::Kind::Cancelled, .server = Server::Moodle, .call = function}};
    }

    /// `nopermissions` names no capability in a language we can read: the call does.
    template <class T>
    static QCoro::Task<Result<T>> explained(QCoro::Task<Result<T>> asked, QString capability)
    {
        Result<T> reply = co_await asked;
        if (!reply && !capability.isEmpty() && reply.error().code == QLatin1StringView("nopermissions"))
            reply.error().detail = capability;
        co_return reply;
    }

    Clock &m_clock;
    QString m_token;
    std::unique_ptr<Transport> m_transport;
    std::optional<QStringList> m_functions;
};

} // namespace diapason::moodle
