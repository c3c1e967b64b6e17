// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-20 … S-37 of contracts/rocketchat.md §10.2 and §10.3: rate limits and pages.
#include "support/chatbench.h"

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr auto limiter = u"API_Enable_Rate_Limiter";

/// Calls until the first that is refused; 50 when none is.
int callsUntilRefused(const std::function<ChatReply()> &call)
{
    for (int n = 1; n < 50; ++n) {
        if (call().status == 429)
            return n;
    }
    return 50;
}

struct LimitedBench : ChatBench {
    explicit LimitedBench(const QString &version = u"8.0"_s) : ChatBench(version) { world.set(QString(limiter), true); }
    ChatReply members(ChatUser &user) { return get(user, u"groups.members"_s, roomQuery()); }
};

} // namespace

class TestChatLimits : public QObject
{
    Q_OBJECT
private slots:
    void S_20_eleventh_call_waits_data() { versionRows(); }
    void S_20_eleventh_call_waits();
    void S_21_headers();
    void S_22_address_shares_the_bucket();
    void S_22_forwarded_address();
    void S_23_buckets_are_per_route_and_method();
    void S_24_bypass();
    void S_25_window_passes();
    void S_26_refused_call_has_no_effect();
    void S_27_limiter_off();
    void S_30_page_sizes_data();
    void S_30_page_sizes();
    void S_32_beyond_the_end();
    void S_33_bad_sort();
    void S_34_query_and_fields_data() { versionRows(); }
    void S_34_query_and_fields();
    void S_35_cap_is_a_setting();
    void S_36_unpaged_lists();
    void S_37_rows_shift_between_pages();
    void sort_keys_keep_their_order();
};

void TestChatLimits::S_20_eleventh_call_waits()
{
    QFETCH(QString, version);
    LimitedBench bench(version);
    QCOMPARE(callsUntilRefused([&] { return bench.members(bench.member); }), 11);
    bench.now = bench.now.addSecs(19);
    const ChatReply refused = bench.members(bench.member);
    QCOMPARE(refused.error(),
        u"Error, too many requests. Please slow down. You must wait 41 seconds before trying this endpoint again. [error-too-many-requests]"_s);
    QVERIFY(!refused.headers.contains("retry-after"));
}

void TestChatLimits::S_21_headers()
{
    LimitedBench bench;
    for (int left = 9; left >= 0; --left) {
        const ChatReply reply = bench.members(bench.member);
        QCOMPARE(reply.headers.value("x-ratelimit-limit"), "10"_ba);
        QCOMPARE(reply.headers.value("x-ratelimit-remaining").toInt(), left);
        const qint64 reset = reply.headers.value("x-ratelimit-reset").toLongLong();
        QVERIFY(reset > bench.now.toMSecsSinceEpoch() && reset <= bench.now.toMSecsSinceEpoch() + 60000);
    }
}

void TestChatLimits::S_22_address_shares_the_bucket()
{
    LimitedBench bench;
    QCOMPARE(callsUntilRefused([&] { return bench.members(bench.member); }), 11);
    QCOMPARE(bench.members(bench.owner).status, 429);
    Request elsewhere{.path = u"/api/v1/groups.members"_s, .query = bench.roomQuery(), .headers = bench.as(bench.owner)};
    elsewhere.peer = QHostAddress(u"192.0.2.7"_s);
    QCOMPARE(bench.send(elsewhere).status, 200);
}

void TestChatLimits::S_22_forwarded_address()
{
    LimitedBench bench;
    Request request{.path = u"/api/v1/groups.members"_s, .query = bench.roomQuery(), .headers = bench.as(bench.owner)};
    request.headers.insert("x-forwarded-for", "192.0.2.7");
    QCOMPARE(callsUntilRefused([&] { return bench.send(request); }), 11);
    QCOMPARE(bench.members(bench.member).status, 429); // the header is not trusted: everyone is the proxy
    bench.world.trustedProxies = 1;
    QCOMPARE(bench.send(request).status, 200);
}

void TestChatLimits::S_23_buckets_are_per_route_and_method()
{
    LimitedBench bench;
    QCOMPARE(callsUntilRefused([&] { return bench.members(bench.member); }), 11);
    QCOMPARE(bench.get(bench.member, u"groups.roles"_s, bench.roomQuery()).status, 200);
    QCOMPARE(callsUntilRefused([&] { return bench.get(bench.member, u"logout"_s); }), 11);
    QCOMPARE(bench.post(bench.member, u"logout"_s).status, 200);
}

void TestChatLimits::S_24_bypass()
{
    LimitedBench bench;
    bench.member.roles.append(u"bot"_s);
    QCOMPARE(callsUntilRefused([&] { return bench.members(bench.member); }), 50);
    const auto headers = bench.members(bench.member).headers.keys();
    QVERIFY(std::ranges::none_of(headers, [](const QByteArray &name) { return name.startsWith("x-ratelimit"); }));
}

void TestChatLimits::S_25_window_passes()
{
    LimitedBench bench;
    QCOMPARE(callsUntilRefused([&] { return bench.members(bench.member); }), 11);
    bench.now = bench.now.addSecs(59);
    QCOMPARE(bench.members(bench.member).status, 429);
    bench.now = bench.now.addSecs(1);
    QCOMPARE(bench.members(bench.member).headers.value("x-ratelimit-remaining"), "9"_ba);
}

void TestChatLimits::S_26_refused_call_has_no_effect()
{
    LimitedBench bench;
    const QJsonObject again = bench.inRoom({{u"userId"_s, bench.member.id}});
    QCOMPARE(callsUntilRefused([&] { return bench.post(bench.owner, u"groups.invite"_s, again); }), 11);
    QCOMPARE(bench.post(bench.owner, u"groups.invite"_s, bench.inRoom({{u"userId"_s, bench.stranger.id}})).status, 429);
    QVERIFY(!bench.room.memberOf(&bench.stranger));
}

void TestChatLimits::S_27_limiter_off()
{
    LimitedBench bench;
    bench.world.set(QString(limiter), false);
    QCOMPARE(callsUntilRefused([&] { return bench.members(bench.member); }), 50);
    QVERIFY(!bench.members(bench.member).headers.contains("x-ratelimit-limit"));
}

void TestChatLimits::S_30_page_sizes_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<bool>("infinite");
    QTest::addColumn<int>("rows");
    QTest::newRow("absent") << ""_ba << true << 50;
    QTest::newRow("below the cap") << "&count=30"_ba << true << 30;
    QTest::newRow("above the cap") << "&count=1000"_ba << true << 100;
    QTest::newRow("S-31: zero, infinite") << "&count=0"_ba << true << 143;
    QTest::newRow("S-31: zero, not infinite") << "&count=0"_ba << false << 50;
}

void TestChatLimits::S_30_page_sizes()
{
    QFETCH(QByteArray, count);
    QFETCH(bool, infinite);
    ChatBench bench;
    bench.crowd(140);
    bench.world.set(u"API_Allow_Infinite_Count"_s, infinite);
    const ChatReply reply = bench.get(bench.member, u"groups.members"_s, bench.roomQuery() + count);
    QTEST(reply.body.value(u"count"_s).toInt(), "rows");
    QTEST(int(reply.body.value(u"members"_s).toArray().size()), "rows");
    QCOMPARE(reply.body.value(u"total"_s).toInt(), 143);
}

void TestChatLimits::S_32_beyond_the_end()
{
    ChatBench bench;
    const ChatReply reply = bench.get(bench.member, u"groups.members"_s, bench.roomQuery() + "&offset=500");
    QVERIFY(reply.body.value(u"members"_s).isArray());
    QVERIFY(reply.body.value(u"members"_s).toArray().isEmpty());
    QCOMPARE(reply.body.value(u"count"_s).toInt(-1), 0);
    QCOMPARE(reply.body.value(u"offset"_s).toInt(), 500);
    QCOMPARE(reply.body.value(u"total"_s).toInt(), 3);
}

void TestChatLimits::S_33_bad_sort()
{
    ChatBench bench;
    for (const QByteArray &sort : {R"({"name":2})"_ba, "x"_ba, R"({"name":"up"})"_ba, "{}"_ba}) {
        const ChatReply reply = bench.get(bench.admin, u"groups.listAll"_s, "sort=" + sort.toPercentEncoding());
        QCOMPARE(reply.verdict(), u"400 error-invalid-sort"_s);
    }
}

void TestChatLimits::S_34_query_and_fields()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply reply
        = bench.get(bench.admin, u"users.list"_s, "query=%7B%22type%22%3A%22bot%22%7D&fields=%7B%22name%22%3A1%7D");
    QCOMPARE(reply.body.value(u"total"_s).toInt(), 5);
    QVERIFY(!reply.column(u"users"_s, u"username"_s).contains(QString{}));
    bench.world.profile.refusesQueryAndFields = true;
    QCOMPARE(bench.get(bench.admin, u"users.list"_s, "query=%7B%7D").verdict(), u"400 invalid-params"_s);
}

void TestChatLimits::S_35_cap_is_a_setting()
{
    ChatBench bench;
    bench.crowd(40);
    bench.world.set(u"API_Upper_Count_Limit"_s, 25);
    QCOMPARE(bench.get(bench.member, u"groups.members"_s, bench.roomQuery() + "&count=100").body.value(u"count"_s).toInt(), 25);
    bench.world.set(u"API_Default_Count"_s, 10);
    QCOMPARE(bench.get(bench.member, u"groups.members"_s, bench.roomQuery()).body.value(u"count"_s).toInt(), 10);
}

void TestChatLimits::S_36_unpaged_lists()
{
    ChatBench bench(u"8.0"_s);
    for (int i = 0; i < 60; ++i)
        bench.world.subscribe(bench.room, bench.person(u"m%1"_s.arg(i)), QStringList{u"moderator"_s});
    const QByteArray query = bench.roomQuery() + "&count=5";
    QCOMPARE(bench.get(bench.member, u"groups.roles"_s, query).body.value(u"roles"_s).toArray().size(), 62);
    QCOMPARE(bench.get(bench.member, u"groups.moderators"_s, query).body.value(u"moderators"_s).toArray().size(), 61);
    QCOMPARE(
        bench.get(bench.member, u"rooms.roles"_s, "rid=" + bench.room.id.toUtf8()).body.value(u"roles"_s).toArray().size(), 62);
    QVERIFY(bench.get(bench.member, u"permissions.listAll"_s, "count=5").body.value(u"update"_s).toArray().size() > 50);
}

void TestChatLimits::S_37_rows_shift_between_pages()
{
    ChatBench bench;
    bench.crowd(100);
    const auto page = [&](int offset) {
        return bench.get(bench.member, u"groups.members"_s, bench.roomQuery() + "&offset=" + QByteArray::number(offset))
            .column(u"members"_s, u"username"_s);
    };
    const QStringList first = page(0);
    bench.world.userByName(u"p099"_s)->status = u"online"_s;
    const QStringList second = page(50);
    QVERIFY(second.contains(first.last())); // pushed over the edge by the one who came online
    QVERIFY(!(first + second + page(100)).contains(u"p099"_s));
}

void TestChatLimits::sort_keys_keep_their_order()
{
    ChatBench bench;
    for (const auto &[name, fname] : {std::pair{u"b"_s, u"z"_s}, {u"a"_s, u"z"_s}, {u"c"_s, u"y"_s}})
        bench.world.addRoom({.name = name, .fname = fname});
    bench.world.deleteRoom(bench.room);
    const QByteArray sort = QByteArray(R"({"name":1,"fname":-1})").toPercentEncoding();
    QCOMPARE(bench.get(bench.admin, u"groups.listAll"_s, "sort=" + sort).column(u"groups"_s, u"name"_s),
        (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    const QByteArray other = QByteArray(R"({"fname":-1,"name":-1})").toPercentEncoding();
    QCOMPARE(bench.get(bench.admin, u"groups.listAll"_s, "sort=" + other).column(u"groups"_s, u"name"_s),
        (QStringList{u"b"_s, u"a"_s, u"c"_s}));
}

QTEST_GUILESS_MAIN(TestChatLimits)
#include "tst_chatlimits.moc"
