// SPDX-License-Identifier: GPL-3.0-or-later
// The way into a campus as a whole, over real HTTP to a demo campus: addresses, trust, and what is stored in the end.
#include "support/entrancestage.h"

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::Fault;
using demo::MoodleWorld;
using Kind = Error::Kind;
using Phase = EntryCheck::Phase;

class TestEntrance : public QObject
{
    Q_OBJECT
private slots:
    void a_password_and_a_code_make_a_stored_campus();
    void pasted_tokens_make_one_too();
    void bad_addresses_are_told_before_anything_is_sent_data();
    void bad_addresses_are_told_before_anything_is_sent();
    void another_address_is_offered_and_never_taken_unasked();
    void an_authority_of_ones_own();
    void one_certificate_in_spite_of_its_faults();
    void plain_http_is_asked_for();
    void a_stop_leaves_it_as_if_not_asked();
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
