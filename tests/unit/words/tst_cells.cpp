// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "words/cells.h"
#include "words/planlines.h"
#include "words/words.h"

#include <QTest>

using namespace diapason;
using namespace diapason::build;
using words::CellKind;

namespace {

/// The first row of that class.
const DriftRow &rowOf(const Comparison &comparison, DriftClass driftClass)
{
    const auto row = std::ranges::find(comparison.rows, driftClass, &DriftRow::driftClass);
    if (row == comparison.rows.cend())
        qFatal("no row of class %s", qPrintable(driftClassCode(driftClass)));
    return *row;
}

QString both(const words::Cell &cell) { return cell.first + u'|' + cell.second; }

} // namespace

class TestCells final : public QObject
{
    Q_OBJECT
private slots:
    void course_titles_data()
    {
        QTest::addColumn<QString>("shortName");
        QTest::addColumn<QString>("fullName");
        QTest::addColumn<QString>("title");
        QTest::newRow("code before") << u"CHI201"_s << u"Chimie organique"_s << u"CHI201 Chimie organique"_s;
        QTest::newRow("already said") << u"CHI201"_s << u"CHI201 Chimie organique"_s << u"CHI201 Chimie organique"_s;
        QTest::newRow("said with a tail") << u"CHI201_organique"_s << u"CHI201 Chimie organique 🧪"_s
                                          << u"CHI201 Chimie organique 🧪"_s;
        QTest::newRow("said with a space") << u"LEA1 – été"_s << u"LEA 1 – Anglais"_s << u"LEA 1 – Anglais"_s;
        QTest::newRow("no full name") << u"CHI201"_s << QString{} << u"CHI201"_s;
        QTest::newRow("another code") << u"CHI20"_s << u"PHY20 Ondes"_s << u"CHI20 PHY20 Ondes"_s;
    }
    void course_titles()
    {
        QFETCH(QString, shortName);
        QFETCH(QString, fullName);
        QTEST(words::courseTitle({.shortName = shortName, .fullName = fullName}), "title");
    }

    void each_side_says_what_it_lacks()
    {
        CompareInput input = sides({person(2, u"ana"_s), person(3, u"bo"_s), person(4, u"nora"_s)},
            {member(u"ana"_s), member(u"guest"_s)}, {account(u"bo"_s), account(u"guest"_s)});
        input.course.people[1].groups = {u"TD 1"_s, u"TD 2"_s};
        const Comparison comparison = compare(input);
        const DriftRow &missing = rowOf(comparison, DriftClass::Missing), &extra = rowOf(comparison, DriftClass::Extra);
        const DriftRow &nobody = rowOf(comparison, DriftClass::NoAccount), &inStep = rowOf(comparison, DriftClass::InStep);
        QCOMPARE(both(words::cell(CellKind::MoodleRole, comparison, missing)), u"Student|TD 1, TD 2 · active"_s);
        QCOMPARE(both(words::cell(CellKind::ChatName, comparison, missing)), u"Not in the room|bo"_s);
        QCOMPARE(both(words::cell(CellKind::ChatRole, comparison, missing)), u"No role|account active"_s);
        QCOMPARE(both(words::cell(CellKind::MoodleName, comparison, extra)), u"Not enrolled|GUEST"_s);
        QCOMPARE(both(words::cell(CellKind::MoodleRole, comparison, extra)), u"No role|not expected"_s);
        QCOMPARE(both(words::cell(CellKind::ChatName, comparison, nobody)), u"No account|nora"_s);
        QCOMPARE(both(words::cell(CellKind::Class, comparison, inStep)), u"In step|"_s);
    }

    void what_was_not_read_is_not_absent()
    {
        CompareInput input = sides({person(2, u"ana"_s)}, {}, {account(u"ana"_s)});
        input.room.stamp = lacking(Gap::Kind::PageFailed);
        const Comparison comparison = compare(input);
        const DriftRow &row = rowOf(comparison, DriftClass::Unknown);
        QCOMPARE(words::cell(CellKind::ChatName, comparison, row).first, u"Not read"_s);
        QVERIFY(!words::rowSentence(comparison, row).contains(u"Not in the room"_s));
    }

    void a_plan_says_what_it_changes()
    {
        RoomPlan room{.membersBefore = 31,
            .operations = {{.kind = Operation::Kind::Invite, .ticked = true}, {.kind = Operation::Kind::Kick, .ticked = false}}};
        QVERIFY(words::membersChange(room).startsWith(u"31 → 32"_s));
        room.operations[1].ticked = true;
        QVERIFY(words::membersChange(room).contains(u"unchanged"_s));
        for (int cause = 0; cause <= int(Cause::AccountsUnread); ++cause)
            QVERIFY(!words::operationReason({.driftClass = DriftClass::Missing, .cause = Cause(cause)}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
