// SPDX-License-Identifier: GPL-3.0-or-later
// Rocket.Chat's gate over real HTTP; S-… are statements of contracts/rocketchat.md §10.4.
#include "support/chatvisit.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatLogin;
using demo::ChatUser;
using demo::ChatWorld;
using demo::Fault;
using Kind = Error::Kind;

namespace {

void versions()
{
    QTest::addColumn<QString>("version");
    for (const char *version : {"6.4.0", "6.8", "7.5", "8.0", "8.5", "8.8", "9.0"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

} // namespace

class TestChatGate : public QObject
{
    Q_OBJECT
private slots:
    void S_48_S_49_facts_data() { versions(); }
    void S_48_S_49_facts();
    void facts_of_another_setting();
    void facts_behind_small_pages();
    void facts_without_settings();
    void what_answers_instead_data();
    void what_answers_instead();
    void S_40_login_data() { versions(); }
    void S_40_login();
    void S_41_wrong_password();
    void S_42_second_factor_at_login_data();
    void S_42_second_factor_at_login();
    void S_42_too_many_mailed_codes();
    void S_43_directory_and_foreign_users();
    void S_44_logout_ends_the_session_alone();
    void S_44_logout_never_destroys_a_personal_token();
    void S_46_personal_token_data() { versions(); }
    void S_46_personal_token();
    void S_46_the_password_is_a_factor();
    void S_46_a_token_of_that_name_is_replaced_data();
    void S_46_a_token_of_that_name_is_replaced();
    void S_46_bots_may_not_have_tokens_data() { versions(); }
    void S_46_bots_may_not_have_tokens();
    void S_47_the_8_5_defect_is_told();
    void a_login_is_sent_once();
    void a_token_that_may_have_been_made_is_said_so();
};

void TestChatGate::S_48_S_49_facts()
{
    QFETCH(QString, version);
    Visit visit(version);
    const auto facts = await(visit.gates.chat(visit.campus.chatUrl(), {}, {}));
    QVERIFY2(facts, qPrintable(errorOf(facts).code));
    QCOMPARE(facts->version, version.section(u'.', 0, 1));
    QCOMPARE(facts->siteName, visit.campus.blueprint().siteName);
    QCOMPARE(facts->address, visit.campus.chatUrl());
    QVERIFY(facts->passwordLogin && !facts->ldap);
    QCOMPARE(facts->bypassDefect, version == "8.5"_L1);
    QCOMPARE(visit.campus.chatHost().hits(), 2);
}

void TestChatGate::facts_of_another_setting()
{
    Visit visit;
    visit.change([](ChatWorld &world, ChatUser &) {
        world.set(u"Accounts_ShowFormLogin"_s, false);
        world.set(u"LDAP_Enable"_s, true);
        world.set(u"Site_Url"_s, u"https://chat.example.org/rc/"_s);
    });
    const auto facts = await(visit.gates.chat(visit.campus.chatUrl(), {}, {}));
    QVERIFY(facts && !facts->passwordLogin && facts->ldap);
    QCOMPARE(facts->address, QUrl(u"https://chat.example.org/rc"_s));
}

/// Before 7.0 the settings cannot be chosen, and the operator may cap pages: a hundred and forty of them in three.
void TestChatGate::facts_behind_small_pages()
{
    Visit visit(u"6.8"_s);
    visit.change([](ChatWorld &world, ChatUser &) {
        world.set(u"API_Allow_Infinite_Count"_s, false);
        world.set(u"LDAP_Enable"_s, true);
    });
    const auto facts = await(visit.gates.chat(visit.campus.chatUrl(), {}, {}));
    QVERIFY(facts && facts->ldap);
    QCOMPARE(facts->siteName, visit.campus.blueprint().siteName);
    QVERIFY(visit.campus.chatHost().hits(u"settings.public"_s) <= 3);
}

void TestChatGate::facts_without_settings()
{
    Visit visit;
    visit.campus.chatHost().add(
        Fault::status(u"settings.public"_s, 403, R"({"success":false,"error":"unauthorized"})").repeated());
    const auto facts = await(visit.gates.chat(visit.campus.chatUrl(), {}, {}));
    QVERIFY(facts && facts->passwordLogin && facts->siteName.isEmpty());
    QCOMPARE(facts->address, visit.campus.chatUrl());
}

void TestChatGate::what_answers_instead_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    Fault moved = Fault::status(u"info"_s, 302, "");
    moved.answer.headers = {{"Location", "https://chat.example.org/team/api/info"}};
    QTest::newRow("elsewhere") << moved << Kind::NotAnApi << u"redirect"_s << u"https://chat.example.org/team"_s;
    QTest::newRow("a page") << Fault::htmlPage(u"info"_s) << Kind::NotAnApi << u"html"_s << u"Portail d'accès"_s; // T-37
    QTest::newRow("another API") << Fault::status(u"info"_s, 200, R"({"hello":1})") << Kind::Malformed << u"version"_s
                                 << QString();
    QTest::newRow("nothing there") << Fault::status(u"info"_s, 404, "{}") << Kind::NotFound << u"404"_s << QString();
}

void TestChatGate::what_answers_instead()
{
    QFETCH(Fault, fault);
    QFETCH(QString, detail);
    Visit visit;
    visit.campus.chatHost().add(fault.repeated());
    const Error error = errorOf(await(visit.gates.chat(visit.campus.chatUrl(), {}, {})));
    QTEST(error.kind, "kind");
    QTEST(error.code, "code");
    QVERIFY(error.server == Server::RocketChat && error.call == "info"_L1);
    if (!detail.isEmpty())
        QCOMPARE(error.detail, detail);
}

void TestChatGate::S_40_login()
{
    QFETCH(QString, version);
    Visit visit(version);
    visit.withoutFactors();
    const auto session = visit.logIn();
    QVERIFY2(session, qPrintable(errorOf(session).code));
    QCOMPARE(session->account.value, visit.campus.chatUserId());
    QCOMPARE(session->username, visit.campus.chatSignIn().username);
    QCOMPARE(session->token.size(), 43);
    QVERIFY(session->temporary && visit.lives(*session));
    const auto byMail = await(visit.gates.chatLogin(
        visit.campus.chatUrl(), {}, u" svc.diapason@haute-brume.fr\n"_s, visit.campus.chatSignIn().password, {}, {}));
    QVERIFY(byMail && byMail->account == session->account);
}

void TestChatGate::S_41_wrong_password()
{
    Visit visit;
    for (const bool byNumber : {false, true}) {
        visit.change([byNumber](ChatWorld &world, ChatUser &) { world.profile.loginFailsByNumber = byNumber; });
        const Error error = errorOf(visit.logIn({}, u"wrong"_s));
        QVERIFY(error.kind == Kind::Unauthenticated && !error.fateUnknown);
        QCOMPARE(error.call, u"login"_s);
        QCOMPARE(error.status, 401);
    }
}

void TestChatGate::S_42_second_factor_at_login_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fault"); // empty: it lets in
    QTest::newRow("none") << QString() << QString() << u"totp-required"_s;
    QTest::newRow("of the app") << u"totp"_s << u"246813"_s << QString();
    QTest::newRow("as the app shows it") << u"totp"_s << u" 246 813\n"_s << QString();
    QTest::newRow("of the mail") << u"email"_s << u"135792"_s << QString();
    QTest::newRow("wrong") << u"totp"_s << u"000000"_s << u"totp-invalid"_s;
    QTest::newRow("of the other one") << u"email"_s << u"246813"_s << u"totp-invalid"_s;
}

void TestChatGate::S_42_second_factor_at_login()
{
    QFETCH(QString, method);
    QFETCH(QString, code);
    QFETCH(QString, fault);
    Visit visit;
    const auto session = visit.logIn(method.isEmpty() ? std::optional<SecondFactor>{} : SecondFactor{method, code});
    QCOMPARE(session.has_value(), fault.isEmpty());
    if (session)
        return;
    QVERIFY(session.error().kind == Kind::SecondFactor);
    QCOMPARE(session.error().code, fault);
    if (method.isEmpty())
        QCOMPARE(session.error().detail, u"totp, email"_s); // what is on offer
    QVERIFY(errorOf(visit.logIn(visit.totp(), u"wrong"_s)).kind == Kind::Unauthenticated); // no code outweighs a password
}

void TestChatGate::S_42_too_many_mailed_codes()
{
    Visit visit;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(errorOf(visit.logIn(SecondFactor{u"email"_s, u"1"_s})).code, u"totp-invalid"_s);
    const Error error = errorOf(visit.logIn(visit.email()));
    QVERIFY(error.kind == Kind::SecondFactor);
    QCOMPARE(error.code, u"totp-max-attempts"_s);
}

void TestChatGate::S_43_directory_and_foreign_users()
{
    Visit visit;
    visit.change([](ChatWorld &world, ChatUser &user) {
        world.set(u"LDAP_Enable"_s, true);
        user.login = ChatLogin::Directory;
    });
    QVERIFY(visit.logIn(visit.totp())); // the plain password is what a directory wants
    visit.change([](ChatWorld &, ChatUser &user) { user.login = ChatLogin::Elsewhere; });
    QVERIFY(errorOf(visit.logIn(visit.totp())).kind == Kind::Unauthenticated);
}

void TestChatGate::S_44_logout_ends_the_session_alone()
{
    Visit visit;
    const auto first = visit.logIn(visit.totp()), second = visit.logIn(visit.totp());
    QVERIFY(first && second);
    QVERIFY(visit.logOut(*first));
    QVERIFY(!visit.lives(*first) && visit.lives(*second));
    QVERIFY(visit.logOut(*first)); // it is over: that is what was wanted
}

void TestChatGate::S_44_logout_never_destroys_a_personal_token()
{
    Visit visit;
    const ChatSession personal{.account = AccountId{visit.campus.chatUserId()},
        .username = visit.campus.chatSignIn().username,
        .token = visit.campus.chatToken(),
        .temporary = false};
    const Error error = errorOf(visit.logOut(personal));
    QVERIFY(error.kind == Kind::Usage && error.server == Server::RocketChat);
    QCOMPARE(error.code, u"not-temporary"_s);
    QCOMPARE(visit.campus.chatHost().hits(), 0);
    QVERIFY(visit.lives(personal));
}

void TestChatGate::S_46_personal_token()
{
    QFETCH(QString, version);
    Visit visit(version);
    const auto session = visit.logIn(visit.totp());
    QVERIFY(session);
    const Error asked = errorOf(visit.token(*session)); // a second factor of its own
    QVERIFY(asked.kind == Kind::SecondFactor && asked.code == "totp-required"_L1);
    QCOMPARE(asked.detail, u"totp, email"_s);
    QCOMPARE(errorOf(visit.token(*session, SecondFactor{u"totp"_s, u"000000"_s})).code, u"totp-invalid"_s);
    const auto token = visit.token(*session, visit.email());
    QVERIFY2(token, qPrintable(errorOf(token).code));
    QVERIFY(!token->temporary && token->token != session->token && token->account == session->account);
    QCOMPARE(token->username, session->username);
    QCOMPARE(visit.tokens(), (QStringList{Visit::name + u" bypasses"_s, u"diapason bypasses"_s}));
    QVERIFY(visit.lives(*session)); // it stays as it is…
    QVERIFY(visit.logOut(*session)); // …until it is ended
    QVERIFY(!visit.lives(*session) && visit.lives(*token));
}

void TestChatGate::S_46_the_password_is_a_factor()
{
    Visit visit;
    visit.withoutFactors();
    const auto session = visit.logIn();
    QVERIFY(session);
    const Error asked = errorOf(visit.token(*session));
    QVERIFY(asked.kind == Kind::SecondFactor);
    QCOMPARE(asked.detail, u"password"_s);
    QCOMPARE(errorOf(visit.token(*session, SecondFactor{u"password"_s, u"wrong"_s})).code, u"totp-invalid"_s);
    QVERIFY(visit.token(*session, SecondFactor{u"password"_s, visit.campus.chatSignIn().password}));
}

void TestChatGate::S_46_a_token_of_that_name_is_replaced_data()
{
    QTest::addColumn<bool>("bypasses");
    QTest::newRow("one like it") << true;
    QTest::newRow("one that is bound to the second factor") << false;
}

void TestChatGate::S_46_a_token_of_that_name_is_replaced()
{
    QFETCH(bool, bypasses);
    Visit visit;
    ChatSession old;
    visit.change([&](ChatWorld &world, ChatUser &user) { old.token = world.addPersonalToken(user, Visit::name, bypasses); });
    const auto session = visit.logIn(visit.totp());
    QVERIFY(session);
    const auto token = visit.token(*session, visit.totp());
    QVERIFY2(token, qPrintable(errorOf(token).code));
    QVERIFY(!visit.lives(old) && visit.lives(*token));
    QCOMPARE(visit.tokens(), (QStringList{Visit::name + u" bypasses"_s, u"diapason bypasses"_s}));
}

void TestChatGate::S_46_bots_may_not_have_tokens()
{
    QFETCH(QString, version);
    Visit visit(version);
    visit.withoutFactors();
    visit.change([](ChatWorld &world, ChatUser &user) {
        world.set(u"Accounts_TwoFactorAuthentication_Enabled"_s, false);
        user.roles = {u"bot"_s};
    });
    const auto session = visit.logIn();
    QVERIFY(session);
    const Error error = errorOf(visit.token(*session));
    QVERIFY(error.kind == Kind::Denied); // 400 or 403, as the version says it
    QCOMPARE(error.code, u"create-personal-access-tokens"_s);
}

void TestChatGate::S_47_the_8_5_defect_is_told()
{
    Visit visit(u"8.5"_s);
    QVERIFY(await(visit.gates.chat(visit.campus.chatUrl(), {}, {}))->bypassDefect);
    const auto session = visit.logIn(visit.totp());
    const auto token = visit.token(*session, visit.totp());
    QVERIFY(token); // it can be had all the same…
    QVERIFY(errorOf(visit.token(*token)).kind == Kind::SecondFactor); // …and is asked for a code all the same
    Visit later(u"8.8"_s);
    const auto other = later.logIn(later.totp());
    QVERIFY(later.token(*later.token(*other, later.totp())));
}

void TestChatGate::a_login_is_sent_once()
{
    Visit visit;
    visit.campus.chatHost().add(Fault::cutAfter(u"login"_s));
    const Error error = errorOf(visit.logIn(visit.totp()));
    QVERIFY(error.kind == Kind::Network && !error.fateUnknown);
    QCOMPARE(visit.campus.chatHost().hits(u"login"_s), 1);
}

void TestChatGate::a_token_that_may_have_been_made_is_said_so()
{
    Visit visit;
    const auto session = visit.logIn(visit.totp());
    QVERIFY(session);
    visit.campus.chatHost().add(Fault::cutAfter(u"users.generatePersonalAccessToken"_s));
    const Error error = errorOf(visit.token(*session, visit.totp()));
    QVERIFY(error.kind == Kind::Network && error.fateUnknown);
    QVERIFY(visit.token(*session, visit.totp())); // again: the unseen one is replaced
    QCOMPARE(visit.tokens().size(), 2);
}

QTEST_GUILESS_MAIN(TestChatGate)
#include "tst_chatgate.moc"
