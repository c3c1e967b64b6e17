// SPDX-License-Identifier: GPL-3.0-or-later
// Which activities a sweep reads, in which order, what is left of it, and when it ends.
#include "domain/sweep.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now = moment();

CheckSummary summaryOf(qint64 cmid, int secondsAgo, int drifts = 0, int expected = 10)
{
    return {.cmid = Cmid{cmid},
        .at = moment(-secondsAgo),
        .moodleComplete = true,
        .chatComplete = true,
        .expected = expected,
        .present = expected,
        .drifts = drifts};
}

/// Course n (1 to `courses`) in category n, with one activity n and a room of 11 users.
Catalogue campusOf(int courses)
{
    Catalogue catalogue;
    for (int n = 1; n <= courses; ++n) {
        catalogue.courses.categories.append({.id = CategoryId{n}, .parent = CategoryId{n / 2}, .name = u"Cat %1"_s.arg(n)});
        Course one = course(n, u"C%1"_s.arg(n));
        one.category = CategoryId{n};
        catalogue.courses.courses.append(one);
        catalogue.activities.insert(one.id, {activity(n, n)});
        Room its = room(u"r%1"_s.arg(n), u"salon-%1"_s.arg(n));
        its.usersCount = 11;
        catalogue.rooms.rooms.append(its);
        catalogue.links.insert(Cmid{n}, {.cmid = Cmid{n}, .room = its.id});
    }
    return catalogue;
}

QList<qint64> numbers(const QList<Cmid> &cmids)
{
    QList<qint64> numbers;
    for (const Cmid cmid : cmids)
        numbers += cmid.value;
    return numbers;
}

} // namespace

class TestSweep : public QObject
{
    Q_OBJECT
private slots:
    void the_most_urgent_comes_first()
    {
        Catalogue catalogue = campusOf(8);
        QHash<Cmid, CheckSummary> summaries;
        for (const CheckSummary &summary : {summaryOf(1, 500), summaryOf(2, 900), summaryOf(3, 100, 2), summaryOf(4, 200, 1),
                 summaryOf(5, 50, 0, 30), summaryOf(6, 400)})
            summaries.insert(summary.cmid, summary);
        summaries[Cmid{6}].chatComplete = false; // as good as never read
        catalogue.links.remove(Cmid{8}); // no room, and 7 was never read
        QCOMPARE(numbers(sweepOrder(catalogue, summaries, {}, now)), (QList<qint64>{5, 4, 3, 7, 6, 2, 1, 8}));
    }

    void the_service_account_makes_no_room_uneven_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<bool>("uneven");
        QTest::newRow("one too few") << 9 << true;
        QTest::newRow("without the service account") << 10 << false;
        QTest::newRow("with it") << 11 << false;
        QTest::newRow("one too many") << 12 << true;
    }
    void the_service_account_makes_no_room_uneven()
    {
        QFETCH(int, users);
        QFETCH(bool, uneven);
        Catalogue catalogue = campusOf(2);
        catalogue.rooms.rooms[1].usersCount = users;
        const QHash<Cmid, CheckSummary> summaries{{Cmid{1}, summaryOf(1, 900)}, {Cmid{2}, summaryOf(2, 100)}};
        QCOMPARE(sweepOrder(catalogue, summaries, {}, now).first(), Cmid{uneven ? 2 : 1});
    }

    void a_scope_takes_what_is_below_and_adds_courses()
    {
        const Catalogue catalogue = campusOf(12); // category n lies in n / 2
        QCOMPARE(numbers(sweepOrder(catalogue, {}, {.categories = {CategoryId{3}}}, now)), (QList<qint64>{3, 6, 7, 12}));
        const SweepScope both{.categories = {CategoryId{3}}, .courses = {CourseId{1}, CourseId{6}, CourseId{99}}};
        QCOMPARE(numbers(sweepOrder(catalogue, {}, both, now)), (QList<qint64>{1, 3, 6, 7, 12}));
        QVERIFY(sweepOrder(catalogue, {}, {.categories = {CategoryId{99}}}, now).isEmpty());
    }

    void categories_that_lie_in_one_another_end()
    {
        const QList<Category> loop{{.id = CategoryId{1}, .parent = CategoryId{3}}, {.id = CategoryId{2}, .parent = CategoryId{1}},
            {.id = CategoryId{3}, .parent = CategoryId{2}}, {.id = CategoryId{4}, .parent = CategoryId{4}}};
        QCOMPARE(withSubcategories(loop, {CategoryId{2}}), (QSet{CategoryId{1}, CategoryId{2}, CategoryId{3}}));
        QCOMPARE(withSubcategories(loop, {CategoryId{4}}), (QSet{CategoryId{4}}));
    }

    void words_are_looked_for_everywhere_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("a room") << u"SALON-2"_s << QList<qint64>{2};
        QTest::newRow("a course and its activity") << u"c3  activity"_s << QList<qint64>{3};
        QTest::newRow("both are needed") << u"c3 salon-2"_s << QList<qint64>{};
        QTest::newRow("accents") << u"çours"_s << QList<qint64>{1, 2, 3};
        QTest::newRow("blanks") << u"   "_s << QList<qint64>{1, 2, 3};
    }
    void words_are_looked_for_everywhere()
    {
        QFETCH(QString, words);
        QFETCH(QList<qint64>, found);
        QCOMPARE(numbers(sweepOrder(campusOf(3), {}, {.words = words}, now)), found);
    }

    void what_is_young_enough_is_left_out()
    {
        QHash<Cmid, CheckSummary> summaries{{Cmid{1}, summaryOf(1, 3500)}, {Cmid{2}, summaryOf(2, 3700)},
            {Cmid{3}, summaryOf(3, 60)}};
        summaries[Cmid{3}].moodleComplete = false;
        QCOMPARE(numbers(sweepOrder(campusOf(4), summaries, {.olderThan = 1h}, now)), (QList<qint64>{4, 3, 2}));
    }

    void a_resumed_sweep_leaves_out_what_it_tried()
    {
        const Catalogue catalogue = campusOf(5);
        QHash<Cmid, CheckSummary> summaries{{Cmid{1}, summaryOf(1, -10)}, {Cmid{2}, summaryOf(2, 10)}};
        const QHash<Cmid, FailedAttempt> attempts{
            {Cmid{2}, {.at = moment(5)}}, {Cmid{3}, {.at = moment(-5)}}}; // 3 failed before it began
        for (const auto age : {0s, std::chrono::seconds(1h)}) {
            const SweepRest rest = sweepRest(catalogue, summaries, attempts, {.olderThan = age}, now);
            QCOMPARE(rest.done, 2);
            QCOMPARE(numbers(rest.left), (QList<qint64>{3, 4, 5}));
            QCOMPARE(rest.total(), 5);
        }
        summaries.insert(Cmid{4}, summaryOf(4, 60)); // young enough when it began
        QCOMPARE(sweepRest(catalogue, summaries, attempts, {.olderThan = 1h}, now).total(), 4);
    }

    void a_record_counts_what_was_read_since()
    {
        const Catalogue catalogue = campusOf(6);
        QHash<Cmid, CheckSummary> summaries{{Cmid{1}, summaryOf(1, -10, 3)}, {Cmid{2}, summaryOf(2, -20)},
            {Cmid{3}, summaryOf(3, 10, 9)}, {Cmid{4}, summaryOf(4, -10, 1)}};
        summaries[Cmid{4}].chatComplete = false;
        const QHash<Cmid, FailedAttempt> attempts{{Cmid{3}, {.at = moment(1)}},
            {Cmid{5}, {.at = moment(2), .error = {.kind = Error::Kind::NotFound, .code = u"vanished"_s}}}};
        const SweepRecord record = sweepRecord(catalogue, summaries, attempts, {}, now);
        QCOMPARE(record.total, 6);
        QCOMPARE(record.done, 5);
        QCOMPARE(record.failures, 2); // 3 and 4: that 5 has no room is a finding
        QCOMPARE(record.drifting, 2);
        QCOMPARE(record.drifts, 4);
    }

    /// Whatever is known, each activity of a scope is in its order once, and reading on empties what is left.
    void an_order_is_whole_whatever_is_known()
    {
        QRandomGenerator dice(7);
        for (int round = 0; round < 300; ++round) {
            Catalogue catalogue = campusOf(1 + dice.bounded(30));
            QHash<Cmid, CheckSummary> summaries;
            for (qsizetype n = 1; n <= catalogue.courses.courses.size(); ++n) {
                if (dice.bounded(2))
                    summaries.insert(Cmid{n}, summaryOf(n, dice.bounded(9000) - 500, dice.bounded(3), dice.bounded(20)));
                if (dice.bounded(5) == 0)
                    catalogue.links.remove(Cmid{n});
                if (dice.bounded(3) == 0)
                    catalogue.activities[CourseId{n}] += activity(1000 + n, n);
            }
            const SweepScope scope{.categories = {CategoryId{1 + dice.bounded(4)}}, .olderThan = std::chrono::seconds(dice.bounded(2) * 3600)};
            QHash<Cmid, FailedAttempt> attempts;
            SweepRest rest = sweepRest(catalogue, summaries, attempts, scope, now);
            const int total = rest.total();
            QCOMPARE(QSet<Cmid>(rest.left.cbegin(), rest.left.cend()).size(), rest.left.size());
            while (!rest.left.isEmpty()) {
                const Cmid next = rest.left.first();
                if (dice.bounded(3) == 0)
                    attempts.insert(next, {.at = moment(dice.bounded(100))});
                else
                    summaries.insert(next, summaryOf(next.value, -dice.bounded(100), dice.bounded(2)));
                const SweepRest after = sweepRest(catalogue, summaries, attempts, scope, now);
                QCOMPARE(after.total(), total);
                QCOMPARE(after.left.size(), rest.left.size() - 1);
                QVERIFY(!after.left.contains(next));
                rest = after;
            }
            QCOMPARE(sweepRecord(catalogue, summaries, attempts, scope, now).done, total);
        }
    }

    void an_incomplete_reading_that_says_why_is_a_failed_attempt()
    {
        CompareInput input = sides({person(2, u"ann"_s)}, {member(u"ann"_s)});
        QVERIFY(!failedAttempt(compare(input)));
        input.room.stamp.gaps = {{.kind = Gap::Kind::CountMismatch, .server = Server::RocketChat}};
        QVERIFY(!failedAttempt(compare(input))); // nothing to tell
        input.room.stamp.at = moment(30);
        const Error error{.kind = Error::Kind::Denied, .server = Server::RocketChat, .code = u"view-room-administration"_s};
        input.room.stamp.gaps += {.kind = Gap::Kind::Refused, .server = Server::RocketChat, .error = error};
        QCOMPARE(failedAttempt(compare(input)), (FailedAttempt{.at = moment(30), .error = error}));
    }

    void the_meter_tells_by_the_last_minutes()
    {
        SweepMeter meter;
        QCOMPARE(meter.callsPerMinute(), 0);
        QVERIFY(!meter.forecast(now, 10).isValid());
        meter.measured(now, 0, 0);
        meter.measured(now.addMSecs(500), 1, 5);
        QVERIFY(!meter.forecast(now, 10).isValid()); // too early
        meter.measured(now.addSecs(60), 30, 120);
        QCOMPARE(meter.callsPerMinute(), 120);
        QCOMPARE(meter.forecast(now.addSecs(60), 60), now.addSecs(180));
        meter.resumed(now.addSecs(3660)); // an hour's rest
        meter.measured(now.addSecs(3720), 60, 240);
        QCOMPARE(meter.callsPerMinute(), 120);
        QCOMPARE(meter.forecast(now.addSecs(3720), 0), now.addSecs(3720));
        for (int i = 1; i <= 20; ++i) // four times as slow from now on
            meter.measured(now.addSecs(3720 + i * 60), 60 + i * 7, 240 + i * 30);
        QCOMPARE(meter.callsPerMinute(), 30);
    }

    void a_meter_that_does_not_move_foretells_nothing()
    {
        SweepMeter meter;
        meter.measured(now, 5, 0);
        meter.measured(now.addSecs(60), 5, 50);
        QCOMPARE(meter.callsPerMinute(), 50);
        QVERIFY(!meter.forecast(now.addSecs(60), 3).isValid());
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
