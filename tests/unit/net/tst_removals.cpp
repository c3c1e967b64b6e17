// SPDX-License-Identifier: GPL-3.0-or-later
// Writes that cannot be taken back: contracts/rocketchat.md §3.6, §3.7, §5.9. Each is sent once.
#include "support/dossierstage.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using demo::ChatMessage;
using demo::ChatWorld;
using demo::Fault;

namespace {

struct RemovalStage : DossierStage {
    explicit RemovalStage(QStringView version = u"8.8", bool may = true) : DossierStage(version)
    {
        change([&](ChatWorld &w) {
            w.addUser({.id = u"root0000000000001"_s, .username = u"root"_s, .roles = {u"admin"_s}});
            for (const QString &permission : {u"clean-channel-history"_s, u"edit-other-user-active-status"_s, u"delete-user"_s}) {
                if (may)
                    w.grant(permission, u"console"_s);
            }
        });
    }
    QStringList left()
    {
        QStringList texts;
        change([&](ChatWorld &w) {
            for (const ChatMessage &message : w.roomById(roomId().value)->messages)
                texts.append(message.msg);
        });
        return texts;
    }
    bool isActive(int n)
    {
        bool active = false;
        change([&](ChatWorld &w) { active = w.userById(account(n).value)->active; });
        return active;
    }
    bool exists(int n)
    {
        bool there = false;
        change([&](ChatWorld &w) { there = w.userById(account(n).value) != nullptr; });
        return there;
    }
    /// Person 0 becomes the only owner of the room, and of one nobody else is in.
    void makeLastOwner()
    {
        change([](ChatWorld &w) {
            demo::ChatUser &person = *w.userById(account(0).value);
            demo::ChatRoom &alone = w.addRoom({.id = u"alone"_s, .name = u"alone"_s, .creator = &person});
            w.subscribe(alone, person, QStringList{u"owner"_s});
            demo::ChatRoom &shared = w.addRoom({.id = u"shared"_s, .name = u"shared"_s, .creator = &person});
            w.subscribe(shared, person, QStringList{u"owner"_s});
            w.subscribe(shared, *w.userById(account(1).value));
        });
    }
};

void versionRows()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : chatVersions())
        QTest::newRow(qPrintable(version)) << version;
}

} // namespace

class TestRemovals : public QObject
{
    Q_OBJECT

private slots:
    void one_persons_messages_go_and_no_others_data() { versionRows(); }
    void one_persons_messages_go_and_no_others()
    {
        QFETCH(QString, version);
        RemovalStage stage(version);
        const auto client = stage.client();
        const QString root = stage.say(1, u"theirs"_s);
        stage.say(0, u"mine in a thread"_s, [&](ChatWorld &, ChatMessage &m) { m.thread = root; });
        const QString mine = stage.say(0, u"mine, answered"_s);
        stage.say(1, u"an answer"_s, [&](ChatWorld &, ChatMessage &m) { m.thread = mine; });
        stage.say(0, u"mine, pinned"_s, [](ChatWorld &, ChatMessage &m) { m.pinned = true; });
        stage.change([](ChatWorld &w) { w.addRoom({.id = u"talk"_s, .name = u"talk"_s, .prid = ChatStage::roomId().value}); });
        stage.say(0, u"discussion"_s, [](ChatWorld &, ChatMessage &m) { m.discussion = u"talk"_s; });
        const Result<int> gone = await(client->removeMessages(ChatStage::roomId(), ChatStage::username(0), {}));
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().code + gone.error().detail));
        QCOMPARE(*gone, 3);
        QCOMPARE(stage.left(), (QStringList{u"theirs"_s, u"an answer"_s, u"discussion"_s}));
        bool talks = false;
        stage.change([&](ChatWorld &w) { talks = w.roomById(u"talk"_s) != nullptr; });
        QVERIFY(talks);
        QCOMPARE(await(client->removeMessages(ChatStage::roomId(), ChatStage::username(0), {})).value(), 0);
    }

    void nobody_is_never_everybody()
    {
        RemovalStage stage;
        stage.say(1, u"theirs"_s);
        QCOMPARE(await(stage.client()->removeMessages(ChatStage::roomId(), {}, {})).error().kind, Error::Kind::Usage);
        QCOMPARE(stage.host.hits(u"rooms.cleanHistory"_s), 0);
    }

    void archived_and_forbidden_rooms_keep_theirs_data() { versionRows(); }
    void archived_and_forbidden_rooms_keep_theirs()
    {
        QFETCH(QString, version);
        RemovalStage stage(version);
        stage.say(0, u"mine"_s);
        stage.archive(true);
        const Error archived = await(stage.client()->removeMessages(ChatStage::roomId(), ChatStage::username(0), {})).error();
        QCOMPARE(archived.kind, Error::Kind::Refused);
        QCOMPARE(archived.code, u"error-room-archived"_s);
        QVERIFY(!archived.fateUnknown);
        RemovalStage without(version, false);
        without.say(0, u"mine"_s);
        const Error denied = await(without.client()->removeMessages(ChatStage::roomId(), ChatStage::username(0), {})).error();
        QCOMPARE(denied.kind, Error::Kind::Denied);
        QCOMPARE(denied.code, u"clean-channel-history"_s);
        QCOMPARE(without.left(), QStringList{u"mine"_s});
    }

    void what_was_sent_is_not_sent_again_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("known");
        QTest::newRow("cut after") << Fault::cutAfter({}) << false;
        QTest::newRow("cut before") << Fault::cutBefore({}) << false;
        QTest::newRow("500") << Fault::status({}, 500) << false;
        QTest::newRow("page") << Fault::htmlPage({}) << false;
        QTest::newRow("half") << Fault::truncated({}) << false;
    }
    void what_was_sent_is_not_sent_again()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, known);
        const auto check = [&](const QString &call, auto write) {
            RemovalStage stage;
            const auto client = stage.client();
            fault.route = call;
            stage.host.add(fault);
            const Error error = write(*client).error();
            QCOMPARE(error.fateUnknown, !known);
            QCOMPARE(error.call, call);
            QCOMPARE(stage.host.hits(call), 1);
        };
        check(u"rooms.cleanHistory"_s,
            [](ChatServer &c) { return await(c.removeMessages(ChatStage::roomId(), ChatStage::username(0), {})); });
        check(u"users.setActiveStatus"_s,
            [](ChatServer &c) { return await(c.setAccountActive(ChatStage::account(0), false, false, {})); });
        check(u"users.delete"_s, [](ChatServer &c) { return await(c.deleteAccount(ChatStage::account(0), false, {})); });
    }

    void an_account_rests_and_wakes_data() { versionRows(); }
    void an_account_rests_and_wakes()
    {
        QFETCH(QString, version);
        RemovalStage stage(version);
        const auto client = stage.client();
        QVERIFY(await(client->setAccountActive(ChatStage::account(0), false, false, {})));
        QVERIFY(!stage.isActive(0));
        QVERIFY(await(client->setAccountActive(ChatStage::account(0), true, false, {})));
        QVERIFY(stage.isActive(0));
    }

    void the_last_owner_is_told_with_the_rooms_data() { versionRows(); }
    void the_last_owner_is_told_with_the_rooms()
    {
        QFETCH(QString, version);
        RemovalStage stage(version);
        stage.makeLastOwner();
        const auto client = stage.client();
        for (const bool deletes : {false, true}) {
            const Result<void> refused = deletes ? await(client->deleteAccount(ChatStage::account(0), false, {}))
                                                 : await(client->setAccountActive(ChatStage::account(0), false, false, {}));
            QCOMPARE(refused.error().kind, Error::Kind::Refused);
            QCOMPARE(refused.error().code, u"user-last-owner"_s);
            QCOMPARE(refused.error().detail, u"shared, alone"_s);
        }
        QVERIFY(await(client->setAccountActive(ChatStage::account(0), false, true, {})));
        QVERIFY(!stage.isActive(0));
    }

    void an_account_goes_for_good_data() { versionRows(); }
    void an_account_goes_for_good()
    {
        QFETCH(QString, version);
        RemovalStage stage(version);
        stage.makeLastOwner();
        stage.say(0, u"mine"_s);
        const auto client = stage.client();
        QVERIFY(await(client->deleteAccount(ChatStage::account(0), true, {})));
        QVERIFY(!stage.exists(0));
        QVERIFY(stage.left().isEmpty());
        QVERIFY(!await(client->deleteAccount(ChatStage::account(0), true, {})));
        QCOMPARE(await(client->dossiers().profile(ChatStage::account(0), {})).error().kind, Error::Kind::NotFound);
    }

    void refusals_name_what_is_missing_data() { versionRows(); }
    void refusals_name_what_is_missing()
    {
        QFETCH(QString, version);
        RemovalStage stage(version, false);
        const auto client = stage.client();
        const Error active = await(client->setAccountActive(ChatStage::account(0), false, false, {})).error();
        QCOMPARE(active.kind, Error::Kind::Denied);
        QCOMPARE(active.code, u"edit-other-user-active-status"_s);
        const Error gone = await(client->deleteAccount(ChatStage::account(0), false, {})).error();
        QCOMPARE(gone.kind, Error::Kind::Denied);
        QCOMPARE(gone.code, u"delete-user"_s);
    }

    void what_becomes_of_a_deleted_accounts_messages_is_read_data() { versionRows(); }
    void what_becomes_of_a_deleted_accounts_messages_is_read()
    {
        QFETCH(QString, version);
        RemovalStage stage(version);
        const auto client = stage.client();
        const Error denied = await(client->dossiers().erasureType({})).error();
        QCOMPARE(denied.kind, Error::Kind::Denied);
        QCOMPARE(denied.code, u"view-privileged-setting"_s);
        stage.change([](ChatWorld &w) { w.grant(u"view-privileged-setting"_s, u"console"_s); });
        for (const QString &type : {u"Delete"_s, u"Unlink"_s, u"Keep"_s}) {
            stage.change([&](ChatWorld &w) { w.set(u"Message_ErasureType"_s, type); });
            QCOMPARE(await(client->dossiers().erasureType({})).value(), type);
        }
        stage.change([](ChatWorld &w) { w.set(u"Message_ErasureType"_s, u"Anonymize"_s); }); // nobody may guess what that means
        QCOMPARE(await(client->dossiers().erasureType({})).error().kind, Error::Kind::Malformed);
    }

    void the_last_administrator_stays()
    {
        RemovalStage stage;
        const auto client = stage.client();
        const Error error = await(client->setAccountActive(AccountId{u"root0000000000001"_s}, false, true, {})).error();
        QCOMPARE(error.kind, Error::Kind::Refused);
        QCOMPARE(error.code, u"last-admin"_s);
        QCOMPARE(await(client->deleteAccount(AccountId{u"root0000000000001"_s}, true, {})).error().code, u"last-admin"_s);
    }
};

QTEST_GUILESS_MAIN(TestRemovals)
#include "tst_removals.moc"
