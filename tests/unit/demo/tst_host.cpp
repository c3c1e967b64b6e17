// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/host.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace diapason::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Answer {
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0;
    QByteArray type;
    QByteArray body;
};

Answer get(QNetworkAccessManager &network, const QUrl &url)
{
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(10s);
    return {reply->error(), reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), reply->readAll()};
}

QUrl under(const Host &host, const QString &path) { return QUrl(host.url().toString() + path); }

/// A client that never resends: what it got until the server closed, or one whole answer.
QByteArray rawPost(const Host &host, const QByteArray &path, const QByteArray &body)
{
    QTcpSocket socket;
    socket.connectToHost(host.url().host(), quint16(host.url().port()));
    socket.write("POST " + path + " HTTP/1.1\r\nHost: demo\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray got;
    while (socket.waitForReadyRead(2000)) {
        got += socket.readAll();
        if (got.contains("\r\n\r\n"))
            break;
    }
    return got;
}

/// Counts what it did, as a server with state does.
struct Counting {
    int effects = 0;
    Host host{{.handler = [this](const Request &request) {
        ++effects;
        return Response{.body = "{\"path\":\"" + request.path.toUtf8() + "\",\"method\":\"" + request.method + "\"}"};
    }}};
};

} // namespace

class TestHost : public QObject
{
    Q_OBJECT
private slots:
    void answers_over_http_and_logs_the_call();
    void names_calls_by_its_router();
    void a_site_below_a_prefix_answers_404_elsewhere();
    void answers_in_its_own_thread();
    void run_executes_in_the_servers_thread_and_waits();
    void latency_does_not_block_other_calls();
    void faults_answer_instead_of_the_handler_data();
    void faults_answer_instead_of_the_handler();
    void a_fault_strikes_the_nth_call_so_many_times();
    void a_fault_leaves_other_routes_alone();
    void a_cut_before_the_effect_leaves_no_effect();
    void a_cut_after_the_effect_is_one_hit_and_one_effect();
    void a_slow_answer_has_its_effect_at_once();
    void a_truncated_answer_is_half_a_body();
    void a_script_acts_between_two_calls();
    void tls_is_refused_until_trusted();
    void an_expired_certificate_is_expired();
    void a_private_authority_signs();
    void a_certificate_may_be_another_hosts();
    void stops_with_an_answer_under_way();
    void starts_again_after_a_stop();
};

void TestHost::answers_over_http_and_logs_the_call()
{
    Counting server;
    QVERIFY(server.host.isRunning());
    QNetworkAccessManager network;
    const Answer answer = get(network, under(server.host, u"/a/b?x=1"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, "application/json"_ba);
    QCOMPARE(answer.body, R"({"path":"/a/b","method":"GET"})"_ba);
    QCOMPARE(server.host.calls().size(), 1);
    QCOMPARE(server.host.calls().first().route, u"/a/b"_s);
    QCOMPARE(server.host.calls().first().method, "GET"_ba);
    QCOMPARE(server.host.calls().first().status, 200);
    server.host.clearCalls();
    QCOMPARE(server.host.hits(), 0);
}

void TestHost::names_calls_by_its_router()
{
    Host host({.handler = [](const Request &) { return Response{}; },
        .route = [](const Request &r) { return QString::fromUtf8(r.query); }});
    QNetworkAccessManager network;
    get(network, under(host, u"/x?groups.members"_s));
    QCOMPARE(host.hits(u"groups.members"_s), 1);
    QCOMPARE(host.hits(u"/x"_s), 0);
}

void TestHost::a_site_below_a_prefix_answers_404_elsewhere()
{
    Host host({.handler = [](const Request &r) { return Response{.body = r.path.toUtf8()}; }, .prefix = u"/moodle"_s});
    QVERIFY(host.url().toString().endsWith(u"/moodle"_s));
    QNetworkAccessManager network;
    QCOMPARE(get(network, under(host, u"/webservice"_s)).body, "/webservice"_ba);
    QUrl elsewhere = host.url();
    elsewhere.setPath(u"/webservice"_s);
    const Answer answer = get(network, elsewhere);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.type.startsWith("text/html"));
}

void TestHost::answers_in_its_own_thread()
{
    QThread *seen = nullptr;
    Host host({.handler = [&](const Request &) {
        seen = QThread::currentThread();
        return Response{};
    }});
    QNetworkAccessManager network;
    get(network, under(host, u"/"_s));
    QVERIFY(seen && seen != QThread::currentThread());
}

void TestHost::run_executes_in_the_servers_thread_and_waits()
{
    Counting server;
    QThread *seen = nullptr;
    server.host.run([&] { seen = QThread::currentThread(); });
    QVERIFY(seen && seen != QThread::currentThread());
}

void TestHost::latency_does_not_block_other_calls()
{
    Counting server;
    server.host.setLatency(200ms);
    QNetworkAccessManager network;
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 5; ++i)
        replies.emplace_back(network.get(QNetworkRequest(under(server.host, u"/"_s))));
    for (const auto &reply : replies)
        QTRY_VERIFY(reply->isFinished());
    QVERIFY(clock.elapsed() >= 195);
    QVERIFY2(clock.elapsed() < 5 * 200, "five calls at once must not wait for one another");
    server.host.setLatency(0ms);
    clock.restart();
    get(network, under(server.host, u"/"_s));
    QVERIFY(clock.elapsed() < 150);
}

void TestHost::faults_answer_instead_of_the_handler_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("inBody");
    QTest::newRow("status with body") << 0 << 503 << "application/json"_ba << R"({"busy":1})"_ba;
    QTest::newRow("page with 200") << 1 << 200 << "text/html"_ba << "<html>"_ba;
    QTest::newRow("page with 502") << 2 << 502 << "text/html"_ba << "Bad Gateway"_ba;
    QTest::newRow("413") << 3 << 413 << "text/html"_ba << "Too Large"_ba;
    QTest::newRow("empty 403") << 4 << 403 << "text/html; charset=utf-8"_ba << ""_ba;
}

void TestHost::faults_answer_instead_of_the_handler()
{
    QFETCH(int, kind);
    const QString route = u"/x"_s;
    const Fault faults[] = {Fault::status(route, 503, R"({"busy":1})"), Fault::htmlPage(route), Fault::htmlPage(route, 502),
        Fault::tooLarge(route), Fault::emptyForbidden(route)};
    Counting server;
    server.host.add(faults[kind]);
    QNetworkAccessManager network;
    const Answer answer = get(network, under(server.host, route));
    QTEST(answer.status, "status");
    QTEST(answer.type, "type");
    QFETCH(QByteArray, inBody);
    QVERIFY(answer.body.contains(inBody));
    QCOMPARE(answer.body.isEmpty(), inBody.isEmpty());
    QCOMPARE(server.effects, 0);
    QTEST(server.host.calls().first().status, "status");
}

void TestHost::a_fault_strikes_the_nth_call_so_many_times()
{
    Counting server;
    server.host.add(Fault::status(u"/x"_s, 500).on(2).repeated(2));
    QNetworkAccessManager network;
    QList<int> seen;
    for (int i = 0; i < 5; ++i)
        seen << get(network, under(server.host, u"/x"_s)).status;
    QCOMPARE(seen, (QList<int>{200, 500, 500, 200, 200}));
    server.host.add(Fault::status(u"/x"_s, 500).repeated());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(get(network, under(server.host, u"/x"_s)).status, 500);
    server.host.clearFaults();
    QCOMPARE(get(network, under(server.host, u"/x"_s)).status, 200);
}

void TestHost::a_fault_leaves_other_routes_alone()
{
    Counting server;
    server.host.add(Fault::status(u"/x"_s, 500));
    QNetworkAccessManager network;
    QCOMPARE(get(network, under(server.host, u"/y"_s)).status, 200);
    QCOMPARE(get(network, under(server.host, u"/x"_s)).status, 500);
}

void TestHost::a_cut_before_the_effect_leaves_no_effect()
{
    Counting server;
    server.host.add(Fault::cutBefore(u"/x"_s));
    QCOMPARE(rawPost(server.host, "/x", "a=1"), ""_ba);
    QCOMPARE(server.host.hits(u"/x"_s), 1);
    QCOMPARE(server.host.calls().first().status, 0);
    QCOMPARE(server.effects, 0);
    QVERIFY(rawPost(server.host, "/x", "a=1").startsWith("HTTP/1.1 200"));
}

void TestHost::a_cut_after_the_effect_is_one_hit_and_one_effect()
{
    Counting server;
    server.host.add(Fault::cutAfter(u"/x"_s));
    QCOMPARE(rawPost(server.host, "/x", "a=1"), ""_ba);
    QCOMPARE(server.host.hits(u"/x"_s), 1);
    QCOMPARE(server.effects, 1);
}

void TestHost::a_slow_answer_has_its_effect_at_once()
{
    Counting server;
    server.host.add(Fault::slow(u"/x"_s, 400ms));
    QNetworkAccessManager network;
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(under(server.host, u"/x"_s))));
    QTRY_COMPARE(server.host.hits(u"/x"_s), 1);
    QVERIFY(!reply->isFinished());
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(clock.elapsed() >= 395);
    QCOMPARE(server.effects, 1);
}

void TestHost::a_truncated_answer_is_half_a_body()
{
    Counting server;
    server.host.add(Fault::truncated(u"/x"_s));
    QNetworkAccessManager network;
    const Answer half = get(network, under(server.host, u"/x"_s));
    const Answer whole = get(network, under(server.host, u"/x"_s));
    QCOMPARE(half.status, 200);
    QCOMPARE(half.body, whole.body.first(whole.body.size() / 2));
}

void TestHost::a_script_acts_between_two_calls()
{
    int state = 1;
    Host host({.handler = [&](const Request &) { return Response{.body = QByteArray::number(state)}; }});
    host.add(Fault::meanwhile(u"/x"_s, [&] { state = 2; }).on(2));
    QNetworkAccessManager network;
    QCOMPARE(get(network, under(host, u"/x"_s)).body, "1"_ba);
    QCOMPARE(get(network, under(host, u"/x"_s)).body, "2"_ba);
}

void TestHost::tls_is_refused_until_trusted()
{
    Host host({.handler = [](const Request &) { return Response{.body = "{}"}; }, .tls = Tls::SelfSigned});
    QVERIFY2(host.isRunning(), qPrintable(host.fault()));
    QCOMPARE(host.url().scheme(), u"https"_s);
    QNetworkAccessManager network;
    QCOMPARE(get(network, host.url()).error, QNetworkReply::SslHandshakeFailedError);
    QNetworkRequest request(host.url());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(host.certificate()));
    request.setSslConfiguration(tls);
    QNetworkAccessManager trusting;
    const std::unique_ptr<QNetworkReply> reply(trusting.get(request));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY2(reply->error() == QNetworkReply::NoError, qPrintable(reply->errorString()));
    QCOMPARE(reply->readAll(), "{}"_ba);
}

void TestHost::an_expired_certificate_is_expired()
{
    Host host({.handler = [](const Request &) { return Response{}; }, .tls = Tls::Expired});
    QVERIFY2(host.isRunning(), qPrintable(host.fault()));
    const QSslCertificate certificate = QSslCertificate::fromData(host.certificate()).value(0);
    QVERIFY(certificate.expiryDate() < QDateTime::currentDateTime());
    QSslSocket socket;
    QList<QSslError::SslError> errors;
    connect(&socket, &QSslSocket::sslErrors, this, [&](const QList<QSslError> &seen) {
        for (const QSslError &error : seen)
            errors << error.error();
    });
    socket.connectToHostEncrypted(host.url().host(), quint16(host.url().port()));
    QTRY_VERIFY(errors.contains(QSslError::CertificateExpired));
}

void TestHost::a_private_authority_signs()
{
    const Certificate authority = makeAuthority();
    QVERIFY2(!authority.pem.isEmpty(), qPrintable(authority.fault));
    Host host({.handler = [](const Request &) { return Response{.body = "{}"}; }, .tls = Tls::Signed, .authority = authority});
    QVERIFY2(host.isRunning(), qPrintable(host.fault()));
    const QSslCertificate certificate = QSslCertificate::fromData(host.certificate()).value(0);
    QVERIFY(!certificate.isSelfSigned());
    QCOMPARE(certificate.issuerDisplayName(), QSslCertificate::fromData(authority.pem).value(0).subjectDisplayName());
    QNetworkRequest request(host.url());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromData(authority.pem));
    request.setSslConfiguration(tls);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestHost::a_certificate_may_be_another_hosts()
{
    Host host({.handler = [](const Request &) { return Response{}; }, .tls = Tls::WrongHost});
    QVERIFY2(host.isRunning(), qPrintable(host.fault()));
    const QSslCertificate certificate = QSslCertificate::fromData(host.certificate()).value(0);
    QCOMPARE(certificate.subjectAlternativeNames().values(), QStringList{u"elsewhere.example"_s});
}

void TestHost::stops_with_an_answer_under_way()
{
    Counting server;
    server.host.add(Fault::slow(u"/x"_s, 60s));
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(under(server.host, u"/x"_s))));
    QTRY_COMPARE(server.host.hits(u"/x"_s), 1);
    server.host.stop();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QVERIFY(!server.host.isRunning());
    QCOMPARE(server.host.hits(u"/x"_s), 1);
}

void TestHost::starts_again_after_a_stop()
{
    Host host({.handler = [](const Request &) { return Response{.body = "1"}; }});
    host.stop();
    QVERIFY(host.start({.handler = [](const Request &) { return Response{.body = "2"}; }}));
    QNetworkAccessManager network;
    QCOMPARE(get(network, host.url()).body, "2"_ba);
}

QTEST_GUILESS_MAIN(TestHost)
#include "tst_host.moc"
