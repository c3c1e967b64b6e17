// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include "core/log.h"
#include "net/fault.h"
#include "net/oncebody.h"
#include "net/pacer.h"
#include "net/tls.h"

#include <QCoroNetworkReply>
#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;

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

namespace {

using Kind = Error::Kind;
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
    Result<Answer> answer = Failure{Error{.kind = Kind::Cancelled}};
    bool issued = false; ///< its bytes may have left
    QDateTime sentAt = {};
    Answer came = {}; ///< whatever came, of use or not
    std::optional<RateHeaders> rate = {};
};

QUrl addressOf(const Transport::Line &line, const Call &call)
{
    QUrl url = line.address;
    url.setPath(line.address.path() + call.path);
    if (!call.query.isEmpty())
        url.setQuery(QString::fromLatin1(percentEncoded(call.query)), QUrl::StrictMode);
    return url;
}

QNetworkRequest requestFor(const Transport::Line &line, const Call &call)
{
    const QUrl url = addressOf(line, call);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, "Diapason/" DIAPASON_VERSION ""_ba);
    request.setRawHeader("Accept", "application/json");
    if (call.verb == Verb::Post) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
    }
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, url.scheme() == "https"_L1);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(256 * 1024 * 1024); // JSON of thousands of like rows shrinks a lot
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(unsigned(line.options.maxConcurrency));
    request.setHttp1Configuration(http1);
    if (line.tls)
        request.setSslConfiguration(*line.tls);
    return request;
}

QNetworkReply *issue(QNetworkAccessManager &network, QNetworkRequest request, const Call &call)
{
    if (call.verb == Verb::Get)
        return network.get(request);
    if (!call.write)
        return network.post(request, call.body);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OnceBody(call.body);
    QNetworkReply *reply = network.post(request, body);
    body->setParent(reply);
    return reply;
}

bool isStopped(const SharedLine &line, const std::stop_token &stop)
{
    return stop.stop_requested() || line->closing.stop_requested();
}

/// Goes on once the event loop has looked at everything else: what is merely queued would come first.
struct Turns {
    QObject *through;
    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        QTimer::singleShot(std::chrono::milliseconds(1), Qt::PreciseTimer, through, [waiting] { waiting.resume(); });
    }
    void await_resume() const { }
};

/// Of a reply that has finished. A long body is taken in turns with whatever else is due: all at once would keep that waiting.
QCoro::Task<Answer> readAnswer(SharedLine line, QNetworkReply *reply)
{
    constexpr qint64 slice = 1024 * 1024;
    QByteArray body;
    body.reserve(reply->bytesAvailable());
    while (reply->bytesAvailable() > slice) {
        body += reply->read(slice);
        co_await Turns{&line->pacer};
    }
    body += reply->readAll();
    co_return Answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->headers(), std::move(body)};
}

Result<Answer> decoded(const QNetworkReply &reply, const Answer &answer, const std::optional<CertificateFacts> &refused,
    const Judge &judge, const QDateTime &now)
{
    std::optional<Error> error = lineFault(reply, refused);
    if (!error && judge)
        error = judge(answer);
    if (!error)
        error = answerFault(answer);
    if (!error)
        return answer;
    error->status = answer.status;
    if (error->kind == Kind::RateLimited)
        error->retryAfter = waitAsked(answer.headers, answer.body, now);
    return Failure{*error};
}

void settle(Pacer::Turn &turn, const Result<Answer> &answer, const std::optional<RateHeaders> &rate)
{
    if (!answer && answer.error().kind == Kind::RateLimited)
        turn.refused(*answer.error().retryAfter, rate);
    else
        turn.done(!answer && answer.error().isTransient() ? Pace::Sign::Failed : Pace::Sign::Good, rate);
}

/// Waits until the reply has finished, which a stop hastens; false when its time ran out.
QCoro::Task<bool> finished(
    QNetworkReply *reply, std::chrono::milliseconds patience, std::stop_token stop, std::stop_token closing)
{
    QTimer deadline; // ours: the reply owns no timer that could outlive it
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
    deadline.start(patience);
    const EitherStop hangUp{stop, closing, [reply] { reply->abort(); }};
    co_await reply; // abort() always wakes it
    co_return deadline.isActive();
}

/// Overlooks what the campus accepts of a certificate; what it does not ends the reply, and is kept here.
std::shared_ptr<std::optional<CertificateFacts>> refusals(QNetworkReply &reply, const Trust &trust)
{
    auto refused = std::make_shared<std::optional<CertificateFacts>>();
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&reply, trust, refused](const QList<QSslError> &errors) {
        const CertificateFacts facts = factsOf(reply, errors);
        if (isAccepted(trust, facts))
            reply.ignoreSslErrors(errors);
        else
            *refused = facts;
    });
    return refused;
}

QCoro::Task<Attempt> attempt(SharedLine line, Call call, std::stop_token stop)
{
    Attempt out;
    const auto turn = line->pacer.queue((call.verb == Verb::Get ? u"GET "_s : u"POST "_s) + call.name, call.name);
    {
        const EitherStop leave{stop, line->closing.get_token(), [&turn] { turn->giveUp(); }};
        co_await turn->granted();
    }
    if (isStopped(line, stop))
        co_return out;

    out.issued = true;
    ++line->calls;
    out.sentAt = line->clock.now();
    const std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> reply{issue(line->network, requestFor(*line, call), call)};
    const auto refused = refusals(*reply, line->options.trust);
    // A stop comes between calls: a write whose bytes have left is heard out, so that its fate is known.
    const std::stop_token inFlight = call.write ? std::stop_token{} : stop;
    const bool inTime
        = co_await finished(reply.get(), call.patience.value_or(line->options.patience), inFlight, line->closing.get_token());
    if (isStopped(line, inFlight))
        co_return out;
    if (!inTime) {
        out.answer = Failure{Error{.kind = Kind::Timeout}};
        turn->done(Pace::Sign::Failed);
        co_return out;
    }
    out.came = co_await readAnswer(line, reply.get());
    out.rate = rateHeaders(out.came.headers);
    line->ahead = aheadOf(out.came.headers, line->clock.now());
    out.answer = decoded(*reply, out.came, *refused, line->options.judge, line->clock.now());
    settle(*turn, out.answer, out.rate);
    co_return out;
}

/// Tells the inspector; its number goes with the answer, or with the error.
void record(const Transport::Line &line, const Call &call, int tries, Attempt &attempt)
{
    if (!line.options.exchanges || !attempt.issued)
        return;
    const Answer &came = attempt.came;
    Exchange exchange{.server = line.options.server,
        .name = call.name,
        .method = call.verb == Verb::Get ? "GET"_ba : "POST"_ba,
        .address = addressOf(line, call),
        .headers = call.headers,
        .requestType = call.verb == Verb::Get ? QByteArray() : call.contentType,
        .request = call.body,
        .bytesOut = call.body.size(),
        .answerType = came.headers.value(QHttpHeaders::WellKnownHeader::ContentType).toByteArray(),
        .answer = came.body,
        .bytesIn = came.body.size(),
        .write = call.write,
        .tries = tries,
        .status = came.status,
        .sentAt = attempt.sentAt,
        .duration = std::chrono::milliseconds(attempt.sentAt.msecsTo(line.clock.now()))};
    if (attempt.rate)
        exchange.budget = {.limit = attempt.rate->limit, .remaining = attempt.rate->remaining};
    if (!attempt.answer)
        exchange.error = attempt.answer.error();
    const qint64 number = line.options.exchanges->record(std::move(exchange));
    if (attempt.answer)
        attempt.answer->exchange = number;
    else
        attempt.answer.error().exchange = number;
}

QCoro::Task<> pause(SharedLine line, std::chrono::milliseconds delay, std::stop_token stop)
{
    const auto over = std::make_shared<Bell>(&line->pacer);
    line->clock.after(delay, &line->pacer, [over] { over->ring(); });
    const EitherStop wake{stop, line->closing.get_token(), [over] { over->ring(); }};
    co_await *over;
}

std::chrono::milliseconds backOff(const TransportOptions &options, int tries)
{
    const std::chrono::duration<double, std::milli> plain = options.backOff * (1 << std::min(tries - 1, 6));
    return std::chrono::milliseconds(qint64(plain.count() * (0.75 + QRandomGenerator::global()->bounded(0.5))));
}

/// Why nothing may be sent at all.
QString usageFault(const Transport::Line &line)
{
    const Trust &trust = line.options.trust;
    if (line.address.scheme() != "https"_L1 && !trust.plainHttp && !isLoopback(line.address))
        return u"plain-http"_s;
    return trust.authorities.isEmpty() || line.tls ? QString() : u"authorities-unreadable"_s;
}

QCoro::Task<Result<Answer>> exchange(SharedLine line, Call call, std::stop_token stop)
{
    const TransportOptions &options = line->options;
    if (options.closed) {
        Error error = *options.closed;
        error.server = options.server;
        error.call = call.name;
        co_return Failure{error};
    }
    if (const QString fault = usageFault(*line); !fault.isEmpty())
        co_return Failure{Error{.kind = Kind::Usage, .server = options.server, .code = fault, .call = call.name}};
    for (int tries = 1, sent = 1;; ++tries, ++sent) {
        Attempt last = co_await attempt(line, call, stop);
        if (!last.answer) {
            Error &error = last.answer.error();
            error.server = options.server;
            error.call = call.name;
            error.fateUnknown = call.write && mayHaveLanded(error, last.issued);
        }
        record(*line, call, sent, last);
        if (last.answer)
            co_return last.answer;
        const Error error = last.answer.error();
        qCDebug(lcNet) << call.name << "failed:" << int(error.kind) << error.code << error.status;
        if (error.kind == Kind::RateLimited) { // no effect (rocketchat.md S-26): the queue knows how long to wait
            --tries;
            continue;
        }
        if (call.write || !error.isTransient() || tries >= options.tries || isStopped(line, stop))
            co_return Failure{error};
        co_await pause(line, backOff(options, tries), stop);
    }
}

} // namespace

Transport::Transport(QUrl base, Clock &clock, TransportOptions options) : m_server(options.server)
{
    if (base.path().endsWith(u'/'))
        base.setPath(base.path().chopped(1));
    m_line = std::make_shared<Line>(std::move(base), clock, std::move(options));
}

void Transport::close()
{
    m_line->pacer.onWaiting({});
    m_line->closing.request_stop();
}

QCoro::Task<Result<Answer>> Transport::send(Call call, std::stop_token stop)
{
    return exchange(m_line, std::move(call), std::move(stop));
}

void Transport::onWaiting(std::function<void(QDateTime until, QString call)> told) { m_line->pacer.onWaiting(std::move(told)); }

int Transport::concurrency() const { return m_line->pacer.limit(); }

int Transport::calls() const { return m_line->calls; }

std::optional<std::chrono::seconds> Transport::ahead() const { return m_line->ahead; }

QUrl Transport::base() const { return m_line->address; }

std::shared_ptr<Exchanges> Transport::exchanges() const { return m_line->options.exchanges; }

Error Transport::stamped(Error error, const Error &stamp, int status, Exchanges *exchanges)
{
    error.server = stamp.server;
    error.call = stamp.call;
    error.fateUnknown = stamp.fateUnknown;
    if (error.status == 0)
        error.status = status;
    error.exchange = stamp.exchange;
    if (exchanges)
        exchanges->fault(error.exchange, error);
    return error;
}

} // namespace diapason
