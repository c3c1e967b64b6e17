// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coursefilter.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

CourseTree small()
{
    CourseTree tree;
    tree.categories = {{.id = CategoryId{1}, .name = u"Sciences"_s},
        {.id = CategoryId{2}, .parent = CategoryId{1}, .name = u"Chimie"_s}, {.id = CategoryId{3}, .name = u"Vide"_s}};
    tree.courses = {{.id = CourseId{7},
                        .category = CategoryId{2},
                        .name = u"CHI201"_s,
                        .loaded = true,
                        .activities = {{.id = Cmid{70}, .name = u"Salon"_s, .drifts = 3, .family = Family::Add},
                            {.id = Cmid{71}, .name = u"Éléments"_s, .drifts = 2, .family = Family::Role, .archived = true}}},
        {.id = CourseId{8}, .category = CategoryId{2}, .name = u"CHI10"_s},
        {.id = CourseId{9},
            .category = CategoryId{9},
            .name = u"Ailleurs"_s,
            .loaded = true,
            .activities = {{.id = Cmid{90}, .name = u"Perdu"_s, .unlinked = true, .hidden = true}}}};
    return tree;
}

QStringList outline(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(depth, u'.') + index.data().toString();
        lines << outline(model, index, depth + 1);
    }
    return lines;
}

/// Any campus of a few categories, courses and activities.
CourseTree anyTree(std::mt19937 &random)
{
    const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
    CourseTree tree;
    for (int i = 1; i <= 6; ++i) {
        if (upTo(4) > 0)
            tree.categories.append({.id = CategoryId{i}, .parent = CategoryId{upTo(i)}, .name = u"c%1"_s.arg(upTo(3))});
    }
    for (int i = 1; i <= 12; ++i) {
        if (upTo(3) == 0)
            continue;
        CourseTree::CourseNode course{
            .id = CourseId{i}, .category = CategoryId{upTo(7)}, .name = u"k%1"_s.arg(i), .loaded = upTo(3) > 0};
        for (int a = 0; course.loaded && a < 4; ++a) {
            if (upTo(2) == 0)
                course.activities.append(
                    {.id = Cmid{i * 10 + a}, .name = u"a%1"_s.arg(upTo(5)), .drifts = upTo(3), .archived = upTo(3) == 0});
        }
        tree.courses.append(course);
    }
    return tree;
}

} // namespace

class TestCourseTree final : public QObject
{
    Q_OBJECT
private slots:
    void outlines()
    {
        CourseTreeModel model;
        CourseFilter filter;
        filter.setLocale(QLocale(QLocale::French));
        filter.setSource(&model);
        model.assign(small());
        QCOMPARE(outline(filter),
            QStringList({u"Sciences"_s, u".Chimie"_s, u"..CHI10"_s, u"..CHI201"_s, u"...Éléments"_s, u"...Salon"_s, u"Ailleurs"_s,
                u".Perdu"_s}));
        const QModelIndex chemistry = model.find(CourseItem::Kind::Category, 2);
        QCOMPARE(chemistry.data(CourseTreeModel::DriftsRole).toInt(), 5);
        QVERIFY(!model.find(CourseItem::Kind::Course, 8).data(CourseTreeModel::DriftsRole).isValid());
        filter.setOrder(CourseFilter::Order::Drift);
        QCOMPARE(outline(filter).mid(2, 3), QStringList({u"..CHI201"_s, u"...Salon"_s, u"...Éléments"_s}));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TreeState>("state");
        QTest::addColumn<QStringList>("shown");
        using enum TreeState;
        QTest::newRow("activity, accents folded")
            << u"elem"_s << All << QStringList{u"Sciences"_s, u".Chimie"_s, u"..CHI201"_s, u"...Éléments"_s};
        QTest::newRow("a course keeps its activities")
            << u"chi201"_s << All << QStringList{u"Sciences"_s, u".Chimie"_s, u"..CHI201"_s, u"...Éléments"_s, u"...Salon"_s};
        QTest::newRow("drifting") << QString{} << Drifting
                                  << QStringList{u"Sciences"_s, u".Chimie"_s, u"..CHI201"_s, u"...Éléments"_s, u"...Salon"_s};
        QTest::newRow("archived") << QString{} << Archived
                                  << QStringList{u"Sciences"_s, u".Chimie"_s, u"..CHI201"_s, u"...Éléments"_s};
        QTest::newRow("unlinked") << QString{} << Unlinked << QStringList{u"Ailleurs"_s, u".Perdu"_s};
        QTest::newRow("hidden") << QString{} << Hidden << QStringList{u"Ailleurs"_s, u".Perdu"_s};
        QTest::newRow("restricted") << QString{} << Restricted << QStringList{};
        QTest::newRow("both") << u"salon"_s << Archived << QStringList{};
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(TreeState, state);
        CourseTreeModel model;
        CourseFilter filter;
        filter.setLocale(QLocale(QLocale::French));
        filter.setSource(&model);
        model.assign(small());
        filter.setText(text);
        filter.setState(state);
        QTEST(outline(filter), "shown");
    }

    void asks_once_for_activities()
    {
        CourseTreeModel model;
        model.assign(small());
        QSignalSpy wanted{&model, &CourseTreeModel::wantActivities};
        const QModelIndex course = model.find(CourseItem::Kind::Course, 8);
        QVERIFY(model.hasChildren(course));
        QVERIFY(model.canFetchMore(course));
        model.fetchMore(course);
        model.fetchMore(course);
        QCOMPARE(wanted.size(), 1);
        CourseTree next = small();
        next.courses[1].loaded = true;
        model.assign(next);
        QVERIFY(!model.hasChildren(course));
        QVERIFY(!model.canFetchMore(course));
    }

    void counts_states()
    {
        CourseTreeModel model;
        model.assign(small());
        QCOMPARE(model.count(TreeState::Drifting), 2);
        QCOMPARE(model.count(TreeState::Archived), 1);
        QCOMPARE(model.count(TreeState::All), 3);
    }

    void thousands_of_refreshes()
    {
        CourseTreeModel model;
        CourseFilter filter;
        filter.setSource(&model);
        const QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        const QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        std::mt19937 random{11};
        QPersistentModelIndex kept;
        for (int round = 0; round < 3000 && !QTest::currentTestFailed(); ++round) {
            const CourseTree tree = anyTree(random);
            const qint64 id = kept.isValid() ? kept.data(CourseTreeModel::IdRole).toLongLong() : -1;
            const QModelIndex above = kept.isValid() ? kept.parent() : QModelIndex{};
            const qint64 aboveId = above.isValid() ? above.data(CourseTreeModel::IdRole).toLongLong() : -1;
            model.assign(tree);
            if (id >= 0 && kept.isValid()) { // it may have moved away, but it never turns into another
                QCOMPARE(kept.data(CourseTreeModel::IdRole).toLongLong(), id);
                QCOMPARE(kept.parent().isValid() ? kept.parent().data(CourseTreeModel::IdRole).toLongLong() : -1, aboveId);
            }
            CourseTreeModel fresh;
            fresh.assign(tree);
            QCOMPARE(outline(model), outline(fresh));
            if (round % 3 == 0)
                filter.setState(TreeState(random() % 6));
            if (round % 5 == 0)
                filter.setText(random() % 2 ? u"a1"_s : QString{});
            if (!kept.isValid() && model.rowCount() > 0)
                kept = model.index(0, 0).isValid() && model.rowCount(model.index(0, 0)) > 0 ? model.index(0, 0, model.index(0, 0))
                                                                                            : model.index(0, 0);
        }
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCourseTree)
#include "tst_coursetree.moc"
