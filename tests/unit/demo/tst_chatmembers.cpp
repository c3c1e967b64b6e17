// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-70 … S-85 of contracts/rocketchat.md §10.7.
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

struct MemberBench : ChatBench {
    using ChatBench::ChatBench;
    ChatReply invite(const QJsonObject &whom) { return post(owner, u"groups.invite"_s, inRoom(whom)); }
    ChatReply act(const QString &call, const ChatUser &user)
    {
        return post(owner, u"groups."_s + call, inRoom({{u"userId"_s, user.id}}));
    }
    QStringList listed(const QString &call = u"groups.members"_s)
    {
        return get(owner, call, roomQuery()).column(u"members"_s, u"username"_s);
    }
    QStringList names(std::initializer_list<const ChatUser *> users)
    {
        QStringList out;
        for (const ChatUser *user : users)
            out.append(user->username);
        return out;
    }
};

} // namespace

class TestChatMembers : public QObject
{
    Q_OBJECT
private slots:
    void S_70_invite_drops_unknown_names_data() { versionRows(); }
    void S_70_invite_drops_unknown_names();
    void S_71_invite_of_a_member();
    void S_72_invite_of_a_deactivated_user();
    void S_73_invite_with_a_banned_one_data();
    void S_73_invite_with_a_banned_one();
    void S_74_invite_ignores_case_and_prefers_ids();
    void S_75_old_servers_take_one();
    void S_76_kick_data() { versionRows(); }
    void S_76_kick();
    void S_77_moderators();
    void S_78_last_owner();
    void S_79_kick_takes_the_role_row();
    void S_80_where_roles_are_told();
    void S_81_routes_by_version_data();
    void S_81_routes_by_version();
    void S_82_presence_comes_first();
    void S_83_deactivated_moderator();
    void S_84_counters_data() { versionRows(); }
    void S_84_counters();
    void S_85_one_system_message_each();
    void members_are_filtered();
    void explicit_sort();
    void naming_the_room_and_the_person();
    void strict_bodies_want_one_room();
};

void TestChatMembers::S_70_invite_drops_unknown_names()
{
    QFETCH(QString, version);
    MemberBench bench(version);
    const ChatReply mixed = bench.invite({{u"usernames"_s, QJsonArray{u"Sam.Stranger"_s, u"nobody"_s}}});
    QCOMPARE(mixed.verdict(), u"200"_s);
    QCOMPARE(mixed.body.value(u"group"_s)[u"usersCount"_s].toInt(), 4);
    QVERIFY(mixed.body.value(u"group"_s)[u"usernames"_s].isUndefined());
    QVERIFY(bench.room.memberOf(&bench.stranger));
    QCOMPARE(bench.invite({{u"usernames"_s, QJsonArray{u"nobody"_s}}}).verdict(), u"400 error-empty-invite-list"_s);
    QCOMPARE(bench.invite({}).verdict(), u"400 error-users-params-not-provided"_s);
}

void TestChatMembers::S_71_invite_of_a_member()
{
    MemberBench bench;
    QCOMPARE(bench.invite({{u"userId"_s, bench.member.id}}).verdict(), u"200"_s);
    QCOMPARE(bench.room.members.size(), 3U);
    QVERIFY(bench.systemMessages().isEmpty());
    QCOMPARE(bench.invite({{u"userIds"_s, QJsonArray{bench.stranger.id, bench.stranger.id}}}).verdict(), u"200"_s);
    QCOMPARE(bench.systemMessages(), QStringList{u"au"_s});
}

void TestChatMembers::S_72_invite_of_a_deactivated_user()
{
    MemberBench bench;
    bench.world.setActive(bench.stranger, false);
    const QStringList before = bench.listed();
    const ChatReply reply = bench.invite({{u"userId"_s, bench.stranger.id}});
    QCOMPARE(reply.verdict(), u"200"_s);
    QCOMPARE(reply.body.value(u"group"_s)[u"usersCount"_s].toInt(), 4);
    QCOMPARE(bench.listed(), before);
    QCOMPARE(bench.get(bench.owner, u"groups.members"_s, bench.roomQuery()).body.value(u"total"_s).toInt(), 3);
}

void TestChatMembers::S_73_invite_with_a_banned_one_data()
{
    QTest::addColumn<int>("race");
    QTest::addColumn<bool>("first");
    QTest::addColumn<bool>("last");
    QTest::newRow("those before stay") << int(InviteRace::EarlierStay) << true << false;
    QTest::newRow("those after stay") << int(InviteRace::LaterStay) << false << true;
    QTest::newRow("all others stay") << int(InviteRace::OthersStay) << true << true;
}

void TestChatMembers::S_73_invite_with_a_banned_one()
{
    QFETCH(int, race);
    QFETCH(bool, first);
    QFETCH(bool, last);
    MemberBench bench(u"8.8"_s);
    bench.world.profile.inviteRace = InviteRace(race);
    ChatUser &a = bench.person(u"a"_s);
    ChatUser &banned = bench.person(u"banned"_s);
    ChatUser &b = bench.person(u"b"_s);
    bench.room.banned.insert(banned.id);
    QCOMPARE(bench.invite({{u"userIds"_s, QJsonArray{a.id, banned.id, b.id}}}).verdict(), u"400 error-user-is-banned"_s);
    QCOMPARE(bench.room.memberOf(&a) != nullptr, first);
    QCOMPARE(bench.room.memberOf(&b) != nullptr, last);
    QVERIFY(!bench.room.memberOf(&banned));
}

void TestChatMembers::S_74_invite_ignores_case_and_prefers_ids()
{
    MemberBench bench;
    QCOMPARE(bench.invite({{u"usernames"_s, QJsonArray{u"sam.STRANGER"_s}}}).verdict(), u"200"_s);
    QVERIFY(bench.room.memberOf(&bench.stranger));
    ChatUser &other = bench.person(u"other"_s);
    QCOMPARE(bench.invite({{u"userIds"_s, QJsonArray{bench.member.id}}, {u"usernames"_s, QJsonArray{u"other"_s}}}).verdict(),
        u"200"_s);
    QVERIFY(!bench.room.memberOf(&other));
    bench.world.profile.idsOutweighNames = false;
    bench.invite({{u"userIds"_s, QJsonArray{bench.member.id}}, {u"usernames"_s, QJsonArray{u"other"_s}}});
    QVERIFY(bench.room.memberOf(&other));
}

void TestChatMembers::S_75_old_servers_take_one()
{
    MemberBench bench(u"6.4.0"_s);
    bench.world.profile.inviteTakesLists = false;
    QCOMPARE(bench.invite({{u"userIds"_s, QJsonArray{bench.stranger.id}}}).verdict(), u"400 error-user-param-not-provided"_s);
    QVERIFY(!bench.room.memberOf(&bench.stranger));
    QCOMPARE(bench.invite({{u"userId"_s, u"nobody"_s}}).verdict(), u"400 error-invalid-user"_s);
    QCOMPARE(bench.invite({{u"userId"_s, bench.stranger.id}}).verdict(), u"200"_s);
}

void TestChatMembers::S_76_kick()
{
    QFETCH(QString, version);
    MemberBench bench(version);
    QCOMPARE(bench.act(u"kick"_s, bench.stranger).verdict(), u"400 error-user-not-in-room"_s);
    QCOMPARE(bench.act(u"kick"_s, bench.owner).verdict(), u"400 error-you-are-last-owner"_s);
    const ChatReply done = bench.act(u"kick"_s, bench.member);
    QCOMPARE(done.body, QJsonObject({{u"success"_s, true}}));
    QVERIFY(!bench.room.memberOf(&bench.member));
    QVERIFY(bench.member.rooms.empty());
    bench.world.subscribe(bench.room, bench.member, QStringList{u"owner"_s});
    QCOMPARE(bench.act(u"kick"_s, bench.member).verdict(), u"200"_s); // not the last one
}

void TestChatMembers::S_77_moderators()
{
    MemberBench bench;
    QCOMPARE(bench.act(u"addModerator"_s, bench.stranger).verdict(), u"400 error-user-not-in-room"_s);
    QCOMPARE(bench.act(u"removeModerator"_s, bench.stranger).verdict(), u"400 error-invalid-room"_s);
    QCOMPARE(bench.act(u"removeModerator"_s, bench.member).verdict(), u"200"_s); // never had a role
    QCOMPARE(bench.act(u"addModerator"_s, bench.member).verdict(), u"200"_s);
    QCOMPARE(bench.act(u"addModerator"_s, bench.member).verdict(), u"400 error-user-already-moderator"_s);
    QCOMPARE(bench.act(u"removeModerator"_s, bench.member).verdict(), u"200"_s);
    QCOMPARE(bench.act(u"removeModerator"_s, bench.member).verdict(), u"400 error-user-not-moderator"_s); // an empty list now
    QCOMPARE(bench.act(u"addLeader"_s, bench.member).verdict(), u"200"_s);
    QCOMPARE(bench.act(u"removeLeader"_s, bench.member).verdict(), u"200"_s);
}

void TestChatMembers::S_78_last_owner()
{
    MemberBench bench;
    QCOMPARE(bench.act(u"removeOwner"_s, bench.owner).verdict(), u"400 error-remove-last-owner"_s);
    QCOMPARE(bench.act(u"removeOwner"_s, bench.moderator).verdict(), u"400 error-user-not-owner"_s);
    QCOMPARE(bench.act(u"addOwner"_s, bench.member).verdict(), u"200"_s);
    QCOMPARE(bench.act(u"addOwner"_s, bench.member).verdict(), u"400 error-user-already-owner"_s);
    QCOMPARE(bench.act(u"removeOwner"_s, bench.member).verdict(), u"200"_s);
}

void TestChatMembers::S_79_kick_takes_the_role_row()
{
    MemberBench bench;
    const auto privileged
        = [&] { return bench.get(bench.owner, u"groups.roles"_s, bench.roomQuery()).body.value(u"roles"_s).toArray().size(); };
    QCOMPARE(privileged(), 2);
    QCOMPARE(bench.act(u"kick"_s, bench.moderator).verdict(), u"200"_s);
    QCOMPARE(privileged(), 1);
}

void TestChatMembers::S_80_where_roles_are_told()
{
    MemberBench bench;
    for (const auto &row : bench.get(bench.owner, u"groups.members"_s, bench.roomQuery()).body.value(u"members"_s).toArray())
        QVERIFY(row[u"roles"_s].isUndefined() && row[u"active"_s].isUndefined());
    const QJsonArray rows
        = bench.get(bench.owner, u"rooms.membersOrderedByRole"_s, bench.roomQuery()).body.value(u"members"_s).toArray();
    QCOMPARE(bench.listed(u"rooms.membersOrderedByRole"_s), bench.names({&bench.owner, &bench.moderator, &bench.member}));
    QCOMPARE(rows[0][u"roles"_s].toArray(), QJsonArray{u"owner"_s});
    QCOMPARE(rows[1][u"roles"_s].toArray(), QJsonArray{u"moderator"_s});
    QVERIFY(rows[2][u"roles"_s].isUndefined());
    QVERIFY(!rows[2][u"subscription"_s][u"ts"_s].toString().isEmpty());
}

void TestChatMembers::S_81_routes_by_version_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("from");
    QTest::newRow("membersOrderedByRole") << u"rooms.membersOrderedByRole"_s << u"7.2"_s << u"7.3"_s;
    QTest::newRow("rooms.roles") << u"rooms.roles"_s << u"7.9"_s << u"7.10"_s;
    QTest::newRow("listByStatus") << u"users.listByStatus"_s << u"6.7"_s << u"6.8"_s;
    QTest::newRow("audit") << u"audit/rooms.members"_s << u"6.11"_s << u"6.12"_s;
}

void TestChatMembers::S_81_routes_by_version()
{
    QFETCH(QString, call);
    QFETCH(QString, before);
    QFETCH(QString, from);
    const auto ask = [&](const QString &version) {
        MemberBench bench(version);
        bench.world.subscribe(bench.room, bench.admin);
        bench.world.profile.premium = true;
        const bool byStatus = call.startsWith(u"users."_s);
        const QByteArray query = byStatus ? "status=active"_ba
            : call.endsWith(u"roles"_s)   ? "rid=" + bench.room.id.toUtf8()
                                          : bench.roomQuery();
        return bench.get(bench.admin, call, query);
    };
    QCOMPARE(ask(before).status, 404);
    QVERIFY(!ask(before).has(u"success"_s));
    QCOMPARE(ask(from).status, 200);
}

void TestChatMembers::S_82_presence_comes_first()
{
    MemberBench bench;
    QCOMPARE(bench.listed(), bench.names({&bench.moderator, &bench.member, &bench.owner}));
    bench.owner.status = u"online"_s;
    bench.member.status = u"away"_s;
    QCOMPARE(bench.listed(), bench.names({&bench.owner, &bench.member, &bench.moderator}));
}

void TestChatMembers::S_83_deactivated_moderator()
{
    MemberBench bench;
    bench.world.setActive(bench.moderator, false);
    QVERIFY(bench.get(bench.owner, u"groups.moderators"_s, bench.roomQuery())
            .column(u"moderators"_s, u"username"_s)
            .contains(bench.moderator.username));
    QCOMPARE(bench.get(bench.owner, u"groups.roles"_s, bench.roomQuery()).body.value(u"roles"_s).toArray().size(), 2);
    QVERIFY(!bench.listed().contains(bench.moderator.username));
    QVERIFY(!bench.listed(u"rooms.membersOrderedByRole"_s).contains(bench.moderator.username));
}

void TestChatMembers::S_84_counters()
{
    QFETCH(QString, version);
    MemberBench bench(version);
    bench.world.setActive(bench.moderator, false);
    const bool countsActive = version.front() >= u'8';
    QCOMPARE(
        bench.get(bench.owner, u"groups.counters"_s, bench.roomQuery()).body.value(u"members"_s).toInt(), countsActive ? 2 : 3);
}

void TestChatMembers::S_85_one_system_message_each()
{
    MemberBench bench;
    bench.invite({{u"userId"_s, bench.stranger.id}});
    bench.act(u"addModerator"_s, bench.stranger);
    bench.act(u"removeModerator"_s, bench.stranger);
    bench.act(u"kick"_s, bench.stranger);
    bench.post(bench.owner, u"groups.archive"_s, bench.inRoom());
    QCOMPARE(bench.systemMessages(),
        (QStringList{u"au"_s, u"subscription-role-added"_s, u"subscription-role-removed"_s, u"ru"_s, u"room-archived"_s}));
    QCOMPARE(bench.room.messages.front().msg, bench.stranger.username);
    QCOMPARE(bench.room.messages.front().author, &bench.owner);
}

void TestChatMembers::members_are_filtered()
{
    MemberBench bench;
    bench.owner.status = u"online"_s;
    const auto with = [&](const QByteArray &more) {
        return bench.get(bench.owner, u"groups.members"_s, bench.roomQuery() + more).column(u"members"_s, u"username"_s);
    };
    QCOMPARE(with("&filter=MEMBER"), bench.names({&bench.member}));
    QCOMPARE(with("&status[]=online"), bench.names({&bench.owner}));
    bench.world.subscribe(bench.room, bench.world.addUser({.name = u"No name yet"_s}));
    QCOMPARE(with("").size(), 3);
}

void TestChatMembers::explicit_sort()
{
    MemberBench bench;
    bench.owner.status = u"online"_s;
    const auto by = [&](const QByteArray &sort) {
        return bench.get(bench.owner, u"groups.members"_s, bench.roomQuery() + "&sort=" + sort.toPercentEncoding())
            .column(u"members"_s, u"username"_s);
    };
    QCOMPARE(by(R"({"username":1})"), bench.names({&bench.owner, &bench.moderator, &bench.member}));
    bench.world.profile.sortKeepsPresence = false;
    QCOMPARE(by(R"({"username":1})"), bench.names({&bench.moderator, &bench.member, &bench.owner}));
    QCOMPARE(by(R"({"username":-1})"), bench.names({&bench.owner, &bench.member, &bench.moderator}));
}

void TestChatMembers::naming_the_room_and_the_person()
{
    MemberBench bench;
    QCOMPARE(bench.get(bench.owner, u"groups.members"_s, "roomName=chem-101").status, 200);
    QCOMPARE(bench.get(bench.owner, u"groups.members"_s).verdict(), u"400 error-room-param-not-provided"_s);
    QCOMPARE(bench.get(bench.owner, u"groups.members"_s, "roomId=x").verdict(), u"400 error-room-not-found"_s);
    QCOMPARE(bench.post(bench.owner, u"groups.kick"_s, bench.inRoom()).verdict(), u"400 error-user-param-not-provided"_s);
    QCOMPARE(bench.post(bench.owner, u"groups.kick"_s, bench.inRoom({{u"username"_s, u"x"_s}})).verdict(),
        u"400 error-invalid-user"_s);
    QCOMPARE(bench.post(bench.owner, u"groups.kick"_s, bench.inRoom({{u"user"_s, u"MIA.member"_s}})).verdict(), u"200"_s);
}

void TestChatMembers::strict_bodies_want_one_room()
{
    MemberBench bench(u"8.8"_s);
    QJsonObject both = bench.inRoom({{u"userId"_s, bench.member.id}, {u"roomName"_s, bench.room.name}});
    QCOMPARE(bench.post(bench.owner, u"groups.kick"_s, both).verdict(), u"400 invalid-params"_s);
    QCOMPARE(bench.get(bench.owner, u"groups.members"_s).verdict(), u"400 invalid-params"_s);
    const ChatReply typed = bench.get(bench.owner, u"rooms.roles"_s);
    QCOMPARE(typed.verdict(), u"400 error-invalid-params"_s);
    QCOMPARE(typed.error(), u"must have required property 'rid'"_s);
}

QTEST_GUILESS_MAIN(TestChatMembers)
#include "tst_chatmembers.moc"
