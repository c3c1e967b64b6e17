// SPDX-License-Identifier: GPL-3.0-or-later
// The one write path against scripted ports: what the demo campus cannot be made to do on demand.
#include "app/applier.h"
#include "domain/plan.h"
#include "support/await.h"
#include "support/fakecampus.h"
#include "support/manualclock.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);
const Cmid cmid{30};

Person enrolled(qint64 id, const QString &username, const QString &role)
{
    return Person{.id = MoodleUserId{id}, .username = username, .fullName = username, .roles = {MoodleRole{.shortName = role}},
                  .enrolment = EnrolmentState::Active, .account = MoodleAccountState::Active};
}

Account account(const QString &username)
{
    return Account{.id = AccountId{u"id-"_s + username}, .username = username, .name = username, .type = Account::Type::User};
}

RoomMember member(const QString &username, RoomRoles roles = {})
{
    return RoomMember{.id = AccountId{u"id-"_s + username}, .username = username, .name = username, .roles = roles};
}

Error refused(const QString &code, Error::Kind kind = Error::Kind::Refused)
{
    return Error{.kind = kind, .server = Server::RocketChat, .code = code};
}

/// A course with one activity: ann and bob are missing, tim should be moderator, eve should not, xan is extra.
struct OneRoom {
    FakeMoodle moodle;
    FakeChat chat;
    FakeJournal journal;
    ManualClock clock{morning};
    CampusRules rules;
    Reader reader;
    Applier applier;
    Catalogue catalogue;

    OneRoom() : rules{.limits = {.removalsPerRoom = 5, .removalsShare = 0.5, .removalsPerRun = 5}}, reader(moodle, chat, rules, clock),
               applier(reader, chat, journal, clock, u"fake"_s)
    {
        const ReadStamp whole{.at = morning, .sources = {u"fake"_s}, .gaps = {}};
        const Course course{.id = CourseId{2}, .shortName = u"CHI201"_s};
        moodle.listing = {.courses = {course}, .stamp = whole};
        moodle.courseActivities.insert(course.id, {Activity{.cmid = cmid, .course = course.id, .name = u"Salon"_s}});
        moodle.reading = {.people = {enrolled(1, u"ann"_s, u"student"_s), enrolled(2, u"bob"_s, u"student"_s), enrolled(3, u"eve"_s, u"student"_s),
                                     enrolled(4, u"tim"_s, u"editingteacher"_s), enrolled(5, u"zoe"_s, u"student"_s)},
                          .stamp = whole, .calls = 1};
        chat.allRooms = {Room{.id = RoomId{u"room"_s}, .name = u"room"_s}};
        for (const QString &name : {u"ann"_s, u"bob"_s, u"eve"_s, u"tim"_s, u"zoe"_s, u"xan"_s})
            chat.allAccounts += account(name);
        chat.reading = {.members = {RoomMember{.id = AccountId{u"svc"_s}, .username = u"svc-moodle"_s, .roles = {.owner = true}},
                                    member(u"eve"_s, {.moderator = true}), member(u"tim"_s), member(u"zoe"_s), member(u"xan"_s)},
                        .stamp = whole};
        catalogue = {.chat = {.accountId = AccountId{u"svc"_s}}, .courses = moodle.listing,
                     .rooms = {.rooms = chat.allRooms, .stamp = whole}, .activities = moodle.courseActivities,
                     .links = {{cmid, Link{.cmid = cmid, .room = RoomId{u"room"_s}, .confidence = Link::Confidence::Sure}}}};
    }
    std::shared_ptr<const Comparison> check()
    {
        return await(reader.check(catalogue, moodle.courseActivities.value(CourseId{2}).first(), {}, {})).value();
    }
    RunReport apply(const std::shared_ptr<const Comparison> &comparison, bool withRemovals = true, std::stop_token stop = {}, ReportFn told = {})
    {
        return await(applier.apply({.plan = {.rooms = {makePlan(*comparison, {.withRemovals = withRemovals})}}, .guard = {.limits = rules.limits}}, {comparison}, catalogue, told, stop));
    }
    RunReport applyPlan(const Plan &plan, const std::shared_ptr<const Comparison> &comparison, ReportFn told = {},
        std::shared_ptr<RunPause> pause = {}, std::stop_token stop = {})
    {
        return await(applier.apply({.plan = plan, .guard = {.limits = rules.limits}, .pause = std::move(pause)}, {comparison}, catalogue, std::move(told), stop));
    }
    Outcome outcome(const RunReport &report, const QString &username, Operation::Kind kind)
    {
        for (const OperationResult &result : report.results)
            if (result.operation.username == username && result.operation.kind == kind)
                return result.outcome;
        return Outcome::Open;
    }
};

using enum Operation::Kind;

} // namespace

class TestApplier : public QObject
{
    Q_OBJECT

private slots:
    void writes_in_safe_order_and_verifies()
    {
        OneRoom campus;
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent, (QStringList{u"invite/id-ann+id-bob"_s, u"add_moderator/id-tim"_s, u"remove_moderator/id-eve"_s, u"kick/id-xan"_s}));
        QVERIFY(report.ok());
        QVERIFY(std::ranges::all_of(report.results, &OperationResult::verified));
        QCOMPARE(report.after.size(), 1);
        QCOMPARE(report.after.first()->drifts, 0);
        QVERIFY(campus.journal.ended);
        QVERIFY(std::ranges::all_of(campus.journal.kept, [](const JournalEntry &e) { return e.outcome == Outcome::Done; }));
    }

    void the_journal_is_open_before_the_call_leaves()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.chat.beforeWrite = [&] {
            QVERIFY(!campus.journal.kept.isEmpty());
            QCOMPARE(campus.journal.kept.last().outcome, Outcome::Open);
        };
        QVERIFY(campus.apply(comparison).ok());
    }

    void nothing_leaves_without_a_journal()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.journal.fault = Error{.kind = Error::Kind::Storage, .code = u"unwritable"_s};
        const RunReport report = campus.apply(comparison);
        QVERIFY(campus.chat.sent.isEmpty());
        QCOMPARE(report.error->kind, Error::Kind::Storage);
        QCOMPARE(report.count(Outcome::NotSent), int(report.results.size()));
    }

    void removals_are_not_ticked_by_default()
    {
        OneRoom campus;
        const RunReport report = campus.apply(campus.check(), false);
        QVERIFY(!campus.chat.sent.contains(u"kick/id-xan"_s));
        QCOMPARE(report.after.first()->count(DriftClass::Extra), 1);
    }

    void a_blocked_plan_writes_nothing()
    {
        OneRoom campus;
        campus.rules.limits.removalsPerRoom = 0;
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(report.error->code, u"guard"_s);
        QVERIFY(campus.chat.sent.isEmpty());
    }

    void what_changed_meanwhile_is_skipped_not_forced()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.chat.reading.members += member(u"ann"_s);                       // added by somebody else
        campus.chat.reading.members.removeIf([](const RoomMember &m) { return m.username == "xan"_L1; }); // gone by themselves
        campus.chat.reading.members[1].roles.owner = true;                     // eve became an owner
        const RunReport report = campus.apply(comparison);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::AlreadySo);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::AlreadySo);
        QCOMPARE(campus.outcome(report, u"eve"_s, RemoveModerator), Outcome::Skipped);
        QCOMPARE(campus.chat.sent, (QStringList{u"invite/id-bob"_s, u"add_moderator/id-tim"_s}));
    }

    void one_banned_person_keeps_nobody_out()
    {
        OneRoom campus;
        campus.chat.refusals.insert(u"invite/id-ann"_s, refused(u"error-user-is-banned"_s));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Refused);
        QCOMPARE(campus.outcome(report, u"bob"_s, Invite), Outcome::Done);
        QCOMPARE(campus.chat.sent.mid(0, 3), (QStringList{u"invite/id-ann+id-bob"_s, u"invite/id-ann"_s, u"invite/id-bob"_s}));
    }

    void a_silently_dropped_invitation_is_noticed()
    {
        OneRoom campus;
        campus.chat.silentlyDropped = {u"id-bob"_s};
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.outcome(report, u"bob"_s, Invite), Outcome::Refused);
        QCOMPARE(report.results.at(1).error->code, u"no-effect"_s);
        QVERIFY(!report.ok());
    }

    void a_lost_answer_is_settled_by_looking_and_never_resent()
    {
        OneRoom campus;
        campus.chat.loseAnswers = true;
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent.size(), 4);
        QVERIFY(report.ok());
        QCOMPARE(campus.journal.kept.first().outcome, Outcome::Done);
    }

    void a_lost_answer_without_effect_stays_doubtful()
    {
        OneRoom campus;
        Error lost = refused(u"timeout"_s, Error::Kind::Timeout);
        lost.fateUnknown = true;
        campus.chat.refusals.insert(u"kick"_s, lost);
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::Doubtful);
        QCOMPARE(campus.chat.sent.count(u"kick/id-xan"_s), 1);
        QCOMPARE(campus.journal.kept.last().outcome, Outcome::Doubtful);
    }

    void already_so_counts_as_done_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("moderator") << u"add_moderator"_s << u"error-user-already-moderator"_s;
        QTest::newRow("not moderator") << u"remove_moderator"_s << u"error-user-not-moderator"_s;
        QTest::newRow("not in the room") << u"kick"_s << u"error-user-not-in-room"_s;
    }
    void already_so_counts_as_done()
    {
        QFETCH(QString, key);
        QFETCH(QString, code);
        OneRoom campus;
        campus.chat.refusals.insert(key, refused(code));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(report.count(Outcome::AlreadySo), 1);
        QCOMPARE(report.count(Outcome::Refused), 0);
    }

    void a_revoked_token_ends_the_run()
    {
        OneRoom campus;
        campus.chat.refusals.insert(u"invite"_s, refused(u"401"_s, Error::Kind::Unauthenticated));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent.size(), 1);
        QCOMPARE(report.error->kind, Error::Kind::Unauthenticated);
        QCOMPARE(report.count(Outcome::NotSent), 3);
    }

    void a_missing_permission_is_met_once_per_kind()
    {
        OneRoom campus;
        campus.chat.reading.members += member(u"yan"_s);
        campus.chat.allAccounts += account(u"yan"_s);
        campus.chat.refusals.insert(u"kick"_s, refused(u"error-not-allowed"_s, Error::Kind::Denied));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent.filter(u"kick"_s).size(), 1);
        QCOMPARE(report.count(Outcome::Refused), 1);
        QCOMPARE(report.count(Outcome::NotSent), 1);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Done);
    }

    void a_stop_sends_nothing_more_and_says_what_was_done()
    {
        OneRoom campus;
        std::stop_source stop;
        const auto comparison = campus.check();
        campus.chat.beforeWrite = [&] { stop.request_stop(); };
        const RunReport report = campus.apply(comparison, true, stop.get_token());
        QCOMPARE(campus.chat.sent.size(), 1);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Done);
        QVERIFY(report.results.first().verified);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::NotSent);
    }

    void an_incomplete_room_loses_nobody()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.chat.reading.stamp.gaps = {Gap{.kind = Gap::Kind::PageFailed}};
        const RunReport report = campus.apply(comparison);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::Skipped);
        QVERIFY(campus.chat.sent.filter(u"kick"_s).isEmpty());
    }

    void an_old_moodle_reading_is_read_again()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        const int before = campus.moodle.asked;
        campus.clock.advance(std::chrono::minutes(11));
        campus.moodle.reading.people.removeFirst(); // ann was unenrolled meanwhile
        campus.moodle.reading.people += enrolled(9, u"xan"_s, u"student"_s); // and xan enrolled
        const RunReport report = campus.apply(comparison);
        QVERIFY(campus.moodle.asked > before);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::Skipped);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Skipped);
        QCOMPARE(campus.chat.sent.first(), u"invite/id-bob"_s);
        QVERIFY(campus.chat.sent.filter(u"kick"_s).isEmpty());
    }

    void nothing_is_sent_about_who_is_not_as_planned()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        for (RoomMember &member : campus.chat.reading.members)
            if (member.username == "xan"_L1)
                member.roles.moderator = true; // somebody trusts them now
        const RunReport report = campus.apply(comparison);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::Skipped);
        QVERIFY(campus.chat.sent.filter(u"kick"_s).isEmpty());
    }

    void another_room_is_never_written_to()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        RoomPlan plan = makePlan(*comparison, {.withRemovals = true});
        for (Operation &operation : plan.operations)
            operation.room = RoomId{u"another"_s};
        const RunReport report = campus.applyPlan({.rooms = {plan}}, comparison);
        QVERIFY(campus.chat.sent.isEmpty());
        QCOMPARE(report.count(Outcome::Skipped), 5);
        QCOMPARE(report.results.first().error->code, u"room-changed"_s);
    }

    void an_undo_asks_for_the_state_the_journal_left()
    {
        OneRoom campus;
        campus.rules.limits.removalsShare = 1;
        const auto comparison = campus.check();
        RoomPlan plan = makePlan(*comparison, {.only = QSet<QString>{}});
        const auto operation = [](Operation::Kind kind, const QString &username, ActualRole before) {
            return Operation{.kind = kind, .room = RoomId{u"room"_s}, .account = AccountId{u"id-"_s + username}, .username = username, .before = before};
        };
        plan.operations = {operation(Kick, u"zoe"_s, ActualRole::Member), operation(Kick, u"tim"_s, ActualRole::Moderator),
            operation(Kick, u"eve"_s, ActualRole::Moderator), operation(Invite, u"ann"_s, ActualRole::None)};
        plan.operations += Operation{.kind = Kick, .room = RoomId{u"room"_s}, .account = AccountId{u"svc"_s}, .before = ActualRole::Owner};
        QCOMPARE(campus.applyPlan({.rooms = {plan}}, comparison).error->code, u"guard"_s); // an owner
        plan.operations.last().before = ActualRole::Member;
        const RunReport report = campus.applyPlan({.rooms = {plan}, .undoes = 7}, comparison);
        QCOMPARE(campus.outcome(report, u"zoe"_s, Kick), Outcome::Done); // expected in the room, and yet taken out
        QCOMPARE(campus.outcome(report, u"tim"_s, Kick), Outcome::Skipped);
        QCOMPARE(campus.outcome(report, u"eve"_s, Kick), Outcome::Done);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Done);
        QVERIFY(campus.chat.sent.filter(u"svc"_s).isEmpty());
        QCOMPARE(campus.journal.begun.undoes, 7);
    }

    void who_loses_something_is_looked_at_just_before()
    {
        OneRoom campus;
        campus.chat.reading.members += member(u"yan"_s);
        campus.chat.allAccounts += account(u"yan"_s);
        const auto comparison = campus.check();
        campus.chat.beforeWrite = [&] {
            if (!campus.chat.sent.isEmpty() && campus.chat.sent.last().startsWith("kick"_L1))
                return;
            campus.clock.advance(std::chrono::seconds(31));
            for (RoomMember &member : campus.chat.reading.members)
                if (member.username == "yan"_L1 && campus.chat.sent.contains(u"remove_moderator/id-eve"_s))
                    member.roles.owner = true; // while the run waited
        };
        const RunReport report = campus.apply(comparison);
        QCOMPARE(report.count(Outcome::Skipped), 1);
        QCOMPARE(campus.chat.sent.filter(u"kick"_s).size(), 1);
    }

    void who_could_not_be_added_is_not_made_moderator()
    {
        OneRoom campus;
        campus.moodle.reading.people += enrolled(6, u"joy"_s, u"editingteacher"_s);
        campus.chat.allAccounts += account(u"joy"_s);
        campus.chat.refusals.insert(u"invite/id-joy"_s, refused(u"error-user-is-banned"_s));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.outcome(report, u"joy"_s, Invite), Outcome::Refused);
        QCOMPARE(campus.outcome(report, u"joy"_s, AddModerator), Outcome::Skipped);
        QVERIFY(!campus.chat.sent.contains(u"add_moderator/id-joy"_s));
    }

    void a_pause_holds_before_the_next_call_with_nothing_open()
    {
        OneRoom campus;
        campus.chat.width = 3;
        const auto comparison = campus.check();
        const auto pause = std::make_shared<RunPause>();
        campus.chat.beforeWrite = [&] {
            if (campus.chat.sent.isEmpty())
                pause->hold();
        };
        int paused = 0;
        const ReportFn told = [&](const RunReport &report) {
            if (report.state != RunReport::State::Paused)
                return;
            ++paused;
            QCOMPARE(campus.chat.sent.size(), 1);
            QVERIFY(std::ranges::none_of(campus.journal.kept, [](const JournalEntry &e) { return e.outcome == Outcome::Open; }));
            QTimer::singleShot(0, pause.get(), [pause] { pause->release(); });
        };
        const RunReport report = campus.applyPlan({.rooms = {makePlan(*comparison, {.withRemovals = true})}}, comparison, told, pause);
        QCOMPARE(paused, 1);
        QVERIFY(report.ok());
        QCOMPARE(campus.chat.sent.size(), 4);
    }

    void a_stop_ends_a_pause()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        const auto pause = std::make_shared<RunPause>();
        pause->hold();
        std::stop_source stop;
        const ReportFn told = [&](const RunReport &report) {
            if (report.state == RunReport::State::Paused)
                QTimer::singleShot(0, pause.get(), [&stop] { stop.request_stop(); });
        };
        const RunReport report
            = campus.applyPlan({.rooms = {makePlan(*comparison)}}, comparison, told, pause, stop.get_token());
        QCOMPARE(report.count(Outcome::NotSent), int(report.results.size()));
        QVERIFY(campus.chat.sent.isEmpty() && campus.journal.ended);
    }

    void what_was_parked_is_retried_alone()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.chat.refusals.insert(u"invite/id-ann"_s, refused(u"error-user-is-banned"_s));
        const Plan plan{.rooms = {makePlan(*comparison, {.withRemovals = true})}};
        const RunReport first = campus.applyPlan(plan, comparison);
        const Plan retry = retryOf(plan, first);
        QCOMPARE(retry.ticked(), 1);
        QCOMPARE(retry.rooms.first().operations.first().username, u"ann"_s);
        QCOMPARE(retry.rooms.first().membersBefore, first.after.first()->present);
        campus.chat.refusals.clear();
        campus.chat.sent.clear();
        QVERIFY(campus.applyPlan(retry, first.after.first()).ok());
        QCOMPARE(campus.chat.sent, QStringList{u"invite/id-ann"_s});
    }

    void what_was_allowed_stands_in_the_journal()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        const Guard guard{.limits = {.removalsPerRoom = 0, .removalsShare = 1},
            .allowances = {{.kind = Verdict::Kind::RemovalsPerRoom, .cmid = cmid, .value = 1, .by = u"anne"_s, .why = u"end of term"_s}}};
        const Plan plan{.rooms = {makePlan(*comparison, {.withRemovals = true})}};
        const RunReport report = await(campus.applier.apply({.plan = plan, .guard = guard, .author = u"bob"_s, .planHash = u"abc"_s},
            {comparison}, campus.catalogue, {}, {}));
        QVERIFY(report.ok());
        QCOMPARE(campus.journal.begun.author, u"bob"_s);
        QCOMPARE(campus.journal.begun.planHash, u"abc"_s);
        QCOMPARE(campus.journal.begun.allowed, QStringList{u"removals_per_room 30: 1 of 4, limit 0 (anne: end of term)"_s});
    }

    void tells_of_the_wait()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        QDateTime until;
        campus.chat.beforeWrite = [&] { campus.chat.waiting(morning.addSecs(17), u"groups.invite"_s); };
        const RunReport report = campus.apply(comparison, true, {}, [&](const RunReport &r) { if (r.waitingUntil.isValid()) until = r.waitingUntil; });
        QCOMPARE(until, morning.addSecs(17));
        QVERIFY(!report.waitingUntil.isValid());
    }
};

QTEST_GUILESS_MAIN(TestApplier)
#include "tst_applier.moc"
