// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of rows that stay selected while the side-by-side table is sorted, filtered and read again, and what is copied
// of them.
#include "gui/pages/drifttable.h"
#include "gui/parts/latework.h"
#include "gui/theme/theme.h"
#include "models/tabletext.h"
#include "support/builders.h"
#include "support/driftkeys.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace diapason::build;
using namespace diapason::test;

namespace {

constexpr int people = 3000;

/// Every second one is missing: side by side by class, and never by name.
CompareInput halfOfThem(int without = -1)
{
    QList<Person> expected;
    QList<RoomMember> members;
    QList<Account> accounts;
    for (int i = 0; i < people; ++i) {
        const QString name = u"e%1"_s.arg(i, 5, 10, QChar(u'0'));
        if (i == without)
            continue;
        expected += person(i + 2, name);
        expected.last().fullName = u"Person "_s + name;
        accounts += account(name);
        if (i % 2 == 0)
            members += member(name);
    }
    return sides(expected, members, accounts);
}

struct Shown {
    DriftModel rows;
    QAbstractItemModelTester tester{&rows};
    DriftTable table;
    QSignalSpy moved{&table, &RowTable::selectionMoved};

    Shown()
    {
        table.setRows(&rows);
        table.resize(1100, 700);
        table.show();
        rows.assign(compared(halfOfThem()));
        settle();
    }
    void settle() { QTRY_VERIFY(!rows.growing()); }
    void sort(DriftSort by, Qt::SortOrder order = Qt::AscendingOrder)
    {
        rows.sortBy(by, order);
        settle();
    }
    /// What is missing stands first, by class.
    QSet<QString> selectMissing()
    {
        sort(DriftSort::Class);
        const QItemSelection block(rows.index(0, 0), rows.index(people / 2 - 1, DriftModel::ColumnCount - 1));
        table.selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
        return selected();
    }
    [[nodiscard]] QSet<QString> selected() const
    {
        const QStringList keys = table.selectedKeys();
        return {keys.begin(), keys.end()};
    }
    /// The keys of the rows whose bar is painted, of those that are in sight.
    [[nodiscard]] bool paintsWhatIsSelected()
    {
        const QImage image = table.viewport()->grab().toImage();
        const QSet<QString> keys = selected();
        int marked = 0;
        for (int row = table.rowAt(0); row < table.rowAt(600); ++row) {
            const QRect cell = table.visualRect(rows.index(row, 0));
            const bool mark = image.pixelColor(cell.left() + 1, cell.center().y()) == tokens().accent;
            if (mark != keys.contains(rows.key(row)))
                return false;
            marked += mark ? 1 : 0;
        }
        return marked > 0;
    }
    void click(int row, Qt::KeyboardModifiers keys = {})
    {
        table.scrollTo(rows.index(row, 0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, keys, table.visualRect(rows.index(row, 0)).center());
    }
};

} // namespace

class TestHeldSelection final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        Theme::install(*qApp);
        Theme::instance().setScheme(Theme::Scheme::Light);
    }

    void scattered_rows_stay_selected()
    {
        Shown shown;
        const QSet<QString> missing = shown.selectMissing();
        QCOMPARE(missing.size(), people / 2);
        shown.moved.clear();
        for (const DriftSort by : {DriftSort::Name, DriftSort::ChatUsername, DriftSort::MoodleUsername}) {
            shown.sort(by);
            QCOMPARE(shown.selected(), missing);
            QCOMPARE(shown.table.selectedCount(), people / 2);
            QVERIFY(shown.paintsWhatIsSelected());
            QVERIFY2(shown.table.selectionModel()->selection().size() < 600, "each cell goes through all ranges");
        }
        QVERIFY(shown.table.holds(1) && !shown.table.holds(0));
        QCOMPARE(shown.table.chosenRow().row(), 1);
        QVERIFY(shown.moved.isEmpty()); // nothing else is selected now
        shown.sort(DriftSort::Class); // one block again, and Qt's
        QCOMPARE(shown.selected(), missing);
        QVERIFY(!shown.table.holds(1));
        QCOMPARE(shown.table.selectionModel()->selection().size(), 1);
    }

    void what_is_hidden_is_selected_no_longer()
    {
        Shown shown;
        const QSet<QString> missing = shown.selectMissing();
        shown.sort(DriftSort::Name);
        shown.rows.setText(u"person e00"_s);
        QSet<QString> left;
        for (int row = 0; row < shown.rows.rowCount(); ++row)
            if (missing.contains(shown.rows.key(row)))
                left += shown.rows.key(row);
        QCOMPARE(left.size(), 500);
        QCOMPARE(shown.selected(), left);
        QVERIFY(!shown.moved.isEmpty());
        shown.rows.clearFilter();
        QCOMPARE(shown.selected(), left);
    }

    void another_reading_keeps_them()
    {
        Shown shown;
        QSet<QString> missing = shown.selectMissing();
        shown.sort(DriftSort::Name);
        const QString gone = shown.rows.key(1001);
        QVERIFY(missing.remove(gone));
        shown.rows.assign(compared(halfOfThem(1001)));
        shown.settle();
        QCOMPARE(shown.selected(), missing);
        shown.rows.assign({});
        QCOMPARE(shown.table.selectedCount(), 0);
    }

    void the_hand_selects_anew()
    {
        Shown shown;
        QSet<QString> wanted = shown.selectMissing();
        shown.sort(DriftSort::Name);
        shown.click(3, Qt::ControlModifier); // held
        QVERIFY(wanted.remove(shown.rows.key(3)));
        QCOMPARE(shown.selected(), wanted);
        shown.click(4, Qt::ControlModifier); // was not selected
        wanted += shown.rows.key(4);
        QCOMPARE(shown.selected(), wanted);
        QVERIFY(shown.paintsWhatIsSelected());
        shown.sort(DriftSort::Name, Qt::DescendingOrder);
        QCOMPARE(shown.selected(), wanted);
        shown.click(7);
        QCOMPARE(shown.selected(), QSet{shown.rows.key(7)});
        QVERIFY(shown.paintsWhatIsSelected());
    }

    /// It asks Qt's ranges, cell by cell, as the keyboard goes.
    void a_screen_reader_is_told_that_the_row_it_reads_is_selected()
    {
        Shown shown;
        const QSet<QString> missing = shown.selectMissing();
        shown.sort(DriftSort::Name);
        for (const int row : {3, 4, 5}) {
            shown.table.selectionModel()->setCurrentIndex(shown.rows.index(row, 0), QItemSelectionModel::NoUpdate);
            QCOMPARE(shown.table.selectionModel()->isSelected(shown.rows.index(row, 0)), row % 2 == 1);
            QCOMPARE(shown.selected(), missing);
        }
    }

    /// A menu is of all that is selected, wherever it is opened.
    void the_other_button_keeps_what_is_selected()
    {
        Shown shown;
        const QSet<QString> missing = shown.selectMissing();
        shown.sort(DriftSort::Name);
        QTest::mouseClick(
            shown.table.viewport(), Qt::RightButton, {}, shown.table.visualRect(shown.rows.index(5, 0)).center());
        QCOMPARE(shown.selected(), missing);
        QVERIFY(shown.paintsWhatIsSelected());
        shown.sort(DriftSort::ChatUsername, Qt::DescendingOrder);
        QCOMPARE(shown.selected(), missing);
    }

    void many_rows_are_copied_when_their_text_is_made()
    {
        Shown shown;
        (void)shown.selectMissing();
        shown.sort(DriftSort::Name);
        QClipboard *clipboard = QApplication::clipboard();
        clipboard->setText(u"before"_s);
        shown.table.copySelection();
        QTRY_COMPARE(clipboard->text(), tabText(shown.rows.lines(shown.table.chosenRows())));
        QCOMPARE(int(clipboard->text().count(u'\n')), people / 2);
        shown.table.copySelection();
        clipboard->setText(u"copied meanwhile"_s);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
        QCoreApplication::processEvents();
        QCOMPARE(clipboard->text(), u"copied meanwhile"_s);
    }

    void many_rows_are_written_whole()
    {
        Shown shown;
        const QTemporaryDir folder;
        const auto make = [lines = shown.rows.lines()] { return csvFile(lines, QLocale::c()); };
        std::optional<bool> saved;
        const auto tell = [&](const Result<void> &result) { saved = result.has_value(); };
        saveRows(shown.rows.rowCount(), &shown.table, folder.filePath(u"rows.csv"_s), make, tell);
        QVERIFY(!saved); // not within this event
        QTRY_COMPARE(saved, true);
        QFile file(folder.filePath(u"rows.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), make());
        saved.reset();
        saveRows(shown.rows.rowCount(), &shown.table, folder.filePath(u"no/such/rows.csv"_s), make, tell);
        QTRY_COMPARE(saved, false);
    }
};

QTEST_MAIN(TestHeldSelection)
#include "tst_heldselection.moc"
