// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalmodel.h"
#include "models/journalrunsmodel.h"
#include "models/tabletext.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace Qt::StringLiterals;

namespace {

JournalEntry entry(qint64 id, Outcome outcome = Outcome::Done)
{
    return {.id = id,
        .run = 1 + id / 100,
        .item = int(id % 100),
        .cmid = Cmid{30},
        .operation = {.kind = Operation::Kind::Kick,
            .room = RoomId{u"r"_s},
            .account = accountId(u"ana"_s),
            .username = u"=ana"_s,
            .name = u"Ana\tLund"_s,
            .before = ActualRole::Moderator},
        .opened = moment(int(id)),
        .closed = moment(int(id) + 1),
        .outcome = outcome,
        .place = {.cmid = Cmid{30}, .activity = u"Salon"_s, .course = u"CHI201"_s, .room = u"chi_30"_s}};
}

/// From `newest` down, `count` of them.
QList<JournalEntry> page(qint64 newest, int count)
{
    QList<JournalEntry> entries;
    for (int i = 0; i < count; ++i)
        entries << entry(newest - i);
    return entries;
}

JournalSummary run(qint64 id, int done, int doubtful = 0)
{
    JournalSummary summary{.run = {.id = id, .author = u"anne"_s, .started = moment(int(id)), .ended = moment(int(id) + 9)}};
    summary.outcomes[size_t(Outcome::Done)] = done;
    summary.outcomes[size_t(Outcome::Doubtful)] = doubtful;
    return summary;
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString();
    return all;
}

} // namespace

class TestJournalModel final : public QObject
{
    Q_OBJECT
private slots:
    void pages_follow_one_another()
    {
        JournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy wanted(&model, &JournalModel::moreWanted);
        model.assign(page(100, 40), 100, moment());
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({}); // one at a time
        QCOMPARE(wanted.size(), 1);
        model.append(page(65, 40), 101, moment()); // five of them were pushed here by newer entries
        QCOMPARE(model.rowCount(), 75);
        QCOMPARE(model.entry(model.index(74, 0)).id, 26);
        model.fetchMore({});
        model.append(page(25, 25), 101, moment());
        model.fetchMore({});
        model.append({}, 101, moment()); // the one that is missing is on top
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(wanted.size(), 3);
    }

    void what_is_chosen_stays_when_newer_entries_come()
    {
        JournalModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.assign(page(100, 50), 50, moment());
        const QPersistentModelIndex chosen = model.index(3, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
        QList<JournalEntry> fresh = page(103, 53);
        fresh[10].outcome = Outcome::Doubtful;
        model.assign(fresh, 53, moment());
        QCOMPARE(chosen.row(), 6);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.find(97), QModelIndex(chosen));
        QVERIFY(!model.find(4).isValid());
    }

    void says_the_row_in_a_sentence_and_copies_without_formulas()
    {
        JournalModel model;
        model.assign({entry(3, Outcome::Open)}, 1, moment());
        const QString sentence = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.contains(u"remove from the room, CHI201 · Salon"_s) && sentence.contains(u"Not closed"_s),
            qPrintable(sentence));
        QCOMPARE(model.index(0, JournalModel::Change).data().toString(), u"Moderator → Not in the room"_s);
        const QString table = tabTable(model);
        QVERIFY2(table.contains(u"Ana Lund\t'=ana\tSalon\tCHI201"_s), qPrintable(table));
    }

    void a_hundred_thousand_entries_come_page_by_page_without_a_long_one()
    {
        JournalModel model;
        constexpr int all = 100'000, one = 500;
        model.assign(page(all, one), all, moment());
        QElapsedTimer clock;
        qint64 longest = 0;
        while (model.canFetchMore({})) {
            model.fetchMore({});
            const QList<JournalEntry> next = page(all - model.rowCount(), one);
            clock.start();
            model.append(next, all, moment());
            longest = std::max(longest, clock.elapsed());
        }
        QCOMPARE(model.rowCount(), all);
        QVERIFY2(longest < 250, qPrintable(QString::number(longest)));
    }

    void unsettled_runs_come_first_and_all_of_them_before()
    {
        JournalRunsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.assign({run(9, 2), run(8, 1), run(3, 4, 2)}, moment());
        QCOMPARE(texts(model), (QStringList{u"All runs"_s, u"Run 3"_s, u"Run 9"_s, u"Run 8"_s}));
        QCOMPARE(model.item(model.index(0, 0)).summary.count(Outcome::Done), 7);
        QCOMPARE(JournalRunsModel::outcomes(run(3, 4, 2)), (QList{Outcome::Doubtful, Outcome::Done}));
        const QString said = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"by anne"_s) && said.contains(u"2 of unknown fate, 4 done"_s), qPrintable(said));
        const QPersistentModelIndex settled = model.find(3);
        model.assign({run(9, 2), run(8, 1), run(3, 6)}, moment());
        QCOMPARE(texts(model).last(), u"Run 3"_s);
        model.assign({}, moment());
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journalmodel.moc"
