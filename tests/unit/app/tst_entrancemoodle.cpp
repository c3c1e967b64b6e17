// SPDX-License-Identifier: GPL-3.0-or-later
// The way into Moodle, over real HTTP to a demo campus: tokens by password, by browser, by pasting.
#include "support/entrancestage.h"

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::Fault;
using demo::MoodleWorld;
using Phase = EntryCheck::Phase;
using Change = std::function<void(MoodleWorld &)>;
Q_DECLARE_METATYPE(Change)

class TestEntranceMoodle : public QObject
{
    Q_OBJECT
private slots:
    void what_moodle_says_of_itself_is_told();
    void pasted_moodle_tokens_data();
    void pasted_moodle_tokens();
    void moodle_explains_why_there_is_no_token_data();
    void moodle_explains_why_there_is_no_token();
    void the_browser_brings_a_signed_link_back_data();
    void the_browser_brings_a_signed_link_back();
    void a_link_nobody_waits_for_changes_nothing();
};

void TestEntranceMoodle::what_moodle_says_of_itself_is_told()
{
    EntranceStage stage;
    stage.campus.moodleHost().add(Fault::status(
        u"/lib/ajax/service-nologin.php"_s, 200, R"([{"error":true,"exception":{"errorcode":"servicenotavailable"}}])"));
    stage.addresses();
    QVERIFY(stage.entrance.moodle().address.done()); // it tells strangers nothing
    QCOMPARE(codeOf(stage.entrance.moodle().address), u"servicenotavailable"_s);
    stage.signIntoMoodle(); // and a token everything
    QVERIFY(stage.entrance.moodle().access.done());

    for (const auto &[fault, code] : {std::pair{Fault::htmlPage(u"/lib/ajax/service-nologin.php"_s), u"html"_s},
             {Fault::htmlPage(u"/lib/ajax/service-nologin.php"_s, 502), u"http-error"_s},
             {Fault::cutBefore(u"/lib/ajax/service-nologin.php"_s), u"connection-cut"_s}}) {
        stage.campus.moodleHost().clearFaults();
        stage.campus.moodleHost().add(fault.repeated());
        stage.entrance.checkMoodle(stage.campus.moodleUrl().toString());
        QVERIFY(stage.settle());
        QCOMPARE(codeOf(stage.entrance.moodle().address), code);
    }
}

void TestEntranceMoodle::pasted_moodle_tokens_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u" \n"_s << u"token-empty"_s;
    QTest::newRow("a password") << u"haute-brume"_s << u"moodle-token-form"_s;
    QTest::newRow("cut") << u"0123456789abcdef0123456789abcde"_s << u"moodle-token-form"_s;
    QTest::newRow("Rocket.Chat's") << u"aB3_"_s.repeated(10) + u"xyz"_s << u"moodle-token-chat"_s;
    QTest::newRow("a link") << u"diapason://token=MDEyMw=="_s << u"moodle-token-link"_s;
    QTest::newRow("another site's") << u"0123456789abcdef0123456789abcdef"_s << u"invalidtoken"_s;
}

void TestEntranceMoodle::pasted_moodle_tokens()
{
    QFETCH(QString, pasted);
    QFETCH(QString, code);
    EntranceStage stage;
    stage.addresses();
    stage.campus.moodleHost().clearCalls();
    stage.entrance.moodleByToken(pasted);
    QVERIFY(stage.settle());
    QCOMPARE(codeOf(stage.entrance.moodle().access), code);
    QCOMPARE(stage.campus.moodleHost().hits(), code == "invalidtoken"_L1 ? 1 : 0); // a password leaves this machine for no one
    QVERIFY(!stage.entrance.moodle().access.error->detail.contains(pasted.trimmed()) || pasted.trimmed().isEmpty());
}

void TestEntranceMoodle::moodle_explains_why_there_is_no_token_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::newRow("not the password") << Change([](MoodleWorld &world) { world.passwords[world.serviceAccount] = u"x"_s; })
                                      << u"invalidlogin"_s;
    QTest::newRow("no such service") << Change([](MoodleWorld &world) { world.services.first().enabled = false; })
                                     << u"servicenotavailable"_s;
    QTest::newRow("not authorised") << Change([](MoodleWorld &world) {
        world.services.first().restricted = true;
        world.services.first().allowed.clear();
    }) << u"usernotallowed"_s;
    QTest::newRow("may not make one") << Change([](MoodleWorld &world) {
        world.tokens.clear();
        world.take(world.serviceAccount, "moodle/webservice:createtoken");
    }) << u"cannotcreatetoken"_s;
    QTest::newRow("web services off") << Change([](MoodleWorld &world) { world.switches.webServices = false; })
                                      << u"enablewsdescription"_s;
    QTest::newRow("maintenance") << Change([](MoodleWorld &world) { world.switches.maintenance = true; }) << u"sitemaintenance"_s;
}

void TestEntranceMoodle::moodle_explains_why_there_is_no_token()
{
    QFETCH(Change, change);
    EntranceStage stage;
    stage.moodle(change);
    stage.addresses();
    stage.signIntoMoodle();
    QVERIFY(stage.entrance.moodle().access.failed());
    QTEST(codeOf(stage.entrance.moodle().access), "code");
    QVERIFY(!stage.entrance.moodle().access.error->detail.contains(stage.campus.moodleSignIn().password));
}

void TestEntranceMoodle::the_browser_brings_a_signed_link_back_data()
{
    QTest::addColumn<QString>("forced");
    QTest::newRow("our own scheme") << QString();
    QTest::newRow("another forced on it") << u"moodlemobile"_s;
}

void TestEntranceMoodle::the_browser_brings_a_signed_link_back()
{
    QFETCH(QString, forced);
    EntranceStage stage;
    stage.moodle([&](MoodleWorld &world) {
        world.switches.loginType = 2;
        world.switches.forcedUrlScheme = forced;
        world.browserSession = world.serviceAccount;
    });
    stage.addresses();
    QSignalSpy wanted(&stage.entrance, &Entrance::browserWanted);
    stage.entrance.moodleByBrowser(stage.campus.moodleService());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(stage.entrance.moodle().inBrowser);
    const QString link = stage.browse(wanted[0][0].toUrl());
    QVERIFY2(link.startsWith((forced.isEmpty() ? u"diapason"_s : forced) + u"://token="_s), qPrintable(link));
    QCOMPARE(stage.entrance.takeSignOnLink(link.toLower()).error().code, u"signon-damaged"_s);
    QVERIFY(stage.entrance.moodle().inBrowser); // it is still waited for
    QVERIFY(stage.entrance.takeSignOnLink(link));
    QVERIFY(stage.settle());
    QVERIFY2(stage.entrance.moodle().access.done(), qPrintable(codeOf(stage.entrance.moodle().access)));
    QCOMPARE(stage.entrance.moodle().forcedScheme, !forced.isEmpty());
    QCOMPARE(stage.entrance.takeSignOnLink(link).error().code, u"signon-no-attempt"_s); // it serves once
    QVERIFY(stage.entrance.moodle().access.done());
}

void TestEntranceMoodle::a_link_nobody_waits_for_changes_nothing()
{
    EntranceStage stage;
    const QString link
        = u"diapason://token=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY6OjowMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZg=="_s;
    QCOMPARE(stage.entrance.takeSignOnLink(link).error().code, u"signon-no-attempt"_s);
    QVERIFY(stage.entrance.moodle().access.phase == Phase::Idle);
}

QTEST_GUILESS_MAIN(TestEntranceMoodle)
#include "tst_entrancemoodle.moc"
