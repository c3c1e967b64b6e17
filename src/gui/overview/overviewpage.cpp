// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/overviewpage.h"

#include "gui/frame/mainwindow.h"
#include "gui/overview/causescard.h"
#include "gui/overview/chartcard.h"
#include "gui/overview/driftchart.h"
#include "gui/overview/overviewsource.h"
#include "gui/overview/overviewwords.h"
#include "gui/overview/sweepbar.h"
#include "gui/parts/banner.h"
#include "gui/parts/pagetitle.h"

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 30;
constexpr int manyCourses = 300; ///< from here on changes are gathered longer

QTimeZone here() { return QTimeZone(QTimeZone::LocalTime); }

} // namespace

OverviewPage::OverviewPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_title(new PageTitle(this)),
      m_said(new Banner(Banner::Kind::Attention, this)),
      m_offer(new Banner(Banner::Kind::Information, this))
{
    setObjectName(u"overviewPage"_s);
    m_said->setObjectName(u"overview.said"_s);
    m_said->hide();
    m_offer->setObjectName(u"overview.offer"_s);
    m_offer->hide();
    makeHead();
    m_sweepBar = new SweepBar(session, this);
    m_tiles = new TileStrip(this);
    m_tiles->setObjectName(u"overview.tiles"_s);
    makeBody();
    auto *foot = makeFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(10), px(16), px(8));
    column->setSpacing(px(10));
    column->addWidget(m_title);
    column->addWidget(m_said);
    column->addWidget(m_offer);
    column->addWidget(m_sweepBar);
    column->addWidget(m_tiles);
    column->addLayout(m_body, 1);
    column->addLayout(foot);
    m_soon.setSingleShot(true);
    m_historySoon.setSingleShot(true);
    m_minute.setInterval(std::chrono::seconds(30));
    wireSession();
    wireParts();
    retranslate();
}

OverviewPage::~OverviewPage()
{
    m_growing.waitForFinished();
    m_counting.waitForFinished();
}

void OverviewPage::wireSession()
{
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::grow);
    connect(&m_historySoon, &QTimer::timeout, this, &OverviewPage::wantHistory);
    connect(&m_growing, &QFutureWatcherBase::finished, this, &OverviewPage::assign);
    connect(&m_counting, &QFutureWatcherBase::finished, this, &OverviewPage::showDays);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_pane->rows().setNow(m_session.clock().now());
        showTitle();
    });
    for (const auto signal : {&Session::catalogueChanged, &Session::retentionChanged, &Session::rulesChanged,
             &Session::connectionChanged, &Session::openFailed})
        connect(&m_session, signal, this, &OverviewPage::later);
    connect(&m_session, &Session::activitiesChanged, this, &OverviewPage::later);
    connect(&m_session, &Session::checkChanged, this, &OverviewPage::later);
    connect(&m_session, &Session::jobChanged, this, &OverviewPage::showTitle);
    connect(&m_session, &Session::runChanged, this, &OverviewPage::showTitle);
    connect(&m_session, &Session::kept, this, [this] {
        m_historyStale = true;
        const int pause = m_session.sweep().busy() ? 20'000 : 700; // the end of a sweep is not put off
        if (isVisible() && (!m_historySoon.isActive() || m_historySoon.remainingTime() > pause))
            m_historySoon.start(pause);
    });
    connect(&m_session, &Session::campusHistoryRead, this,
        [this](const QDateTime &since, const QList<HistoryPoint> &points) {
            if (since == m_pointsSince) // others ask, too
                takeHistory(points);
        });
    connect(&m_session, &Session::sweepChanged, this, &OverviewPage::showTitle);
    connect(&m_session, &Session::sweepsRead, this, [this](const QList<SweepRecord> &sweeps) {
        m_swept = sweeps.isEmpty() ? QDateTime() : sweeps.first().ended;
        showTitle();
    });
}

void OverviewPage::wireParts()
{
    connect(m_offer, &Banner::triggered, this, &OverviewPage::startSweep);
    connect(m_tiles, &TileStrip::checkedChanged, this, &OverviewPage::chooseTiles);
    connect(m_pane, &OverviewPane::filterChanged, this, &OverviewPage::showFilter);
    connect(m_pane, &OverviewPane::viewChanged, this, &OverviewPage::layoutChanged);
    connect(m_pane, &OverviewPane::openWanted, &m_session, &Session::open);
    connect(m_pane, &OverviewPane::planWanted, this, &OverviewPage::buildPlan);
    connect(m_pane->table(), &OverviewTable::opened, this, &OverviewPage::open);
    connect(m_pane->table(), &RowTable::menuRequested, this, &OverviewPage::showMenu);
    connect(m_chart, &ChartCard::dayChosen, this, &OverviewPage::chooseDay);
    connect(m_chart, &ChartCard::familyChosen, m_pane, &OverviewPane::toggleFamily);
    connect(m_chart, &ChartCard::viewChanged, this, &OverviewPage::layoutChanged);
    connect(m_causes, &CausesCard::mappingWanted, this, &OverviewPage::mappingWanted);
    connect(m_causes, &CausesCard::causeChosen, this, [this](DriftClass driftClass, Cause cause) {
        const std::pair chosen(driftClass, cause);
        m_pane->changeFilter([&](OverviewFilter &filter) {
            filter.only.reset(); // one question at a time
            filter.cause = filter.cause == chosen ? std::nullopt : std::optional(chosen);
        });
    });
}

void OverviewPage::later()
{
    m_stale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start(m_session.catalogue().courses.courses.size() > manyCourses ? 300 : 60);
}

void OverviewPage::grow()
{
    m_soon.stop();
    if (m_growing.isRunning()) { // its result is old already
        m_soon.start(60);
        return;
    }
    m_stale = false;
    m_growing.setFuture(QtConcurrent::run(
        [source = overviewSource(m_session), locale = QLocale()] { return OverviewModel::grow(overviewOf(source), locale); }));
}

void OverviewPage::assign()
{
    m_pane->assign(m_growing.future().takeResult());
    const Overview &overview = m_pane->rows().overview();
    m_tiles->setTiles(OverviewWords::tiles(overview));
    m_causes->setOverview(overview);
    showDays();
    showFilter();
    showTitle();
}

void OverviewPage::wantHistory()
{
    m_historySoon.stop();
    m_historyStale = false;
    m_session.wantSweeps(); // one is entered only when it has ended
    const QDate today = m_session.clock().now().toLocalTime().date();
    m_pointsSince = today.addDays(1 - daysShown).startOfDay();
    m_session.wantCampusHistory(m_pointsSince);
}

void OverviewPage::takeHistory(const QList<HistoryPoint> &points)
{
    m_points = points;
    if (!m_counting.isRunning())
        m_counting.setFuture(QtConcurrent::run([points, today = m_session.clock().now().toLocalTime().date()] {
            return driftByDay(points, today, daysShown, here());
        }));
}

void OverviewPage::showDays()
{
    const bool counted = m_counting.isFinished() && m_counting.future().resultCount() > 0;
    m_chart->setDays(counted ? m_counting.result() : QList<DriftDay>{}, total(m_pane->rows().overview().drifts));
}

void OverviewPage::showTitle()
{
    const QDateTime now = m_session.clock().now();
    const Overview &overview = m_pane->rows().overview();
    m_title->setTitle(tr("Overview"), OverviewWords::subtitle(overview, m_swept, now));
    m_foot->setText(OverviewWords::foot(overview, m_session.readAt(), m_session.fromSnapshot(), now));
    m_footSymbol->setVisible(!m_foot->text().isEmpty());
    const bool category = m_pane->filter().category.isValid();
    m_sweep->setText(category ? tr("Sweep this category") : tr("Start a sweep"));
    const QString why = m_session.sweep().busy() ? tr("A sweep is going on.")
        : m_session.run().busy()                 ? tr("A run is going on.")
        : !m_session.online()                    ? tr("Both servers must be reachable.")
                                                 : QString();
    m_sweep->setEnabled(why.isEmpty() && overview.activities > 0);
    m_sweep->setToolTip(why.isEmpty() ? tr("Reads every activity anew, the most urgent first; nothing is written") : why);
    m_export->setEnabled(m_pane->rows().rowCount() > 0);
    showOffer();
}

/// Where nothing was compared yet, there is one thing to do.
void OverviewPage::showOffer()
{
    const Overview &overview = m_pane->rows().overview();
    const int known = overview.count(Standing::InStep) + overview.count(Standing::Drifting) + overview.count(Standing::Unreadable);
    const bool idle = m_session.sweep().phase == SweepState::Phase::None && !m_session.job();
    m_offer->setVisible(known == 0 && overview.count(Standing::NeverRead) > 0 && idle && m_session.online());
}

/// What is filtered, shown where it can be chosen.
void OverviewPage::showFilter()
{
    const OverviewFilter &filter = m_pane->filter();
    QStringList tiles;
    for (const Standing standing : filter.standings)
        tiles += standingCode(standing);
    if (filter.ownerless)
        tiles += u"ownerless"_s;
    if (filter.archivedMismatch)
        tiles += u"archived_mismatch"_s;
    m_tiles->setChecked(tiles);
    m_causes->setChosen(filter.cause);
    if (!filter.only)
        m_day = {};
    m_chart->setChosen(m_day);
    showTitle();
}

void OverviewPage::chooseTiles(const QStringList &ids)
{
    m_pane->changeFilter([&](OverviewFilter &filter) {
        filter.standings.clear();
        for (int i = 0; i < standingCount; ++i)
            if (ids.contains(standingCode(Standing(i))))
                filter.standings.insert(Standing(i));
        filter.ownerless = ids.contains(u"ownerless"_s);
        filter.archivedMismatch = ids.contains(u"archived_mismatch"_s);
    });
}

void OverviewPage::chooseDay(QDate day)
{
    m_day = day == m_day ? QDate() : day;
    m_pane->setDay(m_day, m_day.isValid() ? driftingOn(m_points, m_day, here()) : QSet<Cmid>());
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start();
    if (m_stale)
        grow();
    if (m_historyStale)
        wantHistory();
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
