// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"
#include "models/tabletext.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace diapason;
using namespace diapason::build;

namespace {

HistoryPoint point(int at, int until, int drifts, bool whole = true)
{
    return {.summary
        = {.at = moment(at), .moodleComplete = true, .chatComplete = whole, .expected = 9, .present = 8, .drifts = drifts},
        .until = moment(until)};
}

MembershipChange change(const QString &name, int at, MembershipChange::Kind kind = MembershipChange::Kind::Gone)
{
    return {.kind = kind,
        .account = accountId(name),
        .username = name,
        .name = name.toUpper(),
        .from = moment(at - 60),
        .at = moment(at)};
}

QStringList names(const QList<MembershipChange> &changes)
{
    QStringList all;
    for (const MembershipChange &one : changes)
        all << one.username;
    return all;
}

} // namespace

class TestHistoryModel final : public QObject
{
    Q_OBJECT
private slots:
    void newest_first_and_the_chosen_one_stays()
    {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<HistoryPoint> points{point(0, 60, 0), point(120, 120, 2)};
        model.assign(points, moment(4000));
        QCOMPARE(model.index(0, HistoryModel::Drifts).data().toString(), u"2"_s);
        const QPersistentModelIndex chosen = model.index(1, 0);
        points.last().until = moment(600);
        points << point(700, 700, 1);
        model.assign(points, moment(4000));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(chosen.row(), 2);
    }

    void two_readings_of_one_time_are_both_there()
    {
        HistoryModel model; // a run reads the room alone again: the older side gives both the same time
        model.assign({point(0, 0, 4), point(0, 60, 3)}, moment(100));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, HistoryModel::Drifts).data().toString(), u"3"_s);
    }

    void an_unread_side_has_no_number()
    {
        HistoryModel model;
        model.assign({point(0, 0, 1, false)}, moment(100));
        QCOMPARE(model.index(0, HistoryModel::Present).data().toString(), u"?"_s);
        QCOMPARE(model.index(0, HistoryModel::Expected).data().toString(), u"9"_s);
        QVERIFY(!model.index(0, 0).data(HistoryModel::CompleteRole).toBool());
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).isValid());
    }

    void every_change_is_seen_by_one_reading()
    {
        const QList<HistoryPoint> points{point(100, 150, 0), point(200, 300, 1), point(400, 400, 0)};
        const QList<MembershipChange> changes{change(u"late"_s, 450), change(u"third"_s, 400), change(u"within"_s, 260),
            change(u"second"_s, 200), change(u"first"_s, 120), change(u"before"_s, 50)};
        QCOMPARE(names(changesSeen(points, 2, changes)), (QStringList{u"late"_s, u"third"_s}));
        QCOMPARE(names(changesSeen(points, 1, changes)), (QStringList{u"within"_s, u"second"_s}));
        QCOMPARE(names(changesSeen(points, 0, changes)), (QStringList{u"first"_s, u"before"_s}));
    }

    void changes_stand_by_name_and_copy_as_a_table()
    {
        ChangeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        MembershipChange promoted = change(u"éva"_s, 10, MembershipChange::Kind::RolesChanged);
        promoted.after = moderator;
        model.assign(
            {change(u"zoe"_s, 10), promoted, change(u"zoe"_s, 90, MembershipChange::Kind::Appeared), change(u"=sum"_s, 10)},
            moment(100));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(1, ChangeModel::Who).data().toString(), u"ÉVA"_s);
        QCOMPARE(model.index(1, ChangeModel::Role).data().toString(), u"Member, then Moderator"_s);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"ÉVA, éva: Other role"_s));
        const QStringList lines = tabTable(model).split(u'\n');
        QCOMPARE(lines.size(), 6); // a heading, four rows, and nothing after the last
        QVERIFY(lines[1].startsWith(u"'=SUM\t'=sum\t"_s));
    }
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
