// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side table of a great many: what is made ready on another thread, and what goes and comes together.
#include "support/builders.h"
#include "support/driftkeys.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace diapason;
using namespace diapason::build;
using namespace diapason::test;

namespace {

/// Students whose names are in no order; every third is called so.
template <class Among>
CompareInput crowd(int size, Among among)
{
    CompareInput input = sides({}, {});
    for (int i = 0; i < size; ++i) {
        if (!among(i))
            continue;
        input.course.people.append(person(i + 2, u"user%1"_s.arg(i)));
        input.course.people.last().fullName = u"Name %1 %2"_s.arg(i * 7919 % 10007).arg(i % 3 == 0 ? u"Third"_s : u"Other"_s);
    }
    return input;
}

} // namespace

class TestDriftCrowd final : public QObject
{
    Q_OBJECT
private slots:
    void many_go_and_come_in_one_block()
    {
        DriftModel model;
        const QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.setLocale(QLocale(QLocale::English));
        QItemSelectionModel selection{&model};
        model.assign(compared(crowd(900, [](int) { return true; })));
        model.sortBy(DriftSort::Name, Qt::AscendingOrder);
        QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted}, removed{&model, &QAbstractItemModel::rowsRemoved};
        const auto choose = [&](qint64 person) {
            selection.setCurrentIndex(
                model.shown(model.find(MoodleUserId{person}, {})), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        };
        for (const qint64 person : {700, 20, 11})
            choose(person);
        model.setText(u"third"_s);
        QCOMPARE(model.rowCount(), 300);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(asSet(keys(selection.selectedRows())), QSet({u"p20"_s, u"p11"_s}));
        QCOMPARE(selection.currentIndex().data(DriftModel::KeyRole).toString(), u"p11"_s);
        model.setText({});
        QCOMPARE(model.rowCount(), 900);
        QCOMPARE(inserted.size(), 1);
        QVERIFY(!model.stale());

        const auto other = compared(crowd(950, [](int i) { return i % 3 != 1; }));
        model.assign(other);
        QCOMPARE(asSet(keys(model)), asSet(orderedKeys(*other, model)));
        QVERIFY(!model.stale()); // nobody was renamed
        QCOMPARE(keys(model), orderedKeys(*other, model));
        QCOMPARE(removed.size(), 2);
        QCOMPARE(asSet(keys(selection.selectedRows())), QSet({u"p20"_s, u"p11"_s}));
        model.sortBy(DriftSort::Name, Qt::DescendingOrder);
        QCOMPARE(keys(model), orderedKeys(*other, model));
        QCOMPARE(selection.currentIndex().data(DriftModel::KeyRole).toString(), u"p11"_s);
    }

    void many_arrive_when_they_are_ready()
    {
        const auto first = compared(crowd(5000, [](int) { return true; }));
        const auto second = compared(crowd(5000, [](int i) { return i % 3 != 1; }));
        DriftModel model;
        const QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.setLocale(QLocale(QLocale::English));
        QSignalSpy arrived{&model, &DriftModel::arrived};
        model.assign(first);
        QVERIFY(model.growing());
        QCOMPARE(model.rowCount(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, 30'000);
        QVERIFY(!model.growing());
        QCOMPARE(keys(model), orderedKeys(*first, model));

        // An order nobody asked for before; a filter works meanwhile.
        model.sortBy(DriftSort::ChatUsername, Qt::DescendingOrder);
        QVERIFY(model.growing());
        model.setText(u"third"_s);
        QCOMPARE(model.rowCount(), 1667);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 2, 30'000);
        QCOMPARE(keys(model), orderedKeys(*first, model));
        model.setText({});
        model.sortBy(DriftSort::Name, Qt::DescendingOrder); // known: at once
        QVERIFY(!model.growing());
        QCOMPARE(keys(model), orderedKeys(*first, model));

        // The last one counts, and what is shown goes on meanwhile.
        model.assign(second);
        model.assign(first);
        model.assign(second);
        QCOMPARE(model.comparison(), first);
        QCOMPARE(model.rowCount(), 5000);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 3, 30'000);
        QCOMPARE(model.comparison(), second);
        QCOMPARE(keys(model), orderedKeys(*second, model));

        model.assign(first);
        model.assign({});
        QCOMPARE(model.rowCount(), 0);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(arrived.size(), 3);
    }

    void one_may_go_while_many_are_made_ready()
    {
        {
            DriftModel model;
            model.assign(compared(crowd(5000, [](int) { return true; })));
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    void the_language_orders_names_data()
    {
        QTest::addColumn<int>("others");
        QTest::newRow("at once") << 0;
        QTest::newRow("on another thread") << 5000;
    }
    void the_language_orders_names()
    {
        QFETCH(int, others);
        CompareInput input = crowd(others, [](int) { return true; });
        for (const QString &name : {u"Aa Zander"_s, u"Aa Öberg"_s, u"Aa Olsen"_s}) {
            input.course.people.append(person(9000 + input.course.people.size(), u"u%1"_s.arg(input.course.people.size())));
            input.course.people.last().fullName = name;
        }
        DriftModel model;
        model.setLocale(QLocale(QLocale::German));
        model.sortBy(DriftSort::Name, Qt::AscendingOrder);
        model.assign(compared(input));
        const auto firstNames = [&] { return shownNames(model).first(3); };
        QTRY_VERIFY_WITH_TIMEOUT(!model.growing(), 30'000);
        QCOMPARE(firstNames(), QStringList({u"Aa Öberg"_s, u"Aa Olsen"_s, u"Aa Zander"_s}));
        QSignalSpy changed{&model, &QAbstractItemModel::dataChanged}, headings{&model, &QAbstractItemModel::headerDataChanged};
        model.setLocale(QLocale(QLocale::Swedish));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(headings.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(!model.growing(), 30'000);
        QCOMPARE(firstNames(), QStringList({u"Aa Olsen"_s, u"Aa Zander"_s, u"Aa Öberg"_s}));
        model.sortBy(DriftSort::MoodleUsername, Qt::AscendingOrder); // grown in the new language alone
        QTRY_VERIFY_WITH_TIMEOUT(!model.growing(), 30'000);
        model.sortBy(DriftSort::Name, Qt::AscendingOrder);
        QCOMPARE(firstNames(), QStringList({u"Aa Olsen"_s, u"Aa Zander"_s, u"Aa Öberg"_s}));
    }

    void a_hundred_thousand_rows()
    {
        const auto comparison = compared(crowd(100'000, [](int) { return true; }));
        DriftModel model;
        QElapsedTimer timer;
        timer.start();
        model.assign(comparison);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 100'000, 60'000);
        model.sortBy(DriftSort::Name, Qt::DescendingOrder);
        model.setText(u"7"_s);
        model.clearFilter();
        QVERIFY2(timer.elapsed() < 20'000, "loose: only a quadratic step would take so long");
        QCOMPARE(model.rowCount(), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestDriftCrowd)
#include "tst_driftcrowd.moc"
