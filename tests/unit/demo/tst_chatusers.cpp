// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-100, S-101 and S-106 of contracts/rocketchat.md §10.9, and the lists of users of §3.
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

QJsonObject newcomer(const QString &username, const QString &email = u"new@uni.example"_s)
{
    return {{u"name"_s, u"New"_s}, {u"email"_s, email}, {u"username"_s, username}, {u"password"_s, u"x"_s}};
}

QJsonObject activity(const ChatUser &user, bool active, bool relinquish = false)
{
    return {{u"userId"_s, user.id}, {u"activeStatus"_s, active}, {u"confirmRelinquish"_s, relinquish}};
}

} // namespace

class TestChatUsers : public QObject
{
    Q_OBJECT
private slots:
    void S_100_create_data() { versionRows(); }
    void S_100_create();
    void S_100_create_joins_default_channels();
    void S_100_second_factor_is_a_switch();
    void S_101_deactivation();
    void S_101_last_owner();
    void S_106_records_hold_secrets();
    void info_by_one_parameter();
    void info_is_case_sensitive();
    void rooms_before_7_come_by_fields();
    void list_is_complete_and_ordered();
    void list_by_status();
    void update_renames();
};

void TestChatUsers::S_100_create()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const auto create = [&](const QJsonObject &body) { return bench.post(bench.admin, u"users.create"_s, body).verdict(); };
    QCOMPARE(create(newcomer(u"MIA.Member"_s)), u"400 error-field-unavailable"_s);
    QCOMPARE(create(newcomer(u"new"_s, bench.member.emails.first().toUpper())), u"400 error-field-unavailable"_s);
    QCOMPARE(create(newcomer(u"all"_s)), u"400 error-field-unavailable"_s);
    QCOMPARE(create(newcomer(u"new@uni.example"_s)), u"400 error-input-is-not-a-valid-field"_s);
    QJsonObject body = newcomer(u"new"_s);
    body.remove(u"password"_s);
    QCOMPARE(create(body), u"400 invalid-params"_s);
    body = newcomer(u"new"_s);
    body.insert(u"colour"_s, u"red"_s);
    QCOMPARE(create(body), u"400 invalid-params"_s);
    QCOMPARE(bench.post(bench.member, u"users.create"_s, newcomer(u"new"_s)).verdict(), u"400 error-action-not-allowed"_s);
    QVERIFY(!bench.world.userByAnyCase(u"new"_s));
    const ChatReply done = bench.post(bench.admin, u"users.create"_s, newcomer(u"new"_s));
    QCOMPARE(done.body.value(u"user"_s)[u"_id"_s].toString(), bench.world.userByName(u"new"_s)->id);
    QVERIFY(done.body.value(u"user"_s)[u"active"_s].toBool());
}

void TestChatUsers::S_100_create_joins_default_channels()
{
    ChatBench bench;
    ChatRoom &general = bench.world.addRoom({.type = u"c"_s, .name = u"general"_s, .isDefault = true});
    QJsonObject body = newcomer(u"quiet"_s);
    body.insert(u"joinDefaultChannels"_s, false);
    bench.post(bench.admin, u"users.create"_s, body);
    QVERIFY(general.members.empty());
    bench.post(bench.admin, u"users.create"_s, newcomer(u"loud"_s, u"loud@uni.example"_s));
    QCOMPARE(general.members.size(), 1U);
    QCOMPARE(general.messages.back().type, u"uj"_s);
}

void TestChatUsers::S_100_second_factor_is_a_switch()
{
    ChatBench bench;
    bench.world.profile.createUserWantsSecondFactor = true;
    bench.admin.totpCode = u"123456"_s;
    QCOMPARE(bench.post(bench.admin, u"users.create"_s, newcomer(u"new"_s)).verdict(), u"400 totp-required"_s);
    QCOMPARE(bench.post(bench.admin, u"users.create"_s, newcomer(u"new"_s), {{"x-2fa-code", "123456"}, {"x-2fa-method", "totp"}})
                 .verdict(),
        u"200"_s);
}

void TestChatUsers::S_101_deactivation()
{
    ChatBench bench;
    const QString token = bench.world.addPersonalToken(bench.member, u"t"_s, true);
    QCOMPARE(bench.post(bench.owner, u"users.setActiveStatus"_s, activity(bench.member, false)).status, 403);
    const ChatReply done = bench.post(bench.admin, u"users.setActiveStatus"_s, activity(bench.member, false));
    QCOMPARE(done.body.value(u"user"_s).toObject(), (QJsonObject{{u"_id"_s, bench.member.id}, {u"active"_s, false}}));
    QVERIFY(bench.room.memberOf(&bench.member));
    QVERIFY(!bench.world.token(token));
    QCOMPARE(bench.post(bench.admin, u"users.setActiveStatus"_s, activity(bench.admin, false)).verdict(),
        u"400 error-action-not-allowed"_s);
    QCOMPARE(bench.post(bench.admin, u"users.setActiveStatus"_s, activity(bench.member, true)).verdict(), u"200"_s);
    QVERIFY(bench.member.active);
}

void TestChatUsers::S_101_last_owner()
{
    ChatBench bench;
    bench.room.memberOf(&bench.member)->ts = bench.now.addDays(-1); // the oldest member inherits
    const ChatReply refused = bench.post(bench.admin, u"users.setActiveStatus"_s, activity(bench.owner, false));
    QCOMPARE(refused.verdict(), u"400 user-last-owner"_s);
    QCOMPARE(refused.body.value(u"details"_s)[u"shouldChangeOwner"_s].toArray(), QJsonArray{bench.room.name});
    QVERIFY(bench.owner.active);
    QCOMPARE(bench.post(bench.admin, u"users.setActiveStatus"_s, activity(bench.owner, false, true)).verdict(), u"200"_s);
    QVERIFY(bench.room.memberOf(&bench.member)->has(u"owner"_s));
    QVERIFY(!bench.room.memberOf(&bench.owner)->has(u"owner"_s));
}

void TestChatUsers::S_106_records_hold_secrets()
{
    ChatBench bench;
    bench.world.post(bench.room, {.author = &bench.member, .msg = u"private words"_s});
    const ChatReply user = bench.get(bench.admin, u"users.info"_s, "username=mia.member");
    QVERIFY(user.body.value(u"user"_s)[u"services"_s][u"password"_s][u"bcrypt"_s].isString());
    QCOMPARE(bench.get(bench.admin, u"groups.listAll"_s).body.value(u"groups"_s)[0][u"lastMessage"_s][u"msg"_s].toString(),
        u"private words"_s);
}

void TestChatUsers::info_by_one_parameter()
{
    ChatBench bench;
    const auto ask = [&](const QByteArray &query) { return bench.get(bench.admin, u"users.info"_s, query).verdict(); };
    QCOMPARE(ask(""), u"400 invalid-params"_s);
    QCOMPARE(ask("username=a&userId=b"), u"400 invalid-params"_s);
    QCOMPARE(ask("email=mia.member%40uni.example"), u"400 invalid-params"_s);
    bench.world.profile = ChatProfile::of(u"8.4");
    QCOMPARE(ask("email=mia.member%40uni.example"), u"200"_s);
}

void TestChatUsers::info_is_case_sensitive()
{
    ChatBench bench;
    QCOMPARE(bench.get(bench.admin, u"users.info"_s, "username=Sam.Stranger").verdict(), u"200"_s);
    QCOMPARE(bench.get(bench.admin, u"users.info"_s, "username=sam.stranger").verdict(), u"400 User not found."_s);
}

void TestChatUsers::rooms_before_7_come_by_fields()
{
    ChatBench bench(u"6.8"_s);
    const auto rooms = [&](const QByteArray &query) {
        return bench.get(bench.admin, u"users.info"_s, "username=mia.member&" + query)
            .body.value(u"user"_s)[u"rooms"_s]
            .toArray()
            .size();
    };
    QCOMPARE(rooms("includeUserRooms=true"), 0);
    QCOMPARE(rooms("fields=%7B%22userRooms%22%3A1%7D"), 1);
}

void TestChatUsers::list_is_complete_and_ordered()
{
    ChatBench bench;
    bench.world.setActive(bench.member, false);
    bench.world.addUser({.name = u"Never finished"_s});
    bench.world.addUser({.username = u"rocket.cat"_s, .type = u"bot"_s, .roles = {u"bot"_s}});
    const ChatReply full
        = bench.get(bench.admin, u"users.list"_s, "sort=" + QByteArray(R"({"username":-1})").toPercentEncoding());
    QCOMPARE(full.column(u"users"_s, u"username"_s),
        (QStringList{
            u"rocket.cat"_s, u"olga.owner"_s, u"mia.member"_s, u"marc.moderator"_s, u"admin"_s, u"Sam.Stranger"_s, QString{}}));
    const QJsonValue member = full.body.value(u"users"_s)[2];
    QCOMPARE(member[u"active"_s], QJsonValue(false));
    QVERIFY(!member[u"emails"_s].isUndefined());
    QVERIFY(!full.body.value(u"users"_s)[6].toObject().contains(u"username"_s));
    QVERIFY(bench.get(bench.stranger, u"users.list"_s).body.value(u"users"_s)[0][u"emails"_s].isUndefined());
    bench.person(u"zoe"_s); // the kept order must notice
    QCOMPARE(bench.get(bench.admin, u"users.list"_s).column(u"users"_s, u"username"_s).last(), u"zoe"_s);
}

void TestChatUsers::list_by_status()
{
    ChatBench bench;
    bench.world.setActive(bench.member, false);
    const auto listed = [&](const QByteArray &query) {
        return bench.get(bench.admin, u"users.listByStatus"_s, query).column(u"users"_s, u"username"_s);
    };
    QCOMPARE(listed("status=deactivated"), QStringList{u"mia.member"_s});
    QCOMPARE(listed("status=active&searchTerm=OLGA"), QStringList{u"olga.owner"_s});
    QCOMPARE(listed("roles[]=admin"), QStringList{u"admin"_s});
    QCOMPARE(bench.get(bench.admin, u"users.listByStatus"_s, "colour=red").verdict(), u"400 invalid-params"_s);
}

void TestChatUsers::update_renames()
{
    ChatBench bench;
    bench.world.set(u"Accounts_TwoFactorAuthentication_Enabled"_s, false);
    const auto rename = [&](const QString &name) {
        return bench
            .post(
                bench.admin, u"users.update"_s, {{u"userId"_s, bench.member.id}, {u"data"_s, QJsonObject{{u"username"_s, name}}}})
            .verdict();
    };
    QCOMPARE(rename(u"OLGA.owner"_s), u"400 error-field-unavailable"_s);
    QCOMPARE(rename(u"mia.married"_s), u"200"_s);
    QVERIFY(!bench.world.userByAnyCase(u"mia.member"_s));
    QCOMPARE(bench.world.userByName(u"mia.married"_s), &bench.member);
    QCOMPARE(bench.post(bench.admin, u"users.update"_s, {{u"userId"_s, u"x"_s}, {u"data"_s, QJsonObject{}}}).verdict(),
        u"400 error-invalid-user"_s);
}

QTEST_GUILESS_MAIN(TestChatUsers)
#include "tst_chatusers.moc"
