// SPDX-License-Identifier: GPL-3.0-or-later
// What the companion's count proves of a list that nobody in the course could count.
#include "domain/peoplecount.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using Kind = Gap::Kind;

namespace {

CourseReading listed(const QList<qint64> &ids, const QList<Gap> &gaps)
{
    CourseReading reading{.stamp = {.at = QDateTime::currentDateTimeUtc(), .sources = {u"list"_s}, .gaps = gaps}};
    for (const qint64 id : ids)
        reading.people += Person{.id = MoodleUserId{id}};
    return reading;
}

PeopleFacts told(const QList<qint64> &ids, const QList<Gap> &gaps = {})
{
    PeopleFacts facts{.stamp = {.at = QDateTime::currentDateTimeUtc(), .sources = {u"companion"_s}, .gaps = gaps}};
    for (const qint64 id : ids)
        facts.people.insert(MoodleUserId{id}, {});
    return facts;
}

const Gap uncounted{.kind = Kind::CountMismatch, .expected = -1, .got = 2};

} // namespace

class TestPeopleCount : public QObject
{
    Q_OBJECT

private slots:
    void settles_data()
    {
        QTest::addColumn<QList<qint64>>("people");
        QTest::addColumn<QList<Gap>>("gaps");
        QTest::addColumn<PeopleFacts>("facts");
        QTest::addColumn<bool>("complete");
        QTest::addColumn<int>("expected");
        using Ids = QList<qint64>;
        const Gap separate{.kind = Kind::SeparateGroups, .expected = -1, .got = 2};
        const Gap counted{.kind = Kind::CountMismatch, .expected = 5, .got = 2};
        const Gap poisoned{.kind = Kind::PoisonedRows, .got = 1};
        QTest::newRow("all of them") << Ids{1, 2} << QList{uncounted} << told({1, 2}) << true << 0;
        QTest::newRow("nobody") << Ids{} << QList{uncounted} << told({}) << true << 0;
        QTest::newRow("separate groups that hide nobody") << Ids{1, 2} << QList{separate, uncounted} << told({1, 2}) << true << 0;
        QTest::newRow("some are missing") << Ids{1, 2} << QList{uncounted} << told({1, 2, 3}) << false << 3;
        QTest::newRow("others") << Ids{1, 2} << QList{uncounted} << told({1, 3}) << false << 2;
        QTest::newRow("the companion was not read") << Ids{1, 2} << QList{uncounted} << PeopleFacts{} << false << -1;
        QTest::newRow("the companion was read in part") << Ids{1, 2} << QList{uncounted} << told({1, 2}, {Gap{.kind = Kind::PageFailed}}) << false << -1;
        QTest::newRow("somebody counted") << Ids{1, 2} << QList{counted} << told({1, 2}) << false << 5;
        QTest::newRow("something else is missing, too") << Ids{1, 2} << QList{poisoned, uncounted} << told({1, 2}) << false << -1;
    }
    void settles()
    {
        QFETCH(QList<qint64>, people);
        QFETCH(QList<Gap>, gaps);
        QFETCH(PeopleFacts, facts);
        CourseReading reading = listed(people, gaps);
        countByCompanion(reading, facts);
        QTEST(reading.stamp.complete(), "complete");
        if (!reading.stamp.complete())
            QTEST(reading.stamp.gaps.first().expected, "expected");
        QCOMPARE(reading.people.size(), people.size());
    }
};

QTEST_GUILESS_MAIN(TestPeopleCount)
#include "tst_peoplecount.moc"
