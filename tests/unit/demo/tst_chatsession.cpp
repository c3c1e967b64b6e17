// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-40 … S-49 of contracts/rocketchat.md §10.4: sessions, tokens, the second factor.
#include "support/chatbench.h"

#include <QCryptographicHash>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

QString sha256(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

ChatReply logIn(ChatBench &bench, const QJsonObject &body, const QHash<QByteArray, QByteArray> &headers = {})
{
    return bench.send({.method = "POST", .path = u"/api/v1/login"_s, .headers = headers, .body = QJsonDocument(body).toJson()});
}

QJsonObject plain(const ChatUser &user) { return {{u"user"_s, user.username}, {u"password"_s, user.password}}; }

QJsonObject hashed(const ChatUser &user)
{
    return {{u"user"_s, QJsonObject{{u"username"_s, user.username}}},
        {u"password"_s, QJsonObject{{u"digest"_s, sha256(user.password)}, {u"algorithm"_s, u"sha-256"_s}}}};
}

QHash<QByteArray, QByteArray> credentials(const ChatUser &user, const QString &token)
{
    return {{"x-auth-token", token.toUtf8()}, {"x-user-id", user.id.toUtf8()}};
}

ChatReply me(ChatBench &bench, const ChatUser &user, const QString &token)
{
    return bench.send({.path = u"/api/v1/me"_s, .headers = credentials(user, token)});
}

const QHash<QByteArray, QByteArray> totp = {{"x-2fa-code", "123456"}, {"x-2fa-method", "totp"}};

} // namespace

class TestChatSession : public QObject
{
    Q_OBJECT
private slots:
    void S_40_login_data() { versionRows(); }
    void S_40_login();
    void S_41_failure_code();
    void S_42_login_with_totp();
    void S_42_login_with_a_mailed_code();
    void S_43_directory_and_foreign_users();
    void S_44_logout_ends_one_token();
    void S_44_logout_destroys_a_personal_token();
    void S_45_me_is_flat();
    void S_46_personal_tokens();
    void S_46_bots_may_not_have_tokens();
    void S_47_second_factor_and_personal_tokens();
    void S_47_the_defect_is_that_of_8_5_data();
    void S_47_the_defect_is_that_of_8_5();
    void S_48_version_data() { versionRows(); }
    void S_48_version();
    void S_49_public_settings_data() { versionRows(); }
    void S_49_public_settings();
    void a_private_setting_is_for_who_may_see_it_data() { versionRows(); }
    void a_private_setting_is_for_who_may_see_it();
    void tokens_of_logins_expire();
    void password_is_the_fallback_factor();
    void deactivation_ends_every_session();
};

void TestChatSession::S_40_login()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply reply = logIn(bench, plain(bench.member));
    QCOMPARE(reply.status, 200);
    const QJsonValue data = reply.body.value(u"data"_s);
    const QString token = data[u"authToken"_s].toString();
    QCOMPARE(token.size(), 43);
    QCOMPARE(data[u"userId"_s].toString(), bench.member.id);
    QCOMPARE(me(bench, bench.member, token).status, 200);
    QCOMPARE(logIn(bench, {{u"user"_s, bench.member.emails.first()}, {u"password"_s, bench.member.password}}).status, 200);
    QCOMPARE(logIn(bench, hashed(bench.member)).status, 200);
    QCOMPARE(logIn(bench, {{u"resume"_s, token}}).body.value(u"data"_s)[u"authToken"_s].toString(), token);
    QCOMPARE(logIn(bench, {{u"user"_s, bench.member.username}, {u"password"_s, u"wrong"_s}}).status, 401);
    QCOMPARE(logIn(bench, {{u"user"_s, u"nobody"_s}, {u"password"_s, u"wrong"_s}}).status, 401);
}

void TestChatSession::S_41_failure_code()
{
    ChatBench bench;
    QCOMPARE(logIn(bench, {{u"user"_s, u"nobody"_s}}).body.value(u"error"_s), QJsonValue(u"Unauthorized"_s));
    bench.world.profile.loginFailsByNumber = true;
    QCOMPARE(logIn(bench, {{u"user"_s, u"nobody"_s}}).body.value(u"error"_s), QJsonValue(403));
}

void TestChatSession::S_42_login_with_totp()
{
    ChatBench bench;
    bench.member.totpCode = u"123456"_s;
    QJsonObject body = plain(bench.member);
    const ChatReply asked = logIn(bench, body);
    QCOMPARE(asked.status, 401);
    QCOMPARE(asked.error(), u"totp-required"_s);
    QCOMPARE(asked.body.value(u"details"_s)[u"method"_s].toString(), u"totp"_s);
    QCOMPARE(asked.body.value(u"details"_s)[u"availableMethods"_s].toArray(), QJsonArray{u"totp"_s});
    QCOMPARE(logIn(bench, body, {{"x-2fa-code", "123456"}}).status, 200);
    body.insert(u"code"_s, u"123456"_s);
    QCOMPARE(logIn(bench, body).status, 200);
    body.insert(u"code"_s, u"000000"_s);
    QCOMPARE(logIn(bench, body).error(), u"totp-invalid"_s);
    body.insert(u"password"_s, u"wrong"_s);
    QCOMPARE(logIn(bench, body).error(), u"Unauthorized"_s);
}

void TestChatSession::S_42_login_with_a_mailed_code()
{
    ChatBench bench;
    bench.member.emailCode = u"654321"_s;
    QJsonObject body = plain(bench.member);
    const ChatReply asked = logIn(bench, body);
    QCOMPARE(asked.error(), u"totp-required"_s);
    QVERIFY(asked.body.value(u"details"_s)[u"codeGenerated"_s].toBool());
    bench.member.totpCode = u"123456"_s;
    const QHash<QByteArray, QByteArray> mailed = {{"x-2fa-code", "654321"}, {"x-2fa-method", "email"}};
    QCOMPARE(logIn(bench, body).body.value(u"details"_s)[u"availableMethods"_s].toArray(), (QJsonArray{u"totp"_s, u"email"_s}));
    QCOMPARE(logIn(bench, body, mailed).status, 200);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(logIn(bench, body, {{"x-2fa-code", "1"}, {"x-2fa-method", "email"}}).error(), u"totp-invalid"_s);
    QCOMPARE(logIn(bench, body, mailed).error(), u"totp-max-attempts"_s);
    QCOMPARE(logIn(bench, body, totp).status, 200);
    bench.send({.method = "POST",
        .path = u"/api/v1/users.2fa.sendEmailCode"_s,
        .body = QJsonDocument(QJsonObject{{u"emailOrUsername"_s, bench.member.username}}).toJson()});
    QCOMPARE(logIn(bench, body, mailed).status, 200);
}

void TestChatSession::S_43_directory_and_foreign_users()
{
    ChatBench bench;
    bench.world.set(u"LDAP_Enable"_s, true);
    bench.member.login = ChatLogin::Directory;
    QCOMPARE(logIn(bench, plain(bench.member)).status, 200);
    QCOMPARE(logIn(bench, hashed(bench.member)).status, 401);
    bench.member.login = ChatLogin::Elsewhere;
    QCOMPARE(logIn(bench, plain(bench.member)).status, 401);
    QCOMPARE(logIn(bench, hashed(bench.member)).status, 401);
}

void TestChatSession::S_44_logout_ends_one_token()
{
    ChatBench bench;
    const QString first = bench.world.login(bench.member);
    const QString second = bench.world.login(bench.member);
    bench.send({.method = "POST", .path = u"/api/v1/logout"_s, .headers = credentials(bench.member, first)});
    QCOMPARE(me(bench, bench.member, first).status, 401);
    QCOMPARE(me(bench, bench.member, second).status, 200);
}

void TestChatSession::S_44_logout_destroys_a_personal_token()
{
    ChatBench bench;
    const QString token = bench.world.addPersonalToken(bench.member, u"diapason"_s, true);
    QCOMPARE(me(bench, bench.member, token).status, 200);
    bench.send({.method = "POST", .path = u"/api/v1/logout"_s, .headers = credentials(bench.member, token)});
    QCOMPARE(me(bench, bench.member, token).status, 401);
    QVERIFY(bench.world.personalTokens(bench.member).isEmpty());
}

void TestChatSession::S_45_me_is_flat()
{
    ChatBench bench;
    const ChatReply reply = bench.get(bench.admin, u"me"_s);
    QCOMPARE(reply.body.value(u"_id"_s).toString(), bench.admin.id);
    QCOMPARE(reply.body.value(u"roles"_s).toArray(), (QJsonArray{u"admin"_s, u"user"_s}));
    QVERIFY(!reply.has(u"services"_s));
}

void TestChatSession::S_46_personal_tokens()
{
    ChatBench bench;
    bench.member.totpCode = u"123456"_s;
    const auto call = [&](const QString &name, const QHash<QByteArray, QByteArray> &headers) {
        return bench.post(bench.member, u"users."_s + name + u"PersonalAccessToken"_s,
            {{u"tokenName"_s, u"diapason"_s}, {u"bypassTwoFactor"_s, true}}, headers);
    };
    QCOMPARE(call(u"generate"_s, {}).verdict(), u"400 totp-required"_s);
    QCOMPARE(call(u"generate"_s, {{"x-2fa-code", "1"}, {"x-2fa-method", "totp"}}).verdict(), u"400 totp-invalid"_s);
    const QString token = call(u"generate"_s, totp).body.value(u"token"_s).toString();
    QCOMPARE(token.size(), 43);
    QCOMPARE(call(u"generate"_s, totp).verdict(), u"400 error-token-already-exists"_s);
    const ChatReply list = bench.get(bench.member, u"users.getPersonalAccessTokens"_s);
    const QJsonObject row = list.body.value(u"tokens"_s)[0].toObject();
    QCOMPARE(row.value(u"lastTokenPart"_s).toString(), token.last(6));
    QVERIFY(row.value(u"bypassTwoFactor"_s).toBool());
    QVERIFY(!QJsonDocument(list.body).toJson().contains(token.toUtf8()));
    const QString renewed = call(u"regenerate"_s, {}).body.value(u"token"_s).toString(); // the factor is remembered
    QVERIFY(renewed != token);
    QCOMPARE(me(bench, bench.member, token).status, 401);
    QCOMPARE(me(bench, bench.member, renewed).status, 200);
    QCOMPARE(call(u"remove"_s, totp).verdict(), u"200"_s);
    QCOMPARE(call(u"remove"_s, totp).verdict(), u"400 error-token-does-not-exists"_s);
    QCOMPARE(
        bench.post(bench.member, u"users.generatePersonalAccessToken"_s).verdict(), u"400 The 'tokenName' param is required"_s);
}

void TestChatSession::S_46_bots_may_not_have_tokens()
{
    ChatBench bench;
    ChatUser &bot = bench.world.addUser({.username = u"bot"_s, .type = u"bot"_s, .roles = {u"bot"_s}});
    const QJsonObject body{{u"tokenName"_s, u"x"_s}};
    QCOMPARE(bench.post(bot, u"users.generatePersonalAccessToken"_s, body).verdict(), u"400 not-authorized"_s);
    QCOMPARE(bench.get(bot, u"users.getPersonalAccessTokens"_s).verdict(), u"400 not-authorized"_s);
    bench.world.profile = ChatProfile::of(u"9.0");
    QCOMPARE(bench.post(bot, u"users.generatePersonalAccessToken"_s, body).verdict(), u"403 error-forbidden"_s);
}

void TestChatSession::S_47_second_factor_and_personal_tokens()
{
    ChatBench bench;
    bench.admin.totpCode = u"123456"_s;
    const QByteArray body
        = QJsonDocument(QJsonObject{{u"userId"_s, bench.member.id}, {u"data"_s, QJsonObject{{u"name"_s, u"Mia"_s}}}}).toJson();
    const auto update = [&](bool bypass) {
        const QString token = bench.world.addPersonalToken(bench.admin, u"t"_s, bypass);
        return bench.send(
            {.method = "POST", .path = u"/api/v1/users.update"_s, .headers = credentials(bench.admin, token), .body = body});
    };
    QCOMPARE(update(false).verdict(), u"400 totp-required"_s);
    QCOMPARE(update(true).verdict(), u"200"_s);
    QCOMPARE(bench.member.name, u"Mia"_s);
    bench.world.profile.tokenBypassBroken = true;
    QCOMPARE(update(true).verdict(), u"400 totp-required"_s);
}

void TestChatSession::S_47_the_defect_is_that_of_8_5_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("broken");
    for (const char *version : {"6.4.0", "7.5", "8.0", "8.4", "8.5", "8.5.2", "8.6", "8.8", "9.0"})
        QTest::newRow(version) << QString::fromLatin1(version) << QByteArray(version).startsWith("8.5");
}

void TestChatSession::S_47_the_defect_is_that_of_8_5()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    bench.admin.totpCode = u"123456"_s;
    const QString token = bench.world.addPersonalToken(bench.admin, u"t"_s, true);
    const ChatReply reply = bench.send({.method = "POST",
        .path = u"/api/v1/users.generatePersonalAccessToken"_s,
        .headers = credentials(bench.admin, token),
        .body = R"({"tokenName":"u"})"});
    QTEST(reply.verdict() == "400 totp-required"_L1, "broken");
}

void TestChatSession::S_48_version()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const QString shortened = version.section(u'.', 0, 1);
    const auto info
        = [&](const QHash<QByteArray, QByteArray> &headers) { return bench.send({.path = u"/api/info"_s, .headers = headers}); };
    QCOMPARE(info({}).body.value(u"version"_s).toString(), shortened);
    QCOMPARE(info(bench.as(bench.member)).body.value(u"version"_s).toString(), shortened);
    QVERIFY(!info(bench.as(bench.member)).has(u"info"_s));
    QCOMPARE(info(bench.as(bench.admin)).body.value(u"version"_s).toString(), shortened + u".0"_s);
    QVERIFY(info(bench.as(bench.admin)).has(u"info"_s));
    QCOMPARE(bench.get(bench.admin, u"info"_s).status, 404);
}

void TestChatSession::S_49_public_settings()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const auto ask = [&](const QByteArray &query) { return bench.send({.path = u"/api/v1/settings.public"_s, .query = query}); };
    const ChatReply reply = ask("_id=RetentionPolicy_Enabled,LDAP_Enable,API_Upper_Count_Limit");
    if (version.startsWith(u'6'))
        QCOMPARE(reply.body.value(u"count"_s).toInt(), 50);
    else
        QCOMPARE(reply.column(u"settings"_s, u"_id"_s), (QStringList{u"LDAP_Enable"_s, u"RetentionPolicy_Enabled"_s}));
    const ChatReply all = ask("count=0");
    QVERIFY(all.body.value(u"total"_s).toInt() > 100);
    const QStringList ids = all.column(u"settings"_s, u"_id"_s);
    QVERIFY(std::ranges::none_of(ids, [](const QString &id) { return id.startsWith(u"API_"_s); }));
}

void TestChatSession::a_private_setting_is_for_who_may_see_it()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply seen = bench.get(bench.admin, u"settings/Message_ErasureType"_s);
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.body.value(u"_id"_s).toString(), u"Message_ErasureType"_s);
    QCOMPARE(seen.body.value(u"value"_s).toString(), u"Delete"_s);
    QCOMPARE(bench.get(bench.member, u"settings/Message_ErasureType"_s).status, 403);
    QCOMPARE(bench.get(bench.admin, u"settings/No_Such_Thing"_s).status, 400);
}

void TestChatSession::tokens_of_logins_expire()
{
    ChatBench bench;
    const QString token = bench.world.login(bench.member);
    const QString personal = bench.world.addPersonalToken(bench.member, u"p"_s, false);
    bench.now = bench.now.addDays(91);
    QCOMPARE(me(bench, bench.member, token).status, 401);
    QCOMPARE(me(bench, bench.member, personal).status, 200);
}

void TestChatSession::password_is_the_fallback_factor()
{
    ChatBench bench;
    const QJsonObject body{{u"tokenName"_s, u"x"_s}};
    const ChatReply asked = bench.post(bench.member, u"users.generatePersonalAccessToken"_s, body);
    QCOMPARE(asked.verdict(), u"400 totp-required"_s);
    QCOMPARE(asked.body.value(u"details"_s)[u"method"_s].toString(), u"password"_s);
    QCOMPARE(bench
                 .post(bench.member, u"users.generatePersonalAccessToken"_s, body,
                     {{"x-2fa-code", sha256(bench.member.password).toLatin1()}, {"x-2fa-method", "password"}})
                 .verdict(),
        u"200"_s);
}

void TestChatSession::deactivation_ends_every_session()
{
    ChatBench bench;
    const QString token = bench.world.addPersonalToken(bench.member, u"p"_s, true);
    bench.world.setActive(bench.member, false);
    QCOMPARE(me(bench, bench.member, token).status, 401);
    QCOMPARE(logIn(bench, plain(bench.member)).status, 401);
}

QTEST_GUILESS_MAIN(TestChatSession)
#include "tst_chatsession.moc"
