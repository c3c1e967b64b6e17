// SPDX-License-Identifier: GPL-3.0-or-later
// The whole pipeline over real HTTP, against what the demo campus's painter noted independently of our rules.
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

int pages(qsizetype rows, int cap)
{
    return int((rows + cap - 1) / cap);
}

/// The activity of the course of 5,005.
qint64 amphitheatre(const OpenDemo &campus)
{
    for (const demo::drawn::Course &course : campus.servers.blueprint().courses)
        if (course.enrolments.size() == 5005)
            return course.activities.first().cmid;
    return 0;
}

/// As much as a check of one activity needs: what the twin does with --activity.
void openOne(OpenDemo &campus, qint64 cmid)
{
    campus.catalogue = await(campus.reader.connect({})).catalogue().value();
    campus.catalogue = await(campus.reader.list(campus.catalogue, {}, {})).value();
    const Activity activity = await(campus.moodle.activity(Cmid{cmid}, {})).value();
    campus.catalogue.activities.insert(activity.course, {activity});
    campus.catalogue.relink();
}

} // namespace

class TestCampus : public QObject
{
    Q_OBJECT

private slots:
    void every_activity_shows_what_was_painted()
    {
        OpenDemo campus;
        campus.open();
        ClassCounts seen = {};
        int compared = 0;
        for (const demo::drawn::Course &course : campus.servers.blueprint().courses) {
            for (const demo::drawn::Activity &drawn : course.activities) {
                const auto comparison = campus.check(drawn.cmid);
                if (!comparison) {
                    QVERIFY2(isLinkFault(comparison.error().code), qPrintable(comparison.error().code));
                    continue;
                }
                ++compared;
                for (int c = 0; c < driftClassCount; ++c) {
                    seen[size_t(c)] += (*comparison)->counts[size_t(c)];
                    if (DriftClass(c) == DriftClass::InStep)
                        continue; // the painter notes what stands out
                    const QString code = driftClassCode(DriftClass(c));
                    QVERIFY2((*comparison)->counts[size_t(c)] == drawn.painted.value(code),
                             qPrintable(u"%1 %2: %3 seen, %4 painted"_s.arg(drawn.cmid).arg(code).arg((*comparison)->counts[size_t(c)]).arg(drawn.painted.value(code))));
                }
            }
        }
        QVERIFY(compared > 20);
        for (int c = 0; c < driftClassCount; ++c)
            QVERIFY2(seen[size_t(c)] > 0, qPrintable(driftClassCode(DriftClass(c))));
    }

    void a_resync_leaves_the_room_as_expected_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString &version : {u"6.4"_s, u"6.8"_s, u"7.5"_s, u"8.0"_s, u"8.8"_s, u"9.0"_s})
            QTest::newRow(qPrintable(version)) << version;
    }
    void a_resync_leaves_the_room_as_expected()
    {
        QFETCH(QString, version);
        OpenDemo campus({.chatVersion = version});
        openOne(campus, 48201);
        const auto before = campus.check(48201).value();
        QVERIFY(before->count(DriftClass::Missing) > 0 && before->count(DriftClass::Extra) > 0);
        const RunReport report = campus.apply(before, true);
        QVERIFY(report.ok());
        QCOMPARE(report.after.first()->count(DriftClass::Missing), 0);
        QCOMPARE(report.after.first()->count(DriftClass::Extra), 0);
        QCOMPARE(report.after.first()->count(DriftClass::Protected), before->count(DriftClass::Protected));
        const auto again = campus.check(48201).value(); // the servers say so too, not only our memory
        QCOMPARE(again->drifts, again->count(DriftClass::Ambiguous));
    }

    void a_cut_after_the_effect_is_one_hit_and_ends_well()
    {
        OpenDemo campus;
        openOne(campus, 48201);
        const auto before = campus.check(48201).value();
        campus.servers.chatHost().add(demo::Fault::cutAfter(u"groups.invite"_s));
        const RunReport report = campus.apply(before, false);
        QCOMPARE(campus.servers.chatHost().hits(u"groups.invite"_s), 1);
        QVERIFY(report.ok());
    }

    void an_incomplete_course_removes_nobody()
    {
        OpenDemo campus;
        campus.open();
        int incomplete = 0;
        for (const QList<Activity> &activities : std::as_const(campus.catalogue.activities)) {
            for (const Activity &activity : activities) {
                const auto comparison = campus.check(activity.cmid.value);
                if (!comparison || (*comparison)->moodleComplete())
                    continue;
                ++incomplete;
                const RoomPlan plan = makePlan(**comparison, {.withRemovals = true});
                QVERIFY(std::ranges::none_of(plan.operations, [](const Operation &o) { return o.kind == Operation::Kind::Kick; }));
            }
        }
        QVERIFY(incomplete > 0);
    }

    /// The budget of calls on the course of 5,005 (room of 5,006).
    void spends_few_calls_data()
    {
        QTest::addColumn<bool>("unlimited");
        QTest::newRow("unlimited pages") << true;
        QTest::newRow("pages of 100") << false;
    }
    void spends_few_calls()
    {
        QFETCH(bool, unlimited);
        OpenDemo campus({.size = demo::Size::Bench, .unlimitedPages = unlimited});
        const qint64 cmid = amphitheatre(campus);
        openOne(campus, cmid);
        const auto before = campus.check(cmid).value();
        QCOMPARE(before->count(DriftClass::Missing), 200);
        QCOMPARE(before->count(DriftClass::Extra), 50);
        QCOMPARE(before->count(DriftClass::ShouldBeModerator), 5);
        QCOMPARE(before->count(DriftClass::ShouldNotBeModerator), 5);
        const int memberPages = pages(5006, 100);
        const int accountPages = pages(campus.servers.blueprint().accounts.size(), 100);
        const int checkLimit = unlimited ? 20 : memberPages + accountPages + pages(campus.catalogue.rooms.rooms.size(), 100) + 8;
        QVERIFY2(campus.chat.calls() <= checkLimit, qPrintable(u"%1 of %2"_s.arg(campus.chat.calls()).arg(checkLimit)));
        const int spent = campus.chat.calls();
        const RunReport report = campus.apply(before, true);
        QVERIFY(report.ok());
        QCOMPARE(report.after.first()->drifts, 0);
        const int resyncLimit = unlimited ? 100 : spent + (2 + 10 + 50) + 2 * memberPages + 4;
        QVERIFY2(campus.chat.calls() <= resyncLimit, qPrintable(u"%1 of %2"_s.arg(campus.chat.calls()).arg(resyncLimit)));
        QVERIFY2(campus.moodle.calls() <= 45, qPrintable(QString::number(campus.moodle.calls())));
        QCOMPARE(campus.servers.chatHost().hits(u"groups.invite"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestCampus)
#include "tst_campus.moc"
