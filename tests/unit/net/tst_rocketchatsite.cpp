// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace and its rooms, read of a simulated Rocket.Chat over real HTTP; S-… are statements of contracts/rocketchat.md §10.
#include "support/await.h"
#include "support/chatstage.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatWorld;
using demo::Fault;

class TestRocketChatSite : public QObject
{
    Q_OBJECT

private slots:
    void connects_data()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"6.4.0", "6.8", "7.5", "8.0", "8.8", "9.0"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
    void connects()
    {
        QFETCH(QString, version);
        ChatStage stage(version);
        const Result<ChatSite> site = await(stage.client()->connect({}));
        QVERIFY2(site, qPrintable(site ? QString() : site.error().code));
        QVERIFY(version.startsWith(site->version) || site->version.startsWith(version.left(3)));
        QCOMPARE(site->username, u"moodle.service"_s);
        QVERIFY(site->may(u"view-room-administration"_s) && !site->may(u"delete-user"_s));
        QVERIFY(!site->may(u"add-user-to-any-p-room"_s)); // S-55: held by nobody
        QCOMPARE(stage.host.hits(), 3);
    }

    void saysWhyItCannotConnect()
    {
        ChatStage stage;
        stage.change([](ChatWorld &world) { world.addUser({.id = u"someone"_s, .username = u"someone"_s}); });
        RocketChatServer another(stage.host.url(), AccountId{u"someone"_s}, stage.token, stage.clock, stage.quick());
        Result<ChatSite> site = await(another.connect({})); // S-2
        QVERIFY(!site && site.error().kind == Error::Kind::Unauthenticated);

        RocketChatServer wrong(
            stage.host.url(), AccountId{u"svc00000000000001"_s}, QString(43, u'x'), stage.clock, stage.quick());
        site = await(wrong.connect({}));
        QVERIFY(!site && site.error().kind == Error::Kind::Unauthenticated);

        stage.host.add(Fault::htmlPage(u"info"_s));
        site = await(stage.client()->connect({})); // T-37
        QVERIFY(!site && site.error().kind == Error::Kind::NotAnApi);
        QCOMPARE(site.error().code, u"html"_s);

        QUrl elsewhere = stage.host.url();
        elsewhere.setPath(u"/elsewhere"_s);
        RocketChatServer misplaced(elsewhere, AccountId{u"svc00000000000001"_s}, stage.token, stage.clock, stage.quick());
        site = await(misplaced.connect({}));
        QVERIFY(!site && site.error().kind == Error::Kind::NotAnApi); // the web client's catch-all page
    }

    void listsEveryRoom()
    {
        ChatStage stage;
        for (int i = 0; i < 120; ++i)
            stage.addRoom(u"extra%1"_s.arg(i, 12, 10, QLatin1Char('0')), u"extra-%1"_s.arg(i));
        stage.host.clearCalls();
        const Result<RoomListing> rooms = await(stage.client()->rooms({}, {}));
        QVERIFY(rooms && rooms->stamp.complete() && !rooms->onlyOwn);
        QCOMPARE(rooms->rooms.size(), 121);
        QCOMPARE(rooms->stamp.sources, QStringList{u"groups.listAll"_s});
        QCOMPARE(stage.host.hits(), 1);
        QCOMPARE(rooms->calls, 1);
    }

    void listsItsOwnRoomsWhenThatIsAllItMaySee()
    {
        ChatStage stage;
        stage.change([](ChatWorld &world) {
            world.withdraw(u"view-room-administration"_s, u"console"_s);
            world.addRoom({.id = u"foreign"_s, .name = u"foreign"_s});
        });
        const auto client = stage.client();
        const Result<RoomListing> rooms = await(client->rooms({}, {}));
        QVERIFY(rooms && rooms->onlyOwn && rooms->stamp.complete());
        QCOMPARE(rooms->rooms.size(), 1);
        QCOMPARE(rooms->calls, 2);
        QCOMPARE(await(client->rooms({}, {}))->calls, 1); // remembered
    }

    void readsOneRoom()
    {
        ChatStage stage;
        const auto client = stage.client();
        QCOMPARE(await(client->room(ChatStage::roomId(), {}))->name, u"chem-101"_s);
        stage.change([](ChatWorld &world) { world.addRoom({.id = u"foreign"_s, .name = u"foreign"_s}); });
        const Result<Room> hidden = await(client->room(RoomId{u"foreign"_s}, {})); // S-50
        QVERIFY(!hidden && hidden.error().kind == Error::Kind::NotFound);
        QCOMPARE(hidden.error().code, u"error-room-not-found"_s);
    }

    void aCheckStaysWithinItsCalls_data()
    {
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("most");
        QTest::newRow("everything at once") << 0 << 20;
        QTest::newRow("a cap of 100") << 100 << 11 + 13 + 1 + 8; // pages of members, accounts and groups, and eight
    }

    void aCheckStaysWithinItsCalls()
    {
        QFETCH(int, cap);
        ChatStage stage;
        stage.fill(1205, 1005);
        stage.change([](ChatWorld &world) { world.setActive(*world.userById(ChatStage::account(9).value), false); });
        if (cap > 0)
            stage.capPages(cap);
        const auto client = stage.client();
        QVERIFY(await(client->connect({})));
        const Result<RoomListing> rooms = await(client->rooms({}, {}));
        QVERIFY(rooms);
        QVERIFY(await(client->members(rooms->rooms.first(), {}, {})).stamp.complete());
        QStringList absent;
        for (int i = 1005; i < 1205; ++i)
            absent += ChatStage::username(i);
        QVERIFY(await(client->accounts(absent, {}, {}, {})).whole());
        QVERIFY(await(client->membershipLog(ChatStage::roomId(), {})).stamp.complete());
        QFETCH(int, most);
        QVERIFY2(stage.host.hits() <= most, QByteArray::number(stage.host.hits()));
    }
};

QTEST_GUILESS_MAIN(TestRocketChatSite)
#include "tst_rocketchatsite.moc"
