// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/hostloop.h"

#include <QDateTime>
#include <QHttpHeaders>
#include <QLocale>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTimer>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace diapason::demo {

using namespace Qt::StringLiterals;

qsizetype CallLog::open(Call call)
{
    const QMutexLocker hold(&m_lock);
    m_calls.append(std::move(call));
    return m_calls.size() - 1;
}

void CallLog::close(qsizetype index, int status)
{
    const QMutexLocker hold(&m_lock);
    if (index < m_calls.size())
        m_calls[index].status = status;
}

QList<Call> CallLog::all() const
{
    const QMutexLocker hold(&m_lock);
    return m_calls;
}

void CallLog::clear()
{
    const QMutexLocker hold(&m_lock);
    m_calls.clear();
}

namespace {

/// As every web server has it. Header and body leave by a write each: otherwise the body waits until the header's arrival
/// was confirmed, and clients take forty milliseconds over that. Sockets that are accepted have it from the one that listens.
void sendAtOnce(const QTcpServer &server)
{
    const int on = 1;
    setsockopt(int(server.socketDescriptor()), IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

Request plain(const QHttpServerRequest &raw)
{
    Request request{.path = raw.url().path(QUrl::FullyDecoded),
        .query = raw.url().query(QUrl::FullyEncoded).toUtf8(),
        .body = raw.body(),
        .peer = raw.remoteAddress()};
    switch (raw.method()) {
    case QHttpServerRequest::Method::Post: request.method = "POST"; break;
    case QHttpServerRequest::Method::Put: request.method = "PUT"; break;
    case QHttpServerRequest::Method::Delete: request.method = "DELETE"; break;
    case QHttpServerRequest::Method::Head: request.method = "HEAD"; break;
    case QHttpServerRequest::Method::Options: request.method = "OPTIONS"; break;
    case QHttpServerRequest::Method::Patch: request.method = "PATCH"; break;
    default: break;
    }
    const QHttpHeaders &headers = raw.headers();
    for (qsizetype i = 0; i < headers.size(); ++i)
        request.headers.insert(
            QByteArray(headers.nameAt(i).data(), headers.nameAt(i).size()).toLower(), headers.valueAt(i).toByteArray());
    return request;
}

QHttpServerResponse onTheWire(const Response &response, qint64 ahead)
{
    QHttpServerResponse wire(response.contentType, response.body, QHttpServerResponse::StatusCode(response.status));
    QHttpHeaders headers = wire.headers();
    for (const auto &[name, value] : response.headers)
        headers.append(name, value);
    headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::Date,
        QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(ahead), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    wire.setHeaders(std::move(headers));
    return wire;
}

Response notFound()
{
    return {.status = 404, .body = "<html><body><h1>404 Not Found</h1></body></html>", .contentType = "text/html"};
}

} // namespace

HostLoop::HostLoop(Host::Setup setup)
    : m_setup(std::move(setup)),
      m_door(std::make_unique<QObject>()),
      m_inside(std::make_unique<QObject>())
{
    m_thread.setObjectName(m_setup.name.isEmpty() ? u"demo"_s : m_setup.name);
    m_door->moveToThread(&m_thread);
    m_inside->moveToThread(&m_thread);
}

HostLoop::~HostLoop() { close(); }

void HostLoop::open()
{
    m_thread.start();
    run([this] { listen(); });
}

void HostLoop::close()
{
    if (!m_thread.isRunning())
        return;
    run([this] {
        m_inside = std::make_unique<QObject>(); // answers still waiting go with their context
        m_http.reset();
    });
    m_thread.quit();
    m_thread.wait();
}

void HostLoop::leave()
{
    run([this] {
        m_inside = std::make_unique<QObject>();
        m_http.reset();
    });
}

void HostLoop::comeBack()
{
    run([this] { listen(); });
}

void HostLoop::run(const std::function<void()> &work)
{
    if (!m_thread.isRunning() || m_thread.isCurrentThread())
        return work();
    QMetaObject::invokeMethod(m_door.get(), work, Qt::BlockingQueuedConnection);
}

QTcpServer *HostLoop::newServer()
{
    if (m_setup.tls == Tls::Off)
        return new QTcpServer;
    const Certificate made = makeCertificate(m_setup.tls, m_setup.authority);
    m_fault = made.fault;
    m_certificate = made.pem;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(made.pem));
    tls.setPrivateKey(QSslKey(made.key, QSsl::Ec));
    auto *server = new QSslServer;
    server->setSslConfiguration(tls);
    return server;
}

void HostLoop::listen()
{
    m_http = std::make_unique<QHttpServer>();
    m_http->route(u"/<arg>"_s, m_inside.get(), [this](const QUrl &, const QHttpServerRequest &raw) { return serve(raw); });
    QTcpServer *tcp = newServer(); // bind() takes it over
    if (m_fault.isEmpty() && tcp->listen(QHostAddress::LocalHost, m_port) && m_http->bind(tcp)) {
        sendAtOnce(*tcp);
        m_port = tcp->serverPort();
        return;
    }
    if (m_fault.isEmpty())
        m_fault = tcp->errorString();
    delete tcp;
    m_http.reset();
}

QFuture<QHttpServerResponse> HostLoop::serve(const QHttpServerRequest &raw)
{
    Request request = plain(raw);
    const bool ours = request.path.startsWith(m_setup.prefix);
    if (ours)
        request.path.remove(0, m_setup.prefix.size());
    const QString route = m_setup.route && ours ? m_setup.route(request) : request.path;
    const qsizetype entry = log.open(
        {.route = route, .method = request.method, .address = raw.url().toEncoded(), .at = QDateTime::currentDateTimeUtc()});
    const Outcome outcome = ours ? decide(request, route) : Outcome{.response = notFound()};
    if (outcome.cut) {
        cut(raw.remotePort());
        QPromise<QHttpServerResponse> never; // writing to a closed socket would only warn
        never.start();
        return never.future();
    }
    log.close(entry, outcome.response.status);
    return later(onTheWire(outcome.response, ahead.load()), outcome.delay + std::chrono::milliseconds(latency.load()));
}

HostLoop::Outcome HostLoop::decide(const Request &request, const QString &route)
{
    Outcome outcome;
    bool handled = true, halved = false;
    for (const Fault &fault : faults.strike(route)) {
        switch (fault.kind) {
        case Fault::Kind::Answer:
            outcome.response = fault.answer;
            handled = false;
            break;
        case Fault::Kind::CutBefore: return {.cut = true};
        case Fault::Kind::CutAfter: outcome.cut = true; break;
        case Fault::Kind::Slow: outcome.delay += fault.delay; break;
        case Fault::Kind::Truncated: halved = true; break;
        case Fault::Kind::Script: fault.script(); break;
        }
    }
    if (handled)
        outcome.response = m_setup.handler(request);
    if (halved)
        outcome.response.body.truncate(outcome.response.body.size() / 2);
    return outcome;
}

QFuture<QHttpServerResponse> HostLoop::later(QHttpServerResponse response, std::chrono::milliseconds delay)
{
    if (delay.count() <= 0)
        return QtFuture::makeReadyValueFuture(std::move(response));
    auto promise = std::make_shared<QPromise<QHttpServerResponse>>();
    auto held = std::make_shared<QHttpServerResponse>(std::move(response));
    promise->start();
    QFuture<QHttpServerResponse> future = promise->future();
    QTimer::singleShot(delay, Qt::PreciseTimer, m_inside.get(), [promise, held] {
        promise->addResult(std::move(*held));
        promise->finish();
    });
    return future;
}

void HostLoop::cut(quint16 clientPort)
{
    for (QAbstractSocket *socket : m_http->findChildren<QAbstractSocket *>()) {
        if (socket->peerPort() == clientPort)
            socket->abort();
    }
}

} // namespace diapason::demo
