// SPDX-License-Identifier: GPL-3.0-or-later
// The rate limit of contracts/rocketchat.md §1.6, on both sides of the wire, with one clock that the test moves.
#include "support/await.h"
#include "support/chatstage.h"
#include "support/keptlog.h"
#include "support/manualclock.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using demo::ChatWorld;

namespace {

/// A limited workspace: the service account has lost its bypass.
struct LimitedStage : ChatStage {
    LimitedStage()
    {
        change([](ChatWorld &w) { w.permissions[u"api-bypass-rate-limit"_s] = {}; });
        fill(40, 40);
    }
    void advance(std::chrono::milliseconds by)
    {
        time += by.count();
        manual.advance(by);
    }
    [[nodiscard]] int refusals() const
    {
        return int(std::ranges::count_if(host.calls(), [](const demo::Call &call) { return call.status == 429; }));
    }
    ManualClock manual{QDateTime::fromMSecsSinceEpoch(time.load(), QTimeZone::UTC)};
};

struct Kicks {
    int done = 0;
    int failed = 0;
    QCoro::Task<> kick(RocketChatServer *server, int n)
    {
        const Result<void> sent = co_await server->kick(ChatStage::roomId(), ChatStage::account(n), {});
        ++(sent ? done : failed);
    }
};

} // namespace

class TestRocketChatLimits : public QObject
{
    Q_OBJECT

private slots:
    void waitsInsteadOfFailing() // S-20, S-21, S-25, S-26
    {
        LimitedStage stage;
        const auto client = stage.client(stage.manual);
        QList<std::pair<QDateTime, QString>> told;
        client->onWaiting([&](const QDateTime &until, const QString &call) { told.append({until, call}); });
        Kicks kicks;
        std::vector<QCoro::Task<>> tasks;
        for (int i = 0; i < 25; ++i)
            tasks.push_back(kicks.kick(client.get(), i));
        QTRY_COMPARE(kicks.done, 10);
        QTRY_VERIFY(!told.isEmpty());
        QCOMPARE(told.first().second, u"groups.kick"_s);
        QVERIFY(told.first().first > stage.manual.now() && told.first().first <= stage.manual.now().addSecs(60));
        stage.advance(61s);
        QTRY_COMPARE(kicks.done, 20);
        stage.advance(61s);
        QTRY_COMPARE(kicks.done, 25);
        QCOMPARE(kicks.failed, 0);
        QVERIFY(!told.last().first.isValid());
        QVERIFY2(stage.refusals() <= 1, "budgets are kept, not found out by refusals");
    }

    void aSharedBucketIsFoundOutByItsRefusal() // S-22: another console behind the same address
    {
        LimitedStage stage;
        const auto other = stage.client(stage.manual);
        for (int i = 0; i < 10; ++i)
            QVERIFY(await(other->kick(ChatStage::roomId(), ChatStage::account(i), {})));
        const auto client = stage.client(stage.manual);
        Kicks kicks;
        const auto task = kicks.kick(client.get(), 11);
        QTRY_COMPARE(stage.refusals(), 1);
        stage.advance(61s);
        QTRY_COMPARE(kicks.done, 1);
    }

    void readsWaitTooAndSaySo()
    {
        LimitedStage stage;
        stage.change([](ChatWorld &world) {
            world.set(u"API_Allow_Infinite_Count"_s, false);
            world.set(u"API_Upper_Count_Limit"_s, 2);
            world.set(u"API_Default_Count"_s, 2);
        });
        const auto client = stage.client(stage.manual);
        QDateTime until;
        bool done = false;
        bool complete = false;
        auto task = client->members(stage.room(), [&](const Progress &progress) { until = progress.waitingUntil; }, {})
                        .then([&](const RoomReading &reading) {
                            done = true;
                            complete = reading.stamp.complete();
                        });
        QTRY_VERIFY(until.isValid());
        while (!done) {
            if (until.isValid() && until > stage.manual.now())
                stage.advance(61s);
            QTest::qWait(1);
        }
        QVERIFY(complete);
        QVERIFY(!until.isValid());
        QCOMPARE(stage.host.hits(u"rooms.membersOrderedByRole"_s) - stage.refusals(), 21);
    }

    void otherRoutesGoOn() // S-23
    {
        LimitedStage stage;
        const auto client = stage.client(stage.manual);
        for (int i = 0; i < 10; ++i)
            QVERIFY(await(client->kick(ChatStage::roomId(), ChatStage::account(i), {})));
        QVERIFY(await(client->room(ChatStage::roomId(), {})));
        QCOMPARE(stage.refusals(), 0);
    }

    void aWaitCanBeStopped()
    {
        LimitedStage stage;
        const auto client = stage.client(stage.manual);
        for (int i = 0; i < 10; ++i)
            QVERIFY(await(client->kick(ChatStage::roomId(), ChatStage::account(i), {})));
        std::stop_source stop;
        std::optional<Result<void>> sent;
        auto task
            = client->kick(ChatStage::roomId(), ChatStage::account(11), stop.get_token()).then([&](const Result<void> &answer) {
                  sent = answer;
              });
        QTest::qWait(1);
        QVERIFY(!sent);
        stop.request_stop();
        QTRY_VERIFY(sent);
        QVERIFY(!*sent && sent->error().kind == Error::Kind::Cancelled && !sent->error().fateUnknown);
        QCOMPARE(stage.host.hits(u"groups.kick"_s), 10);
    }

    void withBypassNothingWaits() // S-24, S-27
    {
        ChatStage stage;
        stage.fill(40, 40);
        const auto client = stage.client();
        int told = 0;
        client->onWaiting([&](const QDateTime &, const QString &) { ++told; });
        for (int i = 0; i < 30; ++i)
            QVERIFY(await(client->kick(ChatStage::roomId(), ChatStage::account(i), {})));
        QCOMPARE(told, 0);
        QVERIFY(client->concurrency() > 4);
    }

    void logsNeitherSecretsNorTexts() // S-106
    {
        ChatStage stage;
        stage.fill(3, 2);
        stage.change([](ChatWorld &world) {
            world.post(*world.roomById(ChatStage::roomId().value),
                {.author = world.userById(ChatStage::account(0).value), .msg = u"a private text"_s});
        });
        const KeptLog log;
        const auto client = stage.client();
        (void)await(client->connect({}));
        (void)await(client->rooms({}, {}));
        (void)await(client->accounts({ChatStage::username(0), u"nobody"_s}, {}, {}, {}));
        (void)await(client->membershipLog(ChatStage::roomId(), {}));
        (void)await(client->kick(ChatStage::roomId(), ChatStage::account(2), {}));
        (void)await(client->room(RoomId{u"nowhere"_s}, {}));
        const QString all = log.text();
        QVERIFY(!all.isEmpty());
        QVERIFY2(!all.contains(stage.token) && !all.contains("private text"_L1) && !all.contains("bcrypt"_L1), qPrintable(all));
    }
};

QTEST_GUILESS_MAIN(TestRocketChatLimits)
#include "tst_rocketchatlimits.moc"
