// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"
#include "domain/names.h"
#include "domain/plan.h"
#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);

/// Two courses with one activity each, one student who is missing from both rooms.
struct Open {
    FakeMoodle *moodle = new FakeMoodle;
    FakeChat *chat = new FakeChat;
    FakeJournal *journal = new FakeJournal;
    std::shared_ptr<FakeSnapshots::Kept> kept;
    std::unique_ptr<Session> session;

    explicit Open(std::shared_ptr<FakeSnapshots::Kept> before = std::make_shared<FakeSnapshots::Kept>(), const QDateTime &now = morning)
        : kept(std::move(before))
    {
        const ReadStamp whole{.at = morning, .sources = {u"fake"_s}, .gaps = {}};
        moodle->listing.stamp = whole;
        for (const qint64 id : {2, 3}) {
            const Course course{.id = CourseId{id}, .shortName = u"C%1"_s.arg(id)};
            const Cmid cmid{id + 100};
            moodle->listing.courses += course;
            moodle->courseActivities.insert(course.id, {Activity{.cmid = cmid, .course = course.id, .name = u"Salon"_s}});
            chat->allRooms += Room{.id = RoomId{u"room%1"_s.arg(id)}, .name = derivedGroupName(moodle->siteUrl, course.shortName, cmid)};
        }
        moodle->reading = {.people = {Person{.id = MoodleUserId{1}, .username = u"ann"_s, .fullName = u"Ann"_s,
                                             .roles = {MoodleRole{.shortName = u"student"_s}}, .enrolment = EnrolmentState::Active,
                                             .account = MoodleAccountState::Active}},
                           .stamp = whole, .calls = 1};
        chat->reading = {.members = {RoomMember{.id = AccountId{u"svc"_s}, .username = u"svc-moodle"_s, .roles = {.owner = true}}}, .stamp = whole};
        chat->allAccounts = {Account{.id = AccountId{u"id-ann"_s}, .username = u"ann"_s, .type = Account::Type::User}};
        session = std::make_unique<Session>(Campus{.name = u"Fake"_s}, std::unique_ptr<MoodleServer>(moodle), std::unique_ptr<ChatServer>(chat),
                                            std::unique_ptr<Journal>(journal), std::make_unique<FakeSnapshots>(kept), std::make_unique<ManualClock>(now));
    }
    void open()
    {
        session->open();
        QTRY_VERIFY(!session->job());
    }
};

const Cmid first{102};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void opening_reads_the_campus_and_checks_a_small_one()
    {
        Open campus;
        QSignalSpy checked(campus.session.get(), &Session::checkChanged);
        campus.open();
        QVERIFY(campus.session->online());
        QCOMPARE(campus.session->moodle().version, u"4.5"_s);
        QCOMPARE(campus.session->readAt(), morning);
        QCOMPARE(campus.session->catalogue().activities.size(), 2);
        QCOMPARE(campus.session->catalogue().links.value(first).confidence, Link::Confidence::Certain);
        QTRY_COMPARE(campus.session->check(first).phase, CheckState::Phase::Done);
        QCOMPARE(campus.session->check(first).comparison->count(DriftClass::Missing), 1);
        QVERIFY(checked.size() >= 4);
    }

    void activities_come_with_their_links_whoever_asks_first()
    {
        Open campus;
        const Session &session = *campus.session;
        int seen = 0;
        const auto look = [&] {
            for (const QList<Activity> &activities : session.catalogue().activities)
                for (const Activity &activity : activities) {
                    ++seen;
                    QCOMPARE(session.catalogue().links.value(activity.cmid).confidence, Link::Confidence::Certain);
                }
        };
        connect(campus.session.get(), &Session::jobChanged, this, look);
        connect(campus.session.get(), &Session::activitiesChanged, this, look);
        connect(campus.session.get(), &Session::catalogueChanged, this, [&] {
            for (const qint64 id : {3, 2, 3}) // as the user, opening courses while the campus opens
                campus.session->wantActivities(CourseId{id});
        });
        campus.open();
        QVERIFY(seen > 0);
        for (const Cmid cmid : {first, Cmid{103}})
            QTRY_COMPARE(session.check(cmid).phase, CheckState::Phase::Done);
    }

    void starts_on_what_was_kept_and_reads_again()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        {
            Open campus(kept);
            campus.open();
            QTRY_COMPARE(kept->checksKept, 2);
            QVERIFY(!campus.session->fromSnapshot());
        }
        Open later(kept, morning.addDays(1));
        QSignalSpy listed(later.session.get(), &Session::catalogueChanged);
        later.session->open();
        QVERIFY(listed.wait());
        QVERIFY(later.session->fromSnapshot());
        QCOMPARE(later.session->readAt(), morning);
        QCOMPARE(later.session->catalogue().activity(first)->name, u"Salon"_s);
        QCOMPARE(later.session->check(first).summary->drifts, 1);
        QCOMPARE(later.session->check(first).phase, CheckState::Phase::Never);
        QVERIFY(!later.session->check(first).comparison);
        QTRY_VERIFY(!later.session->fromSnapshot());
        QCOMPARE(later.session->readAt(), morning.addDays(1));
        QTRY_COMPARE(later.session->check(first).phase, CheckState::Phase::Done);
        QVERIFY(!later.session->check(first).kept);
        QCOMPARE(later.session->check(first).driftingSince, morning);
    }

    void without_network_shows_what_was_kept()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        {
            Open campus(kept);
            campus.open();
            QTRY_COMPARE(kept->checksKept, 2);
        }
        Open later(kept, morning.addDays(1));
        const Error unreachable{.kind = Error::Kind::Network, .server = Server::Moodle, .code = u"host-not-found"_s};
        later.moodle->fault = unreachable;
        later.chat->fault = unreachable;
        later.open();
        QVERIFY(later.session->fromSnapshot());
        QCOMPARE(later.session->moodle().state, Connection::State::Offline);
        QSignalSpy changed(later.session.get(), &Session::checkChanged);
        later.session->recall(first);
        QVERIFY(changed.wait());
        const CheckState &state = later.session->check(first);
        QVERIFY(state.kept);
        QCOMPARE(state.comparison->count(DriftClass::Missing), 1);
        QCOMPARE(state.comparison->course.stamp.at, morning);
        QSignalSpy history(later.session.get(), &Session::historyRead);
        later.session->wantHistory(first);
        QVERIFY(history.wait());
        QCOMPARE(history.first().at(1).value<QList<HistoryPoint>>().size(), 1);
    }

    void a_store_that_fails_takes_nothing_from_the_screen()
    {
        const auto kept = std::make_shared<FakeSnapshots::Kept>();
        kept->fault = Error{.kind = Error::Kind::Storage, .code = u"full"_s, .detail = u"/data/x.sqlite"_s};
        Open campus(kept);
        QSignalSpy told(campus.session.get(), &Session::storeChanged);
        campus.open();
        QTRY_COMPARE(campus.session->check(first).phase, CheckState::Phase::Done);
        QVERIFY(!told.isEmpty());
        QCOMPARE(campus.session->storeError()->code, u"full"_s);
        kept->fault.reset();
        campus.session->startCheck(first);
        QTRY_VERIFY(!campus.session->storeError());
    }

    void a_refused_token_is_said_and_nothing_is_listed()
    {
        Open campus;
        campus.moodle->fault = Error{.kind = Error::Kind::Unauthenticated, .server = Server::Moodle, .code = u"invalidtoken"_s};
        QSignalSpy failed(campus.session.get(), &Session::openFailed);
        campus.open();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(campus.session->moodle().state, Connection::State::Refused);
        QCOMPARE(campus.session->chat().state, Connection::State::Online);
        QVERIFY(campus.session->catalogue().courses.courses.isEmpty());
    }

    void offline_keeps_what_was_read()
    {
        Open campus;
        campus.open();
        campus.chat->fault = Error{.kind = Error::Kind::Network, .server = Server::RocketChat, .code = u"connection-refused"_s};
        campus.open();
        QCOMPARE(campus.session->chat().state, Connection::State::Offline);
        QVERIFY(!campus.session->online());
        QCOMPARE(campus.session->catalogue().courses.courses.size(), 2);
        QVERIFY(campus.session->check(first).comparison);
        campus.chat->fault.reset();
        campus.open();
        QVERIFY(campus.session->online());
    }

    void an_activity_without_room_fails_with_its_reason()
    {
        Open campus;
        campus.chat->allRooms.removeFirst();
        campus.open();
        QTRY_COMPARE(campus.session->check(first).phase, CheckState::Phase::Failed);
        QCOMPARE(campus.session->check(first).error->code, u"unlinked"_s);
    }

    void a_stopped_check_keeps_the_last_comparison()
    {
        Open campus;
        campus.open();
        QTRY_COMPARE(campus.session->check(first).phase, CheckState::Phase::Done);
        campus.session->startCheck(first);
        QCOMPARE(campus.session->check(first).phase, CheckState::Phase::Reading);
        campus.session->stopCheck(first);
        QTRY_COMPARE(campus.session->check(first).phase, CheckState::Phase::Stopped);
        QVERIFY(campus.session->check(first).comparison);
    }

    void a_run_repairs_and_refreshes_its_activity()
    {
        Open campus;
        campus.open();
        QTRY_COMPARE(campus.session->check(first).phase, CheckState::Phase::Done);
        campus.session->apply({.rooms = {makePlan(*campus.session->check(first).comparison)}});
        QTRY_COMPARE(campus.session->run().state, RunReport::State::Finished);
        QVERIFY(campus.session->run().ok());
        QCOMPARE(campus.session->check(first).comparison->drifts, 0);
        QVERIFY(!campus.session->job());
        campus.session->dismissRun();
        QCOMPARE(campus.session->run().state, RunReport::State::Idle);
    }

    void closing_in_the_middle_is_safe()
    {
        Open campus;
        campus.session->open();
        QTRY_VERIFY(campus.chat->asked > 0);
        campus.session.reset();
        QVERIFY(true); // the sanitizers are the judges
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
