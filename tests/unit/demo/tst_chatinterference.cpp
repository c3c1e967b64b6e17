// SPDX-License-Identifier: GPL-3.0-or-later
// Statements S-110 … S-114 of contracts/rocketchat.md §10.10, over real HTTP: others act between two calls.
#include "demo/host.h"
#include "support/chatbench.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace diapason::demo;
using namespace Qt::StringLiterals;

namespace {

class Wire
{
public:
    explicit Wire(const QString &version = u"8.0"_s) : bench(version) { }

    ChatBench bench;
    Host host{{.handler = [this](const Request &r) { return bench.simulator.handle(r); }, .route = &ChatSimulator::routeOf}};

    ChatReply get(const QString &name, const QByteArray &query = {}) { return finished(m_network.get(request(name, query))); }
    ChatReply post(const QString &name, const QJsonObject &body)
    {
        QNetworkRequest asked = request(name, {});
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return finished(m_network.post(asked, QJsonDocument(body).toJson()));
    }

private:
    QNetworkRequest request(const QString &name, const QByteArray &query)
    {
        QUrl url(host.url().toString() + u"/api/v1/"_s + name);
        url.setQuery(QString::fromUtf8(query));
        QNetworkRequest out(url);
        if (m_headers.isEmpty())
            m_headers = bench.as(bench.owner);
        for (auto it = m_headers.cbegin(); it != m_headers.cend(); ++it)
            out.setRawHeader(it.key(), it.value());
        return out;
    }
    static ChatReply finished(QNetworkReply *raw)
    {
        const std::unique_ptr<QNetworkReply> reply(raw);
        ChatReply out;
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10000))
            return out;
        out.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        out.body = QJsonDocument::fromJson(reply->readAll()).object();
        for (const auto &[name, value] : reply->rawHeaderPairs())
            out.headers.insert(name.toLower(), value);
        return out;
    }

    QNetworkAccessManager m_network;
    QHash<QByteArray, QByteArray> m_headers;
};

} // namespace

class TestChatInterference : public QObject
{
    Q_OBJECT
private slots:
    void S_22_limits_travel_over_http();
    void S_110_the_plugin_acts_between();
    void S_111_room_deleted_between();
    void S_112_user_renamed_between();
    void S_113_token_revoked_between();
    void S_114_permission_withdrawn_between();
};

void TestChatInterference::S_22_limits_travel_over_http()
{
    Wire wire;
    wire.bench.world.set(u"API_Enable_Rate_Limiter"_s, true);
    for (int left = 9; left >= 0; --left)
        QCOMPARE(wire.get(u"me"_s).headers.value("x-ratelimit-remaining").toInt(), left);
    const ChatReply refused = wire.get(u"me"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.error().contains(u"You must wait 60 seconds"_s));
    QCOMPARE(wire.get(u"groups.list"_s).status, 200);
}

void TestChatInterference::S_110_the_plugin_acts_between()
{
    Wire wire;
    ChatBench &bench = wire.bench;
    wire.host.add(Fault::meanwhile(u"groups.members"_s, [&] {
        bench.world.addMember(bench.room, bench.stranger, bench.owner);
        bench.world.removeMember(bench.room, bench.member, bench.owner);
        bench.world.renameRoom(bench.room, u"renamed"_s);
    }).on(2));
    const QStringList before = wire.get(u"groups.members"_s, bench.roomQuery()).column(u"members"_s, u"username"_s);
    const QStringList after = wire.get(u"groups.members"_s, bench.roomQuery()).column(u"members"_s, u"username"_s);
    QVERIFY(before.contains(u"mia.member"_s) && !before.contains(u"Sam.Stranger"_s));
    QVERIFY(!after.contains(u"mia.member"_s) && after.contains(u"Sam.Stranger"_s));
    QCOMPARE(wire.get(u"groups.info"_s, bench.roomQuery()).body.value(u"group"_s)[u"name"_s].toString(), u"renamed"_s);
}

void TestChatInterference::S_111_room_deleted_between()
{
    Wire wire;
    const QByteArray query = wire.bench.roomQuery();
    wire.host.add(Fault::meanwhile(u"groups.members"_s, [&] { wire.bench.world.deleteRoom(wire.bench.room); }));
    QCOMPARE(wire.get(u"groups.list"_s).body.value(u"total"_s).toInt(), 1);
    QCOMPARE(wire.get(u"groups.members"_s, query).verdict(), u"400 error-room-not-found"_s);
    QCOMPARE(wire.get(u"groups.list"_s).body.value(u"total"_s).toInt(-1), 0);
}

void TestChatInterference::S_112_user_renamed_between()
{
    Wire wire;
    ChatBench &bench = wire.bench;
    wire.host.run([&] { bench.world.renameUser(bench.member, u"mia.married"_s); });
    QCOMPARE(wire.post(u"groups.addModerator"_s, bench.inRoom({{u"username"_s, u"mia.member"_s}})).verdict(),
        u"400 error-invalid-user"_s);
    QCOMPARE(wire.post(u"groups.addModerator"_s, bench.inRoom({{u"userId"_s, bench.member.id}})).verdict(), u"200"_s);
}

void TestChatInterference::S_113_token_revoked_between()
{
    Wire wire;
    QCOMPARE(wire.get(u"me"_s).status, 200);
    wire.host.run([&] { wire.bench.world.revokeAll(wire.bench.owner); });
    QCOMPARE(wire.get(u"me"_s).status, 401);
}

void TestChatInterference::S_114_permission_withdrawn_between()
{
    Wire wire;
    ChatBench &bench = wire.bench;
    wire.host.add(
        Fault::meanwhile(u"groups.invite"_s, [&] { bench.world.withdraw(u"add-user-to-joined-room"_s, u"owner"_s); }).on(2));
    const QJsonObject body = bench.inRoom({{u"userId"_s, bench.stranger.id}});
    QCOMPARE(wire.post(u"groups.invite"_s, body).verdict(), u"200"_s);
    QCOMPARE(wire.post(u"groups.invite"_s, body).verdict(), u"400 error-not-allowed"_s);
}

QTEST_GUILESS_MAIN(TestChatInterference)
#include "tst_chatinterference.moc"
