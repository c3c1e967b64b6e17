// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/overviewscenes.h"

#include "gui/overview/overviewpage.h"
#include "main/camera.h"

#include <QComboBox>
#include <QDialog>
#include <QTableView>

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

/// A week as the campus could have had it: every kind of change, as far as there are activities for them.
QList<HistoryPoint> inventedWeek(Session &session, const QDateTime &since)
{
    QList<HistoryPoint> points;
    QList<CheckSummary> summaries = session.summaries().values();
    std::ranges::sort(summaries, {}, &CheckSummary::cmid);
    for (qsizetype i = 0; i < summaries.size(); ++i) {
        HistoryPoint now{.summary = summaries.at(i)};
        HistoryPoint before = now;
        int &missing = before.summary.counts[size_t(DriftClass::Missing)], &extra = before.summary.counts[size_t(DriftClass::Extra)];
        before.summary.at = since.addDays(-1);
        before.summary.moodleComplete = before.summary.moodleComplete && i % 11 != 3;
        missing = i % 3 == 0 ? missing + 4 : i % 3 == 1 ? 0 : missing;
        extra = i % 4 == 0 ? 0 : i % 9 == 4 ? extra + 1 : extra;
        before.summary.drifts = total(familyCounts(before.summary.counts));
        before.until = now.summary.at = since.addDays(1 + i % 5).addSecs(7'000 * i);
        now.until = session.clock().now();
        points += {before, now};
    }
    return points;
}

void drawChronicle(Camera &camera, Console &console)
{
    Session &session = console.session();
    camera.press(u"overview.chronicle"_s);
    auto *dialog = console.window().findChild<QDialog *>(u"chronicle"_s);
    if (!dialog)
        return camera.require(false);
    auto *since = dialog->findChild<QComboBox *>(u"chronicle.since"_s);
    auto *table = dialog->findChild<QTableView *>(u"chronicle.table"_s);
    camera.require(until([&] { return since->count() > 0; }));
    since->setCurrentIndex(1);
    breathe();
    const QDateTime moment = since->currentData().toDateTime();
    emit session.campusHistoryRead(moment, inventedWeek(session, moment));
    camera.require(table->model()->rowCount() > 0);
    table->selectRow(0);
    camera.shoot(u"chronicle"_s, dialog);
    dialog->close();
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
    if (camera.wants(u"chronicle"_s))
        drawChronicle(camera, console);
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
