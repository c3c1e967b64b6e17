// SPDX-License-Identifier: GPL-3.0-or-later
// The way into Rocket.Chat, over real HTTP to a demo campus: passwords, second factors, personal tokens.
#include "support/entrancestage.h"

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::MoodleWorld;
using Kind = Error::Kind;

class TestEntranceChat : public QObject
{
    Q_OBJECT
private slots:
    void pasted_chat_tokens_data();
    void pasted_chat_tokens();
    void a_code_by_mail_is_asked_for_twice();
    void a_directory_or_a_password_is_enough_data();
    void a_directory_or_a_password_is_enough();
    void a_session_never_stays_open_data();
    void a_session_never_stays_open();
    void the_8_5_defect_is_told();
};

void TestEntranceChat::pasted_chat_tokens_data()
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

void TestEntranceChat::pasted_chat_tokens()
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

void TestEntranceChat::a_code_by_mail_is_asked_for_twice()
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

void TestEntranceChat::a_directory_or_a_password_is_enough_data()
{
    QTest::addColumn<bool>("directory");
    QTest::newRow("LDAP") << true;
    QTest::newRow("the password is the second factor") << false;
}

void TestEntranceChat::a_directory_or_a_password_is_enough()
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

void TestEntranceChat::a_session_never_stays_open_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no right to a token") << u"denied"_s;
    QTest::newRow("left while a code is asked for") << u"left"_s;
    QTest::newRow("another password typed meanwhile") << u"again"_s;
}

void TestEntranceChat::a_session_never_stays_open()
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

void TestEntranceChat::the_8_5_defect_is_told()
{
    EntranceStage stage({.chatVersion = u"8.5"_s});
    stage.addresses();
    QVERIFY(stage.entrance.chat().facts.bypassDefect);
    stage.signIntoChat();
    QVERIFY2(stage.entrance.chat().access.done(), qPrintable(codeOf(stage.entrance.chat().access)));
}

QTEST_GUILESS_MAIN(TestEntranceChat)
#include "tst_entrancechat.moc"
