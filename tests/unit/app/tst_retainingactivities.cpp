// SPDX-License-Identifier: GPL-3.0-or-later
// The Moodle side of a retention: what the activity asks for is changed along with its room, so that the plugin leaves it.
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
using Kind = Operation::Kind;
using Way = RetentionChoice::Way;

namespace {

const RoomId room{u"room"_s};
const RetentionChoice ninety{Way::Keep, 90, true};
const PluginRetention year{.enabled = true, .maxAgeDays = 365}, asked{.enabled = true, .maxAgeDays = 90, .excludePinned = true};

/// The activity of OneRoom asks for a year, its room holds nothing yet, and the companion can change the activity.
struct Equipped : OneRoom {
    Equipped()
    {
        moodle.companionSite = CompanionSite{.schema = 1, .retentionFeature = true, .maxAgeLimitDays = 730};
        hold(year);
        catalogue.moodle.functions = {savesRetentionFunction};
        catalogue.companionSite = moodle.companionSite;
        catalogue.companion = moodle.companionRows;
    }
    void hold(const PluginRetention &retention)
    {
        moodle.companionRows = {.activities = {{.cmid = cmid, .course = CourseId{2}, .room = room, .retention = retention}},
            .stamp = {.at = morning, .sources = {u"fake"_s}, .gaps = {}}};
    }
    [[nodiscard]] PluginRetention held() const { return moodle.companionRows.activities.first().retention; }
    [[nodiscard]] Plan plan() const { return retentionPlan(catalogue, {{room, ninety}}); }
    RunReport run() { return run(plan()); }
    RunReport run(const Plan &plan) { return await(applier.apply({.plan = plan}, {}, catalogue, {}, {})); }
};

OperationResult of(const RunReport &report, Kind kind)
{
    for (const OperationResult &result : report.results)
        if (result.operation.kind == kind)
            return result;
    return {};
}

OperationResult moodleOf(const RunReport &report) { return of(report, Kind::SetActivityRetention); }

QString codeOf(const OperationResult &result) { return result.error ? result.error->code : QString(); }

} // namespace

class TestRetainingActivities : public QObject
{
    Q_OBJECT

private slots:
    void both_sides_are_written_once_and_read_again()
    {
        Equipped campus;
        const RunReport report = campus.run();
        QCOMPARE(report.results.size(), 2);
        QVERIFY(report.ok());
        QVERIFY(saysSo(campus.chat.allRooms.first().retention, ninety));
        QCOMPARE(campus.held(), asked);
        QCOMPARE(campus.moodle.saved.size(), 1);
        QCOMPARE(campus.journal.kept.size(), 2);
        QCOMPARE(campus.journal.kept.last().operation.was, pluginRetentionJson(year));
        QCOMPARE(campus.journal.kept.last().outcome, Outcome::Done);
        QCOMPARE(report.activities.size(), 1);
        // Nothing is planned for what is so.
        campus.catalogue.rooms.rooms = campus.chat.allRooms;
        campus.catalogue.companion = campus.moodle.companionRows;
        QVERIFY(campus.plan().rooms.isEmpty());
        // Where the room alone is so, the activity alone is written, and the guard counts no room.
        campus.hold(year);
        campus.catalogue.companion = campus.moodle.companionRows;
        QCOMPARE(campus.plan().operations(), 1);
        const auto judged = judge(campus.plan(), {.limits = {.shortenedPerRun = 0}});
        QVERIFY(!std::ranges::contains(judged, Verdict::Kind::ShortenedPerRun, &Verdict::kind));
        QVERIFY(campus.run().ok());
        QCOMPARE(campus.held(), asked);
    }

    void shortening_counts_once()
    {
        Equipped campus;
        const QList<Verdict> verdicts = judge(
            campus.plan(), {.limits = {}, .workspace = WorkspaceRetention{.enabled = true, .groups = true, .maxAgeDays = 365}});
        const auto verdict = std::ranges::find(verdicts, Verdict::Kind::ShortenedPerRun, &Verdict::kind);
        QCOMPARE(verdict->value, 1);
        QCOMPARE(verdict->of, 1);
    }

    void what_the_activity_asks_by_now_decides_data()
    {
        QTest::addColumn<int>("days"); // 0: it is gone
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::newRow("so already") << 90 << Outcome::AlreadySo << QString();
        QTest::newRow("somebody wrote since") << 7 << Outcome::Skipped << u"activity-changed"_s;
        QTest::newRow("gone") << 0 << Outcome::Skipped << u"activity-gone"_s;
    }
    void what_the_activity_asks_by_now_decides()
    {
        QFETCH(int, days);
        Equipped campus;
        const Plan plan = campus.plan();
        campus.hold({.enabled = true, .maxAgeDays = days, .excludePinned = true});
        if (days == 0)
            campus.moodle.companionRows.activities.clear();
        const OperationResult result = moodleOf(campus.run(plan));
        QTEST(result.outcome, "outcome");
        QTEST(codeOf(result), "code");
        QVERIFY(campus.moodle.saved.isEmpty());
    }

    void an_unread_companion_is_written_nothing()
    {
        Equipped campus;
        const Plan plan = campus.plan();
        campus.moodle.companionRows.activities.clear();
        campus.moodle.companionRows.stamp.gaps += Gap{.kind = Gap::Kind::PageFailed,
            .server = Server::Moodle,
            .error = Error{.kind = Error::Kind::Maintenance, .server = Server::Moodle, .code = u"sitemaintenance"_s}};
        const RunReport report = campus.run(plan);
        QCOMPARE(of(report, Kind::SetRetention).outcome, Outcome::Done);
        QCOMPARE(moodleOf(report).outcome, Outcome::NotSent);
        QCOMPARE(codeOf(moodleOf(report)), u"sitemaintenance"_s);
    }

    void an_activity_does_not_say_what_its_room_refused()
    {
        Equipped campus;
        campus.chat.refusals.insert(u"set_retention"_s, refused(u"error-action-not-allowed"_s, Error::Kind::Denied));
        const RunReport report = campus.run();
        QCOMPARE(moodleOf(report).outcome, Outcome::Skipped);
        QCOMPARE(codeOf(moodleOf(report)), u"room-not-set"_s);
        QCOMPARE(campus.held(), year);
        QCOMPARE(retryOf(campus.plan(), report).operations(), 2);
    }

    void a_refusal_of_moodle_leaves_the_room_and_is_told()
    {
        Equipped campus;
        campus.moodle.refusal = Error{.kind = Error::Kind::Denied, .server = Server::Moodle, .code = u"nopermissions"_s};
        const RunReport report = campus.run();
        QCOMPARE(of(report, Kind::SetRetention).outcome, Outcome::Done);
        QCOMPARE(moodleOf(report).outcome, Outcome::Refused);
        QVERIFY(!report.ok());
    }

    void a_lost_answer_is_settled_by_looking()
    {
        Equipped campus;
        campus.moodle.loseAnswers = true;
        QCOMPARE(moodleOf(campus.run()).outcome, Outcome::Done);
        QCOMPARE(campus.moodle.saved.size(), 1);
    }

    void a_run_that_was_killed_is_looked_back_at_data()
    {
        QTest::addColumn<int>("days"); // of the activity by then; 0: it is gone
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("code");
        QTest::newRow("it went") << 90 << Outcome::Done << u"found-so"_s;
        QTest::newRow("it did not") << 365 << Outcome::NotSent << u"not-so"_s;
        QTest::newRow("somebody wrote since") << 7 << Outcome::Doubtful << u"changed-since"_s;
        QTest::newRow("gone") << 0 << Outcome::Doubtful << u"activity-gone"_s;
        QTest::newRow("unread") << -1 << Outcome::Doubtful << u"activity-unread"_s;
    }
    void a_run_that_was_killed_is_looked_back_at()
    {
        QFETCH(int, days);
        Equipped campus;
        const Plan plan = campus.plan();
        campus.hold({.enabled = true, .maxAgeDays = days, .excludePinned = days == 90});
        if (days <= 0)
            campus.moodle.companionRows.activities.clear();
        if (days < 0)
            campus.moodle.companionRows.stamp.gaps += Gap{.kind = Gap::Kind::PageFailed, .server = Server::Moodle};
        const QTemporaryDir dir;
        SqliteJournal journal(dir.filePath(u"journal.sqlite"_s));
        const qint64 run = await(journal.beginRun({.campus = u"fake"_s, .author = u"anne"_s, .started = morning})).value();
        (void)await(journal.open(run, cmid, {plan.rooms.first().operations.last()}, morning)).value();
        (void)await(journal.letGo(run));
        campus.clock.advance(std::chrono::hours(1)); // what may have left has landed
        const Recovery found = await(lookBack(campus.moodle, campus.chat, journal, campus.clock, u"fake"_s, {}));
        QVERIFY(!found.error);
        const JournalEntry entry = await(journal.entries(run)).value().first();
        QCOMPARE(entry.operation.kind, Kind::SetActivityRetention);
        QTEST(entry.outcome, "outcome");
        QTEST(entry.code, "code");
        QVERIFY(campus.moodle.saved.isEmpty());
    }

    void a_plan_survives_its_file_and_a_spoilt_one_is_refused()
    {
        Equipped campus;
        PlanDocument document{.campus = u"fake"_s, .author = u"anne"_s, .made = morning, .plan = campus.plan()};
        const Result<PlanDocument> read = parsePlan(planToJson(document));
        QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().detail));
        QCOMPARE(read->plan.rooms.first().operations, campus.plan().rooms.first().operations);
        QVERIFY(read->plan.isOfRetention());
        for (const QString &spoilt : {QString(), u"{}"_s, retentionJson(RetentionOverride{true, true, 90})}) {
            document.plan.rooms.first().operations.last().becomes = spoilt;
            const Result<PlanDocument> refused = parsePlan(planToJson(document));
            QVERIFY(!refused);
            QCOMPARE(refused.error().detail, u"rooms[0].operations[1].becomes"_s);
        }
    }

    /// What it is all for: a teacher saves the form afterwards, and the room stays as it was chosen.
    void the_plugin_leaves_the_room_of_a_changed_activity_alone_data()
    {
        QTest::addColumn<RetentionSides>("sides");
        QTest::addColumn<int>("days"); // of the room in the end
        QTest::newRow("both sides") << RetentionSides::Both << 300;
        QTest::newRow("Rocket.Chat only") << RetentionSides::RocketChat << 90;
    }
    void the_plugin_leaves_the_room_of_a_changed_activity_alone()
    {
        QFETCH(RetentionSides, sides);
        OpenDemo demo({.companion = true});
        demo.open();
        const auto row = std::ranges::find_if(demo.catalogue.companion->activities, [&](const CompanionActivity &activity) {
            return activity.retention.enabled && activity.retention.maxAgeDays == 90
                && demo.catalogue.room(demo.catalogue.links.value(activity.cmid).room);
        });
        QVERIFY(row != demo.catalogue.companion->activities.cend());
        const RoomId id = demo.catalogue.links.value(row->cmid).room;
        const Plan plan = retentionPlan(demo.catalogue, {{id, {Way::Keep, 300}}}, sides);
        QVERIFY(await(demo.applier.apply({.plan = plan}, {}, demo.catalogue, {}, {})).ok());
        QCOMPARE(choiceOf(await(demo.chat.room(id, {})).value().retention).days, 300);
        demo.servers.moodleHost().run([&] { demo.servers.moodleWorld().saveForm(row->cmid.value); });
        QTEST(choiceOf(await(demo.chat.room(id, {})).value().retention).days, "days");
    }

    /// Two writes for each room at the most, one for each activity, and a listing of either side before and after.
    void many_are_changed_and_taken_back_on_both_sides()
    {
        OpenDemo demo({.companion = true});
        demo.open();
        QList<RoomChoice> wanted;
        for (const Link &link : std::as_const(demo.catalogue.links))
            if (link.room.isValid())
                wanted += RoomChoice{link.room, {Way::Keep, 300, true, false, true}};
        const Plan plan = retentionPlan(demo.catalogue, wanted);
        const int rooms = plan.ticked(Kind::SetRetention), activities = plan.ticked(Kind::SetActivityRetention);
        QVERIFY(rooms > 10 && activities > 10);
        const QList<CompanionActivity> before = await(demo.moodle.companionActivities({}, {})).activities;
        const int chatCalls = demo.chat.calls(), moodleCalls = demo.moodle.calls();
        const Guard free{.limits = {.shortenedPerRun = 1000}};
        const RunReport report = await(demo.applier.apply({.plan = plan, .guard = free}, {}, demo.catalogue, {}, {}));
        QVERIFY(!report.error);
        QCOMPARE(report.count(Outcome::Refused), 1); // "Annonces" has no owner…
        QCOMPARE(report.count(Outcome::Skipped), 1); // …so its activity says nothing new either
        QCOMPARE(report.count(Outcome::Done), rooms + activities - 2);
        QVERIFY(demo.chat.calls() - chatCalls <= 2 * rooms + 4);
        QCOMPARE(demo.moodle.calls() - moodleCalls, activities - 1 + 2);

        demo.catalogue.rooms = await(demo.chat.rooms({}, {})).value();
        const UndoOffer offer = await(
            prepareUndo(demo.reader, demo.moodle, demo.journal, u"demo"_s, {.run = report.journalRun}, demo.catalogue, {}, {}))
                                    .value();
        QCOMPARE(offer.undo.plan.operations(), report.count(Outcome::Done));
        const PlanDocument saved{.campus = u"demo"_s, .plan = offer.undo.plan};
        QVERIFY(parsePlan(planToJson(saved))); // each activity once
        const RunReport back
            = await(demo.applier.apply({.plan = offer.undo.plan, .guard = free}, offer.based, offer.catalogue, {}, {}));
        QVERIFY(back.ok());
        const CompanionListing now = await(demo.moodle.companionActivities({}, {}));
        for (const CompanionActivity &activity : before)
            QCOMPARE(now.activity(activity.cmid)->retention, activity.retention);
    }
};

QTEST_GUILESS_MAIN(TestRetainingActivities)
#include "tst_retainingactivities.moc"
