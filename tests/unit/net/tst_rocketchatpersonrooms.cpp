// SPDX-License-Identifier: GPL-3.0-or-later
// Which rooms one account is in, asked of a simulated Rocket.Chat over real HTTP; T-36 of contracts/rocketchat.md.
#include "net/rocketchat/personrooms.h"
#include "support/await.h"
#include "support/chatstage.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatRoom;
using demo::ChatUser;
using demo::ChatWorld;

class TestRocketChatPersonRooms : public QObject
{
    Q_OBJECT

    /// person0000 in three groups, one of them archived and not ours, and in a channel.
    static void settle(ChatStage &stage)
    {
        stage.fill(3, 2);
        stage.change([](ChatWorld &world) {
            world.grant(u"view-other-user-channels"_s, u"console"_s);
            ChatUser &person = *world.userById(ChatStage::account(0).value);
            ChatUser &other = *world.userById(ChatStage::account(1).value);
            ChatRoom &old = world.addRoom({.id = u"old"_s, .name = u"alchemy"_s, .creator = &other});
            world.subscribe(old, person, QStringList{u"moderator"_s, u"leader"_s});
            old.archived = true;
            world.subscribe(world.addRoom({.id = u"own"_s, .name = u"thesis"_s, .creator = &person}), person, QStringList{u"owner"_s});
            world.subscribe(world.addRoom({.id = u"news"_s, .type = u"c"_s, .name = u"news"_s, .creator = &other}), person);
        });
        stage.host.clearCalls();
    }

private slots:
    void are_told_in_one_call_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("first"); // calls
        QTest::newRow("a young server") << u"8.8"_s << 1;
        QTest::newRow("the first that knows the word") << u"7.0"_s << 1;
        QTest::newRow("an old server, by fields") << u"6.8"_s << 2;
    }

    void are_told_in_one_call()
    {
        QFETCH(QString, version);
        ChatStage stage(version);
        settle(stage);
        const auto client = stage.client();
        const Result<PersonRooms> rooms = await(client->personRooms(ChatStage::account(0), {}));
        QVERIFY(rooms);
        QCOMPARE(rooms->account, ChatStage::account(0));
        QVERIFY(rooms->at.isValid());
        QCOMPARE(rooms->rooms,
            (QList<PersonRoom>{{RoomId{u"old"_s}, u"alchemy"_s, {.moderator = true, .leader = true}},
                {ChatStage::roomId(), u"chem-101"_s, {}}, {RoomId{u"own"_s}, u"thesis"_s, {.owner = true}}}));
        QTEST(stage.host.hits(), "first");
        stage.host.clearCalls();
        QCOMPARE(await(client->personRooms(ChatStage::account(1), {}))->rooms.size(), 1);
        QCOMPARE(stage.host.hits(), 1); // how is known by now
    }

    void of_somebody_in_no_room_are_none()
    {
        ChatStage stage;
        settle(stage);
        const Result<PersonRooms> rooms = await(stage.client()->personRooms(ChatStage::account(2), {}));
        QVERIFY(rooms);
        QVERIFY(rooms->rooms.isEmpty());
        QCOMPARE(stage.host.hits(), 1);
    }

    void that_are_not_told_are_not_none()
    {
        ChatStage stage;
        settle(stage);
        stage.change([](ChatWorld &world) { world.permissions[u"view-other-user-channels"_s] = {}; });
        const Result<PersonRooms> rooms = await(stage.client()->personRooms(ChatStage::account(0), {}));
        QVERIFY(!rooms);
        QCOMPARE(rooms.error().kind, Error::Kind::Denied);
        QCOMPARE(rooms.error().code, u"view-other-user-channels"_s);
        QCOMPARE(rooms.error().server, Server::RocketChat);
    }

    void of_nobody_are_not_found()
    {
        ChatStage stage;
        settle(stage);
        const Result<PersonRooms> rooms = await(stage.client()->personRooms(AccountId{u"gone"_s}, {}));
        QVERIFY(!rooms);
        QCOMPARE(rooms.error().kind, Error::Kind::NotFound);
        QCOMPARE(rooms.error().code, u"user-not-found"_s);
    }

    void are_read_strictly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no user") << R"({"success":true})"_ba << u"user"_s;
        QTest::newRow("no room id") << R"({"user":{"rooms":[{"_id":"s","t":"p","name":"x"}]}})"_ba << u"user.rooms.rid"_s;
        QTest::newRow("no list") << R"({"user":{"rooms":7}})"_ba << u"user.rooms"_s;
        QTest::newRow("a room that is no group") << R"({"user":{"rooms":[{"rid":"r","t":"d"}]}})"_ba << QString();
        QTest::newRow("roles that are null") << R"({"user":{"rooms":[{"rid":"r","t":"p","roles":null}]}})"_ba << QString();
    }

    void are_read_strictly()
    {
        QFETCH(QByteArray, body);
        const auto reply = rocketchat::AccountRooms::parse(body);
        QTEST(reply ? QString() : reply.error().code, "fault");
    }
};

QTEST_GUILESS_MAIN(TestRocketChatPersonRooms)
#include "tst_rocketchatpersonrooms.moc"
