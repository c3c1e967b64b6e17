// SPDX-License-Identifier: GPL-3.0-or-later
// Overview: every activity of the campus on one page, with counts as filters, causes, and drift over time. Nothing is written
// here: what somebody ticks becomes a plan.
#pragma once

#include "app/planmaker.h"
#include "gui/frame/breadth.h"
#include "gui/overview/overviewpane.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QMenu;

namespace diapason {

class Banner;
class Button;
class CausesCard;
class ChartCard;
class Dialogs;
class ElidedLabel;
class PageTitle;
class SweepBar;
class TileStrip;

class OverviewPage final : public QWidget
{
    Q_OBJECT
public:
    OverviewPage(Session &session, Dialogs &dialogs, QWidget *parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] OverviewPane *pane() const { return m_pane; }
    /// What is shown, from the servers: the selected activities, or the listing when none is.
    void reload();
    /// For the layout kept per campus.
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

signals:
    void activityWanted(diapason::Cmid cmid);
    void roomWanted(const diapason::RoomId &room); ///< one without an activity
    void planWanted(const diapason::PlanScope &scope);
    void mappingWanted(const QString &role); ///< a Moodle role to map to members
    void layoutChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeHead();
    void makeBody();
    [[nodiscard]] QLayout *makeFoot();
    void wireSession();
    void wireParts();
    void later(); ///< gathers what changes together
    void grow();
    void assign();
    void wantHistory();
    void takeHistory(const QList<HistoryPoint> &points);
    void showDays();
    void showTitle();
    void showOffer();
    void showFilter();
    void chooseTiles(const QStringList &ids);
    void chooseDay(QDate day);
    void arrange();
    void open(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void readAgain();
    void buildPlan();
    void startSweep();
    void showChronicle();
    enum class Format { Csv, Json, Html };
    void exportAs(Format format);
    [[nodiscard]] std::function<QByteArray()> exported(Format format) const; ///< on any thread
    void say(const Error &error);
    void retranslate();

    Session &m_session;
    Dialogs &m_dialogs;
    PageTitle *m_title;
    Button *m_chronicle = nullptr;
    Button *m_export = nullptr;
    QMenu *m_formats = nullptr;
    Button *m_sweep = nullptr;
    Banner *m_said;
    Banner *m_offer; ///< a sweep, where nothing was compared yet
    SweepBar *m_sweepBar = nullptr;
    TileStrip *m_tiles = nullptr;
    QBoxLayout *m_body = nullptr; ///< table, cards: beside or below
    OverviewPane *m_pane = nullptr;
    QWidget *m_side = nullptr;
    QBoxLayout *m_cards = nullptr;
    ChartCard *m_chart = nullptr;
    CausesCard *m_causes = nullptr;
    QLabel *m_footSymbol = nullptr;
    ElidedLabel *m_foot = nullptr;
    QTimer m_soon;
    QTimer m_historySoon;
    QTimer m_minute; ///< ages go on
    QFutureWatcher<OverviewModel::Grown> m_growing;
    QFutureWatcher<QList<DriftDay>> m_counting;
    QDateTime m_pointsSince; ///< what was asked for
    QList<HistoryPoint> m_points;
    QDateTime m_swept; ///< the last sweep that ended
    QDate m_day;       ///< in force as a filter
    std::optional<Breadth> m_breadth;
    bool m_stale = true; ///< something changed while nobody looked
    bool m_historyStale = true;
};

} // namespace diapason
