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
    void limits_new_accounts();
    void counts_the_run_over_all_rooms();
    void says_favourable_verdicts_too();
    void owners_and_old_readings_stop_a_run();
    void freeze_windows_hold_for_their_days_and_categories();
    void a_second_signature_is_asked_for_above_its_limit();
    void what_is_allowed_once_holds_for_that_number_only();
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
    const Limits wide{.removalsPerRoom = 1000, .removalsShare = 1.0, .removalsPerRun = 1000};
    const auto incomplete = [](bool moodle, bool chat, int removals) {
        RoomPlan plan = roomPlan(100, removals);
        plan.moodleComplete = moodle;
        plan.chatComplete = chat;
        return plan;
    };
    const auto row = [](const char *what, const RoomPlan &plan, const Limits &limits, const QList<Verdict::Kind> &blocking) {
        QTest::newRow(what) << plan << limits << blocking;
    };
    row("nothing to remove", roomPlan(3, 0, 5), {.removalsPerRoom = 0, .removalsShare = 0, .removalsPerRun = 0}, {});
    row("as many as allowed", roomPlan(1000, 20), Limits{}, {});
    row("one more in a room", roomPlan(1000, 21), Limits{}, {RemovalsPerRoom});
    row("no removals at all", roomPlan(1000, 1), {.removalsPerRoom = 0, .removalsShare = 1.0, .removalsPerRun = 1000},
        {RemovalsPerRoom});
    row("a fifth", roomPlan(25, 5), Limits{}, {});
    row("more than a fifth", roomPlan(24, 5), Limits{}, {RemovalsShare});
    row("rounded down", roomPlan(4, 1), Limits{}, {RemovalsShare});
    row("29 % of 100 are 29", roomPlan(100, 29), {.removalsPerRoom = 1000, .removalsShare = 0.29, .removalsPerRun = 1000}, {});
    row("30 are more", roomPlan(100, 30), {.removalsPerRoom = 1000, .removalsShare = 0.29, .removalsPerRun = 1000},
        {RemovalsShare});
    row("one more in the run", roomPlan(1000, 101), {.removalsPerRoom = 1000, .removalsShare = 1.0, .removalsPerRun = 100},
        {RemovalsPerRun});
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
    const QList<Verdict> verdicts = judge({.rooms = {plan}}, {.limits = limits});
    QList<Verdict::Kind> found;
    for (const Verdict &verdict : verdicts) {
        if (verdict.blocks())
            found.append(verdict.kind);
    }
    QCOMPARE(found, blocking);
    QCOMPARE(isBlocked(verdicts), !blocking.isEmpty());
}

void TestGuard::limits_new_accounts()
{
    RoomPlan room = roomPlan(5, 0);
    room.operations = QList<Operation>(6, {.kind = Operation::Kind::CreateAccount});
    const Limits limits{.accountsPerRoom = 5, .accountsPerRun = 11};
    const QList<Verdict> one = judge({.rooms = {room}}, {.limits = limits});
    const Verdict *verdict = find(one, Verdict::Kind::AccountsPerRoom);
    QVERIFY(verdict && verdict->blocks());
    QCOMPARE(verdict->value, 6);
    QVERIFY(!find(one, Verdict::Kind::AccountsPerRun)->blocks());
    QVERIFY(mayBeAllowed(verdict->kind));
    const Allowance once{.kind = verdict->kind, .cmid = verdict->cmid, .value = 6, .by = u"anne"_s};
    QVERIFY(!isBlocked(judge({.rooms = {room}}, {.limits = limits, .allowances = {once}})));
    RoomPlan other = room;
    other.cmid = Cmid{31};
    QVERIFY(find(judge({.rooms = {room, other}}, {.limits = limits}), Verdict::Kind::AccountsPerRun)->blocks());
    QVERIFY(!find(judge({.rooms = {roomPlan(5, 0)}}, {.limits = limits}), Verdict::Kind::AccountsPerRoom));
    QCOMPARE(verdictKind(u"accounts_per_run"_s), Verdict::Kind::AccountsPerRun);
}

void TestGuard::unticked_removals_do_not_count()
{
    RoomPlan plan = roomPlan(5, 5);
    for (Operation &operation : plan.operations)
        operation.ticked = false;
    QVERIFY(!isBlocked(judge({.rooms = {plan}}, {.limits = {.removalsPerRoom = 0, .removalsShare = 0, .removalsPerRun = 0}})));
}

void TestGuard::counts_the_run_over_all_rooms()
{
    const Plan plan{.rooms = {roomPlan(1000, 60), roomPlan(1000, 50)}};
    const QList<Verdict> verdicts
        = judge(plan, {.limits = {.removalsPerRoom = 100, .removalsShare = 1.0, .removalsPerRun = 100}});
    QCOMPARE(verdicts.size(), 2 * 7 + 3);
    const Verdict *run = find(verdicts, Verdict::Kind::RemovalsPerRun);
    QVERIFY(run && run->blocks());
    QCOMPARE(run->value, 110);
    QCOMPARE(run->limit, 100);
    QVERIFY(!run->cmid.isValid());
}

void TestGuard::says_favourable_verdicts_too()
{
    const QList<Verdict> verdicts = judge({.rooms = {roomPlan(24, 2)}}, {});
    QCOMPARE(verdicts.size(), 7 + 3);
    const Verdict *share = find(verdicts, Verdict::Kind::RemovalsShare);
    QVERIFY(share && !share->blocks());
    QCOMPARE(share->value, 2);
    QCOMPARE(share->of, 24);
    QCOMPARE(share->limit, 4);
    QCOMPARE(share->share, 0.2);
    QCOMPARE(share->cmid, Cmid{30});
    QCOMPARE(find(verdicts, Verdict::Kind::RoomEmptied)->value, 22);
    QCOMPARE(find(verdicts, Verdict::Kind::Complete)->value, 2);
    QVERIFY(find(judge({}, {}), Verdict::Kind::RemovalsPerRun));
}

static RoomPlan demoting(int demotions, ActualRole before = ActualRole::Moderator)
{
    RoomPlan plan = roomPlan(1000, 0);
    plan.operations = QList<Operation>(demotions, {.kind = Operation::Kind::RemoveModerator, .before = before});
    return plan;
}

static QList<Verdict::Kind> blocking(const QList<Verdict> &verdicts)
{
    QList<Verdict::Kind> kinds;
    for (const Verdict &verdict : verdicts)
        if (verdict.blocks())
            kinds += verdict.kind;
    return kinds;
}

void TestGuard::owners_and_old_readings_stop_a_run()
{
    using enum Verdict::Kind;
    QCOMPARE(blocking(judge({.rooms = {demoting(11)}}, {})), QList{DemotionsPerRoom});
    QCOMPARE(blocking(judge({.rooms = {demoting(1, ActualRole::Owner)}}, {})), QList{OwnersKept});
    RoomPlan old = roomPlan(1000, 1);
    const QDateTime now = QDateTime::fromString(u"2026-11-22T10:00:00Z"_s, Qt::ISODate);
    old.moodleReadAt = now.addSecs(-3600);
    old.chatReadAt = now;
    QVERIFY(blocking(judge({.rooms = {old}}, {.now = now})).isEmpty());
    old.moodleReadAt = now.addSecs(-3660);
    QCOMPARE(blocking(judge({.rooms = {old}}, {.now = now})), QList{Fresh});
}

void TestGuard::freeze_windows_hold_for_their_days_and_categories()
{
    using enum Verdict::Kind;
    CampusRules rules;
    rules.freezes
        = {{.name = u"Exams"_s, .from = QDate(2026, 12, 14), .until = QDate(2026, 12, 18), .categories = {CategoryId{3}}}};
    const QList<Category> categories{{.id = CategoryId{3}}, {.id = CategoryId{4}, .parent = CategoryId{3}},
        {.id = CategoryId{5}, .parent = CategoryId{4}}, {.id = CategoryId{9}}};
    const auto on = [&](const QDate &day, qint64 category, RoomPlan room) {
        room.category = CategoryId{category};
        return blocking(judge({.rooms = {room}}, guardOf(rules, categories, QDateTime(day, QTime(12, 0)))));
    };
    const RoomPlan removing = roomPlan(1000, 1);
    QCOMPARE(on({2026, 12, 14}, 3, removing), QList{Frozen});
    QCOMPARE(on({2026, 12, 18}, 5, removing), QList{Frozen}); // below it, on its last day
    QVERIFY(on({2026, 12, 13}, 3, removing).isEmpty());
    QVERIFY(on({2026, 12, 19}, 3, removing).isEmpty());
    QVERIFY(on({2026, 12, 16}, 9, removing).isEmpty());
    QCOMPARE(on({2026, 12, 16}, 3, demoting(1)), QList{Frozen});
    QVERIFY(on({2026, 12, 16}, 3, roomPlan(1000, 0, 5)).isEmpty()); // additions go on
    rules.freezes.first().categories.clear();
    QCOMPARE(on({2026, 12, 16}, 9, removing), QList{Frozen});
}

void TestGuard::a_second_signature_is_asked_for_above_its_limit()
{
    const Limits limits{.removalsPerRoom = 1000, .removalsShare = 1.0, .removalsPerRun = 1000, .countersignAbove = 3};
    const Plan three{.rooms = {roomPlan(100, 2), demoting(1)}}, four{.rooms = {roomPlan(100, 3), demoting(1)}};
    QVERIFY(!isBlocked(judge(three, {.limits = limits})));
    QCOMPARE(blocking(judge(four, {.limits = limits})), QList{Verdict::Kind::Countersigned});
    QVERIFY(!isBlocked(judge(four, {.limits = limits, .countersigned = true})));
}

void TestGuard::what_is_allowed_once_holds_for_that_number_only()
{
    using enum Verdict::Kind;
    const Guard guard{
        .allowances = {{.kind = RemovalsPerRoom, .cmid = Cmid{30}, .value = 21, .by = u"Anne"_s, .why = u"closing"_s},
            {.kind = RoomEmptied, .cmid = Cmid{30}, .value = 0}}};
    QVERIFY(!isBlocked(judge({.rooms = {roomPlan(1000, 21)}}, guard)));
    QCOMPARE(blocking(judge({.rooms = {roomPlan(1000, 22)}}, guard)), QList{RemovalsPerRoom});
    QCOMPARE(blocking(judge({.rooms = {roomPlan(5, 5)}}, {.limits = {.removalsShare = 1.0}, .allowances = guard.allowances})),
        QList{RoomEmptied}); // what is done blindly is never allowed
}

QTEST_APPLESS_MAIN(TestGuard)
#include "tst_guard.moc"
