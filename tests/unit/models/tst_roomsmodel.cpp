// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roomsfilter.h"
#include "support/builders.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using Ground = RetentionInForce::Ground;

RoomLine line(qint64 cmid, const QString &activity, const QString &course, RetentionInForce inForce, int members = 30)
{
    RoomLine line{.room = build::room(u"r%1"_s.arg(cmid), u"room_%1"_s.arg(cmid)),
        .activity = Activity{.cmid = Cmid{cmid}, .name = activity},
        .course = course,
        .categories = u"Sciences › Chimie"_s,
        .link = {.cmid = Cmid{cmid}, .confidence = Link::Confidence::Certain},
        .inForce = inForce};
    line.room->usersCount = members;
    return line;
}

QList<RoomLine> some()
{
    QList<RoomLine> lines{line(30, u"Salon"_s, u"CHI201"_s, {Ground::Room, 90}, 9),
        line(31, u"Échanges"_s, u"CHI201"_s, {Ground::Workspace, 365}, 100), line(32, u"Salon"_s, u"CHI10"_s, {Ground::Exempt}),
        line(33, u"Salon"_s, u"CHI9"_s, {Ground::SwitchedOff})};
    lines[0].doubts = {{.kind = RetentionDoubt::Kind::MoodleDiffers, .asked = 30}, {.kind = RetentionDoubt::Kind::AboveCeiling, .asked = 60}};
    lines[1].room->archived = true;
    lines += RoomLine{.state = RoomLine::State::Unlinked,
        .activity = Activity{.cmid = Cmid{34}, .name = u"Sans salon"_s},
        .course = u"LEA1"_s,
        .findings = {{.kind = Finding::Kind::Unlinked, .cmid = Cmid{34}}},
        .fault = RoomEditFault::NoRoom};
    lines += RoomLine{.state = RoomLine::State::Orphan,
        .room = build::room(u"lost"_s, u"lost_99"_s),
        .inForce = {Ground::Workspace, 365},
        .findings = {{.kind = Finding::Kind::Orphan, .room = RoomId{u"lost"_s}}}};
    return lines;
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all << model.index(row, RoomsModel::Activity).data().toString() + u'/' + model.index(row, RoomsModel::Course).data().toString();
    return all;
}

} // namespace

class TestRoomsModel : public QObject
{
    Q_OBJECT
private slots:
    void is_a_sound_model()
    {
        RoomsModel model;
        RoomsFilter filter;
        const QAbstractItemModelTester one(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSource(&model);
        const QAbstractItemModelTester other(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.assign(some());
        filter.setText(u"salon"_s);
        QList<RoomLine> fewer = some();
        fewer.removeAt(2);
        fewer[0].inForce = {Ground::Exempt};
        model.assign(fewer);
        filter.setGroups({RoomGroup::Exempt});
        model.assign({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void rows_stay_themselves_while_they_change()
    {
        RoomsModel model;
        model.assign(some());
        const QPersistentModelIndex room = model.find(u"rlost"_s);
        QVERIFY(room.isValid());
        QList<RoomLine> next = some();
        next.removeFirst();
        next.last().inForce = {Ground::Exempt};
        model.assign(next);
        QVERIFY(room.isValid());
        QCOMPARE(room.sibling(room.row(), RoomsModel::Retention).data().toString(), u"Exempt"_s);
        QVERIFY(!model.find(u"a%1"_s.arg(30, 20, 10, QLatin1Char('0'))).isValid());
    }

    void groups_are_counted_and_shown_data()
    {
        QTest::addColumn<RoomGroup>("group");
        QTest::addColumn<int>("count");
        QTest::newRow("doubts") << RoomGroup::Doubts << 1;
        QTest::newRow("own") << RoomGroup::Own << 1;
        QTest::newRow("exempt") << RoomGroup::Exempt << 1;
        QTest::newRow("workspace") << RoomGroup::Workspace << 2;
        QTest::newRow("kept") << RoomGroup::Kept << 1;
        QTest::newRow("loose") << RoomGroup::Loose << 2;
        QTest::newRow("archived") << RoomGroup::Archived << 1;
    }
    void groups_are_counted_and_shown()
    {
        QFETCH(RoomGroup, group);
        QFETCH(int, count);
        RoomsModel model;
        RoomsFilter filter;
        filter.setSource(&model);
        model.assign(some());
        QCOMPARE(model.count(group), count);
        filter.setGroups({group});
        QCOMPARE(filter.rowCount(), count);
        filter.setGroups({group, RoomGroup::Doubts});
        QVERIFY(filter.rowCount() >= count);
    }

    void finds_by_any_name_without_accents()
    {
        RoomsModel model;
        RoomsFilter filter;
        filter.setSource(&model);
        model.assign(some());
        for (const auto &[text, rows] : {std::pair{u"echanges"_s, 1}, {u"CHI201"_s, 2}, {u"chimie"_s, 4}, {u"room_32"_s, 1},
                 {u"lost"_s, 1}, {u"nothing"_s, 0}, {u" "_s, 6}}) {
            filter.setText(text);
            QCOMPARE(filter.rowCount(), rows);
        }
    }

    void what_does_not_fit_comes_first_then_numbers_sort_as_numbers()
    {
        RoomsModel model;
        RoomsFilter filter;
        filter.setLocale(QLocale(QLocale::French));
        filter.setSource(&model);
        model.assign(some());
        QCOMPARE(titles(filter).first(), u"Salon/CHI201"_s);
        filter.sort(RoomsModel::Members, Qt::AscendingOrder);
        QCOMPARE(titles(filter).last(), u"Échanges/CHI201"_s);
        filter.sort(RoomsModel::Retention, Qt::AscendingOrder);
        QCOMPARE(titles(filter).first(), u"Salon/CHI201"_s);
        filter.sort(RoomsModel::Activity, Qt::AscendingOrder);
        QCOMPARE(titles(filter).first(), u"Échanges/CHI201"_s);
        filter.setText(u"salon"_s); // alike: by their courses, 9 before 10
        QCOMPARE(titles(filter).mid(0, 2), (QStringList{u"Salon/CHI9"_s, u"Salon/CHI10"_s}));
    }

    void a_row_is_a_sentence_and_its_problems_are_words()
    {
        RoomsModel model;
        model.assign(some());
        const QModelIndex first = model.find(u"a%1"_s.arg(30, 20, 10, QLatin1Char('0')));
        const QString said = first.data(Qt::AccessibleTextRole).toString();
        for (const QString &part : {u"Salon"_s, u"CHI201"_s, u"90"_s, u"Moodle differs"_s, u"Above the ceiling"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(first.siblingAtColumn(RoomsModel::Problems).data().toString(), u"Moodle differs"_s);
        QCOMPARE(first.siblingAtColumn(RoomsModel::MoreProblems).data().toString(), u"Above the ceiling"_s);
        const QModelIndex lost = model.find(u"rlost"_s);
        QCOMPARE(lost.siblingAtColumn(RoomsModel::State).data().toString(), u"Orphan"_s);
        QVERIFY(lost.siblingAtColumn(RoomsModel::Problems).data().toString().isEmpty()); // its state says it
    }
};

QTEST_MAIN(TestRoomsModel)
#include "tst_roomsmodel.moc"
