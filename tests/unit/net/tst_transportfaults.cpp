// SPDX-License-Identifier: GPL-3.0-or-later
// What can come instead of an answer, and what it means for a write.
#include "support/httpstage.h"

#include <QTcpServer>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::Fault;

class TestTransportFaults : public QObject
{
    Q_OBJECT

private slots:
    void tellsFailuresApart_data()
    {
        using enum Error::Kind;
        QTest::addColumn<demo::Response>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("hits");
        const auto page = [](int status) {
            return demo::Response{status, "\n <!DOCTYPE html><html><head><title>Log &amp; in</title></head></html>", "text/html"};
        };
        QTest::newRow("a page") << page(200) << NotAnApi << u"html"_s << u"Log & in"_s << 1;
        QTest::newRow("a page in disguise") << demo::Response{200, "hello", "text/html; charset=utf-8"} << NotAnApi << u"html"_s
                                            << QString() << 1;
        QTest::newRow("an empty body") << demo::Response{200, " \n", "application/json"} << NotAnApi << u"empty"_s << QString()
                                       << 1;
        QTest::newRow("a bad gateway") << page(502) << NotAnApi << u"http-error"_s << u"Log & in"_s << 3;
        QTest::newRow("closed") << page(503) << Maintenance << u"503"_s << u"Log & in"_s << 3;
        QTest::newRow("too large") << page(413) << NotAnApi << u"http-error"_s << u"Log & in"_s << 1;
        QTest::newRow("not allowed") << demo::Response{403, "", "text/plain"} << Denied << u"403"_s << QString() << 1;
        QTest::newRow("not logged in") << demo::Response{401, "{}", "application/json"} << Unauthenticated << u"401"_s
                                       << QString() << 1;
        QTest::newRow("a bad request") << demo::Response{400, "{}", "application/json"} << NotAnApi << u"http-error"_s
                                       << QString() << 1;
        QTest::newRow("a failure inside") << demo::Response{500, "{}", "application/json"} << NotAnApi << u"http-error"_s
                                          << QString() << 3;
        QTest::newRow("not implemented") << demo::Response{501, "{}", "application/json"} << NotAnApi << u"http-error"_s
                                         << QString() << 3;
        QTest::newRow("a teapot") << demo::Response{418, "{}", "application/json"} << NotAnApi << u"http-error"_s << QString()
                                  << 1;
        QTest::newRow("nothing there") << page(404) << NotFound << u"404"_s << u"Log & in"_s << 1;
        QTest::newRow("elsewhere") << demo::Response{302, "", "text/html",
            {{"Location", "https://user:pw@other.example/login?token=abc"}}}
                                   << NotAnApi << u"redirect"_s << u"https://other.example/login"_s << 1;
        QTest::newRow("elsewhere, kept method") << demo::Response{307, "{}", "application/json", {{"Location", "/next"}}}
                                                << NotAnApi << u"redirect"_s << QString() << 1;
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
        demo::Host host;
        if (!host.start({.handler =
                             [&](const demo::Request &) {
                                 ++hits;
                                 return demo::Response{};
                             },
                .tls = tls}))
            QSKIP(qPrintable(host.fault()));
        const Result<Answer> answer = send(host.url(), write());
        QVERIFY(!answer && answer.error().kind == Error::Kind::Tls);
        QTEST(answer.error().code, "code");
        QVERIFY(!answer.error().fateUnknown);
        QCOMPARE(hits, 0);
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

    void aMalformedAnswerToAWriteLeavesItsFateOpen()
    {
        Stage stage;
        SystemClock clock;
        Transport transport(stage.host.url(), clock, quick());
        const auto parse = [](const QByteArray &) -> Result<void> {
            return Failure{Error{.kind = Error::Kind::Malformed, .code = u"success"_s}};
        };
        const Result<void> written = await(transport.ask(write(), parse, {}));
        QVERIFY(!written && written.error().fateUnknown);
        QCOMPARE(written.error().call, u"thing"_s);
        QCOMPARE(written.error().status, 200);
        const Result<void> asked = await(transport.ask(read(), parse, {}));
        QVERIFY(!asked && !asked.error().fateUnknown);
    }
};

QTEST_GUILESS_MAIN(TestTransportFaults)
#include "tst_transportfaults.moc"
