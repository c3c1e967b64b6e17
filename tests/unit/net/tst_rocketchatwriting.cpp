// SPDX-License-Identifier: GPL-3.0-or-later
// Writes against a simulated Rocket.Chat over real HTTP; S-… are statements of contracts/rocketchat.md §10.
#include "support/await.h"
#include "support/chatstage.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::ChatWorld;
using demo::Fault;

namespace {

bool isIn(ChatStage &stage, int n)
{
    bool in = false;
    stage.change([&](ChatWorld &world) {
        in = world.roomById(ChatStage::roomId().value)->memberOf(world.userById(ChatStage::account(n).value)) != nullptr;
    });
    return in;
}

QList<AccountId> people(int from, int to)
{
    QList<AccountId> ids;
    for (int i = from; i < to; ++i)
        ids += ChatStage::account(i);
    return ids;
}

} // namespace

class TestRocketChatWriting : public QObject
{
    Q_OBJECT

private slots:
    void creates_an_account_whose_password_nobody_learns()
    {
        ChatStage stage(u"8.8");
        stage.change([](ChatWorld &world) { world.grant(u"create-user"_s, u"console"_s); });
        const auto client = stage.client();
        const NewAccount nia{.name = u"Nia Ó Dálaigh"_s, .username = u"nia"_s, .email = u"nia@uni.example"_s};
        const Result<AccountId> made = await(client->createAccount(nia, {}));
        QVERIFY(made);
        stage.change([&](ChatWorld &world) {
            const demo::ChatUser *user = world.userById(made->value);
            QVERIFY(user && user->username == "nia"_L1 && user->roles == QStringList{u"user"_s});
            QVERIFY(user->password.size() >= 20);
        });
        // Taken, in other capitals, and by the address: the server's word, and which of the two.
        const auto refusal = [&](const NewAccount &account) { return await(client->createAccount(account, {})).error().code; };
        QCOMPARE(refusal({.name = u"N"_s, .username = u"NIA"_s, .email = u"other@uni.example"_s}),
            u"error-field-unavailable.username"_s);
        QCOMPARE(
            refusal({.name = u"N"_s, .username = u"nia2"_s, .email = u"nia@uni.example"_s}), u"error-field-unavailable.email"_s);
        QCOMPARE(
            refusal({.name = u"N"_s, .username = u"n@ia"_s, .email = u"x@uni.example"_s}), u"error-input-is-not-a-valid-field"_s);
        stage.change([](ChatWorld &world) { world.permissions[u"create-user"_s] = {}; });
        const Error denied
            = await(client->createAccount({.name = u"O"_s, .username = u"o"_s, .email = u"o@uni.example"_s}, {})).error();
        QCOMPARE(denied.kind, Error::Kind::Denied);
        QCOMPARE(denied.code, u"create-user"_s);
    }

    void a_second_factor_is_told_from_a_refusal()
    {
        ChatStage stage(u"8.8");
        stage.change([](ChatWorld &world) { world.grant(u"create-user"_s, u"console"_s); });
        stage.host.add(Fault::status(u"users.create"_s, 400,
            R"({"success":false,"error":"TOTP Required [totp-required]","errorType":"totp-required","details":{"method":"totp"}})"));
        const auto client = stage.client();
        const auto made = await(client->createAccount({.name = u"N"_s, .username = u"n"_s, .email = u"n@uni.example"_s}, {}));
        QCOMPARE(made.error().kind, Error::Kind::SecondFactor);
        QVERIFY(!made.error().fateUnknown);
    }

    void mutes_lines_and_gives_them_back()
    {
        ChatStage stage(u"8.8");
        stage.fill(3, 0);
        const auto client = stage.client();
        const RoomId room = ChatStage::roomId();
        const auto lines = [&] {
            qsizetype count = 0;
            stage.change([&](ChatWorld &world) { count = qsizetype(world.roomById(room.value)->messages.size()); });
            return count;
        };
        QCOMPARE(await(client->room(room, {})).value().mutedLines, u"true"_s);
        QVERIFY(await(client->muteLines(room, u"[\"au\",\"uj\"]"_s, {})));
        QCOMPARE(await(client->room(room, {})).value().mutedLines, u"[\"au\",\"uj\"]"_s);
        const qsizetype before = lines();
        QVERIFY(await(client->invite(room, people(0, 1), {})));
        QCOMPARE(lines(), before);
        QVERIFY(await(client->muteLines(room, u"true"_s, {})));
        QCOMPARE(await(client->room(room, {})).value().mutedLines, u"true"_s);
        QVERIFY(await(client->invite(room, people(1, 2), {})));
        QCOMPARE(lines(), before + 1);
    }

    void custom_fields_are_replaced_as_a_whole()
    {
        ChatStage stage(u"8.8");
        const auto client = stage.client();
        const RoomId room = ChatStage::roomId();
        QCOMPARE(await(client->customFields(room, {})).value(), QJsonObject());
        stage.change([&](ChatWorld &world) {
            world.roomById(room.value)->customFields = {{u"sis"_s, QJsonObject{{u"term"_s, QJsonArray{1, u"é"_s}}}}};
        });
        QJsonObject fields = await(client->customFields(room, {})).value();
        QCOMPARE(fields, (QJsonObject{{u"sis"_s, QJsonObject{{u"term"_s, QJsonArray{1, u"é"_s}}}}}));
        fields.insert(u"diapason"_s, QJsonObject{{u"moodle"_s, u"abc"_s}, {u"cmid"_s, 30}});
        QVERIFY(await(client->setCustomFields(room, fields, {})));
        QCOMPARE(await(client->customFields(room, {})).value(), fields);
        QCOMPARE(await(client->room(room, {})).value().stamp, (RoomStamp{.site = u"abc"_s, .cmid = Cmid{30}}));
        stage.change([&](ChatWorld &world) { world.archive(*world.roomById(room.value), true, *world.userById(u"svc00000000000001"_s)); });
        QVERIFY(!await(client->setCustomFields(room, {}, {})));
        QCOMPARE(await(client->customFields(room, {})).value(), fields);
    }

    void fields_that_are_no_object_are_not_read_as_none()
    {
        ChatStage stage(u"8.8");
        stage.host.add(Fault::status(
            u"groups.info"_s, 200, R"({"success":true,"group":{"_id":"room0000000000001","name":"x","customFields":"secret"}})"));
        const auto fields = await(stage.client()->customFields(ChatStage::roomId(), {}));
        QVERIFY(!fields);
        QCOMPARE(fields.error().kind, Error::Kind::Malformed);
    }

    void writes_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"6.4.0", "6.8", "7.5", "8.0", "8.8", "9.0"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void writes() // strict bodies included (S-14)
    {
        QFETCH(QString, version);
        ChatStage stage(version);
        stage.fill(120, 0);
        const auto client = stage.client();
        const RoomId room = ChatStage::roomId();
        QVERIFY(await(client->invite(room, people(0, 100), {})));
        QVERIFY(await(client->invite(room, people(100, 101), {})));
        QCOMPARE(stage.host.hits(u"groups.invite"_s), 2);
        QVERIFY(isIn(stage, 0) && isIn(stage, 99) && isIn(stage, 100) && !isIn(stage, 101));
        QVERIFY(await(client->addModerator(room, ChatStage::account(1), {})));
        QVERIFY(await(client->removeModerator(room, ChatStage::account(1), {})));
        QVERIFY(await(client->kick(room, ChatStage::account(2), {})));
        QVERIFY(!isIn(stage, 2));
        QCOMPARE(client->calls(), 5);
    }

    void refusalsKeepTheirCode() // S-76, S-77, S-78, S-70
    {
        ChatStage stage;
        stage.fill(3, 2);
        const auto client = stage.client();
        const RoomId room = ChatStage::roomId();
        const auto refusal = [](const Result<void> &answer) {
            return answer                                                                    ? u"none"_s
                : answer.error().kind == Error::Kind::Refused && !answer.error().fateUnknown ? answer.error().code
                                                                                             : u"other"_s;
        };
        QVERIFY(await(client->addModerator(room, ChatStage::account(0), {})));
        QCOMPARE(refusal(await(client->addModerator(room, ChatStage::account(0), {}))), u"error-user-already-moderator"_s);
        QCOMPARE(refusal(await(client->addModerator(room, ChatStage::account(2), {}))), u"error-user-not-in-room"_s);
        QVERIFY(await(client->removeModerator(room, ChatStage::account(0), {})));
        QCOMPARE(refusal(await(client->removeModerator(room, ChatStage::account(0), {}))), u"error-user-not-moderator"_s);
        QCOMPARE(refusal(await(client->removeModerator(room, ChatStage::account(2), {}))), u"error-user-not-in-room"_s); // T-23
        QCOMPARE(refusal(await(client->kick(room, ChatStage::account(2), {}))), u"error-user-not-in-room"_s);
        QCOMPARE(refusal(await(client->kick(room, AccountId{u"svc00000000000001"_s}, {}))), u"error-you-are-last-owner"_s);
        QCOMPARE(refusal(await(client->kick(room, AccountId{u"unknown"_s}, {}))), u"error-invalid-user"_s);
        QCOMPARE(refusal(await(client->invite(room, {AccountId{u"x"_s}, AccountId{u"y"_s}}, {}))), u"error-empty-invite-list"_s);
    }

    void denialsNameThePermission_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("400") << u"8.0"_s;
        QTest::newRow("403") << u"9.0"_s;
    }
    void denialsNameThePermission() // S-9, S-114
    {
        QFETCH(QString, version);
        ChatStage stage(version);
        stage.fill(3, 2);
        stage.change([](ChatWorld &world) {
            for (const QString &permission : {u"add-user-to-joined-room"_s, u"set-moderator"_s, u"remove-user"_s})
                world.permissions[permission] = {};
        });
        const auto client = stage.client();
        const auto denial = [](const Result<void> &answer) {
            return !answer && answer.error().kind == Error::Kind::Denied ? answer.error().code : u"other"_s;
        };
        QCOMPARE(denial(await(client->invite(ChatStage::roomId(), people(2, 3), {}))), u"add-user-to-joined-room"_s);
        QCOMPARE(denial(await(client->addModerator(ChatStage::roomId(), ChatStage::account(0), {}))), u"set-moderator"_s);
        QCOMPARE(denial(await(client->kick(ChatStage::roomId(), ChatStage::account(0), {}))), u"remove-user"_s);
    }

    void oldServersTakeOneAtATime() // S-75
    {
        ChatStage stage(u"6.4.0");
        stage.fill(6, 0);
        stage.change([](ChatWorld &world) { world.profile.inviteTakesLists = false; });
        const auto client = stage.client();
        QVERIFY(await(client->invite(ChatStage::roomId(), people(0, 3), {})));
        QCOMPARE(stage.host.hits(u"groups.invite"_s), 4);
        QVERIFY(await(client->invite(ChatStage::roomId(), people(3, 6), {})));
        QCOMPARE(stage.host.hits(u"groups.invite"_s), 7); // remembered
        QVERIFY(isIn(stage, 0) && isIn(stage, 5));
    }

    void aBannedOneIsNamedAndTheRestMayBeIn() // S-73, T-5
    {
        ChatStage stage(u"8.8");
        stage.fill(3, 0);
        stage.change(
            [](ChatWorld &world) { world.roomById(ChatStage::roomId().value)->banned.insert(ChatStage::account(1).value); });
        const Result<void> sent = await(stage.client()->invite(ChatStage::roomId(), people(0, 3), {}));
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, u"error-user-is-banned"_s);
        QCOMPARE(stage.host.hits(), 1);
    }

    void aCutWriteIsSentOnce_data()
    {
        QTest::addColumn<demo::Fault>("fault");
        QTest::addColumn<bool>("landed");
        const QString kick = u"groups.kick"_s;
        QTest::newRow("cut before") << Fault::cutBefore(kick) << false;
        QTest::newRow("cut after") << Fault::cutAfter(kick) << true;
        QTest::newRow("a page, 502") << Fault::htmlPage(kick, 502) << false;
        QTest::newRow("a page, 200") << Fault::htmlPage(kick, 200) << false;
        QTest::newRow("half an answer") << Fault::truncated(kick) << true;
    }
    void aCutWriteIsSentOnce() // S-12
    {
        QFETCH(demo::Fault, fault);
        ChatStage stage;
        stage.fill(2, 2);
        const auto client = stage.client();
        QVERIFY(await(client->room(ChatStage::roomId(), {}))); // the connection is warm, as in life
        stage.host.clearCalls();
        stage.host.add(fault);
        const Result<void> sent = await(client->kick(ChatStage::roomId(), ChatStage::account(0), {}));
        QVERIFY(!sent && sent.error().fateUnknown);
        QCOMPARE(stage.host.hits(), 1);
        QTEST(!isIn(stage, 0), "landed");
    }

    void aSlowWriteLandsAndIsLeftAlone() // S-13
    {
        ChatStage stage;
        stage.fill(2, 2);
        stage.host.add(Fault::slow(u"groups.kick"_s, 2s));
        TransportOptions hasty = ChatStage::quick();
        hasty.patience = 200ms;
        const Result<void> sent = await(stage.client(stage.clock, hasty)->kick(ChatStage::roomId(), ChatStage::account(0), {}));
        QVERIFY(!sent && sent.error().kind == Error::Kind::Timeout && sent.error().fateUnknown);
        QCOMPARE(stage.host.hits(), 1);
        QVERIFY(!isIn(stage, 0));
    }

    void aRevokedTokenStopsEverything() // S-113
    {
        ChatStage stage;
        stage.fill(2, 2);
        const auto client = stage.client();
        QVERIFY(await(client->kick(ChatStage::roomId(), ChatStage::account(0), {})));
        stage.change([&](ChatWorld &world) { world.revoke(stage.token); });
        const Result<void> sent = await(client->kick(ChatStage::roomId(), ChatStage::account(1), {}));
        QVERIFY(!sent && sent.error().kind == Error::Kind::Unauthenticated && !sent.error().fateUnknown);
    }
};

QTEST_GUILESS_MAIN(TestRocketChatWriting)
#include "tst_rocketchatwriting.moc"
