// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side table with 100,000 rows: the first paint, sorting, filtering and a refresh in which one row in a hundred is
// another; the same with tens of thousands of rows selected here and there; copying and writing all of them. For each: how long
// until it is seen or done, and the longest time the main thread was busy in one go. Needs a display.
#include "bench/benchcampus.h"
#include "bench/benchsides.h"
#include "bench/busymeter.h"
#include "gui/pages/driftdelegate.h"
#include "gui/pages/drifttable.h"
#include "gui/parts/latework.h"
#include "gui/theme/theme.h"
#include "models/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double bound = 16; ///< ms

bool working = false; ///< something is copied or written on another thread

/// Every tenth person is missing; with `other`, one in a hundred of the rest is as well.
std::shared_ptr<const Comparison> compared(int rows, bool other)
{
    const auto absent = [other](int i) { return i % 10 == 0 || (other && i % 100 == 55); };
    return std::make_shared<const Comparison>(compare(sidesOf(rows, absent, [](int) { return false; })));
}

/// Runs the loop until nothing is made ready on another thread and nothing has been left to do for a while; how long that
/// took, without the while.
double settled(const DriftModel &model)
{
    QElapsedTimer whole, idle;
    whole.start();
    idle.start();
    while (model.growing() || working || idle.elapsed() < 120) {
        const double before = BusyMeter::instance().wholeMs();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (model.growing() || working || BusyMeter::instance().wholeMs() - before >= 0.5)
            idle.restart();
        QThread::usleep(300); // the core belongs to whoever has something to do
    }
    return double(whole.elapsed() - idle.elapsed());
}

/// As a user's key or a signal would do it: inside one event.
template <class Act>
void measure(const QString &what, const DriftModel &model, int rows, Act act)
{
    settled(model);
    BusyMeter::instance().reset();
    QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
    const double seen = settled(model);
    print(u"table."_s + what, BusyMeter::instance().longestMs(), u"ms busy in one go"_s,
        {{u"bound"_s, bound}, {u"cpu"_s, BusyMeter::instance().longestWorkMs()},
            {u"cpu of"_s, QString::fromLatin1(BusyMeter::instance().longestWork())}, {u"rows"_s, rows},
            {u"ms until it is seen"_s, seen}});
}

/// Rows as somebody selects them with Shift, by class; in any other order they lie scattered.
void selectSome(DriftTable &table, int first, int last)
{
    const QItemSelection block(table.model()->index(first, 0), table.model()->index(last, DriftModel::ColumnCount - 1));
    table.selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
}

template <class Measured>
void benchSelected(DriftModel &model, DriftTable &table, Measured measured)
{
    const int some = model.rowCount() / 3;
    model.sortBy(DriftSort::Class, Qt::AscendingOrder);
    settled(model);
    measured(u"select-third"_s, [&] { selectSome(table, some / 10, some); });
    measured(u"sort-third"_s, [&] { model.sortBy(DriftSort::Name, Qt::AscendingOrder); });
    measured(u"scroll-third"_s, [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 3); });
    measured(u"reverse-third"_s, [&] { model.sortBy(DriftSort::Name, Qt::DescendingOrder); });
    measured(u"filter-third"_s, [&] { model.setText(u"e"_s); });
    measured(u"filter-more-third"_s, [&] { model.setText(u"eloise"_s); });
    measured(u"clear-third"_s, [&] { model.clearFilter(); });
}

/// The same with ranges alone, as a view has them.
template <class Measured>
void benchRanges(DriftModel &model, Measured measured)
{
    QTableView plain;
    plain.setModel(&model);
    plain.setItemDelegate(new DriftDelegate(&plain));
    plain.resize(1100, 800);
    plain.show();
    const int some = model.rowCount() / 3;
    model.sortBy(DriftSort::Class, Qt::AscendingOrder);
    settled(model);
    const QItemSelection block(model.index(some / 10, 0), model.index(some, DriftModel::ColumnCount - 1));
    plain.selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
    measured(u"sort-third.plain"_s, [&] { model.sortBy(DriftSort::Name, Qt::AscendingOrder); });
    measured(u"repaint-third.plain"_s, [&] { plain.viewport()->update(); });
}

template <class Measured>
void benchTexts(DriftModel &model, DriftTable &table, Measured measured)
{
    QObject::connect(QApplication::clipboard(), &QClipboard::dataChanged, qApp, [] { working = false; });
    table.selectAll();
    measured(u"copy"_s, [&] {
        working = true;
        table.copySelection();
    });
    const QTemporaryDir folder;
    measured(u"export"_s, [&] {
        working = true;
        const auto make = [lines = model.lines()] { return csvFile(lines, QLocale()); };
        saveRows(model.rowCount(), qApp, folder.filePath(u"rows.csv"_s), make, [](const Result<void> &) { working = false; });
    });
    measured(u"copy.plain"_s, [&] { (void)tabText(model.lines(table.chosenRows())); });
    measured(u"export.plain"_s, [&] { (void)csvFile(model.lines(), QLocale()); });
    measured(u"keys"_s, [&] { (void)table.selectedKeys(); });
}

} // namespace

int main(int argc, char **argv)
{
    Metered<QApplication> app(argc, argv);
    Theme::install(app);
    const int rows = app.arguments().value(1, u"100000"_s).toInt();
    const auto first = compared(rows, false), second = compared(rows, true);
    DriftModel model;
    DriftTable table;
    table.setRows(&model);
    table.resize(1100, 800);
    table.show();
    const auto measured = [&](const QString &what, auto act) { measure(what, model, rows, act); };
    measured(u"first-paint"_s, [&] { model.assign(first); });
    measured(u"sort"_s, [&] { model.sortBy(DriftSort::Name, Qt::AscendingOrder); });
    measured(u"reverse"_s, [&] { model.sortBy(DriftSort::Name, Qt::DescendingOrder); });
    measured(u"sort-first-time"_s, [&] { model.sortBy(DriftSort::ChatUsername, Qt::AscendingOrder); });
    measured(u"filter"_s, [&] { model.setText(u"eloise"_s); });
    measured(u"unfilter"_s, [&] { model.setText({}); });
    measured(u"filter-one-letter"_s, [&] { model.setText(u"e"_s); });
    measured(u"filter-few"_s, [&] { model.setText(u"e229999"_s); });
    measured(u"clear"_s, [&] { model.clearFilter(); });
    measured(u"classes"_s, [&] { model.setClasses({DriftClass::Missing}); });
    measured(u"all-classes"_s, [&] { model.setClasses({}); });
    measured(u"refresh"_s, [&] { model.assign(second); });
    measured(u"sort-again"_s, [&] { model.sortBy(DriftSort::Class, Qt::AscendingOrder); });
    measured(u"repaint"_s, [&] { table.viewport()->update(); });
    measured(u"scroll"_s, [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2); });
    measured(u"select-all"_s, [&] { table.selectAll(); });
    measured(u"sort-selected"_s, [&] { model.sortBy(DriftSort::Name, Qt::AscendingOrder); });
    measured(u"filter-selected"_s, [&] { model.setText(u"eloise"_s); });
    measured(u"clear-selected"_s, [&] { model.clearFilter(); });
    benchSelected(model, table, measured);
    table.clearSelection();
    benchRanges(model, measured);
    benchTexts(model, table, measured);
    measured(u"language"_s, [&] { model.setLocale(QLocale(QLocale::Swedish)); });
    measured(u"leave"_s, [&] { model.assign({}); });
    return 0;
}
