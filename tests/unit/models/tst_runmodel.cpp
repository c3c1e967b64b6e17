// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runmodel.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace diapason;
using namespace diapason::build;

namespace {

OperationResult result(const QString &name, Outcome outcome, int at = 0, bool running = false)
{
    return {.cmid = Cmid{1},
        .operation = {.account = accountId(name), .username = name, .name = name},
        .outcome = outcome,
        .running = running,
        .at = at > 0 ? moment(at) : QDateTime{}};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, RunModel::Name).data().toString();
    return all;
}

} // namespace

class TestRunModel final : public QObject
{
    Q_OBJECT
private slots:
    void what_needs_the_user_comes_first()
    {
        RunModel model;
        RunFilter filter;
        filter.setSource(&model);
        RunReport report{.results = {result(u"done early"_s, Outcome::Done, 10), result(u"to come 1"_s, Outcome::Open),
                             result(u"refused"_s, Outcome::Refused, 5), result(u"to come 2"_s, Outcome::Open),
                             result(u"done late"_s, Outcome::Done, 20), result(u"running"_s, Outcome::Open, 0, true),
                             result(u"doubtful"_s, Outcome::Doubtful, 7), result(u"skipped"_s, Outcome::Skipped, 8)}};
        model.assign(report, {{Cmid{1}, u"CHI201"_s}});
        QCOMPARE(names(filter),
            QStringList({u"doubtful"_s, u"refused"_s, u"running"_s, u"skipped"_s, u"done late"_s, u"done early"_s, u"to come 1"_s,
                u"to come 2"_s}));
        QCOMPARE(filter.index(0, RunModel::RoomColumn).data().toString(), u"CHI201"_s);
        filter.setGroup(RunGroup::Done);
        QCOMPARE(names(filter), QStringList({u"done late"_s, u"done early"_s}));
        QCOMPARE(model.count(RunGroup::Failed), 2);
        report.results[1].outcome = Outcome::Done;
        report.results[1].at = moment(30);
        model.assign(report, {});
        QCOMPARE(names(filter).constFirst(), u"to come 1"_s);
    }

    void a_long_run_under_the_tester()
    {
        RunModel model;
        RunFilter filter;
        filter.setSource(&model);
        const QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        const QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset}, inserted{&model, &QAbstractItemModel::rowsInserted};
        RunReport report;
        for (int i = 0; i < 60; ++i)
            report.results.append(result(u"user%1"_s.arg(i), Outcome::Open));
        model.assign(report, {});
        QItemSelectionModel selection{&model};
        selection.select(model.index(17, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QString chosen = model.index(17, RunModel::Name).data().toString();
        std::mt19937 random{5};
        for (int round = 1; round <= 3000 && !QTest::currentTestFailed(); ++round) {
            OperationResult &one = report.results[qsizetype(random() % 60)];
            one.outcome = Outcome(random() % 7);
            one.running = one.outcome == Outcome::Open && random() % 2;
            one.at = moment(round);
            model.assign(report, {});
            if (round % 11 == 0)
                filter.setGroup(random() % 2 ? std::optional(RunGroup(random() % 5)) : std::nullopt);
        }
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(selection.selectedRows().constFirst().siblingAtColumn(RunModel::Name).data().toString(), chosen);
    }
};

QTEST_GUILESS_MAIN(TestRunModel)
#include "tst_runmodel.moc"
