// SPDX-License-Identifier: GPL-3.0-or-later
// moodle.md §2.2: what a site says before anybody is known to it, and browser sign-on.
#include "support/moodlesite.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

const QString ajax = u"/lib/ajax/service-nologin.php"_s;

Response ask(MoodleSite &site, const QByteArray &body) { return site.post(ajax, body, "application/json"); }

QJsonValue configOf(MoodleSite &site)
{
    const Response answer = ask(site, R"([{"index":0,"methodname":"tool_mobile_get_public_config","args":{}}])");
    return MoodleSite::json(answer.body)[0];
}

Response launch(MoodleSite &site,
    const Form &form = {{u"service"_s, u"diapason"_s}, {u"passport"_s, u"p4ss"_s}, {u"urlscheme"_s, u"diapason"_s}})
{
    return MoodleSimulator(site.world).handle({.path = u"/admin/tool/mobile/launch.php"_s, .query = encoded(form)});
}

QByteArray locationOf(const Response &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name == "Location")
            return value;
    }
    return {};
}

/// A site that offers browser sign-on, to somebody whom the browser knows already.
struct Open : MoodleSite {
    Open()
    {
        world.switches.loginType = 2;
        world.browserSession = world.serviceAccount;
    }
};

} // namespace

class TestMoodleFrontDoor : public QObject
{
    Q_OBJECT
private slots:
    void tells_its_facts_to_anybody();
    void tells_what_the_administrator_set();
    void other_functions_are_not_available();
    void a_body_that_is_no_list_is_a_coding_error();
    void states_of_the_server();
    void a_browser_that_is_unknown_is_sent_to_the_login_page();
    void hands_the_token_to_the_scheme();
    void a_forced_scheme_outranks_the_one_asked_for();
    void a_private_token_is_the_third_part();
    void refusals_are_pages_with_404_data();
    void refusals_are_pages_with_404();
};

void TestMoodleFrontDoor::tells_its_facts_to_anybody()
{
    MoodleSite site;
    const QJsonValue answer = configOf(site);
    QCOMPARE(answer["error"_L1], QJsonValue(false));
    const QJsonValue data = answer["data"_L1];
    QCOMPARE(data["wwwroot"_L1].toString(), u"https://moodle.example.org"_s);
    QCOMPARE(data["launchurl"_L1].toString(), u"https://moodle.example.org/admin/tool/mobile/launch.php"_s);
    QCOMPARE(data["typeoflogin"_L1].toInt(), 1);
    QCOMPARE(data["enablewebservices"_L1].toInt(), 1);
    QCOMPARE(data["maintenanceenabled"_L1].toInt(), 0);
    QFile recorded(QStringLiteral(DIAPASON_FIXTURES "/moodle-4.5/tool_mobile_get_public_config.json"));
    QVERIFY(recorded.open(QIODevice::ReadOnly));
    const QJsonDocument fixture = QJsonDocument::fromJson(recorded.readAll());
    QCOMPARE(data.toObject().keys(), fixture["response"_L1][0]["data"_L1].toObject().keys());
}

void TestMoodleFrontDoor::tells_what_the_administrator_set()
{
    MoodleSite site;
    site.world.switches.webServices = false;
    site.world.switches.maintenance = true;
    site.world.switches.maintenanceMessage = u"<p>Back at <b>noon</b></p>"_s;
    site.world.switches.loginType = 3;
    const QJsonValue data = configOf(site)["data"_L1];
    QCOMPARE(data["enablewebservices"_L1].toInt(), 0);
    QCOMPARE(data["maintenanceenabled"_L1].toInt(), 1);
    QCOMPARE(data["maintenancemessage"_L1].toString(), u"<p>Back at <b>noon</b></p>"_s);
    QCOMPARE(data["typeoflogin"_L1].toInt(), 3);
}

void TestMoodleFrontDoor::other_functions_are_not_available()
{
    MoodleSite site;
    const Response answer = ask(site, R"([{"index":0,"methodname":"core_course_get_courses","args":{}}])");
    const QJsonValue first = MoodleSite::json(answer.body)[0];
    QCOMPARE(first["error"_L1], QJsonValue(true));
    QCOMPARE(first["exception"_L1]["errorcode"_L1].toString(), u"servicenotavailable"_s);
}

void TestMoodleFrontDoor::a_body_that_is_no_list_is_a_coding_error()
{
    MoodleSite site;
    QCOMPARE(MoodleSite::json(ask(site, "x=1").body)["errorcode"_L1].toString(), u"codingerror"_s);
}

/// §9: the database flag lets the facts through, for they tell of it; the page of the command line lets nothing through.
void TestMoodleFrontDoor::states_of_the_server()
{
    MoodleSite site;
    site.world.switches.databaseDown = true;
    QCOMPARE(MoodleSite::json(ask(site, "[]").body)["errorcode"_L1].toString(), u"dbconnectionfailed"_s);
    site.world.switches.cliMaintenance = true;
    const Response closed = ask(site, "[]");
    QCOMPARE(closed.status, 503);
    QVERIFY(closed.contentType.startsWith("text/html"));
}

void TestMoodleFrontDoor::a_browser_that_is_unknown_is_sent_to_the_login_page()
{
    Open site;
    site.world.browserSession = 0;
    const Response answer = launch(site);
    QCOMPARE(answer.status, 303);
    QCOMPARE(locationOf(answer), "https://moodle.example.org/login/index.php"_ba);
}

void TestMoodleFrontDoor::hands_the_token_to_the_scheme()
{
    Open site;
    site.world.switches.forcedUrlScheme.clear();
    const Response answer = launch(site);
    QCOMPARE(answer.status, 302);
    const QByteArray prefix = "diapason://token=";
    QVERIFY(locationOf(answer).startsWith(prefix));
    const QByteArray signature = QCryptographicHash::hash("https://moodle.example.orgp4ss", QCryptographicHash::Md5).toHex();
    QCOMPARE(
        QByteArray::fromBase64(locationOf(answer).sliced(prefix.size())), signature + ":::" + site.world.serviceToken.toUtf8());
}

void TestMoodleFrontDoor::a_forced_scheme_outranks_the_one_asked_for()
{
    Open site; // as Moodle comes out of the box
    QVERIFY(locationOf(launch(site)).startsWith("moodlemobile://token="));
}

void TestMoodleFrontDoor::a_private_token_is_the_third_part()
{
    Open site;
    site.world.switches.https = true;
    const QByteArray came = QByteArray::fromBase64(locationOf(launch(site)).sliced(sizeof "moodlemobile://token=" - 1));
    QCOMPARE(came.count(":::"), 2);
}

void TestMoodleFrontDoor::refusals_are_pages_with_404_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<int>("loginType");
    const Form right{{u"service"_s, u"diapason"_s}, {u"passport"_s, u"p"_s}, {u"urlscheme"_s, u"diapason"_s}};
    QTest::newRow("login in the app") << right << 1;
    QTest::newRow("no passport") << Form{right[0]} << 2;
    QTest::newRow("bad scheme") << Form{right[0], right[1], {u"urlscheme"_s, u"1://"_s}} << 2;
    QTest::newRow("unknown service") << Form{{u"service"_s, u"nope"_s}, right[1], right[2]} << 2;
}

void TestMoodleFrontDoor::refusals_are_pages_with_404()
{
    QFETCH(Form, form);
    QFETCH(int, loginType);
    Open site;
    site.world.switches.loginType = loginType;
    const Response answer = launch(site, form);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.contentType.startsWith("text/html"));
    site.world.switches.oauth2 = true;
    QCOMPARE(launch(site, form).status == 302, loginType == 1);
}

QTEST_GUILESS_MAIN(TestMoodleFrontDoor)
#include "tst_moodlefrontdoor.moc"
