// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the room just before each call, and runs that are paused, retried or taken back.
#include "support/oneroom.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

using enum Operation::Kind;

class TestPreconditions : public QObject
{
    Q_OBJECT

private slots:
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
            return Operation{.kind = kind,
                .room = RoomId{u"room"_s},
                .account = AccountId{u"id-"_s + username},
                .username = username,
                .before = before};
        };
        plan.operations = {operation(Kick, u"zoe"_s, ActualRole::Member), operation(Kick, u"tim"_s, ActualRole::Moderator),
            operation(Kick, u"eve"_s, ActualRole::Moderator), operation(Invite, u"ann"_s, ActualRole::None)};
        plan.operations
            += Operation{.kind = Kick, .room = RoomId{u"room"_s}, .account = AccountId{u"svc"_s}, .before = ActualRole::Owner};
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
        const RunReport report
            = campus.applyPlan({.rooms = {makePlan(*comparison, {.withRemovals = true})}}, comparison, told, pause);
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
        const RunReport report = campus.applyPlan({.rooms = {makePlan(*comparison)}}, comparison, told, pause, stop.get_token());
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
            .allowances
            = {{.kind = Verdict::Kind::RemovalsPerRoom, .cmid = cmid, .value = 1, .by = u"anne"_s, .why = u"end of term"_s}}};
        const Plan plan{.rooms = {makePlan(*comparison, {.withRemovals = true})}};
        const RunReport report = await(campus.applier.apply(
            {.plan = plan, .guard = guard, .author = u"bob"_s, .planHash = u"abc"_s}, {comparison}, campus.catalogue, {}, {}));
        QVERIFY(report.ok());
        QCOMPARE(campus.journal.begun.author, u"bob"_s);
        QCOMPARE(campus.journal.begun.planHash, u"abc"_s);
        QCOMPARE(campus.journal.begun.allowed.size(), 1);
        const std::optional<AllowedOnce> once = parseAllowed(campus.journal.begun.allowed.first());
        QVERIFY(once);
        QCOMPARE(once->verdict.kind, Verdict::Kind::RemovalsPerRoom);
        QCOMPARE(once->verdict.cmid, cmid);
        QCOMPARE(once->verdict.value, 1);
        QCOMPARE(once->verdict.of, 4);
        QCOMPARE(once->verdict.limit, 0);
        QCOMPARE(once->by, u"anne"_s);
        QCOMPARE(once->why, u"end of term"_s);
    }
};

QTEST_GUILESS_MAIN(TestPreconditions)
#include "tst_preconditions.moc"
