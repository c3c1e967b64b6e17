// SPDX-License-Identifier: GPL-3.0-or-later
// A policy file: the narrowest line wins, and everything that is wrong is told with its line.
#include "domain/retentionpolicy.h"
#include "support/builders.h"

#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using Kind = PolicyFault::Kind;

const QDateTime now = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);

/// Sciences › Chemistry › CHI201 with the activities 30 and 31; Law › LAW1, which is over, with 40, whose room is archived;
/// and a room that belongs to nothing. 41 cannot be set from here, and 50 has no room.
struct PolicyCampus {
    Catalogue catalogue = {};
    QList<RoomLine> rooms = {};

    PolicyCampus()
    {
        catalogue.courses.categories = {{.id = CategoryId{1}, .name = u"Sciences"_s},
            {.id = CategoryId{2}, .parent = CategoryId{1}, .name = u"Chemistry"_s}, {.id = CategoryId{3}, .name = u"Law"_s},
            {.id = CategoryId{4}, .name = u"Twin"_s}, {.id = CategoryId{5}, .name = u"Twin"_s}};
        catalogue.courses.courses = {{.id = CourseId{7}, .shortName = u"CHI201"_s, .category = CategoryId{2}},
            {.id = CourseId{8}, .shortName = u"LAW1"_s, .category = CategoryId{3}, .end = now.addDays(-10)}};
        for (const qint64 cmid : {30, 31, 40, 41, 50})
            add(cmid, CourseId{cmid < 40 ? 7 : 8});
        rooms[2].room->archived = true;
        rooms[3].fault = RoomEditFault::NoRoomRight;
        rooms[4].room.reset();
        rooms[4].fault = RoomEditFault::NoRoom;
        rooms += RoomLine{.state = RoomLine::State::Orphan, .room = build::room(u"loose"_s, u"loose"_s)};
    }
    void add(qint64 cmid, CourseId course)
    {
        RoomLine line{.activity = Activity{.cmid = Cmid{cmid}, .course = course, .name = u"Salon %1"_s.arg(cmid)},
            .courseEnd = catalogue.course(course)->end};
        line.room = build::room(u"r%1"_s.arg(cmid), u"room-%1"_s.arg(cmid));
        rooms += line;
    }
    [[nodiscard]] PolicyWishes wishes(const QByteArray &json, int ceiling = 0) const
    {
        const auto policy = readRetentionPolicy(QByteArray(json).replace('\'', '"'));
        if (!policy)
            qFatal("%s", qPrintable(policy.error().code));
        return wishesOf(*policy, {.catalogue = catalogue, .rooms = rooms, .ceilingDays = ceiling, .now = now});
    }
};

QStringList shown(const PolicyWishes &wishes)
{
    QStringList all;
    for (const RoomChoice &each : wishes.wanted)
        all += each.room.value + u'='
            + (each.choice.way == RetentionChoice::Way::Keep ? QString::number(each.choice.days)
                                                             : retentionWayCode(each.choice.way));
    return all;
}

} // namespace

class TestRetentionPolicy : public QObject
{
    Q_OBJECT
private slots:
    void the_narrowest_line_wins_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QStringList>("rooms");
        QTest::newRow("all") << "[{'all':true,'days':365}]"_ba << QStringList{u"r30=365"_s, u"r31=365"_s, u"r40=365"_s};
        QTest::newRow("a category, with what is below it")
            << "[{'category':'Sciences','days':9}]"_ba << QStringList{u"r30=9"_s, u"r31=9"_s};
        QTest::newRow("by number") << "[{'category':3,'way':'exempt'}]"_ba << QStringList{u"r40=exempt"_s};
        QTest::newRow("whatever the order")
            << "[{'activity':31,'days':1},{'course':'CHI201','days':2},{'category':'Chemistry','days':3},{'category':1,'days':4},{'all':true,'way':'inherit'}]"_ba
            << QStringList{u"r30=2"_s, u"r31=1"_s, u"r40=inherit"_s};
        QTest::newRow("the nearest category")
            << "[{'category':1,'days':4},{'category':2,'days':3}]"_ba << QStringList{u"r30=3"_s, u"r31=3"_s};
        QTest::newRow("a room by its name") << "[{'room':'room-30','days':5}]"_ba << QStringList{u"r30=5"_s};
        QTest::newRow("a room by its id") << "[{'room':'r31','days':'6'}]"_ba << QStringList{u"r31=6"_s};
        QTest::newRow("of courses that are over") << "[{'all':true,'courseEnded':true,'days':30}]"_ba << QStringList{u"r40=30"_s};
        QTest::newRow("of rooms that are open")
            << "[{'all':true,'archived':false,'days':30}]"_ba << QStringList{u"r30=30"_s, u"r31=30"_s};
        QTest::newRow("twice the same") << "[{'activity':30,'days':5},{'room':'r30','days':5}]"_ba << QStringList{u"r30=5"_s};
    }
    void the_narrowest_line_wins()
    {
        QFETCH(QByteArray, file);
        const PolicyCampus campus;
        const PolicyWishes wishes = campus.wishes(file);
        QVERIFY2(wishes.faults.isEmpty(), qPrintable(QString::number(int(wishes.faults.value(0).kind))));
        QTEST(shown(wishes), "rooms");
    }

    void what_cannot_be_set_is_left_by_a_broad_line()
    {
        const PolicyWishes wishes = PolicyCampus().wishes("[{'course':8,'days':30}]");
        QCOMPARE(shown(wishes), QStringList{u"r40=30"_s});
        QCOMPARE(wishes.left.size(), 1);
        QCOMPARE(wishes.left.first().activity->cmid, Cmid{41});
    }

    void exceptions_go_with_days()
    {
        const PolicyWishes wishes = PolicyCampus().wishes("[{'activity':30,'days':5,'excludePinned':true,'ignoreThreads':true},{'"
                                                          "activity':31,'way':'exempt','filesOnly':true}]");
        QCOMPARE(wishes.wanted.first().choice, (RetentionChoice{RetentionChoice::Way::Keep, 5, true, false, true}));
        QCOMPARE(wishes.wanted.last().choice, RetentionChoice{.way = RetentionChoice::Way::Exempt});
    }

    void a_room_without_an_activity_is_set_by_its_own_name_alone()
    {
        const PolicyCampus campus;
        QVERIFY(!shown(campus.wishes("[{'all':true,'days':3}]")).join(u' ').contains(u"loose"_s));
        QCOMPARE(shown(campus.wishes("[{'room':'loose','days':3}]")), QStringList{u"loose=3"_s});
        const PolicyWishes twice = campus.wishes("[{'room':'loose','days':3},{'room':'loose','days':4}]");
        QCOMPARE(twice.faults.size(), 1);
        QCOMPARE(twice.faults.first().kind, Kind::Contradiction);
        QCOMPARE(twice.faults.first().value, u"loose"_s);
    }

    void each_fault_is_told_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *line, Kind kind, const QString &value = {}) {
            QTest::newRow(name) << QByteArray(line) << int(kind) << value;
        };
        row("no object", "7", Kind::NotALine);
        row("an unknown key", "{'all':true,'days':3,'pinned':true}", Kind::UnknownKey, u"pinned"_s);
        row("a filter of a single room", "{'activity':30,'days':3,'archived':true}", Kind::UnknownKey, u"archived"_s);
        row("no target", "{'days':3}", Kind::NoTarget);
        row("two targets", "{'course':7,'activity':30,'days':3}", Kind::NoTarget);
        row("all of nothing", "{'all':false,'days':3}", Kind::BadTarget, u"all"_s);
        row("an activity by name", "{'activity':'Salon','days':3}", Kind::BadTarget, u"activity"_s);
        row("a list of courses", "{'course':[7],'days':3}", Kind::BadTarget, u"course"_s);
        row("no choice", "{'activity':30}", Kind::NoChoice);
        row("two choices", "{'activity':30,'way':'exempt','days':3}", Kind::NoChoice);
        row("keep how long", "{'activity':30,'way':'keep'}", Kind::NoChoice);
        row("another way", "{'activity':30,'way':'forever'}", Kind::BadWay, u"forever"_s);
        row("no flag", "{'activity':30,'days':3,'filesOnly':'yes'}", Kind::BadFlag, u"filesOnly"_s);
        row("no such activity", "{'activity':99,'days':3}", Kind::NoActivity, u"99"_s);
        row("no such room", "{'room':'nowhere','days':3}", Kind::NoRoom, u"nowhere"_s);
        row("no such course", "{'course':'NONE','days':3}", Kind::NoCourse, u"NONE"_s);
        row("no such category", "{'category':'None','days':3}", Kind::NoCategory, u"None"_s);
        row("two categories of a name", "{'category':'Twin','days':3}", Kind::Several, u"Twin"_s);
        row("one that cannot be set", "{'activity':41,'days':3}", Kind::NotEditable, u"41"_s);
        row("one without a room", "{'activity':50,'days':3}", Kind::NotEditable, u"50"_s);
    }
    void each_fault_is_told()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        const PolicyWishes wishes = PolicyCampus().wishes("[{'activity':31,'days':5}," + line + "]");
        QCOMPARE(wishes.faults.size(), 1);
        QCOMPARE(int(wishes.faults.first().kind), kind);
        QCOMPARE(wishes.faults.first().line, 2);
        QTEST(wishes.faults.first().value, "value");
        QVERIFY(wishes.wanted.isEmpty()); // nothing half done
    }

    void bad_days_are_told_data()
    {
        QTest::addColumn<QByteArray>("days");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *days, RetentionFault fault, const QString &value) {
            QTest::newRow(days) << QByteArray(days) << int(fault) << value;
        };
        row("0", RetentionFault::Zero, u"0"_s);
        row("-3", RetentionFault::Negative, u"-3"_s);
        row("1.5", RetentionFault::Fraction, u"1.5"_s);
        row("2592000000", RetentionFault::Milliseconds, u"2592000000"_s);
        row("401", RetentionFault::AboveCeiling, u"401"_s);
        row("'ninety'", RetentionFault::NotANumber, u"ninety"_s);
        row("null", RetentionFault::NotANumber, u""_s);
    }
    void bad_days_are_told()
    {
        QFETCH(QByteArray, days);
        QFETCH(int, fault);
        const PolicyWishes wishes = PolicyCampus().wishes("[{'activity':30,'days':" + days + "}]", 400);
        QCOMPARE(wishes.faults.size(), 1);
        QCOMPARE(wishes.faults.first().kind, Kind::BadDays);
        QCOMPARE(int(wishes.faults.first().days), fault);
        QTEST(wishes.faults.first().value, "value");
    }

    void all_faults_are_told_at_once()
    {
        const PolicyWishes wishes
            = PolicyCampus().wishes("[{'activity':30,'days':0},{'activity':99,'days':4},7,{'activity':31,'days':9}]");
        QList<int> lines;
        for (const PolicyFault &fault : wishes.faults)
            lines += fault.line;
        QCOMPARE(lines, (QList{1, 2, 3}));
        QVERIFY(wishes.wanted.isEmpty());
    }

    void equally_narrow_lines_do_not_contradict()
    {
        const PolicyWishes wishes = PolicyCampus().wishes("[{'course':7,'days':9},{'course':'CHI201','days':8}]");
        QCOMPARE(wishes.faults.size(), 1); // not one for each room
        QCOMPARE(wishes.faults.first().kind, Kind::Contradiction);
        QCOMPARE(wishes.faults.first().line, 2);
        QCOMPARE(wishes.faults.first().other, 1);
    }

    void what_is_no_list_is_refused()
    {
        QCOMPARE(readRetentionPolicy("{").error().code, u"policy-json"_s);
        for (const char *file : {"{}", "[]"})
            QCOMPARE(readRetentionPolicy(file).error().code, u"policy-list"_s);
    }
};

QTEST_GUILESS_MAIN(TestRetentionPolicy)
#include "tst_retentionpolicy.moc"
