// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and membership lines, read of a simulated Rocket.Chat over real HTTP; S-… are statements of contracts/rocketchat.md §10.
#include "support/await.h"
#include "support/chatstage.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatWorld;
using demo::Fault;

class TestRocketChatAccounts : public QObject
{
    Q_OBJECT

private slots:
    void findsAccounts_data()
    {
        QTest::addColumn<int>("cap");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("singly");
        QTest::addColumn<int>("listed");
        QTest::newRow("a few are asked one by one") << 0 << 5 << 5 << 0;
        QTest::newRow("many are listed") << 0 << 100 << 0 << 1;
        QTest::newRow("a capped list that is worth it") << 100 << 60 << 0 << 4;
        QTest::newRow("a capped list that is not") << 10 << 20 << 20 << 2;
    }

    void findsAccounts()
    {
        QFETCH(int, cap);
        QFETCH(int, wanted);
        ChatStage stage;
        stage.fill(300, 0);
        if (cap > 0)
            stage.capPages(cap);
        QStringList names;
        for (int i = 0; i < wanted; ++i)
            names += ChatStage::username(299 - i);
        const AccountDirectory directory = await(stage.client()->accounts(names, {}, {}, {}));
        QVERIFY(directory.stamp().complete());
        for (const QString &name : names)
            QVERIFY(directory.find(name) >= 0);
        QTEST(stage.host.hits(u"users.info"_s), "singly");
        QTEST(stage.host.hits(u"users.list"_s), "listed");
    }

    void knowsWhoHasNoAccount() // S-6, T-21
    {
        ChatStage stage;
        const auto client = stage.client();
        const AccountDirectory directory
            = await(client->accounts({u"moodle.service"_s, u"nobody"_s}, {AccountId{u"gone"_s}}, {}, {}));
        QVERIFY(directory.stamp().complete());
        QVERIFY(directory.knows(u"nobody"_s) && directory.find(u"nobody"_s) < 0);
        QVERIFY(directory.find(u"moodle.service"_s) >= 0);
        QVERIFY(!directory.knows(u"not.asked"_s));
    }

    void aListingAnswersForTheWholeSession()
    {
        ChatStage stage;
        stage.fill(100, 0);
        const auto client = stage.client();
        QStringList names;
        for (int i = 0; i < 20; ++i)
            names += ChatStage::username(i);
        QVERIFY(await(client->accounts(names, {}, {}, {})).whole());
        stage.host.clearCalls();
        QVERIFY(await(client->accounts({ChatStage::username(70)}, {ChatStage::account(71)}, {}, {})).whole());
        QCOMPARE(stage.host.hits(), 0);
        stage.change([](ChatWorld &world) { world.addUser({.id = u"new"_s, .username = u"newcomer"_s}); });
        QVERIFY(await(client->accounts({u"newcomer"_s}, {}, {}, {})).find(u"newcomer"_s) >= 0);
        QCOMPARE(stage.host.hits(), 1);
        client->forgetAccounts();
        QVERIFY(await(client->accounts(names, {}, {}, {})).whole());
        QCOMPARE(stage.host.hits(u"users.list"_s), 1);
    }

    void anotherSpellingIsFoundByTheList()
    {
        ChatStage stage;
        stage.fill(100, 80);
        stage.change([](ChatWorld &world) { world.addUser({.id = u"cased"_s, .username = u"Amelie.Durand"_s}); });
        const auto client = stage.client();
        (void)await(client->members(stage.room(), {}, {})); // shows that this server lists without end
        const AccountDirectory directory = await(client->accounts({u"amelie.durand"_s}, {}, {}, {}));
        QVERIFY(directory.find(u"amelie.durand"_s) >= 0);
    }

    void anotherSpellingIsSearchedFor()
    {
        ChatStage stage;
        stage.change([](ChatWorld &world) {
            world.grant(u"view-outside-room"_s, u"console"_s);
            world.addUser({.id = u"cased"_s, .username = u"Amelie.Durand"_s, .emails = {u"amelie@uni.example"_s}});
            world.addUser({.id = u"longer"_s, .username = u"amelie.durand.2"_s});
        });
        // A list that tells nothing yet, and one that would take many calls.
        const AccountDirectory directory = await(stage.client()->accounts({u"amelie.durand"_s, u"amelie.dur"_s}, {}, {}, {}));
        QVERIFY(directory.stamp().complete());
        QCOMPARE(directory.accounts().size(), 1);
        QCOMPARE(directory.accounts().first().id, AccountId{u"cased"_s});
        QVERIFY(directory.knows(u"amelie.dur"_s) && directory.find(u"amelie.dur"_s) < 0);
        QCOMPARE(stage.host.hits(u"users.autocomplete"_s), 2);
    }

    void aSearchThatIsRefusedIsNotRepeated()
    {
        ChatStage stage;
        stage.change([](ChatWorld &world) { world.permissions[u"view-outside-room"_s] = {}; });
        const auto client = stage.client();
        QVERIFY(await(client->accounts({u"nobody"_s}, {}, {}, {})).knows(u"nobody"_s));
        QVERIFY(await(client->accounts({u"nemo"_s}, {}, {}, {})).knows(u"nemo"_s));
        QCOMPARE(stage.host.hits(u"users.autocomplete"_s), 1);
    }

    void tooManyHitsDecideNothing()
    {
        ChatStage stage;
        stage.fill(30, 0);
        stage.change([](ChatWorld &world) { world.grant(u"view-outside-room"_s, u"console"_s); });
        const AccountDirectory directory = await(stage.client()->accounts({u"person"_s}, {}, {}, {}));
        QVERIFY(!directory.knows(u"person"_s));
        QVERIFY(directory.stamp().has(Gap::Kind::AccountsUnread));
    }

    void anIdThatIsGoneIsKnownToBe()
    {
        ChatStage stage;
        const AccountDirectory directory = await(stage.client()->accounts({}, {AccountId{u"gone"_s}}, {}, {}));
        QVERIFY(directory.knows(AccountId{u"gone"_s}) && directory.find(AccountId{u"gone"_s}) < 0);
        QVERIFY(!directory.knows(AccountId{u"other"_s}));
    }

    void findsCandidatesByAddress_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<int>("candidates");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<int>("calls");
        QTest::newRow("users.info takes addresses from 8.4") << u"8.8"_s << false << 1 << true << 2;
        QTest::newRow("an older server is asked once, and it is said") << u"8.0"_s << false << 0 << false << 1;
        QTest::newRow("a listing answers") << u"8.0"_s << true << 1 << true << 0;
    }

    void findsCandidatesByAddress()
    {
        QFETCH(QString, version);
        QFETCH(bool, listed);
        ChatStage stage(version);
        stage.fill(60, 0);
        stage.change([](ChatWorld &world) { world.grant(u"view-full-other-user-info"_s, u"console"_s); });
        const auto client = stage.client();
        if (listed) {
            QStringList names;
            for (int i = 0; i < 20; ++i)
                names += ChatStage::username(i);
            QVERIFY(await(client->accounts(names, {}, {}, {})).whole());
        }
        stage.host.clearCalls();
        const CandidateListing found = await(client->candidates({{MoodleUserId{1}, u"nobody"_s, u"0007@uni.example"_s},
                                                                    {MoodleUserId{2}, u"nemo"_s, u"nemo@uni.example"_s}, {MoodleUserId{3}, u"mute"_s}},
            {}));
        QTEST(int(found.candidates.size()), "candidates");
        QTEST(found.stamp.complete(), "complete");
        QTEST(stage.host.hits(), "calls");
        QTEST(found.calls, "calls");
        for (const AccountCandidate &candidate : found.candidates) {
            QCOMPARE(candidate.person, MoodleUserId{1});
            QCOMPARE(candidate.account.username, ChatStage::username(7));
            QCOMPARE(candidate.why, AccountCandidate::Why::Email);
        }
    }

    void askingForNobodyAsksNothing()
    {
        ChatStage stage;
        const CandidateListing none = await(stage.client()->candidates({}, {}));
        QVERIFY(none.stamp.complete() && none.candidates.isEmpty());
        QCOMPARE(stage.host.hits(), 0);
    }

    void asksSinglyWhereTheListIsRefused()
    {
        ChatStage stage;
        stage.fill(30, 0);
        stage.change([](ChatWorld &world) { world.permissions[u"view-d-room"_s] = {}; });
        QStringList names;
        for (int i = 0; i < 20; ++i)
            names += ChatStage::username(i);
        const AccountDirectory directory = await(stage.client()->accounts(names, {}, {}, {}));
        QCOMPARE(directory.accounts().size(), 20);
        QVERIFY(directory.stamp().complete() && !directory.whole());
    }

    void accountsThatCannotBeReadAreAGap()
    {
        ChatStage stage;
        stage.host.add(Fault::htmlPage(u"users.info"_s).repeated());
        const AccountDirectory directory = await(stage.client()->accounts({u"a"_s, u"b"_s}, {}, {}, {}));
        QVERIFY(directory.stamp().has(Gap::Kind::AccountsUnread));
        QVERIFY(!directory.knows(u"a"_s));
    }

    void readsMembershipLines_data()
    {
        QTest::addColumn<int>("texts");
        QTest::addColumn<bool>("toTheStart");
        QTest::addColumn<int>("calls");
        QTest::newRow("a short history") << 10 << true << 2;
        QTest::newRow("a window's worth") << 150 << true << 2;
        QTest::newRow("more than the window") << 400 << false << 2;
    }

    void readsMembershipLines()
    {
        QFETCH(int, texts);
        ChatStage stage;
        stage.fill(3, 0);
        stage.change([&](ChatWorld &world) {
            demo::ChatRoom &room = *world.roomById(ChatStage::roomId().value);
            const demo::ChatUser &service = *world.userById(u"svc00000000000001"_s);
            const auto later = [&] { stage.time += 1000; };
            world.addMember(room, *world.userById(ChatStage::account(0).value), service);
            later();
            for (int i = 0; i < texts; ++i, later())
                world.post(room, {.author = &service, .msg = u"private text"_s});
            world.addMember(room, *world.userById(ChatStage::account(1).value), service);
            later();
            world.removeMember(room, *world.userById(ChatStage::account(1).value), service);
            later();
            world.addMember(room, *world.userById(ChatStage::account(2).value), service);
            later();
            world.leave(room, *world.userById(ChatStage::account(2).value));
        });
        const MembershipLog log = await(stage.client()->membershipLog(ChatStage::roomId(), {}));
        QVERIFY(log.stamp.complete());
        QTEST(log.toTheStart, "toTheStart");
        QTEST(log.calls, "calls");
        using enum MembershipEvent::Kind;
        QCOMPARE(log.events[0].kind, Left);
        QCOMPARE(log.events[0].username, ChatStage::username(2));
        QCOMPARE(log.events[2].kind, Removed);
        QCOMPARE(log.events[2].username, ChatStage::username(1));
        QCOMPARE(log.events[2].by, u"moodle.service"_s);
        QCOMPARE(log.events[2].at, log.events[1].at.addSecs(-1));
        QCOMPARE(log.events.size(), log.toTheStart ? 5 : 4);
    }

    void linesOfOneInstantAreNotLost()
    {
        ChatStage stage;
        stage.fill(150, 0);
        stage.change([&](ChatWorld &world) {
            for (int i = 0; i < 150; ++i) {
                stage.time += i % 10 == 0 ? 1 : 0;
                world.addMember(*world.roomById(ChatStage::roomId().value), *world.userById(ChatStage::account(i).value),
                    *world.userById(u"svc00000000000001"_s));
            }
        });
        const MembershipLog log = await(stage.client()->membershipLog(ChatStage::roomId(), {}));
        QSet<QString> names;
        for (const MembershipEvent &event : log.events)
            names.insert(event.username);
        QCOMPARE(names.size(), 150);
        QCOMPARE(log.events.size(), 150);
    }

    void aCappedHistoryIsNotTakenForAWholeOne()
    {
        ChatStage stage;
        stage.change([&](ChatWorld &world) {
            world.set(u"API_Upper_Count_Limit"_s, 25); // with unlimited lists on, nothing has told the cap
            for (int i = 0; i < 200; ++i, ++stage.time)
                world.post(*world.roomById(ChatStage::roomId().value),
                    {.author = world.userById(u"svc00000000000001"_s), .msg = u"x"_s});
        });
        const MembershipLog log = await(stage.client()->membershipLog(ChatStage::roomId(), {}));
        QVERIFY(!log.toTheStart);
    }
};

QTEST_GUILESS_MAIN(TestRocketChatAccounts)
#include "tst_rocketchataccounts.moc"
