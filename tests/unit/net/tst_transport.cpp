// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpstage.h"
#include "support/keptlog.h"
#include "support/manualclock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;

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
        stage.host.add(Fault::status(
            u"thing"_s, 429, R"({"success":false,"error":"You must wait 41 seconds before [error-too-many-requests]"})"));
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
        const KeptLog log;
        Call call = write();
        call.headers = {{"X-Auth-Token", "kAbCdEfGhIjKlMnOpQrStUvWxYz0123456789abcdef"}};
        call.body = R"({"password":"hunter2"})";
        const Result<Answer> answer = send(stage.host.url(), call);
        QVERIFY(!answer && !log.text().isEmpty());
        const QString all = log.text() + answer.error().detail;
        for (const QString &secret : {u"kAbCdEfG"_s, u"hunter2"_s, u"answer text"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
