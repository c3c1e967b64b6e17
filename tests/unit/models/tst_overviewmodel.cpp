// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overviewmodel.h"

#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

OverviewLine line(qint64 cmid, const QString &course, int missing, int extra = 0, CategoryId category = CategoryId{2})
{
    CheckSummary summary{.cmid = Cmid{cmid}, .at = build::moment(int(cmid)), .moodleComplete = true, .chatComplete = true,
        .expected = 30 + int(cmid), .present = 30, .drifts = missing + extra};
    summary.counts[size_t(DriftClass::Missing)] = missing;
    summary.counts[size_t(DriftClass::Extra)] = extra;
    if (missing > 0)
        summary.grounds.causes += CauseCount{DriftClass::Missing, Cause::NeverAdded, missing};
    if (extra > 0)
        summary.grounds.causes += CauseCount{DriftClass::Extra, Cause::NotEnrolled, extra};
    return {.standing = missing + extra > 0 ? Standing::Drifting : Standing::InStep,
        .cmid = Cmid{cmid},
        .activity = u"Salon du cours"_s,
        .courseTitle = course,
        .path = {CategoryId{1}, category},
        .category = u"Chimie"_s,
        .room = RoomId{u"r%1"_s.arg(cmid)},
        .roomName = u"room_%1"_s.arg(cmid),
        .summary = summary,
        .drifts = familyCounts(summary.counts),
        .mainCause = mainCause(summary.grounds)};
}

QList<OverviewLine> some()
{
    QList<OverviewLine> lines{line(30, u"CHI201"_s, 3, 1), line(31, u"ANG9"_s, 0), line(32, u"Écologie"_s, 0, 2, CategoryId{3}),
        line(33, u"ANG10"_s, 4), line(34, u"LEA1"_s, 0)};
    lines[4].standing = Standing::Unreadable;
    lines += OverviewLine{.standing = Standing::Unlinked, .cmid = Cmid{35}, .courseTitle = u"PHY1"_s};
    lines += OverviewLine{.standing = Standing::Orphan, .room = RoomId{u"lost"_s}, .roomName = u"lost_99"_s, .roomUsers = 4};
    return lines;
}

OverviewModel::Grown grown(const QList<OverviewLine> &lines)
{
    Overview overview{.lines = lines};
    std::ranges::sort(overview.lines, {}, &OverviewLine::key);
    return OverviewModel::grow(std::move(overview), QLocale(QLocale::French));
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, OverviewModel::Activity).data().toString();
    return all;
}

struct Filled {
    OverviewModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    Filled()
    {
        model.assign(grown(some()));
        model.settle();
    }
};

} // namespace

class TestOverviewModel : public QObject
{
    Q_OBJECT
private slots:
    void most_drifts_come_first_and_rooms_without_an_activity_only_when_asked_for()
    {
        const Filled filled;
        QCOMPARE(titles(filled.model), (QStringList{u"ANG10"_s, u"CHI201"_s, u"Écologie"_s, u"ANG9"_s, u"LEA1"_s, u"PHY1"_s}));
        QCOMPARE(filled.model.index(4, OverviewModel::Drifts).data().toString(), u"?"_s); // unreadable is not zero
        QCOMPARE(filled.model.mostDrifts(), 4);
        QCOMPARE(filled.model.shownDrifts(), 10);
    }

    void columns_order_the_lines_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("name") << int(OverviewModel::Activity) << Qt::AscendingOrder << u"ANG9"_s << u"PHY1"_s;
        QTest::newRow("name backwards") << int(OverviewModel::Activity) << Qt::DescendingOrder << u"PHY1"_s << u"ANG9"_s;
        QTest::newRow("expected") << int(OverviewModel::Expected) << Qt::DescendingOrder << u"ANG10"_s << u"PHY1"_s;
        QTest::newRow("oldest") << int(OverviewModel::Read) << Qt::AscendingOrder << u"PHY1"_s << u"LEA1"_s;
        QTest::newRow("newest") << int(OverviewModel::Read) << Qt::DescendingOrder << u"LEA1"_s << u"PHY1"_s;
        QTest::newRow("fewest drifts") << int(OverviewModel::Drifts) << Qt::AscendingOrder << u"LEA1"_s << u"CHI201"_s;
    }
    void columns_order_the_lines()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        Filled filled;
        filled.model.sort(column, order);
        QTEST(titles(filled.model).first(), "first");
        QTEST(titles(filled.model).last(), "last");
    }

    void filters_choose_data()
    {
        QTest::addColumn<OverviewFilter>("filter");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("drifting") << OverviewFilter{.standings = {Standing::Drifting}} << QStringList{u"ANG10"_s, u"CHI201"_s, u"Écologie"_s};
        QTest::newRow("two tiles") << OverviewFilter{.standings = {Standing::Unlinked, Standing::Orphan}} << QStringList{u"lost_99"_s, u"PHY1"_s};
        QTest::newRow("family") << OverviewFilter{.families = {Family::Remove}} << QStringList{u"CHI201"_s, u"Écologie"_s};
        QTest::newRow("cause") << OverviewFilter{.cause = std::pair(DriftClass::Missing, Cause::NeverAdded)} << QStringList{u"ANG10"_s, u"CHI201"_s};
        QTest::newRow("category") << OverviewFilter{.category = CategoryId{3}} << QStringList{u"Écologie"_s};
        QTest::newRow("category above") << OverviewFilter{.standings = {Standing::Drifting}, .category = CategoryId{1}}
                                        << QStringList{u"ANG10"_s, u"CHI201"_s, u"Écologie"_s};
        QTest::newRow("words, folded") << OverviewFilter{.text = u" ecol "_s} << QStringList{u"Écologie"_s};
        QTest::newRow("of a day") << OverviewFilter{.only = QSet{Cmid{31}}} << QStringList{u"ANG9"_s};
        QTest::newRow("nothing") << OverviewFilter{.ownerless = true} << QStringList{};
    }
    void filters_choose()
    {
        QFETCH(OverviewFilter, filter);
        Filled filled;
        QVERIFY(filter.active());
        filled.model.setFilter(filter);
        QTEST(titles(filled.model), "shown");
        filled.model.setFilter({});
        QCOMPARE(filled.model.rowCount(), 6);
    }

    void a_refresh_changes_lines_where_they_are()
    {
        Filled filled;
        filled.model.setFilter({.standings = {Standing::Drifting}});
        const QStringList before = titles(filled.model);
        QSignalSpy changed(&filled.model, &QAbstractItemModel::dataChanged), moved(&filled.model, &QAbstractItemModel::layoutChanged),
            came(&filled.model, &QAbstractItemModel::rowsInserted), went(&filled.model, &QAbstractItemModel::rowsRemoved);
        QList<OverviewLine> next = some();
        next[0] = line(30, u"CHI201"_s, 9); // would be first now
        next[3] = line(33, u"ANG10"_s, 0);  // is in step now
        next[1] = line(31, u"ANG9"_s, 1);   // drifts now
        filled.model.assign(grown(next));
        QCOMPARE(titles(filled.model), before);
        QCOMPARE(changed.size(), 1); // both stand next to each other
        QVERIFY(moved.isEmpty() && came.isEmpty() && went.isEmpty());
        QVERIFY(filled.model.stale());
        filled.model.settle();
        QCOMPARE(titles(filled.model), (QStringList{u"CHI201"_s, u"Écologie"_s, u"ANG9"_s}));
        QVERIFY(!filled.model.stale());
        changed.clear();
        filled.model.assign(grown(next)); // the same again says nothing
        QVERIFY(changed.isEmpty());
    }

    void ticks_stay_with_their_lines()
    {
        Filled filled;
        OverviewModel &model = filled.model;
        QSignalSpy told(&model, &OverviewModel::ticksChanged);
        model.setTicked(model.find(line(30, {}, 0).key()), true);
        model.setTicked(model.find(line(33, {}, 0).key()), true);
        model.setTicked(model.find({.cmid = 35}), true); // there is no room
        QCOMPARE(told.size(), 2);
        QCOMPARE(model.index(1, OverviewModel::Tick).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        model.setFilter({.families = {Family::Remove}});
        QCOMPARE(model.tickedLines().size(), 2);
        QCOMPARE(model.hiddenTicks(), 1);
        QList<OverviewLine> next = some();
        next.removeAt(3);
        next[0] = line(30, u"CHI201"_s, 9, 9);
        model.assign(grown(next));
        QCOMPARE(model.tickedLines().size(), 1);
        QCOMPARE(total(model.tickedLines().first().drifts), 18);
        model.tickShown(true);
        QVERIFY(model.everyShownTicked());
        model.clearTicks();
        QVERIFY(model.tickedLines().isEmpty());
    }

    /// Whatever comes and goes, is filtered and ordered: selections stay on their lines, and what is shown fits.
    void persistent_lines_survive()
    {
        Filled filled;
        OverviewModel &model = filled.model;
        QRandomGenerator dice(11);
        for (int round = 0; round < 300; ++round) {
            const int row = model.rowCount() > 0 ? int(dice.bounded(model.rowCount())) : -1;
            const QPersistentModelIndex held = model.index(row, OverviewModel::Activity);
            const OverviewLine::Key key = held.isValid() ? model.line(held).key() : OverviewLine::Key{};
            switch (dice.bounded(4)) {
            case 0: {
                QList<OverviewLine> next;
                for (qint64 cmid = 30; cmid < 50; ++cmid)
                    if (dice.bounded(3) > 0)
                        next += line(cmid, u"C%1"_s.arg(dice.bounded(9)), dice.bounded(3), dice.bounded(2));
                model.assign(grown(next));
                break;
            }
            case 1: model.setFilter({.families = dice.bounded(2) ? QSet{Family::Add} : QSet<Family>{}, .text = dice.bounded(2) ? u"c1"_s : QString()}); break;
            case 2: model.sort(dice.bounded(int(OverviewModel::ColumnCount)), dice.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder); break;
            default: model.settle();
            }
            if (held.isValid())
                QCOMPARE(model.line(held).key(), key);
            if (model.stale())
                continue;
            for (int shown = 0; shown < model.rowCount(); ++shown)
                QVERIFY(model.filter().accepts(model.line(model.index(shown, 0))));
        }
    }
};

QTEST_MAIN(TestOverviewModel)
#include "tst_overviewmodel.moc"
