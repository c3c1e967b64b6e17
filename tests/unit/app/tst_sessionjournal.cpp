// SPDX-License-Identifier: GPL-3.0-or-later
// What a session has to do with its journal: it looks back before it writes, and lets a window look in.
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

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);
const Cmid cmid{102};
const RoomId room{u"room2"_s};

/// One course with one activity, and a student who is missing from its room; a journal in which an earlier run left their
/// invitation open.
struct Open {
    FakeMoodle *moodle = new FakeMoodle;
    FakeChat *chat = new FakeChat;
    FakeJournal *journal = new FakeJournal;
    ManualClock *clock = new ManualClock(morning);
    std::unique_ptr<Session> session;

    explicit Open(const QDateTime &left)
    {
        const ReadStamp whole{.at = morning, .sources = {u"fake"_s}, .gaps = {}};
        const Course course{.id = CourseId{2}, .shortName = u"C2"_s};
        moodle->listing = {.courses = {course}, .stamp = whole};
        moodle->courseActivities.insert(course.id, {Activity{.cmid = cmid, .course = course.id, .name = u"Salon"_s}});
        moodle->reading = {.people = {Person{.id = MoodleUserId{1},
                               .username = u"ann"_s,
                               .fullName = u"Ann"_s,
                               .roles = {MoodleRole{.shortName = u"student"_s}},
                               .enrolment = EnrolmentState::Active,
                               .account = MoodleAccountState::Active}},
            .stamp = whole,
            .calls = 1};
        chat->allRooms = {Room{.id = room, .name = derivedGroupName(moodle->siteUrl, course.shortName, cmid)}};
        chat->reading
            = {.members = {RoomMember{.id = AccountId{u"svc"_s}, .username = u"svc-moodle"_s, .roles = {.owner = true}}},
                .stamp = whole};
        chat->allAccounts = {Account{.id = AccountId{u"id-ann"_s}, .username = u"ann"_s, .type = Account::Type::User}};
        journal->kept = {JournalEntry{.id = 1,
            .run = 1,
            .item = 1,
            .cmid = cmid,
            .operation = {.kind = Operation::Kind::Invite, .room = room, .account = AccountId{u"id-ann"_s}, .username = u"ann"_s},
            .opened = left}};
        session = std::make_unique<Session>(Campus{.name = u"Fake"_s}, std::unique_ptr<MoodleServer>(moodle),
            std::unique_ptr<ChatServer>(chat), std::unique_ptr<Journal>(journal),
            std::make_unique<FakeSnapshots>(std::make_shared<FakeSnapshots::Kept>()), std::unique_ptr<Clock>(clock));
    }
    void open()
    {
        session->open();
        QTRY_COMPARE(session->check(cmid).phase, CheckState::Phase::Done);
    }
};

} // namespace

class TestSessionJournal : public QObject
{
    Q_OBJECT
private slots:
    void an_open_campus_says_what_became_of_an_earlier_run()
    {
        Open campus(morning.addSecs(-3600));
        QSignalSpy recovered(campus.session.get(), &Session::recovered);
        campus.open();
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(campus.session->recovery().count(Outcome::NotSent), 1);
        QCOMPARE(campus.journal->kept.first().code, u"not-so"_s);
        QVERIFY(campus.chat->sent.isEmpty());
    }

    void nothing_is_written_before_the_look_is_through()
    {
        Open campus(morning.addSecs(-5)); // the call left just now: its effect is waited for
        QSignalSpy recovered(campus.session.get(), &Session::recovered);
        campus.open();
        QTRY_COMPARE(campus.clock->waiting(), 1);
        campus.session->apply(Plan{.rooms = {makePlan(*campus.session->check(cmid).comparison)}});
        QVERIFY(campus.session->run().busy());
        QTest::qWait(50); // long enough for a call, had there been one
        QVERIFY(campus.chat->sent.isEmpty());
        campus.clock->advance(std::chrono::seconds(20));
        QTRY_VERIFY(!campus.session->run().busy());
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(campus.chat->sent, QStringList{u"invite/id-ann"_s});
        QVERIFY(campus.session->run().ok());
    }

    void a_session_that_ends_does_not_wait_for_late_calls()
    {
        Open campus(morning.addSecs(-5));
        campus.open();
        QTRY_COMPARE(campus.clock->waiting(), 1);
        campus.session.reset();
    }

    void a_run_of_another_program_is_left_alone()
    {
        Open campus(morning.addSecs(-3600));
        campus.journal->heldElsewhere = true;
        QSignalSpy recovered(campus.session.get(), &Session::recovered);
        campus.open();
        QTRY_COMPARE(campus.session->recovery().elsewhere, 1);
        QVERIFY(recovered.isEmpty());
        QCOMPARE(campus.journal->kept.first().outcome, Outcome::Open);
    }

    void an_invitation_is_done_once_the_room_shows_it_data()
    {
        QTest::addColumn<bool>("dropped");
        QTest::addColumn<QStringList>("closes");
        QTest::newRow("it does") << false << QStringList{u"doubtful 1"_s, u"done 1"_s};
        QTest::newRow("the server kept them out") << true << QStringList{u"doubtful 1"_s, u"refused 1"_s};
    }
    void an_invitation_is_done_once_the_room_shows_it()
    {
        QFETCH(bool, dropped);
        Open campus(morning);
        campus.journal->kept.clear();
        if (dropped)
            campus.chat->silentlyDropped = {u"id-ann"_s};
        campus.open();
        campus.session->apply(Plan{.rooms = {makePlan(*campus.session->check(cmid).comparison)}});
        QTRY_COMPARE(campus.session->run().state, RunReport::State::Finished);
        QTEST(campus.journal->closes, "closes");
    }

    void a_window_looks_into_the_journal_and_prepares_an_undo()
    {
        Open campus(morning.addSecs(-3600));
        campus.journal->kept.first().outcome = Outcome::Done;
        campus.chat->reading.members += RoomMember{.id = AccountId{u"id-ann"_s}, .username = u"ann"_s};
        campus.open();
        QSignalSpy read(campus.session.get(), &Session::journalRead), ready(campus.session.get(), &Session::undoReady),
            failed(campus.session.get(), &Session::undoFailed), runs(campus.session.get(), &Session::runsRead);
        campus.session->wantJournal({.text = u"ann"_s});
        campus.session->wantRuns(10);
        QTRY_COMPARE(read.size() + runs.size(), 2);
        QCOMPARE(read.first().at(1).value<JournalPage>().entries.size(), 1);
        campus.journal->campus = u"Fake"_s;
        campus.session->wantUndo({.run = 1});
        QTRY_COMPARE(ready.size(), 1);
        const auto offer = ready.first().first().value<UndoOffer>();
        QCOMPARE(offer.undo.plan.ticked(Operation::Kind::Kick), 0);
        QCOMPARE(offer.undo.plan.operations(), 1);
        campus.session->apply(offer.undo.plan);
        QTRY_VERIFY(campus.session->run().state == RunReport::State::Finished);
        campus.journal->campus = u"Elsewhere"_s;
        campus.session->wantUndo({.run = 1});
        QTRY_COMPARE(failed.size(), 1);
    }

    void what_the_journal_cannot_answer_is_said()
    {
        Open campus(morning.addSecs(-3600));
        campus.open();
        QSignalSpy failed(campus.session.get(), &Session::journalFailed), forgotten(campus.session.get(), &Session::forgotten);
        campus.session->forgetRuns(morning);
        QTRY_COMPARE(forgotten.size(), 1);
        campus.journal->fault = Error{.kind = Error::Kind::Storage, .code = u"damaged"_s, .call = u"journal"_s};
        campus.session->wantJournal({});
        campus.session->wantRuns(10);
        campus.session->forgetRuns(morning);
        QTRY_COMPARE(failed.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestSessionJournal)
#include "tst_sessionjournal.moc"
