// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated Rocket.Chat filled from the drawn campus; S-120 of contracts/rocketchat.md §10.11: its scale.
#include "demo/blueprint.h"
#include "demo/chat/chatseed.h"
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

struct SeededChat {
    explicit SeededChat(Size size) : campus(drawCampus(size, 1, u"https://moodle.example.org"_s))
    {
        service = seedChat(world, campus, u"http://127.0.0.1:3000"_s);
    }
    Blueprint campus;
    ChatWorld world;
    ChatSimulator simulator{world};
    ChatCredentials service;

    QJsonObject get(const QString &name, const QByteArray &query = {})
    {
        const Response response = simulator.handle({.path = u"/api/v1/"_s + name,
            .query = query,
            .headers = {{"x-auth-token", service.token.toUtf8()}, {"x-user-id", service.userId.toUtf8()}}});
        return QJsonDocument::fromJson(response.body).object();
    }
    [[nodiscard]] const ChatUser *user(int account) const { return world.userById(campus.accounts[account].id); }
};

/// Whether the room's messages say this of that person.
bool tells(const ChatRoom &room, const QString &type, const ChatUser *user)
{
    return std::ranges::any_of(
        room.messages, [&](const ChatMessage &message) { return message.type == type && message.msg == user->username; });
}

} // namespace

class TestChatSeed : public QObject
{
    Q_OBJECT
private slots:
    void everything_drawn_is_there();
    void service_account_sees_and_may();
    void departures_are_told();
    void same_campus_to_the_byte();
    void S_120_scale();
};

void TestChatSeed::everything_drawn_is_there()
{
    SeededChat chat(Size::Small);
    QCOMPARE(qsizetype(chat.world.users().size()), chat.campus.accounts.size());
    QCOMPARE(qsizetype(chat.world.rooms().size()), chat.campus.rooms.size());
    for (const drawn::Room &drawn : chat.campus.rooms) {
        const ChatRoom *const room = chat.world.roomById(drawn.id);
        QVERIFY(room);
        QCOMPARE(chat.world.roomByName(drawn.name), room);
        QCOMPARE(qsizetype(room->members.size()), drawn.members.size());
        QCOMPARE(room->isArchived(), drawn.archived);
        QCOMPARE(room->retention.has_value(), drawn.retention.has_value());
        for (const drawn::Member &member : drawn.members) {
            const ChatSubscription *const theirs = room->memberOf(chat.user(member.account));
            QVERIFY(theirs);
            QCOMPARE(theirs->has(u"moderator"_s), member.moderator);
            QCOMPARE(theirs->has(u"owner"_s), member.owner);
        }
    }
}

void TestChatSeed::service_account_sees_and_may()
{
    SeededChat chat(Size::Small);
    QCOMPARE(chat.get(u"me"_s).value(u"username"_s).toString(), u"svc-moodle"_s);
    const QJsonObject all = chat.get(u"groups.listAll"_s, "count=0");
    QVERIFY(all.value(u"total"_s).toInt() > 20);
    const QJsonObject users = chat.get(u"users.list"_s, "count=0");
    QCOMPARE(users.value(u"total"_s).toInt(), int(chat.campus.accounts.size()));
    QVERIFY(!users.value(u"users"_s)[0][u"emails"_s].isUndefined());
    for (int i = 0; i < 20; ++i)
        QVERIFY(chat.get(u"me"_s).value(u"success"_s).toBool()); // never limited
    chat.world.withdraw(u"api-bypass-rate-limit"_s, serviceRole.toString());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(chat.get(u"me"_s).value(u"success"_s).toBool(), i < 10);
}

void TestChatSeed::departures_are_told()
{
    SeededChat chat(Size::Small);
    int left = 0;
    int removed = 0;
    for (const drawn::Room &drawn : chat.campus.rooms) {
        const ChatRoom &room = *chat.world.roomById(drawn.id);
        for (const drawn::Event &event : drawn.events) {
            const ChatUser *const whom = chat.user(event.account);
            if (event.kind == drawn::Event::Kind::Left)
                left += tells(room, u"ul"_s, whom) && !room.memberOf(whom);
            if (event.kind == drawn::Event::Kind::Removed)
                removed += tells(room, u"ru"_s, whom) && !room.memberOf(whom);
        }
        QVERIFY(std::ranges::is_sorted(room.messages, {}, &ChatMessage::ts));
    }
    QVERIFY(left > 0);
    QVERIFY(removed > 0);
}

void TestChatSeed::same_campus_to_the_byte()
{
    SeededChat one(Size::Small);
    SeededChat two(Size::Small);
    QCOMPARE(one.service.token, two.service.token);
    for (const QString &call : {u"groups.listAll"_s, u"users.list"_s})
        QCOMPARE(one.get(call, "count=0"), two.get(call, "count=0"));
}

void TestChatSeed::S_120_scale()
{
    SeededChat chat(Size::Large);
    std::size_t subscriptions = 0;
    const ChatRoom *greatest = nullptr;
    for (const auto &[id, room] : chat.world.rooms()) {
        subscriptions += room->members.size();
        if (!greatest || room->members.size() > greatest->members.size())
            greatest = room.get();
    }
    QVERIFY(chat.world.rooms().size() >= 2000);
    QVERIFY(chat.world.users().size() >= 20000);
    QVERIFY2(subscriptions >= 100000, qPrintable(QString::number(subscriptions)));
    QVERIFY(greatest->members.size() >= 4500);

    // A sort of all users per page would outlive the test's own limit.
    QSet<QString> seen;
    for (int offset = 0, total = 1; offset < total; offset += 1000) {
        const QJsonObject page = chat.get(u"users.list"_s, "count=100&offset=" + QByteArray::number(offset));
        total = page.value(u"total"_s).toInt();
        QCOMPARE(page.value(u"count"_s).toInt(), std::min(100, total - offset));
        for (const auto &row : page.value(u"users"_s).toArray()) {
            QVERIFY(!seen.contains(row[u"_id"_s].toString()));
            seen.insert(row[u"_id"_s].toString());
        }
    }
    QVERIFY(seen.size() >= 2000);
    const QByteArray query = "roomId=" + greatest->id.toUtf8() + "&count=100&offset=";
    seen.clear();
    for (int offset = 0, total = 1; offset < total; offset += 100) {
        const QJsonObject page = chat.get(u"groups.members"_s, query + QByteArray::number(offset));
        total = page.value(u"total"_s).toInt();
        QVERIFY(total >= 4500);
        for (const auto &row : page.value(u"members"_s).toArray())
            seen.insert(row[u"_id"_s].toString());
        if (offset + 100 >= total)
            QCOMPARE(seen.size(), total);
    }
    const QJsonObject rooms = chat.get(u"groups.listAll"_s, "count=0");
    QCOMPARE(rooms.value(u"count"_s).toInt(), rooms.value(u"total"_s).toInt());
}

QTEST_GUILESS_MAIN(TestChatSeed)
#include "tst_chatseed.moc"
