// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-90 … S-96 and S-105 of contracts/rocketchat.md §10.8, §10.9: archives, names, lists, messages.
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

struct RoomBench : ChatBench {
    using ChatBench::ChatBench;
    ChatReply create(const QJsonObject &body) { return post(member, u"groups.create"_s, body); }
    ChatReply archive() { return post(owner, u"groups.archive"_s, inRoom()); }
};

} // namespace

class TestChatRooms : public QObject
{
    Q_OBJECT
private slots:
    void S_90_archived_group_data() { versionRows(); }
    void S_90_archived_group();
    void S_91_archive_twice_and_back();
    void S_92_archive_from_outside();
    void S_93_names();
    void S_94_special_characters();
    void S_95_create_with_members();
    void S_95_excluded_creator();
    void S_96_body_of_the_plugin_data() { versionRows(); }
    void S_96_body_of_the_plugin();
    void S_105_messages_and_history();
    void history_window();
    void list_all_tells_everything();
    void admin_rooms_by_type();
    void admin_room_one_data() { versionRows(); }
    void admin_room_one();
};

void TestChatRooms::S_90_archived_group()
{
    QFETCH(QString, version);
    RoomBench bench(version);
    QCOMPARE(bench.archive().verdict(), u"200"_s);
    const QByteArray rid = "rid=" + bench.room.id.toUtf8();
    const auto verdict = [&](const QString &call) { return bench.get(bench.owner, call, bench.roomQuery()).verdict(); };
    for (const QString &call : {u"members"_s, u"roles"_s, u"moderators"_s, u"messages"_s, u"counters"_s})
        QCOMPARE(verdict(u"groups."_s + call), u"400 error-room-archived"_s);
    for (const QString &call : {u"addModerator"_s, u"removeModerator"_s, u"addOwner"_s, u"removeOwner"_s})
        QCOMPARE(bench.post(bench.owner, u"groups."_s + call, bench.inRoom({{u"userId"_s, bench.member.id}})).verdict(),
            u"400 error-room-archived"_s);
    for (const QString &call : {u"groups.info"_s, u"groups.files"_s, u"groups.history"_s, u"rooms.info"_s})
        QCOMPARE(verdict(call), u"200"_s);
    if (bench.world.profile.atLeast(7, 3))
        QCOMPARE(verdict(u"rooms.membersOrderedByRole"_s), u"200"_s);
    if (bench.world.profile.atLeast(7, 10))
        QCOMPARE(bench.get(bench.owner, u"rooms.roles"_s, rid).verdict(), u"200"_s);
    QCOMPARE(
        bench.post(bench.owner, u"rooms.saveRoomSettings"_s, {{u"rid"_s, bench.room.id}, {u"roomTopic"_s, u"x"_s}}).verdict(),
        u"200"_s);
    QCOMPARE(bench.post(bench.owner, u"groups.invite"_s, bench.inRoom({{u"userId"_s, bench.stranger.id}})).verdict(), u"200"_s);
    const QString kicked = bench.post(bench.owner, u"groups.kick"_s, bench.inRoom({{u"userId"_s, bench.stranger.id}})).verdict();
    QCOMPARE(kicked, version == u"6.4.0"_s ? u"400 error-room-archived"_s : u"200"_s);
}

void TestChatRooms::S_91_archive_twice_and_back()
{
    RoomBench bench;
    QVERIFY(
        !bench.get(bench.owner, u"groups.info"_s, bench.roomQuery()).body.value(u"group"_s).toObject().contains(u"archived"_s));
    QCOMPARE(bench.archive().verdict(), u"200"_s);
    QCOMPARE(bench.archive().verdict(), u"400 error-room-archived"_s);
    QCOMPARE(bench.post(bench.owner, u"groups.unarchive"_s, bench.inRoom()).verdict(), u"400 error-not-authorized"_s);
    bench.world.subscribe(bench.room, bench.admin);
    QCOMPARE(bench.post(bench.admin, u"groups.unarchive"_s, bench.inRoom()).verdict(), u"200"_s);
    QCOMPARE(bench.room.archived, std::optional(false));
    bench.world.profile.unarchiveLiveSucceeds = false;
    QCOMPARE(bench.post(bench.admin, u"groups.unarchive"_s, bench.inRoom()).status, 400);
}

void TestChatRooms::S_92_archive_from_outside()
{
    RoomBench bench;
    const auto change = [&](ChatUser &user, const QString &action) {
        return bench.post(user, u"rooms.changeArchivationState"_s, {{u"rid"_s, bench.room.id}, {u"action"_s, action}}).verdict();
    };
    QCOMPARE(change(bench.admin, u"archive"_s), u"200"_s);
    QVERIFY(bench.room.isArchived());
    QCOMPARE(change(bench.owner, u"unarchive"_s), u"400 error-not-authorized"_s);
    QCOMPARE(change(bench.admin, u"anything else"_s), u"200"_s);
    QVERIFY(!bench.room.isArchived());
    QCOMPARE(change(bench.member, u"archive"_s), u"400 error-not-authorized"_s);
}

void TestChatRooms::S_93_names()
{
    RoomBench bench;
    for (const QString &name : {u"with space"_s, u"été"_s, u"a/b"_s})
        QCOMPARE(bench.create({{u"name"_s, name}}).verdict(), u"400 error-invalid-room-name"_s);
    QCOMPARE(bench.create({{u"name"_s, bench.room.name}}).verdict(), u"400 error-duplicate-channel-name"_s);
    bench.archive();
    QCOMPARE(bench.create({{u"name"_s, bench.room.name}}).verdict(), u"400 error-archived-duplicate-name"_s);
    QCOMPARE(bench.create({}).verdict(), u"400 Body param \"name\" is required"_s);
    QVERIFY(bench.get(bench.stranger, u"rooms.nameExists"_s, "roomName=chem-101").body.value(u"exists"_s).toBool());
    QCOMPARE(bench.get(bench.stranger, u"rooms.nameExists"_s, "roomName=free").body.value(u"exists"_s), QJsonValue(false));
}

void TestChatRooms::S_94_special_characters()
{
    RoomBench bench;
    bench.world.set(u"UI_Allow_room_names_with_special_chars"_s, true);
    const auto made = [&](const QString &name) {
        const QJsonValue group = bench.create({{u"name"_s, name}}).body.value(u"group"_s);
        return QStringList{group[u"name"_s].toString(), group[u"fname"_s].toString()};
    };
    QCOMPARE(made(u"Chimie 101"_s), (QStringList{u"Chimie-101"_s, u"Chimie 101"_s}));
    QCOMPARE(made(u"Chimie 101"_s), (QStringList{u"Chimie-101-1"_s, u"Chimie 101"_s}));
    QCOMPARE(made(u"Été !"_s), (QStringList{u"Ete"_s, u"Été !"_s}));
}

void TestChatRooms::S_95_create_with_members()
{
    RoomBench bench;
    const ChatReply reply = bench.create({{u"name"_s, u"new"_s}, {u"members"_s, QJsonArray{bench.owner.username, u"nobody"_s}}});
    QCOMPARE(reply.verdict(), u"200"_s);
    const ChatRoom *const room = bench.world.roomByName(u"new"_s);
    QCOMPARE(room->members.size(), 2U);
    QVERIFY(room->memberOf(&bench.member)->has(u"owner"_s));
    QVERIFY(!room->memberOf(&bench.owner)->roles);
}

void TestChatRooms::S_95_excluded_creator()
{
    RoomBench bench;
    const ChatReply reply = bench.create({{u"name"_s, u"new"_s}, {u"excludeSelf"_s, true}});
    const QByteArray query = "roomId=" + reply.body.value(u"group"_s)[u"_id"_s].toString().toUtf8();
    QCOMPARE(bench.world.roomByName(u"new"_s)->owners(), 0);
    QCOMPARE(bench.get(bench.member, u"groups.info"_s, query).verdict(), u"400 error-room-not-found"_s);
}

void TestChatRooms::S_96_body_of_the_plugin()
{
    QFETCH(QString, version);
    RoomBench bench(version);
    const ChatReply reply
        = bench.create({{u"name"_s, u"new"_s}, {u"members"_s, QJsonArray{}}, {u"archived"_s, false}, {u"readonly"_s, false}});
    const bool isStrict = version == u"8.8"_s || version == u"9.0"_s;
    QCOMPARE(reply.verdict(), isStrict ? u"400 invalid-params"_s : u"200"_s);
    QCOMPARE(bench.world.roomByName(u"new"_s) == nullptr, isStrict);
}

void TestChatRooms::S_105_messages_and_history()
{
    RoomBench bench;
    for (int i = 0; i < 60; ++i)
        bench.world.post(bench.room, {.author = &bench.member, .msg = QString::number(i), .ts = bench.now.addSecs(i - 100)});
    const ChatReply messages = bench.get(bench.member, u"groups.messages"_s, bench.roomQuery());
    QCOMPARE(messages.body.value(u"total"_s).toInt(), 60);
    QCOMPARE(messages.column(u"messages"_s, u"msg"_s).first(), u"59"_s);
    QCOMPARE(messages.body.value(u"count"_s).toInt(), 50);
    const ChatReply history = bench.get(bench.member, u"groups.history"_s, bench.roomQuery());
    QVERIFY(!history.has(u"total"_s));
    QCOMPARE(history.column(u"messages"_s, u"msg"_s).size(), 20);
    QCOMPARE(history.column(u"messages"_s, u"msg"_s).first(), u"59"_s);
}

void TestChatRooms::history_window()
{
    RoomBench bench;
    for (int i = 0; i < 5; ++i)
        bench.world.post(bench.room,
            {.author = &bench.member,
                .msg = QString::number(i),
                .ts = bench.now.addSecs(i - 100),
                .thread = i == 3 ? u"m1"_s : QString{}});
    const auto told = [&](const QByteArray &more) {
        return bench.get(bench.member, u"groups.history"_s, bench.roomQuery() + more).column(u"messages"_s, u"msg"_s).join(u' ');
    };
    const auto at = [&](int i) { return bench.now.addSecs(i - 100).toString(Qt::ISODateWithMs).toUtf8(); };
    QCOMPARE(told("&latest=" + at(3)), u"2 1 0"_s);
    QCOMPARE(told("&latest=" + at(3) + "&inclusive=true"), u"3 2 1 0"_s);
    QCOMPARE(told("&oldest=" + at(1)), u"4 3 2"_s);
    QCOMPARE(told("&showThreadMessages=false"), u"4 2 1 0"_s);
    QCOMPARE(told("&count=2&offset=1"), u"3 2"_s);
}

void TestChatRooms::list_all_tells_everything()
{
    RoomBench bench;
    bench.archive();
    bench.world.addRoom({.name = u"x7Qd"_s, .fname = u"A question"_s, .prid = bench.room.id});
    bench.world.addRoom({.name = u"team"_s, .teamId = u"t1"_s, .teamMain = true});
    bench.world.addRoom({.type = u"c"_s, .name = u"general"_s});
    const ChatReply reply
        = bench.get(bench.admin, u"groups.listAll"_s, "sort=" + QByteArray(R"({"name":1})").toPercentEncoding());
    QCOMPARE(reply.column(u"groups"_s, u"name"_s), (QStringList{u"chem-101"_s, u"team"_s, u"x7Qd"_s}));
    const QJsonValue archived = reply.body.value(u"groups"_s)[0];
    QCOMPARE(archived[u"archived"_s], QJsonValue(true));
    QCOMPARE(archived[u"usersCount"_s].toInt(), 3);
    QCOMPARE(archived[u"lastMessage"_s][u"t"_s].toString(), u"room-archived"_s);
    QCOMPARE(reply.body.value(u"groups"_s)[2][u"prid"_s].toString(), bench.room.id);
    QVERIFY(archived[u"retention"_s].isUndefined());
}

void TestChatRooms::admin_rooms_by_type()
{
    RoomBench bench;
    bench.world.addRoom({.name = u"discussion"_s, .prid = bench.room.id});
    bench.world.addRoom({.name = u"team"_s, .teamId = u"t1"_s, .teamMain = true});
    bench.world.addRoom({.type = u"c"_s, .name = u"general"_s, .isDefault = true});
    const auto listed = [&](const QByteArray &query) {
        return bench.get(bench.admin, u"rooms.adminRooms"_s, query).column(u"rooms"_s, u"name"_s).join(u' ');
    };
    QCOMPARE(listed(""), u"general chem-101 discussion team"_s);
    QCOMPARE(listed("types[]=p"), u"chem-101"_s);
    QCOMPARE(listed("types[]=p&types[]=discussions&types[]=teams"), u"chem-101 discussion team"_s);
    QCOMPARE(listed("filter=CHEM"), u"chem-101"_s);
    QVERIFY(bench.get(bench.admin, u"rooms.adminRooms"_s).body.value(u"rooms"_s)[1][u"lastMessage"_s].isUndefined());
    bench.world.profile = ChatProfile::of(u"8.8");
    QCOMPARE(bench.get(bench.admin, u"rooms.adminRooms"_s, "types[]=v").verdict(), u"400 invalid-params"_s);
}

void TestChatRooms::admin_room_one()
{
    QFETCH(QString, version);
    RoomBench bench(version);
    const ChatReply one = bench.get(bench.admin, u"rooms.adminRooms.getRoom"_s, "rid=" + bench.room.id.toUtf8());
    QCOMPARE(one.body.value(u"_id"_s).toString(), bench.room.id);
    const ChatReply none = bench.get(bench.admin, u"rooms.adminRooms.getRoom"_s, "rid=nowhere");
    if (version.front() < u'8')
        QCOMPARE(none.body, QJsonObject({{u"success"_s, true}}));
    else
        QVERIFY(none.status == 400 || none.status == 403);
}

QTEST_GUILESS_MAIN(TestChatRooms)
#include "tst_chatrooms.moc"
