// SPDX-License-Identifier: GPL-3.0-or-later
// The overview with 10,000 activities: how long the window is busy at the first paint, while sorting, filtering and when one
// line in a hundred changes, beside a plain sorting proxy over the same rows. Needs a display (xvfb-run).
#include "bench/benchcampus.h"
#include "bench/busymeter.h"
#include "bench/manynames.h"
#include "gui/overview/overviewpage.h"
#include "gui/overview/overviewsource.h"
#include "gui/theme/theme.h"
#include "support/builders.h"
#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"
#include "support/scripteddialogs.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int activities = 10'000;

/// Five activities in each of 2,000 courses, half of them drifting.
KeptCampus campus()
{
    KeptCampus kept = manyPlaces();
    Catalogue &catalogue = kept.catalogue;
    const QList<Course> courses = catalogue.courses.courses.first(activities / 5);
    catalogue.courses.courses = courses;
    catalogue.activities.clear();
    catalogue.links.clear();
    catalogue.rooms.rooms.clear();
    kept.checks.clear();
    for (const Course &course : courses)
        for (int i = 0; i < 5; ++i) {
            const Cmid cmid{course.id.value * 10 + i};
            const Room room{.id = RoomId{u"room%1"_s.arg(cmid.value)}, .name = u"chat_%1_%2"_s.arg(course.shortName).arg(cmid.value)};
            catalogue.activities[course.id] += Activity{.cmid = cmid, .course = course.id, .name = u"Salon %1"_s.arg(i + 1)};
            catalogue.rooms.rooms += room;
            catalogue.links.insert(cmid, {.cmid = cmid, .room = room.id, .confidence = Link::Confidence::Certain});
            CheckSummary summary{.cmid = cmid, .at = build::moment(int(cmid.value % 5000)), .moodleComplete = true,
                .chatComplete = cmid.value % 50 != 0, .expected = int(cmid.value % 300), .present = int(cmid.value % 290)};
            summary.counts[size_t(DriftClass::Missing)] = int(cmid.value % 7 % 4);
            summary.counts[size_t(DriftClass::Extra)] = int(cmid.value % 3 % 2);
            summary.drifts = summary.count(DriftClass::Missing) + summary.count(DriftClass::Extra);
            summary.grounds.causes = {{DriftClass::Missing, Cause::NeverAdded, summary.count(DriftClass::Missing)}};
            kept.checks.insert(cmid, summary);
        }
    return kept;
}

/// Lets the window live for a while.
void live(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The longest the window was busy with what `work` set off.
template <class Work>
double busyWith(Work work, int ms = 400)
{
    BusyMeter::instance().reset();
    QTimer::singleShot(0, qApp, work);
    live(ms);
    return BusyMeter::instance().longestMs();
}

void tell(const QString &name, double ms, std::optional<double> work = {})
{
    print(u"overview."_s + name + u".mainThread.longest"_s, ms, u"ms"_s,
        {{u"limit"_s, 16}, {u"cpu"_s, work.value_or(BusyMeter::instance().longestWorkMs())}, {u"cpu of"_s, QString::fromLatin1(BusyMeter::instance().longestWork())},
            {u"rows"_s, activities}});
}

double plainSort(OverviewModel &rows)
{
    QSortFilterProxyModel proxy;
    proxy.setSortLocaleAware(true);
    proxy.setSourceModel(&rows);
    QElapsedTimer elapsed;
    elapsed.start();
    proxy.sort(OverviewModel::Activity, Qt::DescendingOrder);
    return double(elapsed.nsecsElapsed()) / 1e6;
}

void benchRefresh(Session &session, OverviewPage &page)
{
    QElapsedTimer growing;
    growing.start();
    const Overview overview = overviewOf(overviewSource(session));
    const double viewed = double(growing.nsecsElapsed()) / 1e6;
    Overview next = overview;
    for (qsizetype i = 0; i < next.lines.size(); i += 100) {
        next.lines[i].standing = Standing::Drifting;
        next.lines[i].drifts[0] += 1;
    }
    growing.restart();
    OverviewModel::Grown grown = OverviewModel::grow(next, QLocale());
    print(u"overview.lines"_s, viewed, u"ms"_s, {{u"rows"_s, activities}, {u"thread"_s, u"pool"_s}});
    print(u"overview.ranks"_s, double(growing.nsecsElapsed()) / 1e6, u"ms"_s, {{u"rows"_s, activities}, {u"thread"_s, u"pool"_s}});
    tell(u"refresh"_s, busyWith([&] { page.pane()->assign(std::move(grown)); }));
    const Cmid one = next.lines.first().cmid;
    tell(u"news"_s, busyWith([&] { emit session.checkChanged(one); }, 1500)); // gathers, and finds that nothing changed
}

} // namespace

int main(int argc, char **argv)
{
    Metered<QApplication> app(argc, argv);
    Theme::install(app);
    QLocale::setDefault(QLocale(QLocale::French));
    const auto kept = std::make_shared<test::FakeSnapshots::Kept>();
    kept->campus = campus();
    auto moodle = std::make_unique<test::FakeMoodle>(); // offline: what was kept is what there is
    moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
    Session session(Campus{.name = u"bench"_s}, std::move(moodle), std::make_unique<test::FakeChat>(),
        std::make_unique<test::FakeJournal>(), std::make_unique<test::FakeSnapshots>(kept), std::make_unique<SystemClock>());
    const QTemporaryDir folder;
    test::ScriptedDialogs dialogs;
    OverviewPage page(session, dialogs);
    page.resize(1364, 848);
    page.show();
    live(300);
    OverviewModel &rows = page.pane()->rows();
    OverviewTable *table = page.pane()->table();
    QElapsedTimer opening;
    opening.start();
    BusyMeter::instance().reset();
    session.open();
    while (rows.rowCount() < activities)
        live(20);
    live(50);
    print(u"overview.opened"_s, double(opening.elapsed()), u"ms"_s, {{u"rows"_s, rows.rowCount()}});
    live(1500);
    tell(u"firstPaint"_s, BusyMeter::instance().longestMs());
    double sorting = 0, sortingWork = 0;
    for (int column = OverviewModel::Activity; column < OverviewModel::ColumnCount; ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            sorting = std::max(sorting, busyWith([&] { table->sortByColumn(column, order); }, 150));
            sortingWork = std::max(sortingWork, BusyMeter::instance().longestWorkMs());
        }
    tell(u"sort"_s, sorting, sortingWork);
    QElapsedTimer elapsed;
    elapsed.start();
    rows.sort(OverviewModel::Activity, Qt::DescendingOrder);
    const double ours = double(elapsed.nsecsElapsed()) / 1e6, plain = plainSort(rows);
    print(u"overview.sort"_s, ours, u"ms"_s, {{u"plainProxy"_s, plain}, {u"times"_s, plain / ours}});
    auto *find = page.findChild<QLineEdit *>(u"overview.find"_s);
    double filtering = 0, filteringWork = 0;
    for (const QString &text : {u"s"_s, u"sa"_s, u"salon 3"_s, u"chimie"_s, u"zz"_s, QString()}) {
        filtering = std::max(filtering, busyWith([&] { find->setText(text); }, 150));
        filteringWork = std::max(filteringWork, BusyMeter::instance().longestWorkMs());
    }
    tell(u"filter"_s, filtering, filteringWork);
    benchRefresh(session, page);
    tell(u"repaint"_s, busyWith([&] { table->viewport()->update(); }));
    tell(u"tickAll"_s, busyWith([&] { rows.tickShown(true); }));
    tell(u"clearTicks"_s, busyWith([&] { rows.clearTicks(); }));
    table->selectAll();
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    tell(u"tickSelected"_s, busyWith([&] { QCoreApplication::sendEvent(table, &space); }));
    tell(u"copy"_s, busyWith([&] { table->copySelection(); }, 2000));
    dialogs.path = folder.filePath(u"overview.html"_s);
    tell(u"export"_s, busyWith([&] { page.findChild<QAction *>(u"overview.export.html"_s)->trigger(); }, 2000));
    return 0;
}
