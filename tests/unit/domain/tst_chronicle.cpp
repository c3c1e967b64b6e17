// SPDX-License-Identifier: GPL-3.0-or-later
// What changed on a campus since a moment.
#include "domain/chronicle.h"

#include "support/builders.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using Kind = CampusChange::Kind;

HistoryPoint pointOf(qint64 cmid, int hours, int missing, int extra = 0, bool whole = true)
{
    CheckSummary summary{.cmid = Cmid{cmid}, .at = build::moment(hours * 3600), .moodleComplete = true, .chatComplete = whole, .drifts = missing + extra};
    summary.counts[size_t(DriftClass::Missing)] = missing;
    summary.counts[size_t(DriftClass::Extra)] = extra;
    return {.summary = summary, .until = summary.at};
}

} // namespace

class TestChronicle : public QObject
{
    Q_OBJECT
private slots:
    void each_change_has_its_kind_data()
    {
        QTest::addColumn<QList<HistoryPoint>>("points"); // since hour 10
        QTest::addColumn<int>("kind"); // -1: none
        const auto kind = [](Kind each) { return int(each); };
        QTest::newRow("began") << QList{pointOf(1, 5, 0), pointOf(1, 12, 2)} << kind(Kind::Began);
        QTest::newRow("worse") << QList{pointOf(1, 5, 1), pointOf(1, 12, 2)} << kind(Kind::Worse);
        QTest::newRow("better") << QList{pointOf(1, 5, 3), pointOf(1, 12, 2)} << kind(Kind::Better);
        QTest::newRow("settled") << QList{pointOf(1, 5, 3), pointOf(1, 12, 0)} << kind(Kind::Settled);
        QTest::newRow("other kinds") << QList{pointOf(1, 5, 2), pointOf(1, 12, 1, 1)} << kind(Kind::Other);
        QTest::newRow("lost") << QList{pointOf(1, 5, 2), pointOf(1, 12, 0, 0, false)} << kind(Kind::Lost);
        QTest::newRow("regained") << QList{pointOf(1, 5, 0, 0, false), pointOf(1, 12, 4)} << kind(Kind::Regained);
        QTest::newRow("read for the first time") << QList{pointOf(1, 12, 4)} << kind(Kind::FirstRead);
        QTest::newRow("tried for the first time") << QList{pointOf(1, 12, 4, 0, false)} << -1;
        QTest::newRow("unreadable both times") << QList{pointOf(1, 5, 1, 0, false), pointOf(1, 12, 4, 0, false)} << -1;
        QTest::newRow("nothing since") << QList{pointOf(1, 3, 1), pointOf(1, 5, 2)} << -1;
        QTest::newRow("there and back") << QList{pointOf(1, 5, 2), pointOf(1, 11, 9), pointOf(1, 12, 2)} << -1;
        QTest::newRow("any order") << QList{pointOf(1, 12, 2), pointOf(1, 3, 7), pointOf(1, 5, 0)} << kind(Kind::Began);
    }
    void each_change_has_its_kind()
    {
        QFETCH(QList<HistoryPoint>, points);
        const QList<CampusChange> changes = changesSince(points, build::moment(10 * 3600));
        QTEST(changes.isEmpty() ? -1 : int(changes.first().kind), "kind");
        if (!changes.isEmpty())
            QCOMPARE(changes.first().at, build::moment(12 * 3600));
    }

    void what_needs_the_user_comes_first()
    {
        const QList<CampusChange> changes = changesSince({pointOf(1, 5, 4), pointOf(1, 12, 0), pointOf(2, 5, 0), pointOf(2, 12, 1), pointOf(3, 5, 0),
                                                             pointOf(3, 12, 8), pointOf(4, 12, 3)},
            build::moment(10 * 3600));
        QList<qint64> order;
        for (const CampusChange &change : changes)
            order += change.cmid.value;
        QCOMPARE(order, (QList<qint64>{3, 2, 1, 4}));
    }
};

QTEST_GUILESS_MAIN(TestChronicle)
#include "tst_chronicle.moc"
