// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/findmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

FindRow head(const QString &id) { return {.id = id, .title = id}; }

FindRow hit(qint64 number, const QString &note = {})
{
    return {.kind = FindRow::Kind::Activity, .number = number, .title = QString::number(number), .note = note};
}

QStringList titles(const FindModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row).data().toString();
    return all;
}

} // namespace

class TestFindModel final : public QObject
{
    Q_OBJECT
private slots:
    void says_only_what_changed()
    {
        FindModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.assign({head(u"courses"_s), hit(1), hit(2), hit(3)});
        const QPersistentModelIndex kept = model.index(3);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
        model.assign({head(u"courses"_s), hit(2), hit(3, u"2 drifts"_s), hit(4)});
        QCOMPARE(titles(model), (QStringList{u"courses"_s, u"2"_s, u"3"_s, u"4"_s}));
        QCOMPARE(kept.row(), 2);
        QCOMPARE(kept.data(FindModel::NoteRole).toString(), u"2 drifts"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        changed.clear();
        model.assign({head(u"courses"_s), hit(2), hit(3, u"2 drifts"_s), hit(4)});
        QCOMPARE(changed.size(), 0);
        model.assign({});
        QCOMPARE(model.rowCount(), 0);
    }

    void any_order_after_any_order()
    {
        FindModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::mt19937 random(7);
        for (int round = 0; round < 500; ++round) {
            QList<qint64> numbers;
            for (qint64 n = 0; n < 12; ++n)
                if (random() % 3 != 0)
                    numbers << n;
            std::ranges::shuffle(numbers, random);
            QList<FindRow> rows;
            QStringList expected;
            for (const qint64 number : numbers) {
                rows << (number < 3 ? head(QString::number(number)) : hit(number, QString::number(random() % 2)));
                expected << QString::number(number);
            }
            model.assign(rows);
            QCOMPARE(titles(model), expected);
        }
    }

    void steps_pass_over_sections_and_stop_at_the_ends()
    {
        FindModel model;
        model.assign({head(u"a"_s), hit(1), hit(2), head(u"b"_s), hit(3)});
        QCOMPARE(model.firstHit(), 1);
        QCOMPARE(model.hit(1, 1), 2);
        QCOMPARE(model.hit(2, 1), 4);
        QCOMPARE(model.hit(4, 1), 4);
        QCOMPARE(model.hit(4, -1), 2);
        QCOMPARE(model.hit(1, -1), 1);
        QCOMPARE(model.hit(1, 99), 4);
        QCOMPARE(model.hit(4, -99), 1);
        QCOMPARE(model.hits(), 3);
        QCOMPARE(FindModel().firstHit(), -1);
    }

    void sections_are_no_choice()
    {
        FindModel model;
        model.assign({head(u"a"_s), hit(1)});
        QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
        QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
        QCOMPARE(model.find(hit(1).key()), 1);
        QCOMPARE(model.find(hit(2).key()), -1);
    }
};

QTEST_GUILESS_MAIN(TestFindModel)
#include "tst_findmodel.moc"
