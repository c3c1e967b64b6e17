// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-1 … S-16 of contracts/rocketchat.md §10.1.
#include "demo/host.h"
#include "support/chatbench.h"

#include <QTcpSocket>

using namespace diapason::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isBelow(const QString &version, int major) { return version.section(u'.', 0, 0).toInt() < major; }

/// The bench behind a socket.
struct HostedBench {
    ChatBench bench;
    Host host{{.handler = [this](const Request &r) { return bench.simulator.handle(r); }, .route = &ChatSimulator::routeOf}};

    QByteArray invite(const QString &username, int patience = 3000)
    {
        QByteArray body = QJsonDocument(bench.inRoom({{u"username"_s, username}})).toJson(QJsonDocument::Compact);
        QByteArray head = "POST /api/v1/groups.invite HTTP/1.1\r\nHost: chat\r\nContent-Type: application/json\r\n";
        const auto headers = bench.as(bench.owner);
        for (auto it = headers.cbegin(); it != headers.cend(); ++it)
            head += it.key() + ": " + it.value() + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(host.url().host(), quint16(host.url().port()));
        socket.write(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        QByteArray got;
        while (socket.waitForReadyRead(patience))
            got += socket.readAll();
        return got;
    }
};

} // namespace

class TestChatTransport : public QObject
{
    Q_OBJECT
private slots:
    void S_1_no_credentials_data() { versionRows(); }
    void S_1_no_credentials();
    void S_2_another_users_id();
    void S_3_body_that_is_not_json();
    void S_4_success_key_data() { versionRows(); }
    void S_4_success_key();
    void S_5_thrown_error();
    void S_6_unknown_user_has_no_error_type();
    void S_7_admin_rooms_refused_data() { versionRows(); }
    void S_7_admin_rooms_refused();
    void S_8_room_info_refused_data() { versionRows(); }
    void S_8_room_info_refused();
    void S_9_invite_refused_data() { versionRows(); }
    void S_9_invite_refused();
    void S_10_create_refused_data() { versionRows(); }
    void S_10_create_refused();
    void S_11_unknown_route_and_hidden_room();
    void S_12_cut_after_the_effect();
    void S_13_slow_answer_with_effect();
    void S_14_unknown_body_key_data() { versionRows(); }
    void S_14_unknown_body_key();
    void S_15_unknown_query_key_data() { versionRows(); }
    void S_15_unknown_query_key();
    void S_16_spellings_of_a_list_data();
    void S_16_spellings_of_a_list();
    void too_long_a_list_is_refused();
    void every_other_path_is_a_web_page();
};

void TestChatTransport::S_1_no_credentials()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply reply = bench.send({.path = u"/api/v1/me"_s});
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body.value(u"status"_s).toString() == u"error"_s, isBelow(version, 9));
    QCOMPARE(reply.has(u"success"_s), !isBelow(version, 7));
    QVERIFY(!reply.body.value(u"success"_s).toBool());
}

void TestChatTransport::S_2_another_users_id()
{
    ChatBench bench;
    auto headers = bench.as(bench.member);
    headers.insert("x-user-id", bench.owner.id.toUtf8());
    QCOMPARE(bench.send({.path = u"/api/v1/me"_s, .headers = headers}).status, 401);
}

void TestChatTransport::S_3_body_that_is_not_json()
{
    ChatBench bench;
    const ChatReply reply
        = bench.send({.method = "POST", .path = u"/api/v1/groups.create"_s, .headers = bench.as(bench.member), .body = "name=x"});
    QCOMPARE(reply.verdict(), u"400 Body param \"name\" is required"_s);
}

void TestChatTransport::S_4_success_key()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    QVERIFY(bench.get(bench.member, u"me"_s).body.value(u"success"_s).toBool());
    const ChatReply login
        = bench.post(bench.member, u"login"_s, {{u"user"_s, bench.member.username}, {u"password"_s, bench.member.password}});
    QCOMPARE(login.body.value(u"status"_s).toString(), u"success"_s);
    QCOMPARE(login.has(u"success"_s), !isBelow(version, 7));
    const ChatReply logout = bench.post(bench.member, u"logout"_s);
    QCOMPARE(logout.status, 200);
    QCOMPARE(logout.body.value(u"status"_s).toString(), u"success"_s);
    QVERIFY(!logout.has(u"success"_s));
}

void TestChatTransport::S_5_thrown_error()
{
    ChatBench bench;
    const ChatReply reply = bench.get(bench.stranger, u"groups.info"_s, bench.roomQuery());
    QCOMPARE(reply.verdict(), u"400 error-room-not-found"_s);
    QVERIFY(reply.error().endsWith(u"[error-room-not-found]"_s));
}

void TestChatTransport::S_6_unknown_user_has_no_error_type()
{
    ChatBench bench;
    const ChatReply reply = bench.get(bench.admin, u"users.info"_s, "username=nobody");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.body.keys(), (QStringList{u"error"_s, u"success"_s}));
    QCOMPARE(reply.error(), u"User not found."_s);
}

void TestChatTransport::S_7_admin_rooms_refused()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply reply = bench.get(bench.member, u"rooms.adminRooms"_s);
    QCOMPARE(reply.verdict(), u"400 error-not-authorized"_s);
    QVERIFY(!reply.has(u"errorType"_s));
    bench.world.profile.adminRoomsForbiddenIs403 = bench.world.profile.forbiddenIs403 = true;
    QCOMPARE(bench.get(bench.member, u"rooms.adminRooms"_s).verdict(), u"403 error-forbidden"_s);
}

void TestChatTransport::S_8_room_info_refused()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply reply = bench.get(bench.stranger, u"rooms.info"_s, bench.roomQuery());
    if (isBelow(version, 9)) {
        QCOMPARE(reply.verdict(), u"400 Not Allowed"_s);
        QCOMPARE(reply.error(), u"not-allowed"_s);
    } else {
        QCOMPARE(reply.verdict(), u"403 error-forbidden"_s);
    }
}

void TestChatTransport::S_9_invite_refused()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply reply = bench.post(bench.member, u"groups.invite"_s, bench.inRoom({{u"userId"_s, bench.stranger.id}}));
    QCOMPARE(reply.verdict(), isBelow(version, 9) ? u"400 error-not-allowed"_s : u"403 error-forbidden"_s);
    if (isBelow(version, 9))
        QCOMPARE(reply.body.value(u"details"_s)[u"method"_s].toString(), u"addUsersToRoom"_s);
}

void TestChatTransport::S_10_create_refused()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    bench.world.withdraw(u"create-p"_s, u"user"_s);
    const QString expected = isBelow(version, 7) ? u"403 unauthorized"_s
        : isBelow(version, 9)                    ? u"400 error-not-allowed"_s
                                                 : u"403 error-forbidden"_s;
    QCOMPARE(bench.post(bench.member, u"groups.create"_s, {{u"name"_s, u"x"_s}}).verdict(), expected);
}

void TestChatTransport::S_11_unknown_route_and_hidden_room()
{
    ChatBench bench;
    const ChatReply unknown = bench.get(bench.admin, u"groups.fly"_s);
    QCOMPARE(unknown.status, 404);
    QVERIFY(!unknown.has(u"success"_s));
    const ChatReply hidden = bench.get(bench.admin, u"rooms.membersOrderedByRole"_s, bench.roomQuery());
    QCOMPARE(hidden.status, 404);
    QCOMPARE(hidden.body.value(u"success"_s), QJsonValue(false));
}

void TestChatTransport::S_12_cut_after_the_effect()
{
    HostedBench hosted;
    hosted.host.add(Fault::cutBefore(u"groups.invite"_s));
    QVERIFY(hosted.invite(u"Sam.Stranger"_s).isEmpty());
    QVERIFY(!hosted.bench.room.memberOf(&hosted.bench.stranger));
    hosted.host.add(Fault::cutAfter(u"groups.invite"_s));
    QVERIFY(hosted.invite(u"Sam.Stranger"_s).isEmpty());
    QVERIFY(hosted.bench.room.memberOf(&hosted.bench.stranger));
    hosted.host.add(Fault::htmlPage(u"groups.invite"_s, 502));
    QVERIFY(hosted.invite(u"Sam.Stranger"_s).contains("502"));
    QCOMPARE(hosted.host.hits(u"groups.invite"_s), 3);
    QCOMPARE(hosted.bench.systemMessages(), QStringList{u"au"_s});
}

void TestChatTransport::S_13_slow_answer_with_effect()
{
    HostedBench hosted;
    hosted.host.add(Fault::slow(u"groups.invite"_s, 60s));
    QVERIFY(hosted.invite(u"Sam.Stranger"_s, 200).isEmpty());
    bool isIn = false;
    hosted.host.run([&] { isIn = hosted.bench.room.memberOf(&hosted.bench.stranger); });
    QVERIFY(isIn);
}

void TestChatTransport::S_14_unknown_body_key()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const ChatReply reply
        = bench.post(bench.owner, u"groups.invite"_s, bench.inRoom({{u"userId"_s, bench.stranger.id}, {u"colour"_s, u"red"_s}}));
    const bool isStrict = version == u"8.8"_s || version == u"9.0"_s;
    QCOMPARE(reply.verdict(), isStrict ? u"400 invalid-params"_s : u"200"_s);
    QCOMPARE(bench.room.memberOf(&bench.stranger) != nullptr, !isStrict);
}

void TestChatTransport::S_15_unknown_query_key()
{
    QFETCH(QString, version);
    ChatBench bench(version);
    const bool isStrict = version == u"8.8"_s || version == u"9.0"_s;
    QCOMPARE(bench.get(bench.admin, u"users.list"_s, "colour=red").verdict(), isStrict ? u"400 invalid-params"_s : u"200"_s);
    QCOMPARE(bench.get(bench.admin, u"rooms.adminRooms"_s, "colour=red").verdict(), u"400 invalid-params"_s);
}

void TestChatTransport::S_16_spellings_of_a_list_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qsizetype>("rooms");
    QTest::newRow("brackets") << "types[]=c"_ba << qsizetype(1);
    QTest::newRow("indices") << "types[0]=c&types[1]=p"_ba << qsizetype(2);
    QTest::newRow("repeated") << "types[]=p&types[]=c"_ba << qsizetype(2);
    QTest::newRow("percent-encoded") << "types%5B%5D=p&types%5B%5D=c"_ba << qsizetype(2);
    QTest::newRow("plain key") << "types=c"_ba << qsizetype(1);
}

void TestChatTransport::S_16_spellings_of_a_list()
{
    QFETCH(QByteArray, query);
    ChatBench bench;
    bench.world.addRoom({.type = u"c"_s, .name = u"general"_s});
    QTEST(bench.get(bench.admin, u"rooms.adminRooms"_s, query).column(u"rooms"_s, u"_id"_s).size(), "rooms");
}

void TestChatTransport::too_long_a_list_is_refused()
{
    ChatBench bench(u"8.8"_s);
    QByteArray query = "types[]=p";
    for (int i = 0; i < 500; ++i)
        query += "&types[]=p";
    QCOMPARE(bench.get(bench.admin, u"rooms.adminRooms"_s, query).verdict(), u"400 Invalid query parameters"_s);
}

void TestChatTransport::every_other_path_is_a_web_page()
{
    ChatBench bench;
    const Response response = bench.simulator.handle({.path = u"/wrong/api/v1/me"_s});
    QCOMPARE(response.status, 200);
    QVERIFY(response.contentType.startsWith("text/html"));
}

QTEST_GUILESS_MAIN(TestChatTransport)
#include "tst_chattransport.moc"
