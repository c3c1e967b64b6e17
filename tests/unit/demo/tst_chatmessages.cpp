// SPDX-License-Identifier: GPL-3.0-or-later
// What is written in rooms, how it is fetched, and how it goes: contracts/rocketchat.md §3.6, §3.7, §4.18, §5.9, S-101, S-103, S-105.
#include "demo/blueprint.h"
#include "demo/chat/chatseed.h"
#include "demo/chat/timeline.h"
#include "demo/chat/uploads.h"
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

/// The small campus as seeded.
struct Seeded {
    Seeded() { service = seedChat(world, campus, u"http://127.0.0.1:3000"_s); }
    Blueprint campus = drawCampus(Size::Small, 2026, u"https://moodle.example.org"_s);
    ChatWorld world;
    ChatSimulator simulator{world};
    ChatCredentials service;

    [[nodiscard]] const ChatUser *anais() const { return world.userByName(u"anais.roux"_s); }
    [[nodiscard]] Response get(const QString &path, const QByteArray &query = {}, bool known = true)
    {
        Request request{.path = path, .query = query};
        if (known)
            request.headers = {{"x-auth-token", service.token.toUtf8()}, {"x-user-id", service.userId.toUtf8()}};
        return simulator.handle(request);
    }
    [[nodiscard]] QJsonObject call(const QString &name, const QByteArray &query)
    {
        return QJsonDocument::fromJson(get(u"/api/v1/"_s + name, query).body).object();
    }
    /// Rooms where she wrote something.
    [[nodiscard]] QList<const ChatRoom *> rooms() const
    {
        QList<const ChatRoom *> out;
        for (const auto &[id, room] : world.rooms()) {
            if (std::ranges::any_of(
                    room->messages, [&](const ChatMessage &m) { return m.author == anais() && m.type.isEmpty(); }))
                out.append(room.get());
        }
        return out;
    }
};

QJsonObject everything(const QStringList &users, QJsonObject more = {})
{
    more.insert(u"oldest"_s, u"1970-01-01T00:00:00.000Z"_s);
    more.insert(u"latest"_s, u"2100-01-01T00:00:00.000Z"_s);
    more.insert(u"inclusive"_s, true);
    if (!users.isEmpty())
        more.insert(u"users"_s, QJsonArray::fromStringList(users));
    return more;
}

} // namespace

class TestChatMessages : public QObject
{
    Q_OBJECT
private slots:
    void somebody_wrote_in_many_rooms()
    {
        Seeded chat;
        QVERIFY(chat.anais());
        const auto rooms = chat.rooms();
        QVERIFY(rooms.size() >= 5);
        const ChatUser *service = chat.world.userById(chat.service.userId);
        QCOMPARE(std::ranges::count_if(rooms, [](const ChatRoom *room) { return room->isArchived(); }), 1);
        QCOMPARE(std::ranges::count_if(rooms, [&](const ChatRoom *room) { return !chat.world.canAccess(*service, *room); }), 1);
        // An account of another name has her address, in other capitals.
        const ChatUser *other = chat.world.userByEmail(u"anais.roux@haute-brume.fr"_s);
        QVERIFY(other && other != chat.anais());
        QCOMPARE(other->emails.first().toLower(), chat.anais()->emails.first().toLower());
        int mentions = 0, threads = 0, quotes = 0, pinned = 0, edited = 0, encrypted = 0, files = 0;
        for (const ChatRoom *room : rooms) {
            for (const ChatMessage &message : room->messages) {
                mentions += int(message.mentions.contains(chat.anais()));
                threads += message.author == chat.anais() && message.answers > 0;
                quotes += message.author == chat.anais() && !message.quotes.isEmpty();
                pinned += message.author == chat.anais() && message.pinned;
                edited += message.author == chat.anais() && message.editedAt.isValid();
                encrypted += message.type == "e2e"_L1;
                files += message.author == chat.anais() && message.upload;
            }
        }
        QVERIFY(mentions >= 5 && threads >= 2 && quotes >= 1 && pinned >= 1 && edited >= 1 && encrypted == 1 && files >= 4);
    }

    void every_room_of_an_activity_talks()
    {
        Seeded chat;
        int talking = 0, silent = 0;
        for (const drawn::Room &drawn : chat.campus.rooms) {
            const ChatRoom &room = *chat.world.roomById(drawn.id);
            ++(drawn.posts.isEmpty() ? silent : talking);
            for (const ChatMessage &message : room.messages) {
                if (!message.thread.isEmpty() && message.type.isEmpty() && !message.thread.startsWith(u"thread"))
                    QVERIFY(std::ranges::contains(room.messages, message.thread, &ChatMessage::id));
            }
        }
        QVERIFY2(talking > silent, qPrintable(u"%1 %2"_s.arg(talking).arg(silent)));
    }

    void rows_are_as_the_contract_says()
    {
        Seeded chat;
        const QList<const ChatRoom *> rooms = chat.rooms();
        const auto lab = std::ranges::find_if(rooms, [](const ChatRoom *room) {
            return std::ranges::any_of(
                room->messages, [](const ChatMessage &m) { return m.upload && m.upload->size > 1'000'000; });
        });
        QVERIFY(lab != rooms.end());
        const QJsonObject files = chat.call(u"groups.files"_s, "roomId=" + (*lab)->id.toUtf8());
        QCOMPARE(files["total"_L1].toInt(), 1);
        const QJsonObject file = files["files"_L1][0].toObject();
        for (const char *key : {"_id", "name", "size", "type", "typeGroup", "rid", "user", "uploadedAt", "url", "path"})
            QVERIFY2(file.contains(QLatin1StringView(key)), key);
        const Response bytes = chat.get(file["path"_L1].toString());
        QCOMPARE(bytes.status, 200);
        QCOMPARE(bytes.body.size(), file["size"_L1].toInt());
        QCOMPARE(chat.get(file["path"_L1].toString()).body, bytes.body);
        QCOMPARE(chat.get(file["path"_L1].toString(), {}, false).status, 403);
        QCOMPARE(chat.get(u"/file-upload/nothing/x"_s).status, 404);
    }

    void a_name_that_is_a_path_is_only_a_name()
    {
        Seeded chat;
        for (const ChatRoom *room : chat.rooms()) {
            for (const ChatMessage &message : room->messages) {
                if (!message.upload || message.upload->name != "../../etc/passwd"_L1)
                    continue;
                QVERIFY(uploadPath(*message.upload).endsWith("/../../etc/passwd"_L1));
                QCOMPARE(chat.get(u"/file-upload/%1/file"_s.arg(message.upload->id)).body.size(), message.upload->size);
                return;
            }
        }
        QFAIL("no such file");
    }

    void files_of_other_rooms_stay_closed()
    {
        ChatBench bench;
        bench.world.post(
            bench.room, {.author = &bench.member, .upload = ChatUpload{.name = u"a.txt"_s, .type = u"text/plain"_s, .size = 9}});
        const QString path = uploadPath(*bench.room.messages.back().upload);
        QCOMPARE(bench.send({.path = path, .headers = bench.as(bench.member)}).status, 200);
        QCOMPARE(bench.send({.path = path, .headers = bench.as(bench.stranger)}).status, 403);
        bench.world.set(u"FileUpload_Restrict_to_room_members"_s, false);
        QCOMPARE(bench.send({.path = path, .headers = bench.as(bench.stranger)}).status, 200);
    }

    void a_past_is_made_when_somebody_looks()
    {
        ChatBench bench;
        int made = 0;
        bench.room.past = {.count = 200'000, .message = [&](int n) {
                               ++made;
                               return ChatMessage{.number = quint64(1'000'000 + n),
                                   .author = n % 50 == 0 ? &bench.member : &bench.owner,
                                   .msg = QString::number(n),
                                   .ts = bench.now.addSecs(n - 300'000)};
                           }};
        bench.world.post(bench.room, {.author = &bench.member, .msg = u"now"_s});
        const ChatReply page
            = bench.get(bench.member, u"groups.messages"_s, bench.roomQuery() + "&count=100&offset=150000&sort={\"ts\":1}");
        QCOMPARE(page.body["total"_L1].toInt(), 200'001);
        QCOMPARE(page.column(u"messages"_s, u"msg"_s).first(), u"150000"_s);
        const ChatReply newest = bench.get(bench.member, u"groups.messages"_s, bench.roomQuery() + "&count=2");
        QCOMPARE(newest.column(u"messages"_s, u"msg"_s), (QStringList{u"now"_s, u"199999"_s}));
        const QByteArray at = bench.now.addSecs(1000 - 300'000).toString(Qt::ISODateWithMs).toUtf8();
        const ChatReply history
            = bench.get(bench.member, u"groups.history"_s, bench.roomQuery() + "&count=3&inclusive=true&latest=" + at);
        QCOMPARE(history.column(u"messages"_s, u"msg"_s), (QStringList{u"1000"_s, u"999"_s, u"998"_s}));
        QVERIFY2(made < 500, qPrintable(QString::number(made)));
    }

    void S_103_one_persons_messages_go()
    {
        ChatBench bench;
        ChatWorld &w = bench.world;
        const QString root = w.post(bench.room, {.author = &bench.member, .msg = u"question"_s});
        w.post(bench.room, {.author = &bench.owner, .msg = u"answer"_s, .thread = root});
        const QString other = w.post(bench.room, {.author = &bench.owner, .msg = u"other"_s});
        w.post(bench.room, {.author = &bench.member, .msg = u"in thread"_s, .thread = other});
        w.post(bench.room, {.author = &bench.member, .msg = u"pinned"_s, .pinned = true});
        ChatRoom &discussion = w.addRoom({.name = u"d1"_s, .creator = &bench.member, .prid = bench.room.id});
        w.post(
            bench.room, {.type = u"discussion-created"_s, .author = &bench.member, .msg = u"d1"_s, .discussion = discussion.id});
        const QString name = bench.member.username, id = discussion.id;

        w.grant(u"clean-channel-history"_s, u"owner"_s);
        const auto clean = [&](const QJsonObject &flags) {
            return bench.post(bench.owner, u"rooms.cleanHistory"_s, bench.inRoom(everything({name}, flags)));
        };
        QCOMPARE(bench.post(bench.member, u"rooms.cleanHistory"_s, bench.inRoom(everything({}))).verdict(),
            u"400 error-not-allowed"_s);
        // Both kept: only what is pinned and stands alone goes.
        QCOMPARE(clean({{u"ignoreThreads"_s, true}, {u"ignoreDiscussion"_s, true}}).body["count"_L1].toInt(), 1);
        QCOMPARE(clean({{u"ignoreThreads"_s, false}, {u"ignoreDiscussion"_s, true}}).body["count"_L1].toInt(), 2);
        QVERIFY(w.roomById(id));
        QCOMPARE(std::ranges::count(bench.room.messages, &bench.owner, &ChatMessage::author), 2);
        QCOMPARE(clean({{u"ignoreThreads"_s, false}}).body["count"_L1].toInt(), 1); // the default deletes the discussion whole
        QVERIFY(!w.roomById(id));
        w.archive(bench.room, true, bench.owner);
        QCOMPARE(clean({}).verdict(), u"400 error-room-archived"_s);
    }

    void S_103_old_servers_say_what_is_missing_data() { versionRows(); }
    void S_103_old_servers_say_what_is_missing()
    {
        QFETCH(QString, version);
        ChatBench bench(version);
        bench.world.grant(u"clean-channel-history"_s, u"owner"_s);
        const ChatReply reply = bench.post(bench.owner, u"rooms.cleanHistory"_s, bench.inRoom());
        QCOMPARE(reply.status, 400);
        QVERIFY2(reply.error().contains(u"oldest"_s), qPrintable(reply.error()));
        QCOMPARE(bench.post(bench.owner, u"rooms.cleanHistory"_s, bench.inRoom(everything({}, {{u"colour"_s, 1}}))).status,
            bench.world.profile.atLeast(6, 13) ? 400 : 200);
    }

    void accounts_go_as_the_workspace_has_it_data()
    {
        QTest::addColumn<QString>("erasure");
        QTest::addColumn<QString>("author");
        QTest::newRow("delete") << u"Delete"_s << QString();
        QTest::newRow("unlink") << u"Unlink"_s << u"rocket.cat"_s;
        QTest::newRow("keep") << u"Keep"_s << u"mia.member"_s;
    }
    void accounts_go_as_the_workspace_has_it()
    {
        QFETCH(QString, erasure);
        ChatBench bench;
        bench.world.addUser({.id = u"rocket.cat"_s, .username = u"rocket.cat"_s, .type = u"bot"_s});
        bench.world.set(u"Message_ErasureType"_s, erasure);
        bench.world.post(bench.room, {.author = &bench.member, .msg = u"words"_s});
        const QString id = bench.member.id;
        QCOMPARE(bench.post(bench.owner, u"users.delete"_s, {{u"userId"_s, id}}).status, 403);
        QCOMPARE(bench.post(bench.admin, u"users.delete"_s, {{u"userId"_s, id}}).status, 200);
        QCOMPARE(bench.get(bench.admin, u"users.info"_s, "userId=" + id.toUtf8()).error(), u"User not found."_s);
        QVERIFY(!bench.world.userByAnyCase(u"mia.member"_s) && !bench.world.userByEmail(u"mia.member@uni.example"_s));
        QCOMPARE(bench.room.members.size(), 2u);
        const ChatReply messages = bench.get(bench.owner, u"groups.messages"_s, bench.roomQuery());
        QTEST(messages.body["messages"_L1][0]["u"_L1]["username"_L1].toString(), "author");
        QCOMPARE(bench.post(bench.admin, u"users.delete"_s, {{u"userId"_s, id}}).errorType(), u"error-invalid-user"_s);
    }

    void S_101_the_last_owner_is_told()
    {
        ChatBench bench;
        ChatRoom &lonely = bench.world.addRoom({.name = u"alone"_s, .creator = &bench.owner});
        bench.world.subscribe(lonely, bench.owner, QStringList{u"owner"_s});
        for (const QString &call : {u"users.setActiveStatus"_s, u"users.delete"_s}) {
            QJsonObject body{{u"userId"_s, bench.owner.id}};
            if (call != "users.delete"_L1)
                body.insert(u"activeStatus"_s, false);
            const ChatReply reply = bench.post(bench.admin, call, body);
            QCOMPARE(reply.errorType(), u"user-last-owner"_s);
            QCOMPARE(reply.body["details"_L1]["shouldChangeOwner"_L1], QJsonArray{u"chem-101"_s});
            QCOMPARE(reply.body["details"_L1]["shouldBeRemoved"_L1], QJsonArray{u"alone"_s});
        }
        const QString id = bench.owner.id;
        QCOMPARE(bench.post(bench.admin, u"users.delete"_s, {{u"userId"_s, id}, {u"confirmRelinquish"_s, true}})
                     .body["deletedRooms"_L1]
                     .toArray()
                     .size(),
            1);
        QVERIFY(!bench.world.roomByName(u"alone"_s));
        QCOMPARE(bench.room.owners(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChatMessages)
#include "tst_chatmessages.moc"
