// SPDX-License-Identifier: GPL-3.0-or-later
// The campus on one page: how each activity stands, what is counted, what other roles would settle, and drift by day.
#include "domain/overview.h"

#include "domain/names.h"
#include "support/builders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

const QString site = u"https://moodle.example.org"_s;

/// CHI201 with activities 30 to 39, of which those of `linked` have a room.
Catalogue campus(const QList<qint64> &linked = {30, 31, 32, 33, 34, 35, 36, 37, 38, 39})
{
    Catalogue catalogue{.moodle = {.url = QUrl(site), .urlText = site},
        .courses = {.categories = {{.id = CategoryId{1}, .name = u"Sciences"_s},
                        {.id = CategoryId{2}, .parent = CategoryId{1}, .name = u"Chemistry"_s}},
            .courses = {{.id = CourseId{7}, .shortName = u"CHI201"_s, .fullName = u"Organic"_s, .category = CategoryId{2}},
                {.id = CourseId{8}, .shortName = u"CHI999"_s, .fullName = u"Nothing"_s, .category = CategoryId{9}}},
            .stamp = build::complete()}};
    catalogue.rooms.stamp = build::complete();
    for (qint64 cmid = 30; cmid < 40; ++cmid) {
        catalogue.activities[CourseId{7}] += Activity{.cmid = Cmid{cmid}, .course = CourseId{7}, .name = u"Room %1"_s.arg(cmid)};
        if (linked.contains(cmid))
            catalogue.rooms.rooms += build::room(u"r%1"_s.arg(cmid), derivedGroupName(site, u"CHI201"_s, Cmid{cmid}));
    }
    catalogue.activities[CourseId{8}] = {};
    catalogue.relink();
    return catalogue;
}

CheckSummary numbers(qint64 cmid, const QList<CauseCount> &causes = {}, bool whole = true)
{
    CheckSummary summary{.cmid = Cmid{cmid}, .at = build::moment(), .moodleComplete = true, .chatComplete = whole, .expected = 30, .present = 28};
    for (const CauseCount &cause : causes) {
        summary.counts[size_t(cause.driftClass)] += cause.rows;
        summary.drifts += isDrift(cause.driftClass) ? cause.rows : 0;
    }
    summary.grounds.causes = causes;
    std::ranges::stable_sort(summary.grounds.causes, std::greater{}, &CauseCount::rows);
    return summary;
}

const CauseCount threeMissing{DriftClass::Missing, Cause::NeverAdded, 3}, oneExtra{DriftClass::Extra, Cause::NotEnrolled, 1},
    twoTeachers{DriftClass::Extra, Cause::RoleNotMapped, 2}, information{DriftClass::NoRole, Cause::RoleNotMapped, 4},
    unread{DriftClass::Unknown, Cause::MembersUnread, 5};

Overview viewed(const Catalogue &catalogue, const QList<CheckSummary> &summaries, const QHash<Cmid, Error> &failures = {}, const CampusRules &rules = {})
{
    QHash<Cmid, CheckSummary> checks;
    for (const CheckSummary &summary : summaries)
        checks.insert(summary.cmid, summary);
    return overviewOf({.catalogue = catalogue, .rules = rules, .checks = checks, .failures = failures});
}

const OverviewLine &lineOf(const Overview &overview, qint64 cmid)
{
    static const OverviewLine none;
    const auto found = std::ranges::find(overview.lines, Cmid{cmid}, &OverviewLine::cmid);
    return found == overview.lines.cend() ? none : *found;
}

HistoryPoint pointOf(qint64 cmid, const QDateTime &at, int missing, int extra = 0, bool whole = true)
{
    CheckSummary summary = numbers(cmid, {{DriftClass::Missing, Cause::NeverAdded, missing}, {DriftClass::Extra, Cause::NotEnrolled, extra}}, whole);
    summary.at = at;
    return {.summary = summary, .until = at};
}

QDateTime at(int day, int hour = 12, int minute = 0) { return {QDate(2026, 9, day), QTime(hour, minute), QTimeZone::UTC}; }

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT
private slots:
    void every_line_has_one_standing_data()
    {
        QTest::addColumn<QList<qint64>>("linked");
        QTest::addColumn<QList<CheckSummary>>("read");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("standing");
        const QList<qint64> yes{30}, no{};
        QTest::newRow("never read") << yes << QList<CheckSummary>{} << QString() << u"never_read"_s;
        QTest::newRow("in step") << yes << QList<CheckSummary>{numbers(30)} << QString() << u"in_step"_s;
        QTest::newRow("information is no drift") << yes << QList<CheckSummary>{numbers(30, {information})} << QString() << u"in_step"_s;
        QTest::newRow("drifting") << yes << QList<CheckSummary>{numbers(30, {oneExtra})} << QString() << u"drifting"_s;
        QTest::newRow("half read, nothing found") << yes << QList<CheckSummary>{numbers(30, {}, false)} << QString() << u"unreadable"_s;
        QTest::newRow("half read, drifts found") << yes << QList<CheckSummary>{numbers(30, {threeMissing, unread}, false)} << QString() << u"unreadable"_s;
        QTest::newRow("failed") << yes << QList<CheckSummary>{} << u"error-not-allowed"_s << u"unreadable"_s;
        QTest::newRow("failed after a good reading") << yes << QList<CheckSummary>{numbers(30)} << u"error-not-allowed"_s << u"unreadable"_s;
        QTest::newRow("no room") << no << QList<CheckSummary>{} << QString() << u"unlinked"_s;
        QTest::newRow("no room any more") << no << QList<CheckSummary>{numbers(30, {threeMissing})} << QString() << u"unlinked"_s;
        QTest::newRow("no room, and tried") << no << QList<CheckSummary>{} << u"unlinked"_s << u"unlinked"_s;
        QTest::newRow("the room went while it was read") << yes << QList<CheckSummary>{numbers(30)} << u"vanished"_s << u"vanished"_s;
        QTest::newRow("linked since it was tried") << yes << QList<CheckSummary>{} << u"unlinked"_s << u"never_read"_s;
    }
    void every_line_has_one_standing()
    {
        QFETCH(QList<qint64>, linked);
        QFETCH(QList<CheckSummary>, read);
        QFETCH(QString, failure);
        QHash<Cmid, Error> failures;
        if (!failure.isEmpty())
            failures.insert(Cmid{30}, {.kind = Error::Kind::Denied, .code = failure});
        const Overview overview = viewed(campus(linked), read, failures);
        const OverviewLine &line = lineOf(overview, 30);
        QTEST(standingCode(line.standing), "standing");
        QCOMPARE(overview.count(line.standing) > 0, true);
        QCOMPARE(line.drifting(), total(line.drifts) > 0);
        QCOMPARE(line.mainCause.has_value(), line.drifting());
    }

    void a_room_that_is_gone_or_may_not_be_listed()
    {
        Catalogue catalogue = campus({30});
        catalogue.confirmed = {{Cmid{31}, RoomId{u"gone"_s}}};
        catalogue.relink();
        QCOMPARE(lineOf(viewed(catalogue, {}), 31).standing, Standing::Vanished);
        QCOMPARE(lineOf(viewed(catalogue, {}), 31).findings, QList{Finding::Kind::Vanished});
        catalogue.rooms.onlyOwn = true;
        catalogue.relink();
        QCOMPARE(lineOf(viewed(catalogue, {}), 31).standing, Standing::Unreadable);
    }

    void rooms_are_counted()
    {
        Catalogue catalogue = campus();
        catalogue.rooms.rooms += build::room(u"lost"_s, derivedGroupName(site, u"OLD"_s, Cmid{99}));
        catalogue.rooms.rooms += build::room(u"general"_s, u"general"_s);
        catalogue.rooms.rooms[0].archived = true; // and its activity is visible
        catalogue.relink();
        CheckSummary ownerless = numbers(31);
        ownerless.grounds.findings = {Finding::Kind::Ownerless, Finding::Kind::PastFirstPage};
        const Overview overview = viewed(catalogue, {numbers(30), ownerless});
        QCOMPARE(overview.count(Standing::Orphan), 1);
        QCOMPARE(overview.ownerless, 1);
        QCOMPARE(overview.archivedMismatch, 1);
        QCOMPARE(overview.activities, 10);
        QCOMPARE(overview.courses, 1);
        QCOMPARE(lineOf(overview, 31).findings, QList{Finding::Kind::Ownerless}); // what is of the plugin is no room's
        QCOMPARE(lineOf(overview, 31).categories, u"Sciences › Chemistry"_s);
        QCOMPARE(lineOf(overview, 31).path, (QList{CategoryId{1}, CategoryId{2}}));
        QCOMPARE(overview.lines.last().standing, Standing::Orphan);
        QVERIFY(!overview.lines.last().plannable());
    }

    void causes_are_summed_over_the_campus()
    {
        const Overview overview = viewed(campus(),
            {numbers(30, {threeMissing, oneExtra}), numbers(31, {threeMissing}), numbers(32, {twoTeachers, oneExtra}), numbers(33, {threeMissing}, false)});
        QCOMPARE(overview.causes,
            (QList<TopCause>{{DriftClass::Missing, Cause::NeverAdded, 6, 2}, {DriftClass::Extra, Cause::RoleNotMapped, 2, 1},
                {DriftClass::Extra, Cause::NotEnrolled, 2, 2}}));
        QCOMPARE(overview.drifts, (FamilyCounts{6, 0, 4, 0})); // nothing of the half-read one
    }

    void a_mapping_is_offered_with_the_rooms_it_settles()
    {
        const auto settledBy = [](qint64 cmid, const QList<CauseCount> &causes, const QStringList &roles, bool whole = true) {
            CheckSummary summary = numbers(cmid, causes, whole);
            summary.grounds.settledBy = roles;
            return summary;
        };
        const QStringList teacher{u"teacher"_s}, either{u"guest"_s, u"teacher"_s};
        CampusRules rules;
        rules.activities.insert(Cmid{34}, {});
        const Overview overview = viewed(campus(),
            {settledBy(30, {twoTeachers}, either), settledBy(31, {twoTeachers, oneExtra}, {}), settledBy(32, {twoTeachers}, teacher, false),
                settledBy(33, {twoTeachers}, teacher), settledBy(34, {twoTeachers}, teacher), settledBy(35, {information}, {})},
            {}, rules);
        QCOMPARE(overview.offers,
            (QList<MappingOffer>{{.role = u"teacher"_s, .rooms = 2, .drifts = 4}, {.role = u"guest"_s, .rooms = 1, .drifts = 2}}));
    }

    void days_say_what_the_last_reading_by_their_end_said()
    {
        const QList<HistoryPoint> points{pointOf(30, at(3), 5), pointOf(31, at(4, 23, 59), 2, 1), pointOf(30, at(5), 1), pointOf(31, at(6), 0, 0, false)};
        const QList<DriftDay> days = driftByDay(points, QDate(2026, 9, 7), 6, QTimeZone::UTC);
        QCOMPARE(days.size(), 6);
        QVERIFY(!days[0].isKnown()); // the second: before the first reading
        QCOMPARE(days[1], (DriftDay{.date = QDate(2026, 9, 3), .known = 1, .drifts = {5, 0, 0, 0}}));
        QCOMPARE(days[2], (DriftDay{.date = QDate(2026, 9, 4), .known = 2, .drifts = {7, 0, 1, 0}}));
        QCOMPARE(days[3], (DriftDay{.date = QDate(2026, 9, 5), .known = 2, .drifts = {3, 0, 1, 0}}));
        QCOMPARE(days[4], (DriftDay{.date = QDate(2026, 9, 6), .known = 1, .unread = 1, .drifts = {1, 0, 0, 0}}));
        QCOMPARE(days[5], (DriftDay{.date = QDate(2026, 9, 7), .known = 1, .unread = 1, .drifts = {1, 0, 0, 0}}));
        QCOMPARE(driftingOn(points, QDate(2026, 9, 4), QTimeZone::UTC), (QSet{Cmid{30}, Cmid{31}}));
        QCOMPARE(driftingOn(points, QDate(2026, 9, 6), QTimeZone::UTC), (QSet{Cmid{30}}));
        QCOMPARE(driftingOn(points, QDate(2026, 9, 2), QTimeZone::UTC), QSet<Cmid>());
    }

    void a_day_ends_where_the_reader_is()
    {
        const QList<HistoryPoint> points{pointOf(30, at(3, 23), 5)}; // the fourth, in Paris
        const QTimeZone paris(7200);
        QVERIFY(driftByDay(points, QDate(2026, 9, 3), 1, QTimeZone::UTC).first().isKnown());
        QVERIFY(!driftByDay(points, QDate(2026, 9, 3), 1, paris).first().isKnown());
    }

    /// Whatever was read: each line is counted once, sums agree with the lines, nothing half read is a drift, and the order of
    /// what comes in changes nothing.
    void sums_agree_with_lines()
    {
        QRandomGenerator dice(7);
        const QList<CauseCount> all{threeMissing, oneExtra, twoTeachers, information, unread, {DriftClass::Ambiguous, Cause::SeveralPeople, 1},
            {DriftClass::ShouldBeModerator, Cause::ExpectedModerator, 2}};
        for (int round = 0; round < 200; ++round) {
            QList<qint64> linked;
            QList<CheckSummary> summaries;
            QHash<Cmid, Error> failures;
            for (qint64 cmid = 30; cmid < 40; ++cmid) {
                if (dice.bounded(4) > 0)
                    linked += cmid;
                if (dice.bounded(5) == 0)
                    failures.insert(Cmid{cmid}, {.kind = Error::Kind::Denied});
                QList<CauseCount> causes;
                for (const CauseCount &cause : all)
                    if (dice.bounded(3) == 0)
                        causes += cause;
                if (dice.bounded(4) > 0)
                    summaries += numbers(cmid, causes, dice.bounded(4) > 0);
            }
            const Overview overview = viewed(campus(linked), summaries, failures);
            QCOMPARE(std::accumulate(overview.counts.begin(), overview.counts.end(), 0), int(overview.lines.size()));
            FamilyCounts sums{};
            int byCause = 0;
            for (const OverviewLine &line : overview.lines) {
                QVERIFY(!line.drifting() || (line.summary && line.summary->complete() && !line.failure));
                QVERIFY(line.standing != Standing::InStep || line.summary->drifts == 0);
                for (size_t i = 0; i < sums.size(); ++i)
                    sums[i] += line.drifts[i];
            }
            for (const TopCause &cause : overview.causes)
                byCause += cause.drifts;
            QCOMPARE(overview.drifts, sums);
            QCOMPARE(byCause, total(sums));
            std::ranges::reverse(summaries);
            QCOMPARE(viewed(campus(linked), summaries, failures).lines, overview.lines);
        }
    }
};

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
