// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"
#include "demo/host.h"
#include "net/transport.h"
#include "support/await.h"
#include "support/manualclock.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QTcpServer>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;
using demo::Host;

namespace {

/// Counts effects, and answers what it is told to.
struct Stage {
    std::atomic<int> effects = 0;
    demo::Response answer = {.body = R"({"ok":true})"};
    QList<demo::Request> requests;
    Host host{{.handler = [this](const demo::Request &request) {
                   ++effects;
                   requests.append(request);
                   return answer;
               },
               .route = [](const demo::Request &) { return u"thing"_s; }}};
};

TransportOptions quick()
{
    return {.server = Server::RocketChat, .patience = 20s, .backOff = 1ms};
}

Call read() { return {.path = u"/api/thing"_s, .name = u"thing"_s}; }
Call write() { return {.verb = Verb::Post, .path = u"/api/thing"_s, .name = u"thing"_s, .body = R"({"n":1})", .write = true}; }

Result<Answer> send(const QUrl &url, Call call, TransportOptions options = quick())
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

QMutex logLock;
QStringList logged;
void keep(QtMsgType, const QMessageLogContext &, const QString &line)
{
    const QMutexLocker lock(&logLock);
    logged.append(line);
}

} // namespace

class TestTransport : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIsTold()
    {
        Stage stage;
        Call call = read();
        call.query = {{u"q"_s, u"a+b&c"_s}};
        call.headers = {{"X-Auth-Token", "t"}};
        QUrl base = stage.host.url();
        base.setPath(u"/chat/"_s);
        const Result<Answer> answer = send(base, call);
        QVERIFY(answer);
        QCOMPARE(answer->body, R"({"ok":true})"_ba);
        const demo::Request request = stage.requests.first();
        QCOMPARE(request.path, u"/chat/api/thing"_s);
        QCOMPARE(request.query, "q=a%2Bb%26c"_ba);
        QCOMPARE(request.headers.value("x-auth-token"), "t"_ba);
        QVERIFY(request.headers.value("user-agent").startsWith("Diapason/"));
    }

    void sendsABodyWithItsLength()
    {
        Stage stage;
        QVERIFY(send(stage.host.url(), write()));
        QCOMPARE(stage.requests.first().method, "POST"_ba);
        QCOMPARE(stage.requests.first().body, R"({"n":1})"_ba);
        QCOMPARE(stage.requests.first().headers.value("content-type"), "application/json"_ba);
        QCOMPARE(stage.requests.first().headers.value("content-length"), "7"_ba);
    }

    void tellsFailuresApart_data()
    {
        using enum Error::Kind;
        QTest::addColumn<demo::Response>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("hits");
        const auto page = [](int status) { return demo::Response{status, "\n <!DOCTYPE html><html><head><title>Log &amp; in</title></head></html>", "text/html"}; };
        QTest::newRow("a page") << page(200) << NotAnApi << u"html"_s << u"Log & in"_s << 1;
        QTest::newRow("a page in disguise") << demo::Response{200, "hello", "text/html; charset=utf-8"} << NotAnApi << u"html"_s << QString() << 1;
        QTest::newRow("an empty body") << demo::Response{200, " \n", "application/json"} << NotAnApi << u"empty"_s << QString() << 1;
        QTest::newRow("a bad gateway") << page(502) << NotAnApi << u"http-error"_s << u"Log & in"_s << 3;
        QTest::newRow("closed") << page(503) << Maintenance << u"503"_s << u"Log & in"_s << 3;
        QTest::newRow("too large") << page(413) << NotAnApi << u"http-error"_s << u"Log & in"_s << 1;
        QTest::newRow("not allowed") << demo::Response{403, "", "text/plain"} << Denied << u"403"_s << QString() << 1;
        QTest::newRow("not logged in") << demo::Response{401, "{}", "application/json"} << Unauthenticated << u"401"_s << QString() << 1;
        QTest::newRow("nothing there") << page(404) << NotFound << u"404"_s << u"Log & in"_s << 1;
        QTest::newRow("elsewhere") << demo::Response{302, "", "text/html", {{"Location", "https://user:pw@other.example/login?token=abc"}}}
                                   << NotAnApi << u"redirect"_s << u"https://other.example/login"_s << 1;
        QTest::newRow("elsewhere, kept method") << demo::Response{307, "{}", "application/json", {{"Location", "/next"}}} << NotAnApi << u"redirect"_s << QString() << 1;
    }
    void tellsFailuresApart()
    {
        QFETCH(demo::Response, answer);
        Stage stage;
        stage.answer = answer;
        const Result<Answer> said = send(stage.host.url(), read());
        QVERIFY(!said);
        QTEST(said.error().kind, "kind");
        QTEST(said.error().code, "code");
        QFETCH(QString, detail);
        if (!detail.isEmpty())
            QCOMPARE(said.error().detail, detail);
        QCOMPARE(said.error().status, answer.status);
        QCOMPARE(said.error().server, Server::RocketChat);
        QCOMPARE(said.error().call, u"thing"_s);
        QTEST(stage.effects.load(), "hits"); // only what may pass is tried again
    }

    void tellsWhyNoAnswerCame()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QUrl closed(u"http://127.0.0.1:%1"_s.arg(probe.serverPort()));
        probe.close();
        Result<Answer> answer = send(closed, write());
        QVERIFY(!answer && answer.error().kind == Error::Kind::Network);
        QCOMPARE(answer.error().code, u"connection-refused"_s);
        QVERIFY(!answer.error().fateUnknown); // nothing left

        TransportOptions once = quick();
        once.tries = 1;
        answer = send(QUrl(u"https://nowhere.invalid"_s), write(), once);
        QVERIFY(!answer && answer.error().kind == Error::Kind::Network);
        QCOMPARE(answer.error().code, u"host-not-found"_s);
        QVERIFY(!answer.error().fateUnknown);

        answer = send(QUrl(u"http://moodle.example"_s), read());
        QVERIFY(!answer && answer.error().kind == Error::Kind::Usage);
        QCOMPARE(answer.error().code, u"plain-http"_s);
    }

    void neverTrustsABadCertificate_data()
    {
        QTest::addColumn<demo::Tls>("tls");
        QTest::addColumn<QString>("code");
        QTest::newRow("self-signed") << demo::Tls::SelfSigned << u"certificate-self-signed"_s;
        QTest::newRow("expired") << demo::Tls::Expired << u"certificate-expired"_s;
    }
    void neverTrustsABadCertificate()
    {
        QFETCH(demo::Tls, tls);
        int hits = 0;
        Host host;
        if (!host.start({.handler = [&](const demo::Request &) { ++hits; return demo::Response{}; }, .tls = tls}))
            QSKIP(qPrintable(host.fault()));
        const Result<Answer> answer = send(host.url(), write());
        QVERIFY(!answer && answer.error().kind == Error::Kind::Tls);
        QTEST(answer.error().code, "code");
        QVERIFY(!answer.error().fateUnknown);
        QCOMPARE(hits, 0);
    }

    void readsAreTriedAgainWritesNever_data()
    {
        QTest::addColumn<bool>("after");
        QTest::newRow("cut before the effect") << false;
        QTest::newRow("cut after the effect") << true;
    }
    void readsAreTriedAgainWritesNever()
    {
        QFETCH(bool, after);
        Stage stage;
        const Fault cut = after ? Fault::cutAfter(u"thing"_s) : Fault::cutBefore(u"thing"_s);
        SystemClock clock;
        Transport transport(stage.host.url(), clock, quick());
        QVERIFY(await(transport.send(read(), {}))); // a connection that is kept, as in life
        stage.host.clearCalls();
        stage.effects = 0;

        stage.host.add(cut);
        const Result<Answer> written = await(transport.send(write(), {}));
        QVERIFY(!written && written.error().kind == Error::Kind::Network);
        QCOMPARE(written.error().code, u"connection-cut"_s);
        QVERIFY(written.error().fateUnknown);
        QCOMPARE(stage.host.hits(), 1);
        QCOMPARE(stage.effects.load(), after ? 1 : 0);

        stage.host.add(cut);
        QVERIFY(await(transport.send(read(), {})));
    }

    void aWriteThatIsAnsweredByAFrontServerMayHaveLanded_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("page, 200") << 200 << true;
        QTest::newRow("bad gateway") << 502 << true;
        QTest::newRow("closed") << 503 << true;
        QTest::newRow("too large") << 413 << false;
        QTest::newRow("not found") << 404 << false;
    }
    void aWriteThatIsAnsweredByAFrontServerMayHaveLanded()
    {
        QFETCH(int, status);
        Stage stage;
        stage.host.add(Fault::htmlPage(u"thing"_s, status));
        const Result<Answer> answer = send(stage.host.url(), write());
        QVERIFY(!answer);
        QTEST(answer.error().fateUnknown, "unknown");
        QCOMPARE(stage.host.hits(), 1);
    }

    void aSlowWriteTimesOutAndIsNotSentAgain()
    {
        Stage stage;
        stage.host.add(Fault::slow(u"thing"_s, 2s));
        Call call = write();
        call.patience = 100ms;
        const Result<Answer> answer = send(stage.host.url(), call);
        QVERIFY(!answer && answer.error().kind == Error::Kind::Timeout && answer.error().fateUnknown);
        QCOMPARE(stage.effects.load(), 1);
    }

    void stopsReadsAtAnyMoment()
    {
        Stage stage;
        stage.host.add(Fault::slow(u"thing"_s, 5s).repeated());
        SystemClock clock;
        TransportOptions narrow = quick();
        narrow.startConcurrency = narrow.maxConcurrency = 1;
        Transport transport(stage.host.url(), clock, narrow);
        std::stop_source stop;
        Watched<Result<Answer>> inFlight, queued;
        const auto a = inFlight.watch(transport.send(read(), stop.get_token()));
        const auto b = queued.watch(transport.send(write(), stop.get_token()));
        QTRY_COMPARE(stage.effects.load(), 1);
        QVERIFY(!inFlight.value && !queued.value);
        stop.request_stop();
        QTRY_VERIFY(inFlight.value && queued.value);
        QCOMPARE(inFlight.value->error().kind, Error::Kind::Cancelled);
        QVERIFY(queued.value->error().kind == Error::Kind::Cancelled && !queued.value->error().fateUnknown);
        QCOMPARE(transport.calls(), 1);
        const Result<Answer> late = await(transport.send(write(), stop.get_token()));
        QVERIFY(!late && late.error().kind == Error::Kind::Cancelled && !late.error().fateUnknown);
        QCOMPARE(transport.calls(), 1);
    }

    void hearsAWriteOut()
    {
        Stage stage;
        stage.host.add(Fault::slow(u"thing"_s, 300ms).repeated());
        SystemClock clock;
        auto transport = std::make_unique<Transport>(stage.host.url(), clock, quick());
        std::stop_source stop;
        Watched<Result<Answer>> heard, lost;
        const auto a = heard.watch(transport->send(write(), stop.get_token()));
        QTRY_COMPARE(stage.effects.load(), 1);
        stop.request_stop();
        QTRY_VERIFY(heard.value);
        QVERIFY(*heard.value);
        const auto b = lost.watch(transport->send(write(), {}));
        QTRY_COMPARE(stage.effects.load(), 2);
        transport.reset(); // the end of everything does not wait
        QTRY_VERIFY(lost.value);
        QVERIFY(!*lost.value && lost.value->error().kind == Error::Kind::Cancelled && lost.value->error().fateUnknown);
    }

    void endsWithCallsInFlight()
    {
        Stage stage;
        stage.host.add(Fault::slow(u"thing"_s, 5s).repeated());
        SystemClock clock;
        auto transport = std::make_unique<Transport>(stage.host.url(), clock, quick());
        Watched<Result<Answer>> call;
        const auto task = call.watch(transport->send(read(), {}));
        QTRY_COMPARE(stage.effects.load(), 1);
        transport.reset();
        QTRY_VERIFY(call.value);
        QCOMPARE(call.value->error().kind, Error::Kind::Cancelled);
    }

    void waitsBetweenTriesByTheClockAndCanBeWoken()
    {
        Stage stage;
        stage.host.add(Fault::htmlPage(u"thing"_s, 502).repeated(1));
        ManualClock clock;
        TransportOptions patient = quick();
        patient.backOff = 10min;
        Transport transport(stage.host.url(), clock, patient);
        Watched<Result<Answer>> call;
        const auto task = call.watch(transport.send(read(), {}));
        QTRY_COMPARE(clock.waiting(), 1);
        QVERIFY(!call.value);
        clock.advance(20min);
        QTRY_VERIFY(call.value);
        QVERIFY(*call.value);

        stage.host.add(Fault::htmlPage(u"thing"_s, 502));
        std::stop_source stop;
        Watched<Result<Answer>> stopped;
        const auto again = stopped.watch(transport.send(read(), stop.get_token()));
        QTRY_COMPARE(clock.waiting(), 1);
        stop.request_stop();
        QTRY_VERIFY(stopped.value);
    }

    void a429WaitsAndIsSentAgainEvenAWrite()
    {
        Stage stage;
        ManualClock clock;
        stage.host.add(Fault::status(u"thing"_s, 429, R"({"success":false,"error":"You must wait 41 seconds before [error-too-many-requests]"})"));
        Transport transport(stage.host.url(), clock, quick());
        QList<QDateTime> told;
        transport.onWaiting([&](const QDateTime &until, const QString &) { told.append(until); });
        Watched<Result<Answer>> call;
        const auto task = call.watch(transport.send(write(), {}));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first(), clock.now().addSecs(41));
        QCOMPARE(stage.effects.load(), 0);
        clock.advance(41s);
        QTRY_VERIFY(call.value);
        QVERIFY(*call.value);
        QCOMPARE(stage.effects.load(), 1);
        QCOMPARE(told.size(), 2);
        QVERIFY(!told.last().isValid());
    }

    void parsesLongAnswersOffTheMainThread_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("aside");
        QTest::newRow("short") << 10 << false;
        QTest::newRow("long") << 100'000 << true;
    }
    void parsesLongAnswersOffTheMainThread()
    {
        QFETCH(int, length);
        Stage stage;
        stage.answer.body = '"' + QByteArray(length, 'x') + '"';
        SystemClock clock;
        Transport transport(stage.host.url(), clock, quick());
        const auto parse = [](const QByteArray &) -> Result<bool> { return !QThread::isMainThread(); };
        const Result<bool> offMain = await(transport.ask(read(), parse, {}));
        QVERIFY(offMain);
        QTEST(*offMain, "aside");
    }

    void aMalformedAnswerToAWriteLeavesItsFateOpen()
    {
        Stage stage;
        SystemClock clock;
        Transport transport(stage.host.url(), clock, quick());
        const auto parse = [](const QByteArray &) -> Result<void> { return Failure{Error{.kind = Error::Kind::Malformed, .code = u"success"_s}}; };
        const Result<void> written = await(transport.ask(write(), parse, {}));
        QVERIFY(!written && written.error().fateUnknown);
        QCOMPARE(written.error().call, u"thing"_s);
        QCOMPARE(written.error().status, 200);
        const Result<void> asked = await(transport.ask(read(), parse, {}));
        QVERIFY(!asked && !asked.error().fateUnknown);
    }

    void usesManyConnections()
    {
        Stage stage;
        stage.host.setLatency(100ms);
        SystemClock clock;
        TransportOptions wide = quick();
        wide.startConcurrency = 16;
        Transport transport(stage.host.url(), clock, wide);
        QElapsedTimer timer;
        timer.start();
        std::vector<QCoro::Task<Result<Answer>>> tasks;
        for (int i = 0; i < 64; ++i)
            tasks.push_back(transport.send(read(), {}));
        for (auto &task : tasks)
            QVERIFY(await(std::move(task)));
        QVERIFY2(timer.elapsed() < 64 * 100 / 6, QByteArray::number(timer.elapsed())); // Qt's own limit is six
    }

    void logsNoSecret()
    {
        Stage stage;
        stage.answer = {400, R"({"secret":"answer text"})"};
        QLoggingCategory::setFilterRules(u"diapason.*=true\nqt.network.*=false"_s);
        const auto before = qInstallMessageHandler(keep);
        Call call = write();
        call.headers = {{"X-Auth-Token", "kAbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdef"}};
        call.body = R"({"password":"hunter2"})";
        const Result<Answer> answer = send(stage.host.url(), call);
        qInstallMessageHandler(before);
        QVERIFY(!answer);
        QVERIFY(!logged.isEmpty());
        const QString all = logged.join(u'\n') + answer.error().detail;
        for (const QString &secret : {u"kAbCdEfG"_s, u"hunter2"_s, u"answer text"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
