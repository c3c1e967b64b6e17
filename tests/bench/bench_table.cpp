// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side table with 100,000 rows: the first paint, sorting, filtering and a refresh in which one row in a hundred is
// another. For each: how long until it is seen, and the longest time the main thread was busy in one go. Needs a display.
#include "bench/benchcampus.h"
#include "bench/benchsides.h"
#include "bench/busymeter.h"
#include "gui/pages/drifttable.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double bound = 16; ///< ms

/// Every tenth person is missing; with `other`, one in a hundred of the rest is as well.
std::shared_ptr<const Comparison> compared(int rows, bool other)
{
    const auto absent = [other](int i) { return i % 10 == 0 || (other && i % 100 == 55); };
    return std::make_shared<const Comparison>(compare(sidesOf(rows, absent, [](int) { return false; })));
}

/// Runs the loop until nothing has been left to do for a while; how long that took, without the while.
double settled()
{
    QElapsedTimer whole, idle;
    whole.start();
    idle.start();
    while (idle.elapsed() < 120) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (turn.elapsed() >= 1)
            idle.restart();
    }
    return double(whole.elapsed() - idle.elapsed());
}

/// As a user's key or a signal would do it: inside one event.
template <class Act>
void measure(const QString &what, int rows, Act act)
{
    settled();
    BusyMeter::instance().reset();
    QMetaObject::invokeMethod(qApp, act, Qt::QueuedConnection);
    const double seen = settled();
    print(u"table."_s + what, BusyMeter::instance().longestMs(), u"ms busy in one go"_s,
        {{u"bound"_s, bound}, {u"rows"_s, rows}, {u"ms until it is seen"_s, seen}});
}

} // namespace

int main(int argc, char **argv)
{
    Metered<QApplication> app(argc, argv);
    Theme::install(app);
    const int rows = app.arguments().value(1, u"100000"_s).toInt();
    const auto first = compared(rows, false), second = compared(rows, true);
    DriftModel model;
    DriftFilter filter;
    filter.setSource(&model);
    DriftTable table;
    table.setFilter(&filter);
    table.resize(1100, 800);
    table.show();
    measure(u"first-paint"_s, rows, [&] { model.assign(first); });
    measure(u"sort"_s, rows, [&] { filter.sortBy(DriftSort::Name, Qt::AscendingOrder); });
    measure(u"reverse"_s, rows, [&] { filter.sortBy(DriftSort::Name, Qt::DescendingOrder); });
    measure(u"filter"_s, rows, [&] { filter.setText(u"eloise"_s); });
    measure(u"unfilter"_s, rows, [&] { filter.setText({}); });
    measure(u"refresh"_s, rows, [&] { model.assign(second); });
    measure(u"scroll"_s, rows, [&] { table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2); });
    return 0;
}
