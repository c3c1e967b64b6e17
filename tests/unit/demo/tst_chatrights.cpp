// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-50 … S-58 of contracts/rocketchat.md §10.5: who sees and who may.
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

class TestChatRights : public QObject
{
    Q_OBJECT
private slots:
    void S_50_admin_does_not_open_groups_data() { versionRows(); }
    void S_50_admin_does_not_open_groups();
    void S_51_admin_may_set_from_outside();
    void S_52_admin_may_not_invite_from_outside();
    void S_53_kick_from_outside();
    void S_54_what_room_roles_allow_data();
    void S_54_what_room_roles_allow();
    void S_55_permission_of_nobody();
    void S_56_counters();
    void S_57_broadcast_room();
    void S_58_user_records();
    void declared_permission_answers_403();
    void own_subscription_is_a_cheap_probe();
    void is_member();
};

void TestChatRights::S_50_admin_does_not_open_groups()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    for (const QString &call : {u"info"_s, u"members"_s, u"roles"_s, u"moderators"_s, u"history"_s, u"messages"_s})
        QCOMPARE(bench.get(bench.admin, u"groups."_s + call, bench.roomQuery()).verdict(), u"400 error-room-not-found"_s);
    for (const QString &call :
        {u"addModerator"_s, u"removeModerator"_s, u"addOwner"_s, u"removeOwner"_s, u"archive"_s, u"unarchive"_s}) {
        QJsonObject body = bench.inRoom();
        if (!call.endsWith(u"archive"_s))
            body.insert(u"userId"_s, bench.member.id);
        QCOMPARE(bench.post(bench.admin, u"groups."_s + call, body).verdict(), u"400 error-room-not-found"_s);
    }
    QCOMPARE(bench.get(bench.admin, u"groups.listAll"_s).column(u"groups"_s, u"_id"_s), QStringList{bench.room.id});
    QCOMPARE(bench.get(bench.admin, u"rooms.adminRooms"_s, "types[]=p").column(u"rooms"_s, u"_id"_s), QStringList{bench.room.id});
    QVERIFY(bench.get(bench.admin, u"groups.list"_s).body.value(u"groups"_s).toArray().isEmpty());
}

void TestChatRights::S_51_admin_may_set_from_outside()
{
    ChatBench bench;
    const ChatReply saved
        = bench.post(bench.admin, u"rooms.saveRoomSettings"_s, {{u"rid"_s, bench.room.id}, {u"roomTopic"_s, u"Acids"_s}});
    QCOMPARE(saved.verdict(), u"200"_s);
    QCOMPARE(bench.room.topic, u"Acids"_s);
    QCOMPARE(bench.post(bench.admin, u"rooms.changeArchivationState"_s, {{u"rid"_s, bench.room.id}, {u"action"_s, u"archive"_s}})
                 .verdict(),
        u"200"_s);
    QVERIFY(bench.room.isArchived());
}

void TestChatRights::S_52_admin_may_not_invite_from_outside()
{
    ChatBench bench;
    const QJsonObject body = bench.inRoom({{u"userId"_s, bench.stranger.id}});
    QCOMPARE(bench.post(bench.admin, u"groups.invite"_s, body).verdict(), u"400 error-not-allowed"_s);
    bench.world.grant(u"add-user-to-any-p-room"_s, u"admin"_s);
    QCOMPARE(bench.post(bench.admin, u"groups.invite"_s, body).verdict(), u"200"_s);
    QVERIFY(bench.room.memberOf(&bench.stranger));
}

void TestChatRights::S_53_kick_from_outside()
{
    ChatBench bench;
    const QJsonObject member = bench.inRoom({{u"userId"_s, bench.member.id}});
    QCOMPARE(bench.post(bench.admin, u"groups.kick"_s, member).verdict(), u"400 error-room-not-found"_s);
    bench.world.grant(u"kick-user-from-any-p-room"_s, u"admin"_s);
    QCOMPARE(bench.post(bench.admin, u"groups.kick"_s, member).verdict(), u"200"_s);
    QVERIFY(!bench.room.memberOf(&bench.member));
    QCOMPARE(bench.post(bench.admin, u"groups.kick"_s, bench.inRoom({{u"userId"_s, bench.stranger.id}})).verdict(), u"200"_s);
    QCOMPARE(bench.systemMessages(), (QStringList{u"ru"_s, u"ru"_s}));
    bench.world.profile = ChatProfile::of(u"6.4.0");
    QCOMPARE(bench.post(bench.admin, u"groups.kick"_s, bench.inRoom({{u"userId"_s, bench.moderator.id}})).verdict(),
        u"400 error-room-not-found"_s);
}

void TestChatRights::S_54_what_room_roles_allow_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("asModerator");
    QTest::addColumn<QString>("asOwner");
    const auto row = [](const char *call, const QJsonObject &more, const char *asModerator, const char *asOwner) {
        QTest::newRow(call) << QString::fromLatin1(call) << more << QString::fromLatin1(asModerator)
                            << QString::fromLatin1(asOwner);
    };
    row("groups.invite", {{u"username"_s, u"sam.stranger"_s}}, "200", "200");
    row("groups.kick", {{u"username"_s, u"mia.member"_s}}, "200", "200");
    row("rooms.saveRoomSettings", {{u"roomTopic"_s, u"x"_s}}, "200", "200");
    row("groups.addModerator", {{u"username"_s, u"mia.member"_s}}, "400 error-not-allowed", "200");
    row("groups.addOwner", {{u"username"_s, u"mia.member"_s}}, "400 error-not-allowed", "200");
    row("groups.archive", {}, "400 error-not-authorized", "200");
    row("groups.unarchive", {}, "400 error-not-authorized", "400 error-not-authorized");
    row("rooms.saveRoomSettings ", {{u"retentionEnabled"_s, true}}, "400 error-action-not-allowed",
        "400 error-action-not-allowed");
}

void TestChatRights::S_54_what_room_roles_allow()
{
    QFETCH(QString, call);
    QFETCH(QJsonObject, more);
    for (const bool isOwner : {false, true}) {
        ChatBench bench;
        QJsonObject body = more;
        body.insert(call.startsWith(u"rooms."_s) ? u"rid"_s : u"roomId"_s, bench.room.id);
        QTEST(bench.post(isOwner ? bench.owner : bench.moderator, call.trimmed(), body).verdict(),
            isOwner ? "asOwner" : "asModerator");
    }
}

void TestChatRights::S_55_permission_of_nobody()
{
    ChatBench bench;
    bench.world.permissions[u"view-room-administration"_s].clear();
    QCOMPARE(bench.get(bench.admin, u"groups.listAll"_s).status, 403);
    const QJsonArray listed = bench.get(bench.member, u"permissions.listAll"_s).body.value(u"update"_s).toArray();
    const auto row = std::ranges::find_if(listed, [](const auto &one) { return one[u"_id"_s] == u"view-room-administration"_s; });
    QVERIFY(row != listed.end());
    QVERIFY((*row)[u"roles"_s].isArray() && (*row)[u"roles"_s].toArray().isEmpty());
}

void TestChatRights::S_56_counters()
{
    ChatBench bench;
    const auto about = [&](const ChatUser &user) { return bench.roomQuery() + "&userId=" + user.id.toUtf8(); };
    QVERIFY(bench.get(bench.admin, u"groups.counters"_s, about(bench.member)).body.value(u"joined"_s).toBool());
    QCOMPARE(bench.get(bench.admin, u"groups.counters"_s, about(bench.stranger)).body.value(u"joined"_s), QJsonValue(false));
    QCOMPARE(bench.get(bench.member, u"groups.counters"_s, about(bench.owner)).verdict(), u"403 unauthorized"_s);
    QCOMPARE(bench.get(bench.member, u"groups.counters"_s, bench.roomQuery()).body.value(u"members"_s).toInt(), 3);
    QCOMPARE(bench.get(bench.stranger, u"groups.counters"_s, bench.roomQuery()).status, 403);
}

void TestChatRights::S_57_broadcast_room()
{
    ChatBench bench;
    bench.room.broadcast = true;
    for (const QString &call : {u"groups.members"_s, u"rooms.membersOrderedByRole"_s}) {
        QCOMPARE(bench.get(bench.member, call, bench.roomQuery()).verdict(), u"403 unauthorized"_s);
        QCOMPARE(bench.get(bench.moderator, call, bench.roomQuery()).status, 200);
    }
}

void TestChatRights::S_58_user_records()
{
    ChatBench bench;
    const QByteArray query = "includeUserRooms=true&userId=" + bench.moderator.id.toUtf8();
    const auto record = [&] { return bench.get(bench.member, u"users.info"_s, query).body.value(u"user"_s).toObject(); };
    QJsonObject user = record();
    QVERIFY(user.value(u"active"_s).toBool());
    QCOMPARE(user.value(u"type"_s).toString(), u"user"_s);
    for (const QString &key : {u"emails"_s, u"roles"_s, u"services"_s, u"rooms"_s, u"createdAt"_s})
        QVERIFY(!user.contains(key));
    bench.world.grant(u"view-full-other-user-info"_s, u"user"_s);
    user = record();
    QVERIFY(
        user.contains(u"emails"_s) && user.contains(u"roles"_s) && user.contains(u"services"_s) && !user.contains(u"rooms"_s));
    bench.world.grant(u"view-other-user-channels"_s, u"user"_s);
    const QJsonValue room = record().value(u"rooms"_s)[0];
    QCOMPARE(room[u"rid"_s].toString(), bench.room.id);
    QVERIFY(room[u"_id"_s] != room[u"rid"_s]);
    QCOMPARE(room[u"roles"_s].toArray(), QJsonArray{u"moderator"_s});
}

void TestChatRights::declared_permission_answers_403()
{
    ChatBench bench;
    QCOMPARE(bench.get(bench.member, u"groups.listAll"_s).verdict(),
        u"403 User does not have the permissions required for this action [error-unauthorized]"_s);
    bench.world.profile.permissionRefusedInWords = false;
    QCOMPARE(bench.get(bench.member, u"groups.listAll"_s).verdict(), u"403 unauthorized"_s);
    bench.world.withdraw(u"view-d-room"_s, u"user"_s);
    QCOMPARE(bench.get(bench.member, u"users.list"_s).status, 403);
}

void TestChatRights::own_subscription_is_a_cheap_probe()
{
    ChatBench bench;
    const QJsonValue own = bench.get(bench.owner, u"subscriptions.getOne"_s, bench.roomQuery()).body.value(u"subscription"_s);
    QCOMPARE(own[u"rid"_s].toString(), bench.room.id);
    QCOMPARE(own[u"roles"_s].toArray(), QJsonArray{u"owner"_s});
    const ChatReply none = bench.get(bench.stranger, u"subscriptions.getOne"_s, bench.roomQuery());
    QVERIFY(none.has(u"subscription"_s) && none.body.value(u"subscription"_s).isNull());
}

void TestChatRights::is_member()
{
    ChatBench bench;
    const auto ask = [&](ChatUser &caller, const QByteArray &user) {
        return bench.get(caller, u"rooms.isMember"_s, bench.roomQuery() + user);
    };
    QVERIFY(ask(bench.member, "&username=olga.owner").body.value(u"isMember"_s).toBool());
    QCOMPARE(ask(bench.member, "&username=Sam.Stranger").body.value(u"isMember"_s), QJsonValue(false));
    QCOMPARE(ask(bench.member, "&username=nobody").verdict(), u"400 error-user-not-found"_s);
    QCOMPARE(ask(bench.admin, "&username=olga.owner").status, 403);
    bench.room.archived = true;
    QCOMPARE(ask(bench.member, "&username=olga.owner").verdict(), u"400 error-room-archived"_s);
}

QTEST_GUILESS_MAIN(TestChatRights)
#include "tst_chatrights.moc"
