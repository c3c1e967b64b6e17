// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/overviewscenes.h"

#include "gui/overview/overviewpage.h"
#include "main/camera.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// Thirty days as the campus could have had them: a term begins, and what it left behind is settled little by little.
QList<HistoryPoint> inventedDays(Session &session)
{
    QList<HistoryPoint> points;
    const QDateTime now = session.clock().now();
    for (const CheckSummary &summary : session.summaries()) {
        for (int back = 28; back >= 0; --back) {
            HistoryPoint point{.summary = summary};
            const double wave = back > 24 ? 0.4 : 1 + 1.9 * std::exp(-std::pow((back - 18) / 7.0, 2));
            point.summary.at = now.addDays(-back);
            for (const DriftClass driftClass : {DriftClass::Missing, DriftClass::NoAccount, DriftClass::Extra})
                point.summary.counts[size_t(driftClass)] = int(std::lround(summary.count(driftClass) * wave));
            point.until = point.summary.at;
            points += point;
        }
    }
    return points;
}

/// Scenes before this one may have been quicker than the first readings.
void readTheRest(Camera &camera, Session &session)
{
    QList<Cmid> unread;
    for (const QList<Activity> &list : session.catalogue().activities)
        for (const Activity &activity : list)
            if (session.check(activity.cmid).phase == CheckState::Phase::Never)
                unread += activity.cmid;
    if (unread.isEmpty())
        return;
    session.startChecks(unread);
    camera.require(until([&] { return !session.job(); }));
}

void tickSome(OverviewPane &pane)
{
    OverviewModel &rows = pane.rows();
    for (const int row : {1, 3, 4})
        rows.setTicked(rows.index(row, 0), true);
    pane.table()->setCurrentIndex(rows.index(3, OverviewModel::Activity));
    pane.table()->setFocus();
}

void drawSweep(Camera &camera, Console &console)
{
    Session &session = console.session();
    session.startSweep({});
    if (!session.sweep().busy())
        return;
    camera.require(until([&] { return session.sweep().done > 6 || !session.sweep().busy(); }));
    session.pauseSweep();
    camera.require(until([&] { return session.sweep().paused() || !session.sweep().busy(); }));
    camera.shoot(u"overview-sweeping"_s);
    session.resumeSweep();
    camera.require(until([&] { return !session.sweep().busy(); }));
}

} // namespace

void drawOverview(Camera &camera, Console &console)
{
    MainWindow &window = console.window();
    readTheRest(camera, console.session());
    window.showPlace(u"overview"_s);
    auto *page = window.findChild<OverviewPage *>();
    OverviewPane &pane = *page->pane();
    camera.require(until([&] { return pane.rows().rowCount() > 0; }));
    breathe();
    const QDate first = console.session().clock().now().toLocalTime().date().addDays(-29);
    emit console.session().campusHistoryRead(first.startOfDay(), inventedDays(console.session()));
    camera.shoot(u"overview-all"_s);
    camera.press(u"overview.tiles.drifting"_s);
    tickSome(pane);
    breathe();
    camera.shoot(u"overview"_s);
    pane.rows().clearTicks();
    if (camera.wants(u"overview-sweeping"_s))
        drawSweep(camera, console);
    pane.clearFilters();
    window.showPlace(u"courses"_s);
}

} // namespace diapason
