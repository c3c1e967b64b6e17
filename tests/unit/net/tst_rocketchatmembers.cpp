// SPDX-License-Identifier: GPL-3.0-or-later
// Members of rooms, read against a simulated Rocket.Chat over real HTTP; S-… are statements of contracts/rocketchat.md §10.
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

const QString membersByRole = u"rooms.membersOrderedByRole"_s;

QSet<AccountId> idsOf(const RoomReading &reading)
{
    QSet<AccountId> ids;
    for (const RoomMember &member : reading.members)
        ids.insert(member.id);
    return ids;
}

const RoomMember *memberOf(const RoomReading &reading, const AccountId &id)
{
    const auto it = std::ranges::find(reading.members, id, &RoomMember::id);
    return it == reading.members.cend() ? nullptr : &*it;
}

} // namespace

class TestRocketChatMembers : public QObject
{
    Q_OBJECT

private slots:
    void one_page_says_that_it_is_one_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("members");
        QTest::newRow("by role, whole") << u"8.8"_s << 20;
        QTest::newRow("by role, more") << u"8.8"_s << 250;
        QTest::newRow("older, whole") << u"6.8"_s << 20;
        QTest::newRow("older, more") << u"6.8"_s << 250;
    }
    void one_page_says_that_it_is_one()
    {
        QFETCH(QString, version);
        QFETCH(int, members);
        ChatStage stage(version);
        stage.fill(members, members);
        const auto client = stage.client();
        const RoomReading reading = await(client->firstMembers(stage.room(), {}));
        QCOMPARE(reading.stamp.complete(), members < 100);
        QCOMPARE(reading.members.size(), std::min(members + 1, 100)); // with the service account
        if (members > 100)
            QCOMPARE(reading.stamp.gaps.first().expected, members + 1);
    }


    void readsMembersWithRoles_data() { everyVersion(); }
    void readsMembersWithRoles()
    {
        QFETCH(QString, version);
        ChatStage stage(version);
        stage.fill(30, 20);
        stage.change([](ChatWorld &world) {
            demo::ChatRoom *room = world.roomById(ChatStage::roomId().value);
            room->memberOf(world.userById(ChatStage::account(3).value))->roles = QStringList{u"moderator"_s};
            room->memberOf(world.userById(ChatStage::account(4).value))->roles = QStringList{u"moderator"_s};
            world.setActive(*world.userById(ChatStage::account(4).value), false);
            world.setActive(*world.userById(ChatStage::account(5).value), false);
        });
        const auto client = stage.client();
        const RoomReading reading = await(client->members(stage.room(), {}, {}));
        QVERIFY(reading.stamp.complete());
        QCOMPARE(reading.members.size(), 20); // 18 active, the deactivated moderator (S-83), and the service account
        QVERIFY(memberOf(reading, ChatStage::account(3))->roles.moderator);
        QVERIFY(memberOf(reading, ChatStage::account(4))->roles.moderator);
        QVERIFY(!memberOf(reading, ChatStage::account(5)));
        QVERIFY(memberOf(reading, AccountId{u"svc00000000000001"_s})->roles.owner);
        const int calls = stage.host.hits();
        QCOMPARE(reading.calls, calls);
        const RoomReading again = await(client->members(stage.room(), {}, {}));
        QVERIFY2(again.calls <= 2, "what this server lacks is remembered (S-81)");
        QCOMPARE(idsOf(again), idsOf(reading));
    }

    void asksForRolesOnlyWhereSomeoneIsHidden()
    {
        ChatStage stage(u"8.0");
        stage.fill(5, 5);
        const RoomReading reading = await(stage.client()->members(stage.room(), {}, {}));
        QCOMPARE(reading.calls, 1);
        QCOMPARE(reading.stamp.sources, QStringList{membersByRole});
    }

    void pagesByWhatComesBack_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("calls");
        QTest::newRow("everything at once") << u"8.0"_s << 0 << 777 << 1;
        QTest::newRow("a cap of 100") << u"8.0"_s << 100 << 1005 << 11; // 50, then 100 each
        QTest::newRow("a cap of 25") << u"8.0"_s << 25 << 240 << 10;
        QTest::newRow("a cap of 25, two lists") << u"6.8"_s << 25 << 240 << 10;
        QTest::newRow("a list that fits the default") << u"8.0"_s << 100 << 49 << 1;
        QTest::newRow("one more than the default") << u"8.0"_s << 100 << 50 << 2;
        QTest::newRow("odd cap") << u"8.0"_s << 7 << 100 << 15;
    }
    void pagesByWhatComesBack() // S-30, S-31, S-35, T-8, T-9
    {
        QFETCH(QString, version);
        QFETCH(int, cap);
        QFETCH(int, people);
        ChatStage stage(version);
        stage.fill(people, people);
        if (cap > 0)
            stage.capPages(cap);
        const auto client = stage.client();
        const RoomReading reading = await(client->members(stage.room(), {}, {}));
        QVERIFY(reading.stamp.complete());
        QCOMPARE(idsOf(reading).size(), people + 1);
        QTEST(stage.host.hits(version == u"6.8" ? u"groups.members"_s : membersByRole), "calls");
        if (version == u"8.0" && cap == 25) { // what was learnt saves the probe
            stage.host.clearCalls();
            QVERIFY(await(client->members(stage.room(), {}, {})).stamp.complete());
            QCOMPARE(stage.host.hits(), 10);
        }
    }

    void followsACapThatIsLoweredMeanwhile()
    {
        ChatStage stage;
        stage.fill(400, 400);
        stage.capPages(100);
        const auto client = stage.client();
        QVERIFY(await(client->members(stage.room(), {}, {})).stamp.complete());
        stage.host.add(Fault::meanwhile(membersByRole, [&] { stage.world.set(u"API_Upper_Count_Limit"_s, 25); }).on(2));
        const RoomReading reading = await(client->members(stage.room(), {}, {}));
        QVERIFY(reading.stamp.complete());
        QCOMPARE(idsOf(reading).size(), 401);
    }

    void readsAgainWhenTheOrderMoved_data()
    {
        QTest::addColumn<bool>("always");
        QTest::newRow("once") << false;
        QTest::newRow("always") << true;
    }
    void readsAgainWhenTheOrderMoved() // S-37, S-82, T-12
    {
        QFETCH(bool, always);
        ChatStage stage(u"6.8");
        stage.fill(120, 120);
        stage.capPages(50);
        TransportOptions oneByOne = ChatStage::quick();
        oneByOne.startConcurrency = oneByOne.maxConcurrency = 1;
        const auto client = stage.client(stage.clock, oneByOne);
        int turn = 0;
        const auto shuffle = [&] { // somebody on a later page comes online, and slips to the first
            stage.world.userById(ChatStage::account(110 - turn++).value)->status = u"online"_s;
        };
        stage.host.add(Fault::meanwhile(u"groups.members"_s, shuffle).on(2));
        if (always)
            stage.host.add(Fault::meanwhile(u"groups.members"_s, shuffle).on(5));
        const RoomReading reading = await(client->members(stage.room(), {}, {}));
        QCOMPARE(reading.stamp.complete(), !always);
        if (always) {
            QCOMPARE(reading.stamp.gaps.first().kind, Gap::Kind::UnstablePages);
            QCOMPARE(reading.stamp.gaps.first().expected, 121);
        } else {
            QCOMPARE(idsOf(reading).size(), 121);
        }
    }

    void aRoomThatGrowsMeanwhileIsReadAgain()
    {
        ChatStage stage;
        stage.fill(121, 120);
        stage.capPages(50);
        stage.host.add(Fault::meanwhile(membersByRole, [&] {
            stage.world.subscribe(
                *stage.world.roomById(ChatStage::roomId().value), *stage.world.userById(ChatStage::account(120).value));
        }).on(3));
        const RoomReading reading = await(stage.client()->members(stage.room(), {}, {}));
        QVERIFY(reading.stamp.complete());
        QCOMPARE(idsOf(reading).size(), 122);
    }

    void saysWhatItMayNotRead_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("code");
        QTest::newRow("9.0") << u"9.0"_s << u"hidden"_s;
        QTest::newRow("8.0") << u"8.0"_s << u"hidden"_s; // S-11: 404 with success
        QTest::newRow("6.8") << u"6.8"_s << u"error-room-not-found"_s;
    }
    void saysWhatItMayNotRead()
    {
        QFETCH(QString, version);
        ChatStage stage(version);
        stage.change([](ChatWorld &world) { world.addRoom({.id = u"foreign"_s, .name = u"foreign"_s}); });
        const RoomReading reading = await(stage.client()->members(Room{.id = RoomId{u"foreign"_s}}, {}, {}));
        QCOMPARE(reading.stamp.gaps.size(), 1);
        const Gap &gap = reading.stamp.gaps.first();
        QCOMPARE(gap.kind, Gap::Kind::Refused);
        QCOMPARE(gap.error->kind, Error::Kind::NotFound);
        QTEST(gap.error->code, "code");
        QVERIFY(reading.members.isEmpty());
    }

    void broadcastRoomsNameTheMissingPermission() // S-57
    {
        ChatStage stage;
        stage.change([](ChatWorld &world) {
            world.roomById(ChatStage::roomId().value)->broadcast = true;
            world.permissions[u"view-broadcast-member-list"_s] = {};
        });
        const RoomReading reading = await(stage.client()->members(stage.room(), {}, {}));
        QCOMPARE(reading.stamp.gaps.first().kind, Gap::Kind::Refused);
        QCOMPARE(reading.stamp.gaps.first().error->code, u"view-broadcast-member-list"_s);
    }

    void archivedRooms_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("readable");
        QTest::newRow("6.4") << u"6.4.0"_s << false;
        QTest::newRow("7.5") << u"7.5"_s << true;
        QTest::newRow("9.0") << u"9.0"_s << true;
    }
    void archivedRooms() // S-90, T-24
    {
        QFETCH(QString, version);
        QFETCH(bool, readable);
        ChatStage stage(version);
        stage.fill(5, 5);
        stage.change([](ChatWorld &world) { world.roomById(ChatStage::roomId().value)->archived = true; });
        Room room = stage.room();
        room.archived = true;
        const RoomReading reading = await(stage.client()->members(room, {}, {}));
        QCOMPARE(reading.stamp.complete(), readable);
        if (readable)
            QCOMPARE(reading.members.size(), 6);
        else
            QCOMPARE(reading.stamp.gaps.first().kind, Gap::Kind::Archived);
    }

    void rolesThatCannotBeReadAreAGap()
    {
        ChatStage stage(u"6.8");
        stage.fill(5, 5);
        stage.host.add(Fault::status(u"groups.roles"_s, 403, R"({"success":false,"error":"unauthorized"})"));
        const RoomReading reading = await(stage.client()->members(stage.room(), {}, {}));
        QCOMPARE(reading.members.size(), 6);
        QVERIFY(reading.stamp.has(Gap::Kind::RolesUnread));
    }

    void faultsOnTheWay_data()
    {
        QTest::addColumn<demo::Fault>("fault");
        QTest::addColumn<bool>("complete");
        QTest::newRow("a bad gateway once") << Fault::htmlPage(membersByRole, 502) << true;
        QTest::newRow("cut once") << Fault::cutAfter(membersByRole) << true;
        QTest::newRow("a bad gateway for good") << Fault::htmlPage(membersByRole, 502).repeated() << false;
        QTest::newRow("half an answer") << Fault::truncated(membersByRole).repeated() << false;
        QTest::newRow("a page") << Fault::htmlPage(membersByRole).repeated() << false;
    }
    void faultsOnTheWay() // S-12
    {
        QFETCH(demo::Fault, fault);
        ChatStage stage;
        stage.fill(20, 20);
        stage.host.add(fault);
        const RoomReading reading = await(stage.client()->members(stage.room(), {}, {}));
        QTEST(reading.stamp.complete(), "complete");
        if (!reading.stamp.complete())
            QCOMPARE(reading.stamp.gaps.first().kind, Gap::Kind::PageFailed);
    }

    void aPageThatFailsLeavesTheOthers()
    {
        ChatStage stage;
        stage.fill(240, 240);
        stage.capPages(50);
        stage.host.add(
            Fault::status(membersByRole, 400, R"({"success":false,"error":"x [error-x]","errorType":"error-x"})").on(4));
        const RoomReading reading = await(stage.client()->members(stage.room(), {}, {}));
        QVERIFY(reading.stamp.has(Gap::Kind::PageFailed));
        QCOMPARE(reading.stamp.gaps.first().expected, 241);
        QVERIFY(reading.members.size() >= 100 && reading.members.size() < 241);
        QCOMPARE(reading.stamp.gaps.first().got, int(reading.members.size()));
    }

    void stopsInTheMiddle()
    {
        ChatStage stage;
        stage.fill(500, 500);
        stage.capPages(50);
        const auto client = stage.client();
        std::stop_source stop;
        const RoomReading reading = await(client->members(
            stage.room(),
            [&](const Progress &progress) {
                if (progress.done >= 150)
                    stop.request_stop();
            },
            stop.get_token()));
        QVERIFY(reading.stamp.has(Gap::Kind::Cancelled));
        QVERIFY(client->calls() < 12);
        QVERIFY(await(client->members(stage.room(), {}, {})).stamp.complete());
    }

    void tellsHowFarItIs()
    {
        ChatStage stage;
        stage.fill(240, 240);
        stage.capPages(50);
        QList<Progress> told;
        (void)await(stage.client()->members(stage.room(), [&](const Progress &progress) { told.append(progress); }, {}));
        QCOMPARE(told.size(), 5);
        QCOMPARE(told.first().call, membersByRole);
        QCOMPARE(told.last().done, 241);
        QCOMPARE(told.last().total, 241);
    }

private:
    static void everyVersion()
    {
        QTest::addColumn<QString>("version");
        for (const char *version : {"6.4.0", "6.8", "7.5", "8.0", "8.8", "9.0"})
            QTest::newRow(version) << QString::fromLatin1(version);
    }
};

QTEST_GUILESS_MAIN(TestRocketChatMembers)
#include "tst_rocketchatmembers.moc"
