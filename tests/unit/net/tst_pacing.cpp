// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pacer.h"
#include "support/manualclock.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QHttpHeaders headersOf(const QList<std::pair<QByteArray, QByteArray>> &rows)
{
    QHttpHeaders headers;
    for (const auto &[name, value] : rows)
        headers.append(name, value);
    return headers;
}

const QDateTime noon(QDate(2026, 9, 14), QTime(12, 0), QTimeZone::UTC);

RateHeaders rate(int remaining, std::chrono::seconds untilReset = 60s)
{
    return {.limit = 10, .remaining = remaining, .reset = noon.addDuration(untilReset)};
}

using Turns = std::vector<std::unique_ptr<Pacer::Turn>>;

int granted(const Turns &turns)
{
    return int(std::ranges::count_if(turns, [](const auto &turn) { return turn->mayGo(); }));
}

} // namespace

class TestPacing : public QObject
{
    Q_OBJECT

private slots:
    void growsUntilTheFirstSignOfStrain()
    {
        Pace pace(4, 16);
        QCOMPARE(pace.limit(), 4);
        for (int i = 0; i < 4; ++i)
            pace.told(Pace::Sign::Good, u"a"_s, 20ms, pace.round());
        QCOMPARE(pace.limit(), 8);
        for (int i = 0; i < 40; ++i)
            pace.told(Pace::Sign::Good, u"a"_s, 20ms, pace.round());
        QCOMPARE(pace.limit(), 16);
        pace.told(Pace::Sign::Refused, u"a"_s, 20ms, pace.round());
        QCOMPARE(pace.limit(), 8);
        for (int i = 0; i < 8; ++i)
            pace.told(Pace::Sign::Good, u"a"_s, 20ms, pace.round());
        QVERIFY2(pace.limit() <= 9, "after strain it grows by one per round, not per answer");
    }

    void strainOfOneRoundCountsOnce()
    {
        Pace pace(16, 16);
        const int round = pace.round();
        for (int i = 0; i < 16; ++i)
            pace.told(Pace::Sign::Failed, u"a"_s, 20ms, round);
        QCOMPARE(pace.limit(), 8);
        pace.told(Pace::Sign::Failed, u"a"_s, 20ms, pace.round());
        QCOMPARE(pace.limit(), 4);
        for (int i = 0; i < 20; ++i)
            pace.told(Pace::Sign::Failed, u"a"_s, 20ms, pace.round());
        QCOMPARE(pace.limit(), 1);
    }

    void slownessIsJudgedAgainstTheRoutesOwnPast()
    {
        Pace pace(8, 16);
        pace.told(Pace::Sign::Good, u"bulk"_s, 3000ms, pace.round()); // slow by nature
        pace.told(Pace::Sign::Good, u"bulk"_s, 3100ms, pace.round());
        QCOMPARE(pace.limit(), 10);
        pace.told(Pace::Sign::Good, u"quick"_s, 20ms, pace.round());
        pace.told(Pace::Sign::Good, u"quick"_s, 2000ms, pace.round());
        QCOMPARE(pace.limit(), 8); // 11 × 0.75
    }

    void waitsAs429Asks_data()
    {
        QTest::addColumn<QHttpHeaders>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("seconds");
        const QByteArray text
            = R"({"success":false,"error":"Error, too many requests. Please slow down. You must wait 41 seconds before trying this endpoint again. [error-too-many-requests]"})";
        const auto limits = [](const QDateTime &reset) {
            return headersOf({{"x-ratelimit-limit", "10"}, {"x-ratelimit-remaining", "0"},
                {"x-ratelimit-reset", QByteArray::number(reset.toMSecsSinceEpoch())}});
        };
        QTest::newRow("the headers") << limits(noon.addSecs(37)) << text << 37;
        QTest::newRow("our clock is late") << limits(noon.addSecs(4000)) << text << 41;
        QTest::newRow("our clock is early") << limits(noon.addSecs(-4000)) << text << 41;
        QTest::newRow("seconds where milliseconds belong")
            << headersOf({{"x-ratelimit-limit", "10"}, {"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "1789000000"}})
            << text << 41;
        QTest::newRow("no headers") << QHttpHeaders() << text << 41;
        QTest::newRow("a long text") << QHttpHeaders() << "wait 4000 seconds"_ba << 120;
        QTest::newRow("a front server") << headersOf({{"retry-after", "17"}}) << "<html>"_ba << 17;
        QTest::newRow("nothing") << QHttpHeaders() << QByteArray() << 60;
        QTest::newRow("headers that are none")
            << headersOf({{"x-ratelimit-limit", "many"}, {"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "soon"}})
            << QByteArray() << 60;
    }
    void waitsAs429Asks()
    {
        QFETCH(QHttpHeaders, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, seconds);
        QCOMPARE(waitAsked(headers, body, noon), std::chrono::seconds(seconds));
    }

    void aBudgetShutsWhenItIsUsedUpAndOpensAtItsReset()
    {
        using enum Budget::State;
        Budget budget;
        QCOMPARE(budget.state(noon), Open);
        budget.sent();
        budget.returned(rate(1), noon);
        QCOMPARE(budget.state(noon), Open);
        budget.sent();
        QCOMPARE(budget.state(noon), AwaitingAnswer); // the one in flight may take the last
        budget.returned(rate(0), noon);
        QCOMPARE(budget.state(noon), Shut);
        QCOMPARE(budget.opensAt(), noon.addSecs(60));
        QCOMPARE(budget.state(noon.addSecs(59)), Shut);
        QCOMPARE(budget.state(noon.addSecs(60)), Open);
        for (int i = 0; i < 9; ++i)
            budget.sent();
        QCOMPARE(budget.state(noon.addSecs(60)), Open); // a full window of ten
        budget.sent();
        QCOMPARE(budget.state(noon.addSecs(60)), AwaitingAnswer);
    }

    void answersThatOvertakeOneAnotherDoNotGiveBudgetBack()
    {
        Budget budget;
        budget.sent();
        budget.sent();
        budget.returned(rate(0), noon);
        budget.returned(rate(1), noon);
        QCOMPARE(budget.state(noon), Budget::State::Shut);
        budget.returned({}, noon);
        QCOMPARE(budget.state(noon), Budget::State::Shut);
    }

    void withoutHeadersThereIsNoBudget()
    {
        Budget budget;
        for (int i = 0; i < 100; ++i)
            budget.sent();
        budget.returned({}, noon);
        QCOMPARE(budget.state(noon), Budget::State::Open);
    }

    void aClockThatIsWrongNeverHoldsForEver()
    {
        Budget late, early;
        late.sent();
        late.returned(rate(0, 10h), noon);
        QCOMPARE(late.opensAt(), noon.addSecs(120));
        early.sent();
        early.returned(rate(0, -10h), noon);
        QCOMPARE(early.state(noon), Budget::State::Open); // one at a time, and its 429 tells
        early.sent();
        QCOMPARE(early.state(noon), Budget::State::AwaitingAnswer);
    }

    void grantsTurnsInOrderUpToThePace()
    {
        ManualClock clock;
        Pacer pacer(clock, 2, 16);
        Turns turns;
        for (int i = 0; i < 5; ++i)
            turns.push_back(pacer.queue(u"GET a"_s, u"a"_s));
        QCOMPARE(granted(turns), 2);
        QVERIFY(turns[0]->mayGo() && turns[1]->mayGo());
        turns[0]->done(Pace::Sign::Good);
        QVERIFY(turns[2]->mayGo() && turns[3]->mayGo()); // one came back, and two places became three
        QVERIFY(!turns[4]->mayGo());
        turns[4]->giveUp();
        turns[1]->done(Pace::Sign::Good);
        QVERIFY(!turns[4]->mayGo());
    }

    void aTurnThatEndsUnusedGivesItsPlaceBack()
    {
        ManualClock clock;
        Pacer pacer(clock, 1, 1);
        auto first = pacer.queue(u"GET a"_s, u"a"_s);
        const auto second = pacer.queue(u"GET b"_s, u"b"_s);
        QVERIFY(!second->mayGo());
        first.reset();
        QVERIFY(second->mayGo());
    }

    void oneRoutesBudgetHoldsNoOtherRouteAndIsTold()
    {
        ManualClock clock(noon);
        Pacer pacer(clock, 8, 8);
        QList<std::pair<QDateTime, QString>> told;
        pacer.onWaiting([&](const QDateTime &until, const QString &call) { told.append({until, call}); });
        pacer.queue(u"GET a"_s, u"a"_s)->done(Pace::Sign::Good, rate(0));
        const auto held = pacer.queue(u"GET a"_s, u"a"_s);
        const auto alsoHeld = pacer.queue(u"GET a"_s, u"a"_s);
        const auto other = pacer.queue(u"POST a"_s, u"a"_s);
        QVERIFY(!held->mayGo() && !alsoHeld->mayGo() && other->mayGo());
        QCOMPARE(told, (QList<std::pair<QDateTime, QString>>{{noon.addSecs(60), u"a"_s}}));
        clock.advance(59s);
        QVERIFY(!held->mayGo());
        clock.advance(1s);
        QVERIFY(held->mayGo() && alsoHeld->mayGo());
        QCOMPARE(told.size(), 2);
        QVERIFY(!told.last().first.isValid());
    }

    void whoGivesUpWaitingIsToldToo()
    {
        ManualClock clock(noon);
        Pacer pacer(clock, 8, 8);
        int told = 0;
        pacer.onWaiting([&](const QDateTime &, const QString &) { ++told; });
        pacer.queue(u"GET a"_s, u"a"_s)->refused(30s, std::nullopt);
        const auto held = pacer.queue(u"GET a"_s, u"a"_s);
        QCOMPARE(told, 1);
        held->giveUp();
        QCOMPARE(told, 2);
        QVERIFY(!held->mayGo());
        clock.advance(60s);
        QVERIFY(!held->mayGo());
    }
};

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"
