// SPDX-License-Identifier: GPL-3.0-or-later
// Entering Moodle and what keeps us out, over real HTTP.
#include "support/moodleasked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::test;
using demo::Fault;
using demo::MoodleWorld;
using Kind = Error::Kind;

namespace {

const QString siteInfo = u"core_webservice_get_site_info"_s;

} // namespace

class MoodleClientTest : public QObject
{
    Q_OBJECT

private slots:
    void connects_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("4.1") << u"4.1"_s << QString();
        QTest::newRow("4.5") << u"4.5"_s << u"/moodle"_s;
        QTest::newRow("5.1") << u"5.1"_s << QString();
    }
    void connects()
    {
        QFETCH(QString, version);
        QFETCH(QString, prefix);
        MoodleHost moodle(3, version, prefix);
        moodle.edit([](MoodleWorld &world) { world.url = u"https://Moodle.example.org:443/é"_s; });
        const Result<MoodleSite> site = await(Client(moodle)->connect({}));
        QVERIFY2(site, qPrintable(errorOf(site).code));
        QCOMPARE(site->urlText, u"https://Moodle.example.org:443/é"_s); // byte for byte: names are made of its hash
        QCOMPARE(site->username, u"svc.diapason"_s);
        QCOMPARE(site->userId, MoodleUserId(2));
        QVERIFY(site->release.startsWith(version));
        QVERIFY(!site->functions.isEmpty());
        QCOMPARE(site->missingFunctions, QStringList());
    }

    void namesTheFunctionsItMisses()
    {
        MoodleHost moodle(1);
        moodle.withhold(u"core_course_get_contents"_s);
        const Result<MoodleSite> site = await(Client(moodle)->connect({}));
        QVERIFY(site);
        QCOMPARE(site->missingFunctions, QStringList{u"core_course_get_contents"_s});
    }

    /// moodle.md §1.1 and §9, met at the first call.
    void tellsWhyItCannotConnect_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("token"); // null: the right one
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        const Change nothing = [](MoodleHost &) { };
        const QString right;
        QTest::newRow("unknown token") << nothing << u"nonsense"_s << Kind::Unauthenticated << u"invalidtoken"_s << 200;
        QTest::newRow("empty token") << nothing << u""_s << Kind::Unauthenticated << u"invalidtoken"_s << 200;
        QTest::newRow("expired") << with(
            [](MoodleWorld &w) { w.tokens[0].validUntil = QDateTime::currentDateTimeUtc().addDays(-1); })
                                 << right << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("another address") << with([](MoodleWorld &w) { w.tokens[0].ipRestriction = u"192.0.2.1"_s; }) << right
                                         << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("no REST right") << without("webservice/rest:use") << right << Kind::Unauthenticated << u"accessexception"_s
                                       << 200;
        QTest::newRow("service off") << with([](MoodleWorld &w) { w.services[0].enabled = false; }) << right
                                     << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("not in the service") << Change([](MoodleHost &m) { m.withhold(siteInfo); }) << right
                                            << Kind::Unauthenticated << u"accessexception"_s << 200;
        QTest::newRow("web services off") << with([](MoodleWorld &w) { w.switches.webServices = false; }) << right
                                          << Kind::Refused << u"webservices-disabled"_s << 403;
        QTest::newRow("REST off") << with([](MoodleWorld &w) { w.switches.restProtocol = false; }) << right << Kind::Refused
                                  << u"webservices-disabled"_s << 403;
        QTest::newRow("maintenance") << with([](MoodleWorld &w) { w.switches.maintenance = true; }) << right << Kind::Maintenance
                                     << u"sitemaintenance"_s << 200;
        QTest::newRow("CLI maintenance") << with([](MoodleWorld &w) { w.switches.cliMaintenance = true; }) << right
                                         << Kind::Maintenance << u"503"_s << 503;
        QTest::newRow("database down") << with([](MoodleWorld &w) { w.switches.databaseDown = true; }) << right
                                       << Kind::Maintenance << u"dbconnectionfailed"_s << 200;
        QTest::newRow("PHP down") << failing(Fault::htmlPage(siteInfo, 502)) << right << Kind::NotAnApi << u"http-error"_s << 502;
        QTest::newRow("a portal") << failing(Fault::htmlPage(siteInfo)) << right << Kind::NotAnApi << u"html"_s << 200;
        QTest::newRow("empty") << failing(Fault::status(siteInfo, 200, "")) << right << Kind::NotAnApi << u"empty"_s << 200;
        QTest::newRow("cut JSON") << failing(Fault::truncated(siteInfo)) << right << Kind::Malformed << u"json"_s << 200;
        QTest::newRow("another JSON") << failing(Fault::status(siteInfo, 200, "{}")) << right << Kind::Malformed << u"siteurl"_s
                                      << 200;
        QTest::newRow("a list") << failing(Fault::status(siteInfo, 200, "[]")) << right << Kind::Malformed << u"siteurl"_s << 200;
        QTest::newRow("cut line") << failing(Fault::cutBefore(siteInfo)) << right << Kind::Network << u"connection-cut"_s << 0;
        Fault moved = Fault::status(siteInfo, 303);
        moved.answer.headers.emplaceBack("Location", "https://elsewhere.example/login");
        QTest::newRow("redirect") << failing(moved) << right << Kind::NotAnApi << u"redirect"_s << 303;
    }
    void tellsWhyItCannotConnect()
    {
        QFETCH(Change, change);
        QFETCH(QString, token);
        MoodleHost moodle(1);
        change(moodle);
        const Error error = errorOf(await(Client(moodle, token)->connect({})));
        QTEST(error.kind, "kind");
        QTEST(error.code, "code");
        QTEST(error.status, "status");
        QCOMPARE(error.server, Server::Moodle);
        QCOMPARE(error.call, siteInfo);
        QVERIFY(!error.detail.contains(u'<'));
        QVERIFY(!error.detail.contains(moodle.token()));
        if (error.code == "redirect"_L1)
            QCOMPARE(error.detail, u"https://elsewhere.example/login"_s);
    }

    void losesAnExpiredTokenForGood()
    {
        MoodleHost moodle(1);
        moodle.edit([](MoodleWorld &w) { w.tokens[0].validUntil = QDateTime::currentDateTimeUtc().addDays(-1); });
        Client client(moodle);
        QCOMPARE(errorOf(await(client->connect({}))).code, u"accessexception"_s);
        QCOMPARE(errorOf(await(client->connect({}))).code, u"invalidtoken"_s);
    }

    void speaksToTheWrongPath()
    {
        MoodleHost moodle(1);
        MoodleClient lost(QUrl(moodle.url().toString() + u"/old"_s), moodle.token(), systemClock(), quick());
        const Error error = errorOf(await(lost.connect({})));
        QCOMPARE(error.kind, Kind::NotAnApi);
        QCOMPARE(error.status, 404);
    }

    void keepsItsTokenInTheBody()
    {
        MoodleHost moodle(1);
        Client client(moodle);
        QVERIFY(await(client->connect({})));
        const demo::Request request = moodle.last();
        QCOMPARE(request.method, "POST"_ba);
        QVERIFY(request.query.isEmpty());
        QVERIFY(!request.path.contains(moodle.token()));
        for (const QByteArray &value : request.headers)
            QVERIFY(!value.contains(moodle.token().toLatin1()));
        QVERIFY(request.body.startsWith("wstoken=" + moodle.token().toLatin1() + '&'));
        QCOMPARE(client->calls(), 1);
    }

    void stops()
    {
        MoodleHost moodle(1);
        moodle.http().add(Fault::slow({}, std::chrono::seconds(20)).repeated());
        std::stop_source stop;
        Client client(moodle);
        auto site = client->connect(stop.get_token());
        auto courses = client->courses(stop.get_token());
        auto activity = client->activity(general, stop.get_token());
        QTRY_VERIFY(moodle.http().hits() >= 3);
        stop.request_stop();
        QCOMPARE(errorOf(await(std::move(site))).kind, Kind::Cancelled);
        QCOMPARE(errorOf(await(std::move(courses))).kind, Kind::Cancelled);
        QCOMPARE(errorOf(await(std::move(activity))).kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(MoodleClientTest)
#include "tst_moodleclient.moc"
