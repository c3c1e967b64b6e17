// SPDX-License-Identifier: GPL-3.0-or-later
// moodle.md §1, §1.1 and §9: one row per statement.
#include "demo/moodle/userdetails.h"
#include "support/moodlesite.h"

#include <QTest>
#include <QTimeZone>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {
const QString siteInfo = u"core_webservice_get_site_info"_s, contents = u"core_course_get_contents"_s,
              server = u"/webservice/rest/server.php"_s;
}

class TestMoodleTransport : public QObject
{
    Q_OBJECT
private slots:
    void get_works_identically();
    void a_json_body_is_not_understood();
    void another_path_is_404_html();
    void without_the_format_the_answer_is_xml_data();
    void without_the_format_the_answer_is_xml();
    void errors_of_the_catalogue_data();
    void errors_of_the_catalogue();
    void every_error_of_moodle_is_http_200();
    void php_errors_leak_without_an_errorcode();
    void an_expired_token_is_deleted_at_its_first_use();
    void a_token_restricted_to_an_address_is_refused_elsewhere();
    void missing_rest_capability_is_an_access_exception();
    void a_function_outside_the_service_is_an_access_exception();
    void a_disabled_service_is_an_access_exception();
    void suspended_callers_are_refused();
    void booleans_must_be_digits_data();
    void booleans_must_be_digits();
    void an_option_is_true_unless_empty_or_zero();
    void unknown_options_are_ignored_or_refused();
    void php_drops_variables_beyond_its_limit();
    void long_lists_keep_their_order();
    void names_are_escaped_unless_raw();
    void debug_adds_debuginfo();
    void exception_classes_moved_with_4_5_data();
    void exception_classes_moved_with_4_5();
    void states_of_the_server_data();
    void states_of_the_server();
    void maintenance_lets_those_in_who_may();
    void routes_are_named_by_function();
};

void TestMoodleTransport::get_works_identically()
{
    MoodleSite site;
    const QByteArray query
        = "wstoken=" + site.token.toUtf8() + "&wsfunction=core_webservice_get_site_info&moodlewsrestformat=json";
    const Response answer = MoodleSimulator(site.world).handle({.path = server, .query = query});
    QCOMPARE(answer.body, site.rest(siteInfo).body);
    QCOMPARE(answer.contentType, "application/json"_ba);
}

void TestMoodleTransport::a_json_body_is_not_understood()
{
    MoodleSite site;
    const QByteArray body = R"({"wstoken":")" + site.token.toUtf8()
        + R"(","wsfunction":"core_webservice_get_site_info","moodlewsrestformat":"json"})";
    const Response answer = site.post(server, body, "application/json");
    QVERIFY(answer.body.contains("<ERRORCODE>invalidtoken</ERRORCODE>"));
}

void TestMoodleTransport::another_path_is_404_html()
{
    MoodleSite site;
    const Response answer = site.post(u"/webservice/rest/nope.php"_s, {});
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.contentType.startsWith("text/html"));
}

void TestMoodleTransport::without_the_format_the_answer_is_xml_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("inAnswer");
    QTest::newRow("an error") << "&wsfunction=core_course_get_contents&courseid=99999"_ba
                              << "<EXCEPTION class=\"dml_missing_record_exception\">"_ba;
    QTest::newRow("an answer") << "&wsfunction=core_webservice_get_site_info"_ba << "<KEY name=\"userid\"><VALUE>1001</VALUE>"_ba;
}

void TestMoodleTransport::without_the_format_the_answer_is_xml()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, inAnswer);
    MoodleSite site;
    const Response answer = site.post(server, "wstoken=" + site.token.toUtf8() + body);
    QCOMPARE(answer.contentType, "application/xml; charset=utf-8"_ba);
    QVERIFY2(answer.body.contains(inAnswer), answer.body);
}

void TestMoodleTransport::errors_of_the_catalogue_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<Form>("params");
    QTest::addColumn<QString>("errorcode");
    QTest::newRow("unknown function") << u"core_nothing"_s << Form{} << u"invalidrecord"_s;
    QTest::newRow("no function") << u""_s << Form{} << u"invalidparameter"_s;
    QTest::newRow("missing parameter") << contents << Form{} << u"invalidparameter"_s;
    QTest::newRow("mistyped parameter") << contents << Form{{u"courseid"_s, u"abc"_s}} << u"invalidparameter"_s;
    QTest::newRow("extra parameter") << contents << Form{{u"courseid"_s, u"310"_s}, {u"bogus"_s, u"1"_s}}
                                     << u"invalidparameter"_s;
    QTest::newRow("unknown course") << contents << Form{{u"courseid"_s, u"99999"_s}} << u"invalidrecord"_s;
    QTest::newRow("unknown course, enrolled")
        << u"core_enrol_get_enrolled_users"_s << Form{{u"courseid"_s, u"99999"_s}} << u"invalidrecord"_s;
    QTest::newRow("unknown cmid") << u"core_course_get_course_module"_s << Form{{u"cmid"_s, u"99999"_s}}
                                  << u"invalidrecordunknown"_s;
    QTest::newRow("unknown sort") << u"core_enrol_get_enrolled_users"_s
                                  << withOptions({{u"courseid"_s, u"310"_s}}, {{u"sortby"_s, u"username"_s}})
                                  << u"invalidparameter"_s;
}

void TestMoodleTransport::errors_of_the_catalogue()
{
    QFETCH(QString, function);
    QFETCH(Form, params);
    MoodleSite site;
    QTEST(site.errorOf(function, params), "errorcode");
    site.token = u"0123456789abcdef0123456789abcdef"_s;
    QCOMPARE(site.errorOf(function, params), u"invalidtoken"_s);
    site.token.clear();
    QCOMPARE(site.errorOf(function, params), u"invalidtoken"_s);
}

void TestMoodleTransport::every_error_of_moodle_is_http_200()
{
    MoodleSite site;
    const Response answer = site.rest(contents, {{u"courseid"_s, u"abc"_s}});
    QCOMPARE(answer.status, 200);
    QVERIFY(MoodleSite::json(answer.body).toObject().contains(u"exception"_s));
}

void TestMoodleTransport::php_errors_leak_without_an_errorcode()
{
    MoodleSite site;
    const QJsonObject answer
        = site.call(u"core_course_get_courses_by_field"_s, {{u"field"_s, u"ids"_s}, {u"value"_s, u"310,99999"_s}}).toObject();
    QCOMPARE(answer["exception"_L1].toString(), u"Error"_s);
    QVERIFY(!answer.contains(u"errorcode"_s));
    QCOMPARE(answer["message"_L1].toString(), u"Attempt to assign property \"contextvalidated\" on null"_s);
}

void TestMoodleTransport::an_expired_token_is_deleted_at_its_first_use()
{
    MoodleSite site;
    const QDateTime noon(QDate(2026, 10, 3), QTime(12, 0), QTimeZone::UTC);
    site.token = site.world.addToken(site.world.serviceAccount, noon);
    site.world.now = [noon] { return noon.addSecs(-1); };
    QCOMPARE(site.errorOf(siteInfo), QString());
    site.world.now = [noon] { return noon.addSecs(1); };
    QCOMPARE(site.errorOf(siteInfo), u"accessexception"_s);
    QCOMPARE(site.errorOf(siteInfo), u"invalidtoken"_s);
}

void TestMoodleTransport::a_token_restricted_to_an_address_is_refused_elsewhere()
{
    MoodleSite site;
    site.world.tokens.first().ipRestriction = u"127.0.0.1"_s;
    QCOMPARE(site.errorOf(siteInfo), QString());
    site.peer = QHostAddress(u"192.0.2.1"_s);
    QCOMPARE(site.errorOf(siteInfo), u"accessexception"_s);
}

void TestMoodleTransport::missing_rest_capability_is_an_access_exception()
{
    MoodleSite site;
    site.take("webservice/rest:use");
    QCOMPARE(site.errorOf(siteInfo), u"accessexception"_s);
}

void TestMoodleTransport::a_function_outside_the_service_is_an_access_exception()
{
    MoodleSite site;
    QCOMPARE(site.errorOf(u"mod_forum_get_forums_by_courses"_s), u"accessexception"_s);
    site.world.services.first().functions = {siteInfo};
    QCOMPARE(site.errorOf(contents, {{u"courseid"_s, u"310"_s}}), u"accessexception"_s);
    const QJsonArray functions = site.call(siteInfo)["functions"_L1].toArray();
    QCOMPARE(functions.size(), 1);
    QCOMPARE(functions.first()["name"_L1].toString(), siteInfo);
}

void TestMoodleTransport::a_disabled_service_is_an_access_exception()
{
    MoodleSite site;
    site.world.services.first().enabled = false;
    QCOMPARE(site.errorOf(siteInfo), u"accessexception"_s);
}

void TestMoodleTransport::suspended_callers_are_refused()
{
    MoodleSite site;
    site.world.editPerson(site.world.serviceAccount).suspended = true;
    QCOMPARE(site.errorOf(siteInfo), u"accessexception"_s);
}

void TestMoodleTransport::booleans_must_be_digits_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("errorcode");
    QTest::newRow("1") << u"1"_s << QString();
    QTest::newRow("0") << u"0"_s << QString();
    QTest::newRow("true") << u"true"_s << u"invalidparameter"_s;
    QTest::newRow("false") << u"false"_s << u"invalidparameter"_s;
    QTest::newRow("empty") << u""_s << u"invalidparameter"_s;
}

void TestMoodleTransport::booleans_must_be_digits()
{
    QFETCH(QString, value);
    MoodleSite site;
    QTEST(
        site.errorOf(u"core_enrol_get_users_courses"_s, {{u"userid"_s, u"1002"_s}, {u"returnusercount"_s, value}}), "errorcode");
}

void TestMoodleTransport::an_option_is_true_unless_empty_or_zero()
{
    MoodleSite site;
    const qint64 course = site.course(u"ANG202"_s).id;
    const qsizetype all = site.enrolled(course).toArray().size();
    QVERIFY(site.enrolled(course, {{u"onlyactive"_s, u"1"_s}}).toArray().size() < all);
    QCOMPARE(site.enrolled(course, {{u"onlyactive"_s, u"false"_s}}).toArray().size(),
        site.enrolled(course, {{u"onlyactive"_s, u"1"_s}}).toArray().size());
    QCOMPARE(site.enrolled(course, {{u"onlyactive"_s, u"0"_s}}).toArray().size(), all);
}

void TestMoodleTransport::unknown_options_are_ignored_or_refused()
{
    MoodleSite site;
    const qint64 course = site.course(u"CHI201"_s).id;
    QCOMPARE(site.enrolled(course, {{u"bogus"_s, u"1"_s}}).toArray().size(), site.enrolled(course).toArray().size());
    QCOMPARE(site.errorOf(contents, withOptions({{u"courseid"_s, QString::number(course)}}, {{u"bogus"_s, u"1"_s}})),
        u"errorinvalidparam"_s);
}

void TestMoodleTransport::php_drops_variables_beyond_its_limit()
{
    MoodleSite site;
    QStringList ids;
    for (const drawn::Person &person : site.world.people().first(40)) {
        if (!UserDetails::isPoisoned(person))
            ids.append(QString::number(person.id));
    }
    const Form params = Form{{u"field"_s, u"id"_s}} + listOf(u"values"_s, ids);
    QCOMPARE(site.call(u"core_user_get_users_by_field"_s, params).toArray().size(), ids.size());
    site.world.switches.maxInputVars = 14; // token, function, format, field, and ten values
    QCOMPARE(site.call(u"core_user_get_users_by_field"_s, params).toArray().size(), 10);
}

void TestMoodleTransport::long_lists_keep_their_order()
{
    PhpValue form;
    QByteArray body;
    for (int i = 0; i < 3000; ++i)
        body += "v[" + QByteArray::number(i) + "]=" + QByteArray::number(i * 7) + '&';
    readForm(body + "a[][x]=1&b%5B0%5D=%C3%A9+%26", 5000, form);
    const PhpValue *list = form.find(u"v"_s);
    QCOMPARE(list->items.size(), 3000);
    QCOMPARE(list->items[2999].second.text, QString::number(2999 * 7));
    QCOMPARE(form.find(u"a"_s)->find(u"0"_s)->textOf(u"x"_s), u"1"_s);
    QCOMPARE(form.find(u"b"_s)->textOf(u"0"_s), u"é &"_s);
}

void TestMoodleTransport::names_are_escaped_unless_raw()
{
    MoodleSite site;
    const drawn::Course &optics = site.course(u"PHY231"_s);
    const Form params{{u"options[ids][0]"_s, QString::number(optics.id)}};
    const auto shortName = [&](const Form &form) {
        return site.call(u"core_course_get_courses"_s, form).toArray().first()["shortname"_L1].toString();
    };
    QCOMPARE(shortName(params), u"PHY231 \"Optique\" &amp; alert(1)"_s);
    QCOMPARE(shortName(params + Form{{u"moodlewssettingraw"_s, u"true"_s}}), u"PHY231 \"Optique\" & <script>alert(1)</script>"_s);
    QCOMPARE(optics.shortName, u"PHY231 \"Optique\" & <script>alert(1)</script>"_s);
}

void TestMoodleTransport::debug_adds_debuginfo()
{
    MoodleSite site;
    QVERIFY(!site.call(contents).toObject().contains(u"debuginfo"_s));
    site.world.switches.debug = true;
    QVERIFY(site.call(contents)["debuginfo"_L1].toString().contains(u"courseid"_s));
}

void TestMoodleTransport::exception_classes_moved_with_4_5_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("exception");
    QTest::newRow("4.1") << u"4.1"_s << u"invalid_parameter_exception"_s;
    QTest::newRow("4.5") << u"4.5"_s << u"core\\exception\\invalid_parameter_exception"_s;
    QTest::newRow("5.1") << u"5.1"_s << u"core\\exception\\invalid_parameter_exception"_s;
}

void TestMoodleTransport::exception_classes_moved_with_4_5()
{
    QFETCH(QString, version);
    MoodleSite site(version);
    QTEST(site.call(contents)["exception"_L1].toString(), "exception");
    site.take("webservice/rest:use");
    QCOMPARE(site.call(contents)["exception"_L1].toString(), u"webservice_access_exception"_s);
}

void TestMoodleTransport::states_of_the_server_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("errorcode");
    QTest::addColumn<int>("loginStatus");
    QTest::addColumn<QString>("loginError");
    QTest::newRow("web services disabled") << u"ws"_s << 403 << "text/html; charset=utf-8"_ba << QString() << 200
                                           << u"enablewsdescription"_s;
    QTest::newRow("REST disabled") << u"rest"_s << 403 << "text/html; charset=utf-8"_ba << QString() << 200 << QString();
    QTest::newRow("maintenance flag") << u"maintenance"_s << 200 << "application/json"_ba << u"sitemaintenance"_s << 200
                                      << u"sitemaintenance"_s;
    QTest::newRow("maintenance page") << u"cli"_s << 503 << "text/html; charset=utf-8"_ba << QString() << 503 << QString();
    QTest::newRow("database down") << u"database"_s << 200 << "application/json"_ba << u"dbconnectionfailed"_s << 200
                                   << u"dbconnectionfailed"_s;
}

void TestMoodleTransport::states_of_the_server()
{
    QFETCH(QString, state);
    MoodleSite site;
    MoodleSwitches &switches = site.world.switches;
    switches.webServices = state != "ws"_L1;
    switches.restProtocol = state != "rest"_L1;
    switches.maintenance = state == "maintenance"_L1;
    switches.cliMaintenance = state == "cli"_L1;
    switches.databaseDown = state == "database"_L1;
    const Response answer = site.rest(siteInfo);
    QTEST(answer.status, "status");
    QTEST(answer.contentType, "type");
    QCOMPARE(answer.body.isEmpty(), answer.status == 403);
    QTEST(MoodleSite::json(answer.body)["errorcode"_L1].toString(), "errorcode");
    const Response login = site.post(u"/login/token.php"_s, "username=svc.diapason&password=haute-brume&service=diapason");
    QTEST(login.status, "loginStatus");
    QTEST(MoodleSite::json(login.body)["errorcode"_L1].toString(), "loginError");
}

void TestMoodleTransport::maintenance_lets_those_in_who_may()
{
    MoodleSite site;
    site.world.switches.maintenance = true;
    site.world.give(site.world.serviceAccount, "moodle/site:maintenanceaccess");
    QCOMPARE(site.errorOf(siteInfo), QString());
}

void TestMoodleTransport::routes_are_named_by_function()
{
    QCOMPARE(MoodleSimulator::route({.path = u"/login/token.php"_s}), u"/login/token.php"_s);
    QCOMPARE(
        MoodleSimulator::route({.path = server, .body = "wstoken=x&wsfunction=core_course_get_contents&courseid=2"}), contents);
    QCOMPARE(MoodleSimulator::route({.path = server, .query = "wsfunction=core_course_get_contents"}), contents);
}

QTEST_GUILESS_MAIN(TestMoodleTransport)
#include "tst_moodletransport.moc"
