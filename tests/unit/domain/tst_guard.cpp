// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/guard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;

class TestGuard : public QObject
{
    Q_OBJECT
private slots:
    void blocks_data();
    void blocks();
    void unticked_removals_do_not_count();
    void counts_the_run_over_all_rooms();
    void says_favourable_verdicts_too();
};

static RoomPlan roomPlan(int members, int removals, int invitations = 0)
{
    RoomPlan plan{.cmid = Cmid{30}, .membersBefore = members, .moodleComplete = true, .chatComplete = true};
    plan.operations.fill({.kind = Operation::Kind::Invite}, invitations);
    plan.operations += QList<Operation>(removals, {.kind = Operation::Kind::Kick});
    return plan;
}

static const Verdict *find(const QList<Verdict> &verdicts, Verdict::Kind kind)
{
    const auto found = std::ranges::find(verdicts, kind, &Verdict::kind);
    return found == verdicts.end() ? nullptr : &*found;
}

void TestGuard::blocks_data()
{
    using enum Verdict::Kind;
    QTest::addColumn<RoomPlan>("plan");
    QTest::addColumn<Limits>("limits");
    QTest::addColumn<QList<Verdict::Kind>>("blocking");
    const Limits wide{1000, 1.0, 1000};
    const auto incomplete = [](bool moodle, bool chat, int removals) {
        RoomPlan plan = roomPlan(100, removals);
        plan.moodleComplete = moodle;
        plan.chatComplete = chat;
        return plan;
    };
    const auto row = [](const char *what, const RoomPlan &plan, const Limits &limits, const QList<Verdict::Kind> &blocking) {
        QTest::newRow(what) << plan << limits << blocking;
    };
    row("nothing to remove", roomPlan(3, 0, 5), {0, 0, 0}, {});
    row("as many as allowed", roomPlan(1000, 20), Limits{}, {});
    row("one more in a room", roomPlan(1000, 21), Limits{}, {RemovalsPerRoom});
    row("no removals at all", roomPlan(1000, 1), {0, 1.0, 1000}, {RemovalsPerRoom});
    row("a fifth", roomPlan(25, 5), Limits{}, {});
    row("more than a fifth", roomPlan(24, 5), Limits{}, {RemovalsShare});
    row("rounded down", roomPlan(4, 1), Limits{}, {RemovalsShare});
    row("29 % of 100 are 29", roomPlan(100, 29), {1000, 0.29, 1000}, {});
    row("30 are more", roomPlan(100, 30), {1000, 0.29, 1000}, {RemovalsShare});
    row("one more in the run", roomPlan(1000, 101), {1000, 1.0, 100}, {RemovalsPerRun});
    row("emptied", roomPlan(5, 5), wide, {RoomEmptied});
    row("emptied and filled", roomPlan(5, 5, 1), wide, {});
    row("an empty room stays empty", roomPlan(0, 0), wide, {});
    row("Moodle incomplete", incomplete(false, true, 1), wide, {Complete});
    row("Rocket.Chat incomplete", incomplete(true, false, 1), wide, {Complete});
    row("incomplete, but nobody is removed", incomplete(false, false, 0), wide, {});
}

void TestGuard::blocks()
{
    QFETCH(RoomPlan, plan);
    QFETCH(Limits, limits);
    QFETCH(QList<Verdict::Kind>, blocking);
    const QList<Verdict> verdicts = judge({.rooms = {plan}}, limits);
    QList<Verdict::Kind> found;
    for (const Verdict &verdict : verdicts) {
        if (verdict.blocks)
            found.append(verdict.kind);
    }
    QCOMPARE(found, blocking);
    QCOMPARE(isBlocked(verdicts), !blocking.isEmpty());
}

void TestGuard::unticked_removals_do_not_count()
{
    RoomPlan plan = roomPlan(5, 5);
    for (Operation &operation : plan.operations)
        operation.ticked = false;
    QVERIFY(!isBlocked(judge({.rooms = {plan}}, {0, 0, 0})));
}

void TestGuard::counts_the_run_over_all_rooms()
{
    const Plan plan{.rooms = {roomPlan(1000, 60), roomPlan(1000, 50)}};
    const QList<Verdict> verdicts = judge(plan, {100, 1.0, 100});
    QCOMPARE(verdicts.size(), 9);
    const Verdict *run = find(verdicts, Verdict::Kind::RemovalsPerRun);
    QVERIFY(run && run->blocks);
    QCOMPARE(run->value, 110);
    QCOMPARE(run->limit, 100);
    QVERIFY(!run->cmid.isValid());
}

void TestGuard::says_favourable_verdicts_too()
{
    const QList<Verdict> verdicts = judge({.rooms = {roomPlan(24, 2)}}, {});
    QCOMPARE(verdicts.size(), 5);
    const Verdict *share = find(verdicts, Verdict::Kind::RemovalsShare);
    QVERIFY(share && !share->blocks);
    QCOMPARE(share->value, 2);
    QCOMPARE(share->of, 24);
    QCOMPARE(share->limit, 4);
    QCOMPARE(share->share, 0.2);
    QCOMPARE(share->cmid, Cmid{30});
    QCOMPARE(find(verdicts, Verdict::Kind::RoomEmptied)->value, 22);
    QCOMPARE(find(verdicts, Verdict::Kind::Complete)->value, 2);
    QVERIFY(find(judge({}, {}), Verdict::Kind::RemovalsPerRun));
}

QTEST_APPLESS_MAIN(TestGuard)
#include "tst_guard.moc"
