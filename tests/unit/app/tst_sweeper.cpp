// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps of the demo campus over real HTTP: what they find, what they cost, and what becomes of them when something fails.
#include "support/fakecampus.h"
#include "support/manualclock.h"
#include "support/sweptdemo.h"

#include <QTest>
#include <QTimer>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int activitiesOf(const Catalogue &catalogue)
{
    int count = 0;
    for (const QList<Activity> &activities : catalogue.activities)
        count += int(activities.size());
    return count;
}

/// How often each call left.
QHash<QString, int> callsOf(const Exchanges &exchanges)
{
    QHash<QString, int> calls;
    for (const Exchange &exchange : exchanges.after(0))
        ++calls[exchange.name];
    return calls;
}

QString told(const QHash<QString, int> &calls)
{
    QStringList lines;
    for (const auto &[name, count] : calls.asKeyValueRange())
        lines += u"%1 %2"_s.arg(name).arg(count);
    return lines.join(u' ');
}

QString told(const CheckSummary &summary)
{
    QStringList lines;
    for (const CauseCount &cause : summary.grounds.causes)
        lines += u"%1 by %2: %3"_s.arg(driftClassCode(cause.driftClass)).arg(int(cause.cause)).arg(cause.rows);
    for (const Finding::Kind kind : summary.grounds.findings)
        lines += findingCode(kind);
    return lines.join(u", "_s);
}

int pages(int rows, int cap) { return std::max(1, (rows + cap - 1) / cap); }

} // namespace

class TestSweeper : public QObject
{
    Q_OBJECT

private slots:
    void a_sweep_finds_what_single_readings_find()
    {
        SweptDemo demo;
        const SweepState state = demo.sweep(demo.order(demo.clock.now()));
        QCOMPARE(state.phase, SweepState::Phase::None);
        QCOMPARE(state.done, activitiesOf(demo.catalogue));
        QCOMPARE(state.total, state.done);
        QCOMPARE(demo.host.order.size(), state.done);
        OpenDemo single;
        single.open();
        for (const Cmid cmid : demo.host.results.keys()) // some of them have all accounts listed
            (void)single.check(cmid.value);
        for (const auto &[cmid, comparison] : demo.host.results.asKeyValueRange()) {
            single.reader.forgetAccounts(); // as when somebody reads one
            const auto alone = single.check(cmid.value);
            QVERIFY(alone);
            QVERIFY2(summarize(**alone).saysTheSame(summarize(*comparison)), qPrintable(QString::number(cmid.value)));
            QVERIFY2(summarize(**alone).grounds == summarize(*comparison).grounds,
                qPrintable(u"%1: %2 / %3"_s.arg(cmid.value).arg(told(summarize(**alone)), told(summarize(*comparison)))));
        }
        for (const auto &[cmid, error] : demo.host.errors.asKeyValueRange())
            QCOMPARE(single.check(cmid.value).error().code, error.code);
    }

    /// The call plans: rocketchat.md §11, moodle.md §6.
    void a_sweep_costs_no_more_than_the_servers_allow()
    {
        const auto exchanges = std::make_shared<Exchanges>(Exchanges::Bounds{.count = 100'000});
        const auto ofMoodle = std::make_shared<Exchanges>(Exchanges::Bounds{.count = 100'000});
        MoodleOptions moodleLine;
        moodleLine.transport.exchanges = ofMoodle;
        SweptDemo demo({}, {.exchanges = exchanges}, moodleLine);
        exchanges->clear();
        ofMoodle->clear();
        const int before = demo.moodle.calls();
        QCOMPARE(demo.sweep(demo.order(demo.clock.now())).phase, SweepState::Phase::None);
        QHash<CourseId, int> perCourse, restrictions;
        int logs = 0, roles = 0, memberPages = 0;
        for (const auto &comparison : std::as_const(demo.host.results)) {
            const CourseId course = comparison->course.course.id;
            perCourse[course] = comparison->course.calls;
            // Those who may manage the course come in two pages, the last one empty.
            restrictions[course] = std::max(restrictions[course], comparison->facts.calls() + comparison->facts.powerfulCalls);
            logs += comparison->room.log.calls;
            roles += comparison->room.calls > 1 ? 1 : 0;
            memberPages += 1;
        }
        const auto sum = [](const QHash<CourseId, int> &calls) { return std::accumulate(calls.cbegin(), calls.cend(), 0); };
        // That a room is gone is found beside reading its course, whose calls nobody counted.
        const auto gone = std::ranges::count_if(demo.host.errors, [](const Error &error) { return error.code == "vanished"_L1; });
        const int moodle = demo.moodle.calls() - before - int(gone) * 5;
        QVERIFY2(moodle <= sum(perCourse) + sum(restrictions),
            qPrintable(
                u"%1 of %2 + %3: %4"_s.arg(moodle).arg(sum(perCourse)).arg(sum(restrictions)).arg(told(callsOf(*ofMoodle)))));
        QHash<QString, int> calls = callsOf(*exchanges);
        QVERIFY2(calls.take(u"users.list"_s) <= 1, "count=0 gives everybody at once");
        QCOMPARE(calls.take(u"users.info"_s), 0);
        QVERIFY(calls.take(u"groups.listAll"_s) <= 1); // to tell a room that is gone from one that is closed
        QCOMPARE(calls.take(u"groups.history"_s), logs);
        QVERIFY(calls.take(u"rooms.roles"_s) <= roles);
        QVERIFY(calls.take(u"rooms.membersOrderedByRole"_s)
            <= memberPages + int(demo.host.errors.size()) + 3); // 3: an archived or closed one is asked otherwise
        calls.remove(u"groups.members"_s);
        calls.remove(u"groups.roles"_s);
        QVERIFY2(calls.isEmpty(), qPrintable(calls.keys().join(u' ')));
    }

    void many_rooms_list_the_accounts_once()
    {
        const auto exchanges = std::make_shared<Exchanges>(Exchanges::Bounds{.count = 100'000});
        demo::DemoCampus::Options options;
        options.pageCap = 25;
        options.unlimitedPages = false;
        SweptDemo demo(options, {.exchanges = exchanges});
        exchanges->clear();
        QCOMPARE(demo.sweep(demo.order(demo.clock.now())).phase, SweepState::Phase::None);
        const QHash<QString, int> calls = callsOf(*exchanges);
        const int accounts = int(demo.servers.blueprint().people.size()) * 2;
        QVERIFY2(
            calls.value(u"users.list"_s) <= pages(accounts, 25) + 1, qPrintable(QString::number(calls.value(u"users.list"_s))));
        QVERIFY2(
            calls.value(u"users.info"_s) <= pages(accounts, 25) + 8, qPrintable(QString::number(calls.value(u"users.info"_s))));
    }

    void one_course_that_fails_stops_nothing()
    {
        SweptDemo demo;
        const int all = activitiesOf(demo.catalogue);
        const CourseId gone = demo.catalogue.courses.courses.at(2).id; // deleted since the campus was listed
        const qsizetype itsActivities = demo.catalogue.activities.value(gone).size();
        demo.catalogue.courses.courses.removeIf([&](const Course &course) { return course.id == gone; });
        SweepOrder order = demo.order(demo.clock.now());
        for (const Activity &activity : demo.catalogue.activities.value(gone))
            order.left.prepend(activity.cmid);
        const SweepState state = demo.sweep(order);
        QCOMPARE(state.phase, SweepState::Phase::None);
        QCOMPARE(state.done, all);
        QVERIFY(itsActivities > 0);
        for (const Activity &activity : demo.catalogue.activities.value(gone))
            QCOMPARE(demo.host.errors.value(activity.cmid).kind, Error::Kind::NotFound);
        QVERIFY(state.failures >= itsActivities);
    }

    void an_activity_that_vanishes_meanwhile_is_noted()
    {
        SweptDemo demo;
        SweepOrder order = demo.order(demo.clock.now());
        const Cmid last = order.left.last();
        order.left += Cmid{999'999};
        demo.host.onMoved = [&](const SweepState &state) {
            if (state.done == 1) // the catalogue was read again
                for (QList<Activity> &activities : demo.catalogue.activities)
                    activities.removeIf([&](const Activity &activity) { return activity.cmid == last; });
        };
        QCOMPARE(demo.sweep(order).phase, SweepState::Phase::None);
        QCOMPARE(demo.host.errors.value(last).kind, Error::Kind::NotFound);
        QCOMPARE(demo.host.errors.value(Cmid{999'999}).kind, Error::Kind::NotFound);
    }

    void a_refused_token_leaves_the_sweep_and_it_can_be_resumed()
    {
        SweptDemo demo;
        const QDateTime began = demo.clock.now();
        demo.host.beforeKeeping = [&](int took) {
            if (took == 5)
                demo.servers.chatHost().add(
                    demo::Fault::status({}, 401, R"({"status":"error","message":"You must be logged in to do this."})")
                        .repeated());
        };
        const SweepState left = demo.sweep(demo.order(began));
        QCOMPARE(left.phase, SweepState::Phase::Left);
        QVERIFY(left.error);
        QCOMPARE(left.error->kind, Error::Kind::Unauthenticated);
        QVERIFY(left.done >= 5 && left.done < left.total);
        demo.servers.chatHost().clearFaults();
        const SweepOrder rest = demo.order(began);
        QCOMPARE(rest.done, left.done); // what the refusal cut short counts as nothing
        QCOMPARE(demo.sweep(rest).phase, SweepState::Phase::None);
        QCOMPARE(demo.host.order.size(), activitiesOf(demo.catalogue));
    }

    void a_server_that_is_away_is_waited_for()
    {
        SweptDemo demo({}, {.tries = 1});
        bool left = false;
        demo.host.beforeKeeping = [&](int took) {
            if (took == 4 && !std::exchange(left, true))
                demo.servers.chatHost().leave();
        };
        bool back = false;
        demo.host.onAway = [&] {
            if (!std::exchange(back, true))
                back = demo.servers.chatHost().comeBack();
            return back;
        };
        const SweepState state = demo.sweep(demo.order(demo.clock.now()));
        QCOMPARE(state.phase, SweepState::Phase::None);
        QVERIFY(!demo.host.waitedFor.isEmpty());
        QVERIFY(std::ranges::any_of(demo.host.states, [](const SweepState &s) { return s.phase == SweepState::Phase::Waiting; }));
        SweptDemo undisturbed;
        QCOMPARE(undisturbed.sweep(undisturbed.order(undisturbed.clock.now())).failures, state.failures);
        QCOMPARE(demo.host.errors.size(), undisturbed.host.errors.size());
    }

    void a_server_that_does_not_come_back_leaves_it()
    {
        SweptDemo demo({}, {.tries = 1});
        demo.servers.chatHost().leave();
        const SweepState state = demo.sweep(demo.order(demo.clock.now()));
        QCOMPARE(state.phase, SweepState::Phase::Left);
        QCOMPARE(state.error->kind, Error::Kind::Network);
        QVERIFY(demo.host.results.isEmpty()); // a reading that was cut is no result
    }

    void a_held_sweep_reads_nothing_until_it_goes_on()
    {
        SweptDemo demo;
        demo.slow();
        SweepOrder order = demo.order(demo.clock.now());
        const auto pause = order.pause;
        int heldAt = 0;
        bool moved = false;
        QObject here;
        demo.host.onMoved = [&](const SweepState &state) {
            if (heldAt == 0 && state.done >= 3) {
                pause->hold();
                heldAt = -1;
                QTimer::singleShot(3000, &here, [&] { // whatever was in flight has come by now, on a busy machine, too
                    heldAt = int(demo.host.order.size());
                    QTimer::singleShot(200, &here, [&] {
                        moved = int(demo.host.order.size()) != heldAt;
                        pause->release();
                    });
                });
            }
        };
        const SweepState state = demo.sweep(order);
        QVERIFY(heldAt > 0 && heldAt < state.total);
        QVERIFY(!moved);
        QCOMPARE(state.done, state.total);
        QVERIFY(std::ranges::any_of(demo.host.states, &SweepState::paused));
    }

    void a_stop_leaves_it_and_tells_of_nothing_half_read()
    {
        SweptDemo demo;
        demo.slow();
        std::stop_source stop;
        demo.host.onMoved = [&](const SweepState &state) {
            if (state.done >= 3)
                stop.request_stop();
        };
        const SweepState state = demo.sweep(demo.order(demo.clock.now()), stop.get_token());
        QCOMPARE(state.phase, SweepState::Phase::Left);
        QVERIFY(!state.error);
        QVERIFY(state.done >= 3 && state.done < state.total);
        QCOMPARE(demo.host.order.size(), state.done);
        for (const auto &comparison : std::as_const(demo.host.results))
            QVERIFY(!comparison->room.stamp.has(Gap::Kind::Cancelled));
    }

    void the_twin_tries_again_for_a_while_data()
    {
        QTest::addColumn<int>("away");
        QTest::addColumn<bool>("back");
        QTest::newRow("back at once") << 0 << true;
        QTest::newRow("back after three tries") << 3 << true;
        QTest::newRow("away for good") << 100 << false;
    }
    void the_twin_tries_again_for_a_while()
    {
        QFETCH(int, away);
        QFETCH(bool, back);
        const Error cut{.kind = Error::Kind::Network, .server = Server::Moodle, .code = u"connection-refused"_s};
        FakeMoodle moodle;
        FakeChat chat;
        ManualClock clock;
        Reader reader(moodle, chat, {}, clock);
        Patience patience(reader, clock);
        moodle.fault = cut;
        QList<QDateTime> told;
        std::optional<bool> first, second;
        const auto note = [&](const QDateTime &until) { told += until; };
        patience.untilBack(cut, note, {}).then([&](bool answer) { first = answer; });
        patience.untilBack(cut, note, {}).then([&](bool answer) { second = answer; }); // both wait for the same tries
        int tries = 0;
        while (!first) {
            QTRY_VERIFY(clock.waiting() == 1 || first);
            if (first)
                break;
            if (tries++ == away)
                moodle.fault.reset();
            clock.advance(10min);
        }
        QTRY_VERIFY(second);
        QCOMPARE(*first, back);
        QCOMPARE(*second, back);
        QCOMPARE(tries, back ? away + 1 : 8);
        QCOMPARE(told.size(), tries * 2);
        QVERIFY(!told.last().isValid());
    }

    void how_far_it_is_never_falls()
    {
        SweptDemo demo;
        const SweepState end = demo.sweep(demo.order(demo.clock.now()));
        int done = 0, calls = 0;
        for (const SweepState &state : std::as_const(demo.host.states)) {
            QVERIFY(state.done >= done && state.calls >= calls && state.total == end.total);
            done = state.done;
            calls = state.calls;
        }
        QCOMPARE(done, end.total);
        QVERIFY(end.calls >= calls);
    }
};

QTEST_GUILESS_MAIN(TestSweeper)
#include "tst_sweeper.moc"
