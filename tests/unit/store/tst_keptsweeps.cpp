// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps and failed attempts on a real file, and the numbers of a whole campus over time.
#include "support/keptcampus.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using build::member;
using build::moment;
using build::person;
using test::await;
using test::keep;
using test::loaded;
using test::sidesAt;

namespace {

const Cmid cmid{30};
const Error denied{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = u"view-room-administration"_s, .call = u"groups.members"_s, .status = 403};

CompareInput refusedAt(int seconds)
{
    CompareInput input = sidesAt(seconds, {person(2, u"ann"_s)}, {});
    input.room.members.clear();
    input.room.stamp.gaps = {{.kind = Gap::Kind::Refused, .server = Server::RocketChat, .error = denied}};
    return input;
}

CompareInput ofActivity(qint64 number, int seconds, bool drifting)
{
    CompareInput input = sidesAt(seconds, {person(2, u"ann"_s)}, drifting ? QList<RoomMember>{} : QList{member(u"ann"_s)},
        {build::account(u"ann"_s)});
    input.activity = build::activity(number, 7);
    input.room.room = build::room(u"room%1"_s.arg(number), u"r"_s);
    return input;
}

} // namespace

class TestKeptSweeps : public QObject
{
    Q_OBJECT
    test::StoreFolder m_folder;

private slots:
    void a_room_that_cannot_be_read_is_told_after_a_restart()
    {
        const QString path = m_folder.path(u"refused.sqlite"_s);
        {
            SqliteSnapshots store(path);
            QVERIFY(keep(store, sidesAt(0, {person(2, u"ann"_s)}, {member(u"ann"_s)})));
            QVERIFY(loaded(store).attempts.isEmpty());
            QVERIFY(keep(store, refusedAt(60)));
        }
        SqliteSnapshots store(path);
        QCOMPARE(loaded(store).attempts, (QHash<Cmid, FailedAttempt>{{cmid, {.at = moment(60), .error = denied}}}));
        QVERIFY(loaded(store).checks.value(cmid).complete()); // the complete one stays
        QVERIFY(keep(store, sidesAt(90, {person(2, u"ann"_s)}, {member(u"ann"_s)})));
        QVERIFY(loaded(store).attempts.isEmpty());
    }

    void an_attempt_without_a_reading_is_kept_without_what_may_quote_an_answer()
    {
        const auto store = m_folder.store();
        QVERIFY(await(store->keepCatalogue(test::smallCatalogue(), moment())));
        Error vanished{.kind = Error::Kind::NotFound, .server = Server::RocketChat, .code = u"vanished"_s, .detail = u"an answer"_s};
        QVERIFY(await(store->keepAttempt(Cmid{30}, {.at = moment(5), .error = vanished})));
        QVERIFY(await(store->keepAttempt(Cmid{99}, {.at = moment(5), .error = vanished}))); // gone meanwhile: nothing to keep
        vanished.detail.clear();
        QCOMPARE(loaded(*store).attempts, (QHash<Cmid, FailedAttempt>{{Cmid{30}, {.at = moment(5), .error = vanished}}}));
        Catalogue without = test::smallCatalogue();
        without.activities.remove(CourseId{7});
        without.courses.courses.removeIf([](const Course &course) { return course.id == CourseId{7}; });
        QVERIFY(await(store->keepCatalogue(without, moment(10))));
        QVERIFY(loaded(*store).attempts.isEmpty()); // went with its course
    }

    void a_sweep_goes_on_until_it_is_ended()
    {
        const QString path = m_folder.path(u"sweep.sqlite"_s);
        SweepRecord sweep{.scope = {.categories = {CategoryId{3}, CategoryId{8}},
                              .courses = {CourseId{7}},
                              .words = u"été « x »"_s,
                              .olderThan = std::chrono::hours(48)},
            .began = moment()};
        {
            SqliteSnapshots store(path);
            QVERIFY(!loaded(store).sweep);
            sweep.number = await(store.keepSweep(sweep)).value();
            QVERIFY(sweep.number > 0);
            sweep.total = 12;
            sweep.done = 5;
            sweep.calls = 40;
            QCOMPARE(await(store.keepSweep(sweep)).value(), sweep.number);
        }
        SqliteSnapshots store(path);
        QCOMPARE(loaded(store).sweep, std::optional(sweep));
        QVERIFY(await(store.sweeps()).value().isEmpty());
        sweep.ended = moment(600);
        sweep.done = 12;
        sweep.failures = 1;
        sweep.drifting = 2;
        sweep.drifts = 9;
        QVERIFY(await(store.endSweep(sweep)));
        QVERIFY(!loaded(store).sweep);
        QCOMPARE(await(store.sweeps()).value(), QList{sweep});
    }

    void a_new_sweep_ends_the_one_that_was_left()
    {
        const auto store = m_folder.store();
        const qint64 first = await(store->keepSweep({.began = moment()})).value();
        const qint64 second = await(store->keepSweep({.began = moment(60)})).value();
        QVERIFY(second != first);
        QCOMPARE(loaded(*store).sweep->number, second);
        QVERIFY(await(store->endSweep({.began = moment(30), .ended = moment(40)}))); // one that could not be kept when it began
        QVERIFY(await(store->endSweep({.number = second, .began = moment(60), .ended = moment(90)})));
        const QList<SweepRecord> ended = await(store->sweeps()).value();
        QCOMPARE(ended.size(), 3);
        QCOMPARE(ended.first().number, second);
        QCOMPARE(ended.last().ended, moment(60));
        QVERIFY(await(store->forgetBefore(moment(70))));
        QCOMPARE(await(store->sweeps()).value().size(), 1);
    }

    void the_history_of_a_campus_begins_with_what_was_known_then()
    {
        const auto store = m_folder.store();
        for (const auto &[number, at, drifting] :
            {std::tuple{1, 0, true}, {1, 100, false}, {1, 200, true}, {2, 50, true}, {3, 300, false}, {3, 310, false}})
            QVERIFY(keep(*store, ofActivity(number, at, drifting)));
        const auto told = [&](int since) {
            QStringList points;
            const QList<HistoryPoint> history = await(store->campusHistory(moment(since))).value();
            for (const HistoryPoint &point : history)
                points += u"%1@%2:%3"_s.arg(point.summary.cmid.value)
                              .arg(moment().secsTo(point.summary.at))
                              .arg(point.summary.drifts);
            return points.join(u' ');
        };
        QCOMPARE(told(0), u"1@0:1 1@100:0 1@200:1 2@50:1 3@300:0"_s);
        QCOMPARE(told(150), u"1@100:0 1@200:1 2@50:1 3@300:0"_s);
        QCOMPARE(told(305), u"1@200:1 2@50:1 3@300:0"_s);
        QCOMPARE(told(9999), u"1@200:1 2@50:1 3@300:0"_s);
        QCOMPARE(await(store->campusHistory({})).value().size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestKeptSweeps)
#include "tst_keptsweeps.moc"
