// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps of a session: what it holds in memory, how it is paused, left and resumed, and what it does when something is away.
#include "app/session.h"
#include "domain/names.h"
#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = SweepState::Phase;

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);
using KeptPtr = std::shared_ptr<FakeSnapshots::Kept>;

/// Courses from 1 on with an activity each, of number 100 + course; one student is missing from every room.
struct Open {
    FakeMoodle *moodle = new FakeMoodle;
    FakeChat *chat = new FakeChat;
    ManualClock *clock;
    KeptPtr kept;
    std::unique_ptr<Session> session;

    explicit Open(int courses, KeptPtr before = std::make_shared<FakeSnapshots::Kept>(), const QDateTime &now = morning)
        : clock(new ManualClock(now)),
          kept(std::move(before))
    {
        const ReadStamp whole{.at = now, .sources = {u"fake"_s}, .gaps = {}};
        moodle->listing.stamp = whole;
        for (qint64 id = 1; id <= courses; ++id) {
            const Course course{.id = CourseId{id}, .shortName = u"C%1"_s.arg(id)};
            const Cmid cmid{id + 100};
            moodle->listing.courses += course;
            moodle->courseActivities.insert(course.id, {Activity{.cmid = cmid, .course = course.id, .name = u"Salon"_s}});
            chat->allRooms
                += Room{.id = RoomId{u"room%1"_s.arg(id)}, .name = derivedGroupName(moodle->siteUrl, course.shortName, cmid)};
        }
        moodle->reading = {.people = {Person{.id = MoodleUserId{1},
                               .username = u"ann"_s,
                               .fullName = u"Ann"_s,
                               .roles = {MoodleRole{.shortName = u"student"_s}},
                               .enrolment = EnrolmentState::Active,
                               .account = MoodleAccountState::Active}},
            .stamp = whole,
            .calls = 1};
        chat->reading
            = {.members = {RoomMember{.id = AccountId{u"svc"_s}, .username = u"svc-moodle"_s, .roles = {.owner = true}}},
                .stamp = whole};
        chat->allAccounts = {Account{.id = AccountId{u"id-ann"_s}, .username = u"ann"_s, .type = Account::Type::User}};
        session = std::make_unique<Session>(Campus{.name = u"Fake"_s}, std::unique_ptr<MoodleServer>(moodle),
            std::unique_ptr<ChatServer>(chat), std::make_unique<FakeJournal>(), std::make_unique<FakeSnapshots>(kept),
            std::unique_ptr<Clock>(clock));
        session->open();
    }
    /// A minute later; whatever is read from now on is of then.
    void later()
    {
        clock->advance(1min);
        moodle->reading.stamp.at = chat->reading.stamp.at = clock->now();
    }
    [[nodiscard]] bool idle() const { return !session->job() && !session->sweep().busy(); }
    [[nodiscard]] int held() const
    {
        int held = 0;
        for (const Course &course : std::as_const(moodle->listing.courses))
            held += session->check(Cmid{course.id.value + 100}).comparison ? 1 : 0;
        return held;
    }
    /// Calls `then` once, before the n-th course is read.
    void before(int nth, const std::function<void()> &then)
    {
        moodle->beforePeople = [this, nth, then](CourseId) {
            if (int(moodle->peopleAsked.size()) == nth)
                then();
        };
    }
};

const Error expired{.kind = Error::Kind::Unauthenticated, .server = Server::Moodle, .code = u"invalidtoken"_s};
const Error cutLine{.kind = Error::Kind::Network, .server = Server::Moodle, .code = u"host-not-found"_s};

} // namespace

class TestSessionSweep : public QObject
{
    Q_OBJECT

private slots:
    void a_large_campus_is_swept_without_being_held()
    {
        Open campus(60);
        QTRY_VERIFY(campus.idle());
        const Session &session = *campus.session;
        QSignalSpy changed(&session, &Session::sweepChanged), checked(&session, &Session::checkChanged);
        campus.session->startSweep({});
        campus.session->startSweep({.words = u"another"_s}); // one at a time
        QTRY_VERIFY(session.job() && session.job()->kind == Job::Kind::Sweeping);
        QTRY_VERIFY(campus.idle());
        QVERIFY(session.sweep().scope.words.isEmpty());
        QCOMPARE(session.sweep().phase, Phase::None);
        QCOMPARE(session.sweep().done, 60);
        QCOMPARE(session.summaries().size(), 60);
        QCOMPARE(session.summaries().value(Cmid{101}).drifts, 1);
        QCOMPARE(campus.held(), 0);
        QVERIFY(checked.size() >= 60);
        QVERIFY(changed.size() > 60);
        QTRY_COMPARE(campus.kept->checksKept, 60);
        QTRY_COMPARE(campus.kept->sweeps.size(), 1);
        const SweepRecord &record = campus.kept->sweeps.first();
        QCOMPARE(record.done, 60);
        QCOMPARE(record.drifting, 60);
        QVERIFY(record.calls > 60 && record.ended.isValid());
        // Whoever looks at one has its lines from the store.
        campus.session->recall(Cmid{101});
        QTRY_VERIFY(session.check(Cmid{101}).comparison);
        QCOMPARE(session.check(Cmid{101}).comparison->count(DriftClass::Missing), 1);
        campus.session->wantSweeps();
        QSignalSpy told(&session, &Session::sweepsRead);
        QVERIFY(told.wait());
        QCOMPARE(told.first().first().value<QList<SweepRecord>>().size(), 1);
    }

    void other_rules_count_a_large_campus_anew_without_holding_it()
    {
        Open campus(60);
        QTRY_VERIFY_WITH_TIMEOUT(campus.idle(), 20'000);
        campus.session->startSweep({});
        QTRY_VERIFY_WITH_TIMEOUT(campus.idle() && campus.session->summaries().size() == 60, 20'000);
        CampusRules rules = campus.session->campus().rules;
        rules.roles.members = {u"teacher"_s};
        campus.session->useRules(rules);
        const auto drifts = [&] {
            int sum = 0;
            for (const CheckSummary &summary : campus.session->summaries())
                sum += summary.drifts;
            return sum;
        };
        QTRY_VERIFY_WITH_TIMEOUT(campus.session->summaries().size() == 60 && drifts() == 0, 20'000);
        QCOMPARE(campus.held(), 0);
        // Rules that follow at once find everything, whatever is still being counted.
        rules.roles.members = {u"student"_s, u"tutor"_s};
        campus.session->useRules(rules);
        rules.roles.members = {u"student"_s};
        campus.session->useRules(rules);
        QTRY_VERIFY_WITH_TIMEOUT(campus.session->summaries().size() == 60 && drifts() == 60, 20'000);
        QCOMPARE(campus.held(), 0);
        // Whoever looks at one has its lines, and whoever tries rules on all has as many as may be held.
        campus.session->recall(Cmid{101});
        QTRY_COMPARE_WITH_TIMEOUT(campus.held(), 1, 20'000);
        campus.session->recallAll();
        QTRY_COMPARE_WITH_TIMEOUT(campus.held(), 60, 20'000);
    }

    void what_is_shown_stays_and_is_fresh()
    {
        Open campus(60);
        QTRY_VERIFY(campus.idle());
        campus.session->startCheck(Cmid{107});
        QTRY_COMPARE(campus.session->check(Cmid{107}).phase, CheckState::Phase::Done);
        const auto before = campus.session->check(Cmid{107}).comparison;
        campus.later();
        campus.session->startSweep({});
        QTRY_VERIFY(campus.session->sweep().busy());
        QTRY_VERIFY(campus.idle());
        QCOMPARE(campus.held(), 1);
        QVERIFY(campus.session->check(Cmid{107}).comparison != before);
        QCOMPARE(campus.session->check(Cmid{107}).phase, CheckState::Phase::Done);
    }

    void a_small_campus_keeps_all_its_lines()
    {
        Open campus(5);
        QTRY_COMPARE(campus.held(), 5); // checked whole on opening
        QTRY_VERIFY(campus.idle());
        campus.later();
        const auto before = campus.session->check(Cmid{102}).comparison;
        campus.session->startSweep({.courses = {CourseId{2}, CourseId{4}}});
        QTRY_COMPARE(campus.kept->sweeps.size(), 1);
        QCOMPARE(campus.kept->sweeps.first().done, 2);
        QCOMPARE(campus.held(), 5);
        QVERIFY(campus.session->check(Cmid{102}).comparison != before);
    }

    void it_is_paused_and_goes_on()
    {
        Open campus(60);
        QTRY_VERIFY(campus.idle());
        campus.before(5, [&] { campus.session->pauseSweep(); });
        campus.session->startSweep({});
        QTRY_COMPARE(campus.session->sweep().phase, Phase::Paused);
        QVERIFY(campus.session->sweep().paused());
        QTest::qWait(100); // what was in flight comes
        const int done = campus.session->sweep().done;
        QVERIFY(done < 60);
        QTest::qWait(50);
        QCOMPARE(campus.session->sweep().done, done);
        campus.session->resumeSweep();
        QTRY_COMPARE(campus.session->sweep().phase, Phase::None);
        QCOMPARE(campus.session->sweep().done, 60);
    }

    void one_that_was_stopped_is_resumed_in_a_later_session()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        int done = 0;
        {
            Open campus(60, kept);
            QTRY_VERIFY(campus.idle());
            campus.before(20, [&] { campus.session->stopJob(); });
            campus.session->startSweep({});
            QTRY_COMPARE(campus.session->sweep().phase, Phase::Left);
            QVERIFY(!campus.session->sweep().error && !campus.session->job());
            done = campus.session->sweep().done;
            QVERIFY(done > 0 && done < 60);
            QTRY_COMPARE(kept->campus.sweep->done, done);
        }
        Open later(60, kept, morning.addSecs(3600));
        QTRY_COMPARE(later.session->sweep().phase, Phase::Left);
        QCOMPARE(later.session->sweep().done, done);
        QCOMPARE(later.session->sweep().began, morning);
        QTRY_VERIFY(later.idle());
        QCOMPARE(later.session->sweep().phase, Phase::Left); // nothing goes on by itself
        later.session->resumeSweep();
        QTRY_COMPARE(later.session->sweep().phase, Phase::None);
        QCOMPARE(later.moodle->peopleAsked.size(), 60 - done);
        QTRY_COMPARE(kept->sweeps.size(), 1);
        QCOMPARE(kept->sweeps.first().done, 60);
        QVERIFY(!kept->campus.sweep);
    }

    void one_that_was_left_can_be_forgotten()
    {
        Open campus(60);
        QTRY_VERIFY(campus.idle());
        campus.before(3, [&] { campus.session->stopSweep(); });
        campus.session->startSweep({});
        QTRY_COMPARE(campus.session->sweep().phase, Phase::Left);
        QTRY_VERIFY(campus.kept->campus.sweep);
        campus.session->dismissSweep();
        QCOMPARE(campus.session->sweep().phase, Phase::None);
        QTRY_VERIFY(!campus.kept->campus.sweep);
        QVERIFY(campus.kept->sweeps.first().ended.isValid());
    }

    void an_expired_token_leaves_it_with_its_error()
    {
        Open campus(60);
        QTRY_VERIFY(campus.idle());
        campus.before(10, [&] {
            for (qint64 id = 1; id <= 60; ++id)
                campus.moodle->gapsOf.insert(
                    CourseId{id}, {{.kind = Gap::Kind::Refused, .server = Server::Moodle, .error = expired}});
        });
        campus.session->startSweep({});
        QTRY_COMPARE(campus.session->sweep().phase, Phase::Left);
        QCOMPARE(campus.session->sweep().error, std::optional(expired));
        const int done = campus.session->sweep().done;
        QVERIFY(done < 60);
        campus.moodle->gapsOf.clear();
        campus.moodle->beforePeople = {};
        campus.session->resumeSweep();
        QTRY_COMPARE(campus.session->sweep().phase, Phase::None);
        QCOMPARE(campus.session->sweep().done, 60);
        QCOMPARE(campus.session->sweep().failures, 0);
    }

    void a_line_that_goes_away_is_waited_for()
    {
        Open campus(60);
        QTRY_VERIFY(campus.idle());
        campus.before(10, [&] {
            campus.moodle->fault = cutLine;
            for (qint64 id = 1; id <= 60; ++id)
                campus.moodle->gapsOf.insert(
                    CourseId{id}, {{.kind = Gap::Kind::PageFailed, .server = Server::Moodle, .error = cutLine}});
        });
        campus.session->startSweep({});
        QTRY_COMPARE(campus.session->sweep().phase, Phase::Waiting);
        QCOMPARE(campus.session->sweep().error, std::optional(cutLine));
        QTRY_VERIFY(campus.session->nextTry().isValid());
        campus.clock->advance(10s); // still away
        QTRY_VERIFY(!campus.session->trying());
        QCOMPARE(campus.session->sweep().phase, Phase::Waiting);
        campus.moodle->fault.reset();
        campus.moodle->gapsOf.clear();
        campus.moodle->beforePeople = {};
        QTRY_VERIFY(campus.session->nextTry().isValid());
        campus.clock->advance(1min);
        QTRY_COMPARE(campus.session->sweep().phase, Phase::None);
        QCOMPARE(campus.session->sweep().done, 60);
        QCOMPARE(campus.session->sweep().failures, 0);
        QVERIFY(campus.session->online());
    }

    void a_full_disk_is_said_and_the_sweep_goes_on()
    {
        Open campus(60);
        QTRY_VERIFY(campus.idle());
        campus.before(10, [&] { campus.kept->fault = Error{.kind = Error::Kind::Storage, .code = u"full"_s}; });
        campus.session->startSweep({});
        QTRY_VERIFY(campus.session->sweep().busy());
        QTRY_VERIFY(campus.idle());
        QCOMPARE(campus.session->sweep().done, 60);
        QCOMPARE(campus.session->storeError()->code, u"full"_s);
        QCOMPARE(campus.session->summaries().size(), 60);
        QVERIFY(campus.kept->checksKept < 60);
    }

    void what_cannot_be_read_is_told_after_a_restart()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        const Error denied{.kind = Error::Kind::Denied, .server = Server::Moodle, .code = u"nopermissions"_s};
        {
            Open campus(60, kept);
            QTRY_VERIFY(campus.idle());
            campus.moodle->gapsOf.insert(CourseId{7}, {{.kind = Gap::Kind::Refused, .server = Server::Moodle, .error = denied}});
            campus.session->startSweep({});
            QTRY_COMPARE(kept->sweeps.size(), 1);
            QCOMPARE(campus.session->sweep().failures, 1);
            QCOMPARE(campus.session->check(Cmid{107}).attempt->error, denied);
        }
        Open later(60, kept, morning.addSecs(60));
        QTRY_VERIFY(later.idle());
        QCOMPARE(later.session->check(Cmid{107}).attempt, (std::optional(FailedAttempt{.at = morning, .error = denied})));
        QVERIFY(!later.session->check(Cmid{106}).attempt);
        later.session->startCheck(Cmid{107});
        QTRY_COMPARE(later.session->check(Cmid{107}).phase, CheckState::Phase::Done);
        QVERIFY(!later.session->check(Cmid{107}).attempt); // it was read now
    }

    void it_waits_while_the_campus_opens()
    {
        Open campus(60);
        campus.session->startSweep({}); // the campus is still being listed
        QTRY_VERIFY(campus.idle());
        QCOMPARE(campus.session->sweep().done, 60);
    }

    void closing_in_the_middle_leaves_it()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        {
            Open campus(60, kept);
            QTRY_VERIFY(campus.idle());
            bool held = false; // it would be over before anybody looks
            QObject::connect(campus.session.get(), &Session::sweepChanged, campus.session.get(), [&] {
                if (!std::exchange(held, held || campus.session->sweep().done > 3) && held)
                    campus.session->pauseSweep();
            });
            campus.session->startSweep({});
            QTRY_VERIFY(campus.session->sweep().paused());
        }
        QVERIFY(kept->campus.sweep);
        QVERIFY(kept->campus.sweep->done < 60);
    }
};

QTEST_GUILESS_MAIN(TestSessionSweep)
#include "tst_sessionsweep.moc"
