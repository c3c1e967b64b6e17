// SPDX-License-Identifier: GPL-3.0-or-later
// The way into a campus, question by question, over real HTTP to a demo campus.
#include "support/entrancestage.h"
#include "support/keptlog.h"

#include <QRegularExpression>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::DemoCampus;
using demo::Fault;
using demo::MoodleWorld;
using Kind = Error::Kind;
using Phase = EntryCheck::Phase;
using Change = std::function<void(MoodleWorld &)>;
Q_DECLARE_METATYPE(Change)

namespace {

QString codeOf(const EntryCheck &check) { return check.error ? check.error->code : u"(none)"_s; }

} // namespace

class TestEntrance : public QObject
{
    Q_OBJECT
private slots:
    void a_password_and_a_code_make_a_stored_campus();
    void pasted_tokens_make_one_too();
    void bad_addresses_are_told_before_anything_is_sent_data();
    void bad_addresses_are_told_before_anything_is_sent();
    void another_address_is_offered_and_never_taken_unasked();
    void what_moodle_says_of_itself_is_told();
    void pasted_moodle_tokens_data();
    void pasted_moodle_tokens();
    void pasted_chat_tokens_data();
    void pasted_chat_tokens();
    void moodle_explains_why_there_is_no_token_data();
    void moodle_explains_why_there_is_no_token();
    void the_browser_brings_a_signed_link_back_data();
    void the_browser_brings_a_signed_link_back();
    void a_link_nobody_waits_for_changes_nothing();
    void an_authority_of_ones_own();
    void one_certificate_in_spite_of_its_faults();
    void plain_http_is_asked_for();
    void a_stop_leaves_it_as_if_not_asked();
    void a_code_by_mail_is_asked_for_twice();
    void a_directory_or_a_password_is_enough_data();
    void a_directory_or_a_password_is_enough();
    void a_session_never_stays_open_data();
    void a_session_never_stays_open();
    void the_8_5_defect_is_told();
    void a_closed_keychain_keeps_nobody_out_for_this_run();
};

void TestEntrance::a_password_and_a_code_make_a_stored_campus()
{
    EntranceStage stage;
    Entrance &entrance = stage.entrance;
    stage.addresses();
    QVERIFY(entrance.moodle().address.done() && entrance.chat().address.done());
    QCOMPARE(entrance.chat().facts.version, u"8.8"_s);
    stage.signIntoMoodle();
    QVERIFY2(entrance.moodle().access.done(), qPrintable(codeOf(entrance.moodle().access)));
    QCOMPARE(entrance.moodle().site.username, stage.campus.moodleSignIn().username);
    QVERIFY(entrance.moodle().site.missingFunctions.isEmpty());

    entrance.chatByPassword(stage.campus.chatSignIn().username, stage.campus.chatSignIn().password);
    QVERIFY(stage.settle());
    QCOMPARE(codeOf(entrance.chat().access), u"totp-required"_s);
    QCOMPARE(entrance.chat().factors, (QStringList{u"totp"_s, u"email"_s}));
    entrance.chatFactor({.method = u"totp"_s, .code = u"000000"_s});
    QVERIFY(stage.settle());
    QCOMPARE(codeOf(entrance.chat().access), u"totp-invalid"_s);
    QCOMPARE(entrance.chat().factors.size(), 2); // the fields for it stay
    entrance.chatFactor({.method = u"totp"_s, .code = u" 246 813 "_s});
    QVERIFY(stage.settle());
    QVERIFY2(entrance.chat().access.done(), qPrintable(codeOf(entrance.chat().access)));
    QTRY_COMPARE(stage.campus.chatHost().hits(u"logout"_s), 1); // the session of the password
    QVERIFY(stage.personalTokens().filter(u"Diapason, "_s).value(0).endsWith(u" bypasses"_s));

    QSignalSpy saved(&entrance, &Entrance::saved);
    entrance.save(stage.campuses, u"  Haute-Brume "_s, true);
    QVERIFY(stage.settle());
    QCOMPARE(saved.size(), 1);
    const Profile profile = saved[0][0].value<Profile>();
    QVERIFY(profile.id.isValid() && profile.secretsKept);
    QCOMPARE(profile.campus.name, u"Haute-Brume"_s);
    QCOMPARE(profile.chatAccount.value, stage.campus.chatUserId());
    QCOMPARE(profile.moodleUsername, stage.campus.moodleSignIn().username);
    QCOMPARE(stage.keychain->secrets.size(), 2);
    QCOMPARE(stage.keychain->secrets.value({profile.id.value, Secret::MoodleToken}), stage.campus.moodleToken());
}

void TestEntrance::pasted_tokens_make_one_too()
{
    EntranceStage stage;
    Entrance &entrance = stage.entrance;
    stage.addresses();
    entrance.moodleByToken(u" \n"_s + stage.campus.moodleToken().toUpper().insert(7, u"\r\n"_s) + u'\t');
    QVERIFY(stage.settle());
    QVERIFY2(entrance.moodle().access.done(), qPrintable(codeOf(entrance.moodle().access)));
    entrance.chatByToken(stage.campus.chatUserId() + u' ', stage.campus.chatToken() + u'\n');
    QVERIFY(stage.settle());
    QVERIFY(entrance.chat().access.done());
    QCOMPARE(stage.campus.chatHost().hits(u"logout"_s), 0); // it would delete the token
    entrance.save(stage.campuses, u"A"_s, false);
    QVERIFY(stage.settle());
    QVERIFY(entrance.saving().done());
    QCOMPARE(stage.keychain->asked, 0);
    QCOMPARE(stage.thisRun->secrets.size(), 2);
}

void TestEntrance::bad_addresses_are_told_before_anything_is_sent_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("offered");
    QTest::newRow("empty") << u"  \n"_s << u"address-empty"_s << QString();
    QTest::newRow("no scheme") << u"moodle.example.org"_s << u"address"_s << u"https://moodle.example.org"_s;
    QTest::newRow("not http") << u"ftp://moodle.example.org"_s << u"address"_s << QString();
    QTest::newRow("malformed") << u"https://moodle example:port"_s << u"address"_s << QString();
    QTest::newRow("no host") << u"https://"_s << u"address"_s << QString();
    QTest::newRow("a line break inside") << u"https://moodle.\nexample.org/"_s << u"address"_s << u"https://moodle.example.org"_s;
    QTest::newRow("with a password") << u"https://me:geheim@moodle.example.org"_s << u"address"_s
                                     << u"https://moodle.example.org"_s;
    QTest::newRow("a page") << u"https://example.org/m/course/view.php?id=3"_s << u"address"_s << u"https://example.org/m"_s;
    QTest::newRow("the sign-in") << u"https://example.org/m/login/index.php"_s << u"address-page"_s << u"https://example.org/m"_s;
    QTest::newRow("the dashboard") << u"https://example.org/my/"_s << u"address-page"_s << u"https://example.org"_s;
}

void TestEntrance::bad_addresses_are_told_before_anything_is_sent()
{
    QFETCH(QString, typed);
    QFETCH(QString, offered);
    SystemClock clock;
    NetGates gates(clock);
    Entrance entrance(gates, {}, clock);
    entrance.checkMoodle(typed);
    QVERIFY(!entrance.busy());
    QCOMPARE(entrance.moodle().address.error.value().kind, Kind::Usage);
    QTEST(codeOf(entrance.moodle().address), "code");
    QCOMPARE(entrance.moodle().offered.toString(), offered);
    QVERIFY(!entrance.moodle().address.error->detail.contains(u"geheim"_s));
}

void TestEntrance::another_address_is_offered_and_never_taken_unasked()
{
    EntranceStage stage;
    Fault moved = Fault::status(u"/lib/ajax/service-nologin.php"_s, 301, "");
    moved.answer.headers = {{"Location", "https://cours.example.org/m/lib/ajax/service-nologin.php?info=x"}};
    stage.campus.moodleHost().add(moved);
    stage.entrance.checkMoodle(stage.campus.moodleUrl().toString());
    QVERIFY(stage.settle());
    QCOMPARE(codeOf(stage.entrance.moodle().address), u"redirect"_s);
    QCOMPARE(stage.entrance.moodle().offered, QUrl(u"https://cours.example.org/m"_s));
    QCOMPARE(stage.entrance.moodle().url, stage.campus.moodleUrl());
    QCOMPARE(stage.campus.moodleHost().hits(), 1);

    stage.moodle([](MoodleWorld &world) { world.url = u"https://moodle.example.org"_s; });
    stage.entrance.checkMoodle(stage.campus.moodleUrl().toString());
    QVERIFY(stage.settle());
    QVERIFY(stage.entrance.moodle().address.done());
    QCOMPARE(stage.entrance.moodle().offered, QUrl(u"https://moodle.example.org"_s));
    QCOMPARE(stage.entrance.moodle().url, stage.campus.moodleUrl());
}

void TestEntrance::what_moodle_says_of_itself_is_told()
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

void TestEntrance::pasted_moodle_tokens_data()
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

void TestEntrance::pasted_moodle_tokens()
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

void TestEntrance::pasted_chat_tokens_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("code");
    const QString strange = u"aB3_"_s.repeated(10) + u"xyz"_s;
    QTest::newRow("no id") << u" "_s << strange << u"user-id-empty"_s;
    QTest::newRow("an address for an id") << u"me@example.org"_s << strange << u"user-id-form"_s;
    QTest::newRow("no token") << u"svcMoodle00000001"_s << QString() << u"token-empty"_s;
    QTest::newRow("a password") << u"svcMoodle00000001"_s << u"brume-haute"_s << u"chat-token-form"_s;
    QTest::newRow("Moodle's") << u"svcMoodle00000001"_s << u"0123456789abcdef0123456789abcdef"_s << u"chat-token-moodle"_s;
    QTest::newRow("another workspace's") << u"svcMoodle00000001"_s << strange << u"401"_s;
}

void TestEntrance::pasted_chat_tokens()
{
    QFETCH(QString, userId);
    QFETCH(QString, pasted);
    QFETCH(QString, code);
    EntranceStage stage;
    stage.addresses();
    stage.campus.chatHost().clearCalls();
    stage.entrance.chatByToken(userId, pasted);
    QVERIFY(stage.settle());
    const Error error = stage.entrance.chat().access.error.value();
    if (code == "401"_L1) {
        QVERIFY(error.kind == Kind::Unauthenticated);
    } else {
        QCOMPARE(error.code, code);
        QCOMPARE(stage.campus.chatHost().hits(), 0);
    }
}

void TestEntrance::moodle_explains_why_there_is_no_token_data()
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

void TestEntrance::moodle_explains_why_there_is_no_token()
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

void TestEntrance::the_browser_brings_a_signed_link_back_data()
{
    QTest::addColumn<QString>("forced");
    QTest::newRow("our own scheme") << QString();
    QTest::newRow("another forced on it") << u"moodlemobile"_s;
}

void TestEntrance::the_browser_brings_a_signed_link_back()
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

void TestEntrance::a_link_nobody_waits_for_changes_nothing()
{
    EntranceStage stage;
    const QString link
        = u"diapason://token=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY6OjowMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZg=="_s;
    QCOMPARE(stage.entrance.takeSignOnLink(link).error().code, u"signon-no-attempt"_s);
    QVERIFY(stage.entrance.moodle().access.phase == Phase::Idle);
}

void TestEntrance::an_authority_of_ones_own()
{
    EntranceStage stage({.tls = true});
    Entrance &entrance = stage.entrance;
    entrance.checkMoodle(stage.campus.moodleUrl().toString());
    QVERIFY(stage.settle());
    QVERIFY(entrance.moodle().address.error.value().kind == Kind::Tls);
    QVERIFY(certificateFacts(entrance.moodle().address.error->detail).has_value());
    QCOMPARE(entrance.trustAuthorities("no certificate").error().code, u"authorities-unreadable"_s);

    QVERIFY(entrance.trustAuthorities(demo::makeAuthority().pem)); // not the one that signed
    entrance.checkMoodle(stage.campus.moodleUrl().toString());
    QVERIFY(stage.settle());
    QVERIFY(entrance.moodle().address.failed());
    QVERIFY(entrance.profile().trust.authorities.isEmpty());

    const QByteArray key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    QVERIFY(entrance.trustAuthorities(key + stage.campus.certificates()));
    stage.addresses();
    QVERIFY(entrance.moodle().address.done() && entrance.chat().address.done());
    QVERIFY(!entrance.profile().trust.authorities.contains("PRIVATE"));
    stage.signIntoMoodle();
    stage.signIntoChat();
    QVERIFY(entrance.moodle().access.done() && entrance.chat().access.done());
}

void TestEntrance::one_certificate_in_spite_of_its_faults()
{
    EntranceStage stage({.tls = true});
    stage.entrance.checkMoodle(stage.campus.moodleUrl().toString());
    QVERIFY(stage.settle());
    stage.entrance.trustCertificate(certificateFacts(stage.entrance.moodle().address.error.value().detail).value());
    stage.addresses();
    QVERIFY(stage.entrance.moodle().address.done());
    QVERIFY(stage.entrance.chat().address.failed()); // another certificate
    QCOMPARE(stage.entrance.profile().trust.exceptions.size(), 1);
}

void TestEntrance::plain_http_is_asked_for()
{
    SystemClock clock;
    NetGates gates(clock, {.patience = std::chrono::seconds(5), .tries = 1});
    Entrance entrance(gates, {}, clock);
    entrance.checkMoodle(u"http://moodle.invalid"_s);
    QVERIFY(QTest::qWaitFor([&] { return !entrance.busy(); }, 10000));
    QCOMPARE(codeOf(entrance.moodle().address), u"plain-http"_s);
    entrance.trustPlainHttp();
    entrance.checkMoodle(u"http://moodle.invalid"_s);
    QVERIFY(QTest::qWaitFor([&] { return !entrance.busy(); }, 30000));
    QVERIFY(entrance.moodle().address.error.value().kind == Kind::Network);
}

void TestEntrance::a_stop_leaves_it_as_if_not_asked()
{
    EntranceStage stage;
    stage.campus.moodleHost().setLatency(std::chrono::seconds(2));
    stage.entrance.checkMoodle(stage.campus.moodleUrl().toString());
    QVERIFY(stage.entrance.moodle().address.busy());
    stage.entrance.stop();
    QVERIFY(!stage.entrance.busy() && stage.entrance.moodle().address.phase == Phase::Idle);
}

/// A mailed code serves once: the making of the token wants another.
void TestEntrance::a_code_by_mail_is_asked_for_twice()
{
    EntranceStage stage;
    Entrance &entrance = stage.entrance;
    stage.addresses();
    entrance.chatByPassword(stage.campus.chatSignIn().username, stage.campus.chatSignIn().password);
    QVERIFY(stage.settle());
    entrance.sendChatCode();
    QTRY_VERIFY(entrance.chat().codeSent);
    QCOMPARE(stage.campus.chatHost().hits(u"users.2fa.sendEmailCode"_s), 1);
    const SecondFactor mailed{.method = u"email"_s, .code = stage.campus.chatSignIn().emailCode};
    entrance.chatFactor(mailed);
    QVERIFY(stage.settle());
    QCOMPARE(codeOf(entrance.chat().access), u"totp-required"_s);
    QVERIFY(entrance.chat().factorForToken);
    entrance.chatFactor({.method = u"email"_s, .code = u"  "_s});
    QCOMPARE(codeOf(entrance.chat().access), u"code-empty"_s);
    entrance.chatFactor(mailed);
    QVERIFY(stage.settle());
    QVERIFY2(entrance.chat().access.done(), qPrintable(codeOf(entrance.chat().access)));
}

void TestEntrance::a_directory_or_a_password_is_enough_data()
{
    QTest::addColumn<bool>("directory");
    QTest::newRow("LDAP") << true;
    QTest::newRow("the password is the second factor") << false;
}

void TestEntrance::a_directory_or_a_password_is_enough()
{
    QFETCH(bool, directory);
    EntranceStage stage;
    stage.chat([&](demo::ChatWorld &world, demo::ChatUser &user) {
        user.totpCode = user.emailCode = QString();
        user.login = directory ? demo::ChatLogin::Directory : demo::ChatLogin::Local;
        world.set(u"LDAP_Enable"_s, directory);
    });
    stage.addresses();
    QCOMPARE(stage.entrance.chat().facts.ldap, directory);
    stage.entrance.chatByPassword(stage.campus.chatSignIn().username, stage.campus.chatSignIn().password);
    QVERIFY(stage.settle());
    QVERIFY2(stage.entrance.chat().access.done(), qPrintable(codeOf(stage.entrance.chat().access)));
    QVERIFY(stage.entrance.chat().factors.isEmpty());
}

void TestEntrance::a_session_never_stays_open_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no right to a token") << u"denied"_s;
    QTest::newRow("left while a code is asked for") << u"left"_s;
    QTest::newRow("another password typed meanwhile") << u"again"_s;
}

void TestEntrance::a_session_never_stays_open()
{
    QFETCH(QString, what);
    EntranceStage stage;
    Entrance &entrance = stage.entrance;
    if (what == "denied"_L1)
        stage.chat([](demo::ChatWorld &world, demo::ChatUser &user) {
            world.permissions[u"create-personal-access-tokens"_s] = {};
            user.totpCode = user.emailCode = QString();
        });
    stage.addresses();
    entrance.chatByPassword(stage.campus.chatSignIn().username, stage.campus.chatSignIn().password);
    QVERIFY(stage.settle());
    if (what == "denied"_L1) {
        QCOMPARE(codeOf(entrance.chat().access), u"create-personal-access-tokens"_s);
    } else {
        entrance.chatFactor({.method = u"email"_s, .code = stage.campus.chatSignIn().emailCode});
        QVERIFY(stage.settle());
        QVERIFY(entrance.chat().factorForToken); // a session is open
        if (what == "left"_L1)
            entrance.begin();
        else
            entrance.forgetChatAccess();
    }
    QTRY_COMPARE(stage.campus.chatHost().hits(u"logout"_s), 1);
}

void TestEntrance::the_8_5_defect_is_told()
{
    EntranceStage stage({.chatVersion = u"8.5"_s});
    stage.addresses();
    QVERIFY(stage.entrance.chat().facts.bypassDefect);
    stage.signIntoChat();
    QVERIFY2(stage.entrance.chat().access.done(), qPrintable(codeOf(stage.entrance.chat().access)));
}

void TestEntrance::a_closed_keychain_keeps_nobody_out_for_this_run()
{
    EntranceStage stage;
    stage.addresses();
    stage.signIntoMoodle();
    stage.signIntoChat();
    stage.entrance.save(stage.campuses, u"Lyon"_s, true);
    QVERIFY(stage.settle() && stage.entrance.saving().done());
    stage.entrance.begin(stage.entrance.profile());
    stage.keychain->fault = u"locked"_s;
    stage.addresses();
    stage.signIntoMoodle();
    stage.signIntoChat();
    stage.entrance.save(stage.campuses, u"Lyon"_s, true);
    QVERIFY(stage.settle());
    QCOMPARE(codeOf(stage.entrance.saving()), u"locked"_s);
    stage.entrance.save(stage.campuses, u"Lyon"_s, false);
    QVERIFY(stage.settle());
    QVERIFY2(stage.entrance.saving().done(), qPrintable(codeOf(stage.entrance.saving())));
    QCOMPARE(stage.thisRun->secrets.size(), 2);
}

QTEST_GUILESS_MAIN(TestEntrance)
#include "tst_entrance.moc"
