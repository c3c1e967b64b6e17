// SPDX-License-Identifier: GPL-3.0-or-later
// Retention on the one write path: against scripted servers, and many rooms of the demo campus at once.
#include "app/recovery.h"
#include "app/undoer.h"
#include "domain/plandocument.h"
#include "domain/retentionplan.h"
#include "support/oneroom.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;
using Way = RetentionChoice::Way;

namespace {

const RoomId room{u"room"_s};
const RetentionChoice ninety{Way::Keep, 90, true};

struct Retaining : OneRoom {
    Plan plan{retentionPlan(catalogue, {{room, ninety}})};
    RunReport run() { return await(applier.apply({.plan = plan}, {}, catalogue, {}, {})); }
    [[nodiscard]] std::optional<RetentionOverride> held() const { return chat.allRooms.first().retention; }
    void hold(const RetentionOverride &values) { chat.allRooms.first().retention = values; }
};

} // namespace

class TestRetaining : public QObject
{
    Q_OBJECT

private slots:
    void is_written_once_and_read_again()
    {
        Retaining campus;
        QCOMPARE(campus.plan.rooms.size(), 1);
        const RunReport report = campus.run();
        QCOMPARE(report.results.size(), 1);
        QCOMPARE(report.results.first().outcome, Outcome::Done);
        QVERIFY(report.results.first().verified);
        QVERIFY(saysSo(campus.held(), ninety));
        QCOMPARE(campus.chat.saved.size(), 1);
        QCOMPARE(campus.journal.kept.size(), 1);
        QCOMPARE(campus.journal.kept.first().outcome, Outcome::Done);
        QCOMPARE(report.rooms.size(), 1);
        // Nothing is planned for a room that says so already.
        campus.catalogue.rooms.rooms = campus.chat.allRooms;
        QVERIFY(retentionPlan(campus.catalogue, {{room, ninety}}).rooms.isEmpty());
    }

    void what_the_room_says_by_now_decides()
    {
        Retaining campus;
        campus.hold({true, true, 90, true});
        QCOMPARE(campus.run().results.first().outcome, Outcome::AlreadySo);
        campus.hold({true, true, 30});
        const RunReport changed = campus.run();
        QCOMPARE(changed.results.first().outcome, Outcome::Skipped);
        QCOMPARE(changed.results.first().error->code, u"retention-changed"_s);
        campus.chat.allRooms.clear();
        QCOMPARE(campus.run().results.first().error->code, u"room-gone"_s);
        QVERIFY(campus.chat.saved.isEmpty());
    }

    void a_lost_answer_is_settled_by_looking()
    {
        Retaining campus;
        campus.chat.loseAnswers = true;
        const RunReport report = campus.run();
        QCOMPARE(report.results.first().outcome, Outcome::Done);
        QCOMPARE(campus.chat.saved.size(), 1);
    }

    void a_refusal_is_told()
    {
        Retaining campus;
        campus.chat.refusals.insert(u"set_retention"_s, refused(u"error-action-not-allowed"_s, Error::Kind::Denied));
        const RunReport report = campus.run();
        QCOMPARE(report.results.first().outcome, Outcome::Refused);
        QVERIFY(!campus.held());
    }

    void a_run_that_was_killed_is_looked_back_at_data()
    {
        QTest::addColumn<int>("days"); // in the room by then; 0: as before
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::newRow("it went") << 90 << Outcome::Done << u"found-so"_s;
        QTest::newRow("it did not") << 0 << Outcome::NotSent << u"not-so"_s;
        QTest::newRow("somebody wrote since") << 7 << Outcome::Doubtful << u"changed-since"_s;
    }
    void a_run_that_was_killed_is_looked_back_at()
    {
        QFETCH(int, days);
        Retaining campus;
        if (days > 0)
            campus.hold({true, true, double(days), true});
        const QTemporaryDir dir;
        SqliteJournal journal(dir.filePath(u"journal.sqlite"_s));
        const qint64 run = await(journal.beginRun({.campus = u"fake"_s, .author = u"anne"_s, .started = morning})).value();
        (void)await(journal.open(run, cmid, campus.plan.rooms.first().operations, morning)).value();
        (void)await(journal.letGo(run));
        campus.clock.advance(std::chrono::hours(1)); // what may have left has landed
        const Recovery found = await(lookBack(campus.moodle, campus.chat, journal, campus.clock, u"fake"_s, {}));
        QVERIFY(!found.error);
        const JournalEntry entry = await(journal.entries(run)).value().first();
        QTEST(entry.outcome, "outcome");
        QTEST(entry.code, "code");
        QVERIFY(campus.chat.saved.isEmpty());
    }

    void shortening_is_braked()
    {
        Retaining campus;
        const WorkspaceRetention year{.enabled = true, .groups = true, .maxAgeDays = 365}, off{};
        Guard guard{.limits = {.shortenedPerRun = 0}, .workspace = year};
        const auto shortened = [&] {
            const QList<Verdict> verdicts = judge(campus.plan, guard);
            return std::ranges::find(verdicts, Verdict::Kind::ShortenedPerRun, &Verdict::kind)->value;
        };
        QCOMPARE(shortened(), 1);
        QVERIFY(isBlocked(judge(campus.plan, guard)));
        guard.workspace.reset(); // not known: it may
        QCOMPARE(shortened(), 1);
        guard.workspace = off;
        QCOMPARE(shortened(), 0);
        guard.workspace = WorkspaceRetention{.enabled = true, .groups = true, .maxAgeDays = 30, .ignoreThreads = false};
        QCOMPARE(shortened(), 0);
        const RunReport blocked = await(campus.applier.apply(
            {.plan = campus.plan, .guard = {.limits = {.shortenedPerRun = 0}, .workspace = year}}, {}, campus.catalogue, {}, {}));
        QCOMPARE(blocked.error->code, u"guard"_s);
        QVERIFY(campus.chat.saved.isEmpty());
    }

    void a_plan_survives_its_file()
    {
        Retaining campus;
        const PlanDocument document{.campus = u"fake"_s, .author = u"anne"_s, .made = morning, .plan = campus.plan};
        const Result<PlanDocument> read = parsePlan(planToJson(document));
        QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().detail));
        QCOMPARE(read->plan.rooms.first().operations, campus.plan.rooms.first().operations);
    }

    /// Two writes for each room at the most, two listings and no reading of people.
    void many_rooms_of_the_demo_campus_are_changed_and_taken_back()
    {
        OpenDemo demo;
        demo.open();
        QList<RoomChoice> wanted;
        for (const Link &link : std::as_const(demo.catalogue.links))
            if (link.room.isValid())
                wanted += RoomChoice{link.room, {Way::Keep, 300, true, false, true}};
        const Plan plan = retentionPlan(demo.catalogue, wanted);
        QVERIFY(plan.rooms.size() > 10);
        const QList<Room> listed = demo.catalogue.rooms.rooms;
        const QHash<RoomId, const Room *> before = byId(listed, &Room::id);
        const int calls = demo.chat.calls(), moodleCalls = demo.moodle.calls();
        const Guard free{.limits = {.shortenedPerRun = 1000}};
        const RunReport report = await(demo.applier.apply({.plan = plan, .guard = free}, {}, demo.catalogue, {}, {}));
        QVERIFY(!report.error);
        const int done = report.count(Outcome::Done);
        QCOMPARE(done, int(plan.rooms.size()) - 1);
        QCOMPARE(report.count(Outcome::Refused), 1); // "Annonces" has no owner: this account may edit nothing there
        QCOMPARE(std::ranges::count_if(report.results, &OperationResult::verified), done);
        QVERIFY(demo.chat.calls() - calls <= 2 * plan.rooms.size() + 4);
        QCOMPARE(demo.moodle.calls(), moodleCalls);

        demo.catalogue.rooms = await(demo.chat.rooms({}, {})).value();
        const UndoOffer offer = await(
            prepareUndo(demo.reader, demo.moodle, demo.journal, u"demo"_s, {.run = report.journalRun}, demo.catalogue, {}, {}))
                                    .value();
        QCOMPARE(offer.undo.plan.rooms.size(), done);
        const RunReport back
            = await(demo.applier.apply({.plan = offer.undo.plan, .guard = free}, offer.based, offer.catalogue, {}, {}));
        QVERIFY(back.ok());
        const RoomListing now = await(demo.chat.rooms({}, {})).value();
        for (const Room &each : now.rooms)
            if (const Room *then = before.value(each.id))
                QCOMPARE(choiceOf(each.retention), choiceOf(then->retention));
    }

    void a_room_without_an_activity_is_changed_and_taken_back_as_well()
    {
        OpenDemo demo;
        demo.open();
        const QList<Finding> loose = demo.catalogue.looseRooms();
        QVERIFY(!loose.isEmpty());
        const RoomId orphan = loose.first().room;
        const Plan plan = retentionPlan(demo.catalogue, {{orphan, {Way::Keep, 300}}});
        const Guard free{.limits = {.shortenedPerRun = 1000}};
        const RunReport report = await(demo.applier.apply({.plan = plan, .guard = free}, {}, demo.catalogue, {}, {}));
        QCOMPARE(report.count(Outcome::Done), 1);
        QVERIFY(report.results.first().verified);
        QCOMPARE(choiceOf(await(demo.chat.room(orphan, {})).value().retention).days, 300);

        const std::optional<RetentionOverride> then = demo.catalogue.room(orphan)->retention;
        demo.catalogue.rooms = await(demo.chat.rooms({}, {})).value();
        const UndoOffer offer = await(
            prepareUndo(demo.reader, demo.moodle, demo.journal, u"demo"_s, {.run = report.journalRun}, demo.catalogue, {}, {}))
                                    .value();
        QVERIFY(offer.undo.left.isEmpty());
        QVERIFY(await(demo.applier.apply({.plan = offer.undo.plan, .guard = free}, offer.based, offer.catalogue, {}, {})).ok());
        QCOMPARE(choiceOf(await(demo.chat.room(orphan, {})).value().retention), choiceOf(then));
    }
};

QTEST_GUILESS_MAIN(TestRetaining)
#include "tst_retaining.moc"
