// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campuslist.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QTest>

using namespace diapason;
using namespace diapason::build;

namespace {

CampusLine line(const QString &name, int openedAt, const AccessVerdict &verdict = {})
{
    return {.id = CampusId{name}, .name = name, .verdict = verdict, .opened = moment(openedAt), .now = moment(86'400)};
}

QStringList names(const CampusList &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, 0).data().toString();
    return all;
}

} // namespace

class TestCampusList final : public QObject
{
    Q_OBJECT
private slots:
    void the_last_opened_first_and_what_is_not_stored_above_all()
    {
        CampusList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        CampusLine never = line(u"never"_s, 0);
        never.opened = {};
        CampusLine unstored = line(u"here"_s, 0);
        unstored.id = {};
        unstored.open = true;
        model.assign({never, line(u"old"_s, 10), unstored, line(u"new"_s, 20)});
        QCOMPARE(names(model), (QStringList{u"here"_s, u"new"_s, u"old"_s, u"never"_s}));
        const QPersistentModelIndex old = model.find(CampusId{u"old"_s});
        model.assign({line(u"old"_s, 10), line(u"newer"_s, 30)});
        QCOMPARE(old.row(), 1);
        QVERIFY(!model.find(CampusId{u"new"_s}).isValid());
    }

    void a_verdict_in_words_data()
    {
        QTest::addColumn<int>("limited");
        QTest::addColumn<int>("refused");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("state");
        QTest::addColumn<CampusList::Mark>("mark");
        using enum CampusList::Mark;
        QTest::newRow("never looked") << 0 << 0 << -1 << u"not verified"_s << Unknown;
        QTest::newRow("well") << 0 << 0 << 0 << u"all is well"_s << Good;
        QTest::newRow("limited") << 2 << 0 << 0 << u"2 limited"_s << Limited;
        QTest::newRow("both") << 2 << 1 << 0 << u"2 limited, 1 refused"_s << Refused;
        QTest::newRow("refused") << 0 << 3 << 0 << u"3 refused"_s << Refused;
        QTest::newRow("long ago") << 2 << 1 << -40 * 86'400 << u"not verified since"_s << Unknown;
    }
    void a_verdict_in_words()
    {
        QFETCH(int, limited);
        QFETCH(int, refused);
        QFETCH(int, at);
        QFETCH(QString, state);
        QFETCH(CampusList::Mark, mark);
        CampusList model;
        const AccessVerdict verdict{.limited = limited, .refused = refused, .at = at == -1 ? QDateTime() : moment(at)};
        model.assign({line(u"Lyon"_s, 10, verdict)});
        const QModelIndex index = model.index(0, 0);
        QVERIFY2(index.data(CampusList::StateRole).toString().startsWith(state),
            qPrintable(index.data(CampusList::StateRole).toString()));
        QCOMPARE(CampusList::Mark(index.data(CampusList::MarkRole).toInt()), mark);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(state));
    }

    void any_list_after_any_other()
    {
        QRandomGenerator random(5);
        CampusList model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int round = 0; round < 300; ++round) {
            QList<CampusLine> lines;
            for (int i = 0; i < 8; ++i)
                if (random.bounded(2))
                    lines += line(u"campus %1"_s.arg(i), int(random.bounded(3)), {.limited = int(random.bounded(2))});
            model.assign(lines);
            QCOMPARE(model.rowCount(), lines.size());
            for (const CampusLine &one : lines)
                QCOMPARE(model.line(model.find(one.id)), one);
        }
    }
};

QTEST_MAIN(TestCampusList)
#include "tst_campuslist.moc"
