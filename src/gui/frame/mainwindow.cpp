// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/mainwindow.h"

#include "app/smallcampus.h"
#include "gui/frame/aboutdialog.h"
#include "gui/frame/campusbar.h"
#include "gui/frame/findfield.h"
#include "gui/frame/menus.h"
#include "gui/frame/preferences.h"
#include "gui/frame/rail.h"
#include "gui/frame/shortcutsdialog.h"
#include "gui/frame/storenotice.h"
#include "gui/parts/exchangelink.h"
#include "gui/theme/fonts.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QMetaMethod>
#include <QScreen>
#include <QStackedWidget>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QWidget *firstFocusable(QWidget *pane)
{
    const auto takesFocus = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
    };
    if (takesFocus(pane))
        return pane;
    const QList<QWidget *> inside = pane->findChildren<QWidget *>();
    const auto begins
        = [&](const QWidget *child) { return child->property(MainWindow::startProperty).toBool() && takesFocus(child); };
    if (const auto start = std::ranges::find_if(inside, begins); start != inside.cend())
        return *start;
    const auto first = std::ranges::find_if(inside, takesFocus);
    return first == inside.cend() ? nullptr : *first;
}

/// The listing, and then every activity; those of a small campus come with it.
void refreshWhole(Session &session)
{
    qsizetype activities = 0;
    for (const QList<Activity> &ofCourse : session.catalogue().activities)
        activities += ofCourse.size();
    const bool sweeps = activities > smallCampus && session.online();
    session.open();
    if (sweeps)
        session.startSweep({});
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_rail(new Rail),
      m_bar(new CampusBar(session)),
      m_notices(new QVBoxLayout),
      m_pages(new QStackedWidget),
      m_menus(new Menus(*this))
{
    setObjectName(u"window"_s);
    m_rail->setObjectName(u"rail"_s);
    m_bar->setObjectName(u"bar"_s);
    m_pages->setObjectName(u"pages"_s);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_notices);
    addNotice(new StoreNotice(session));
    column->addWidget(m_pages, 1);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    setMinimumSize(960, 600);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    m_bar->setMenu(m_menus->all());
    wire();
    restoreGeometry(savedLayout(m_session.campus().name, u"window"_s));
    retranslate();
}

/// While the window is whole: a search that goes on is waited for, and its end handles events.
MainWindow::~MainWindow() = default;

void MainWindow::wire()
{
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPlace);
    connect(m_bar, &CampusBar::findRequested, this, &MainWindow::findRequested);
    connect(m_bar, &CampusBar::campusChosen, this, &MainWindow::campusChosen);
    connect(m_bar, &CampusBar::campusAddWanted, this, &MainWindow::campusAddWanted);
    connect(m_bar, &CampusBar::connectionsWanted, this, [this] { showPlace(u"connections"_s); });
    connect(m_menus, &Menus::placeWanted, this, &MainWindow::showPlace);
    connect(m_menus, &Menus::refresh, this, [this] { emit refreshRequested(place()); });
    connect(m_menus, &Menus::refreshCampus, this, [this] { refreshWhole(m_session); });
    connect(m_menus, &Menus::campusWanted, m_bar, &CampusBar::openCampusMenu);
    connect(m_menus, &Menus::menuWanted, m_bar, &CampusBar::openMenu);
    connect(m_menus, &Menus::findWanted, this, [this] {
        m_bar->focusFind();
        emit findOpened();
    });
    connect(m_menus, &Menus::back, this, [this] { travel(-1); });
    connect(m_menus, &Menus::forward, this, [this] { travel(1); });
    connect(m_menus, &Menus::nextPane, this, [this] { movePane(1); });
    connect(m_menus, &Menus::previousPane, this, [this] { movePane(-1); });
    connect(m_menus, &Menus::leftPane, this, &MainWindow::leftPaneRequested);
    connect(m_menus, &Menus::rightPane, this, &MainWindow::rightPaneRequested);
    connect(m_menus, &Menus::aboutWanted, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_menus, &Menus::shortcutsWanted, this, [this] { (new ShortcutsDialog(this))->open(); });
    connect(m_menus, &Menus::preferencesChanged, this, [] { savePreferences(presentPreferences()); });
}

void MainWindow::addPlace(const QString &id, QLatin1StringView icon, Word word, QWidget *page)
{
    m_places.append({.id = id, .word = std::move(word), .page = page});
    m_pages->addWidget(page);
    m_rail->addItem(id, icon, m_places.last().word());
    m_menus->addPlace(id, placeNumber(id))->setText(m_places.last().word());
    if (m_places.size() == 1)
        showPlace(id);
}

void MainWindow::setCampuses(const Campuses &campuses, const CampusInUse &inUse) { m_bar->setCampuses(campuses, inUse); }

void MainWindow::addNotice(QWidget *notice) { m_notices->addWidget(notice); }

void MainWindow::addDock(QDockWidget *dock, const QString &action)
{
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    dock->hide();
    QAction *toggle = m_menus->action(action);
    toggle->setVisible(true);
    toggle->setEnabled(true);
    connect(toggle, &QAction::triggered, dock, [dock](bool on) {
        dock->setVisible(on);
        QWidget *target = on ? firstFocusable(dock->widget()) : nullptr;
        if (target)
            target->setFocus(Qt::ShortcutFocusReason);
    });
    connect(dock->toggleViewAction(), &QAction::toggled, toggle, &QAction::setChecked);
    const auto keep = [this] { saveLayout(m_session.campus().name, u"docks"_s, saveState()); };
    connect(toggle, &QAction::triggered, this, keep);
    connect(dock, &QDockWidget::dockLocationChanged, this, keep);
    restoreState(savedLayout(m_session.campus().name, u"docks"_s));
}

QWidget *MainWindow::pageParent() const { return m_pages; }

const MainWindow::Place *MainWindow::find(const QString &id) const
{
    const auto found = std::ranges::find(m_places, id, &Place::id);
    return found == m_places.cend() ? nullptr : &*found;
}

void MainWindow::setPlaceVisible(const QString &id, bool visible)
{
    const auto found = std::ranges::find(m_places, id, &Place::id);
    if (found == m_places.end())
        return;
    found->visible = visible;
    m_rail->setItemVisible(id, visible);
    QAction *action = m_menus->action(u"place."_s + id);
    action->setVisible(visible);
    action->setEnabled(visible);
    if (!visible && place() == id)
        showPlace(m_places.first().id);
}

void MainWindow::showPlace(const QString &id)
{
    const Place *wanted = find(id);
    if (!wanted || !wanted->visible || id == m_trail.value(m_step))
        return;
    m_trail.resize(m_step + 1);
    m_trail.append(id);
    m_step = m_trail.size() - 1;
    open(id);
}

void MainWindow::open(const QString &id)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool inside = focus && m_pages->isAncestorOf(focus); // else it stays: on the rail, in the search
    m_pages->setCurrentWidget(find(id)->page);
    if (QWidget *target = inside ? firstFocusable(m_pages->currentWidget()) : nullptr)
        target->setFocus(Qt::OtherFocusReason);
    m_rail->setCurrent(id);
    retranslate();
    emit placeChanged(id);
}

void MainWindow::travel(int step)
{
    for (qsizetype next = m_step + step; next >= 0 && next < m_trail.size(); next += step) {
        if (const Place *there = find(m_trail[next]); there && there->visible) {
            m_step = next;
            return open(m_trail[next]);
        }
    }
}

QString MainWindow::place() const { return m_trail.value(m_step); }

void MainWindow::setFindShown(bool shown)
{
    m_bar->setFindShown(shown);
    m_menus->action(u"find"_s)->setVisible(shown);
}

QLineEdit *MainWindow::findField() const { return m_bar->find(); }

QAction *MainWindow::entry(const QString &id) const { return m_menus->action(id); }

void MainWindow::movePane(int step)
{
    QList<QWidget *> stops{m_bar, m_rail};
    for (QWidget *pane : m_pages->currentWidget() ? m_pages->currentWidget()->findChildren<QWidget *>() : QList<QWidget *>{}) {
        if (pane->property(paneProperty).toBool() && firstFocusable(pane))
            stops.append(pane);
    }
    for (const QDockWidget *dock : findChildren<QDockWidget *>()) {
        for (QWidget *pane : dock->findChildren<QWidget *>()) {
            if (dock->isVisible() && pane->property(paneProperty).toBool() && firstFocusable(pane))
                stops.append(pane);
        }
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); };
    qsizetype now = -1; // the innermost pane counts: panes may hold panes
    for (qsizetype i = 0; i < stops.size(); ++i)
        now = holds(stops[i]) ? i : now;
    const qsizetype next = (now < 0 && step < 0 ? 0 : now + step + stops.size()) % stops.size();
    if (QWidget *target = firstFocusable(stops[next]))
        target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::retranslate()
{
    //: Window title: the place, the campus.
    setWindowTitle(find(place()) ? tr("%1 · %2 · Diapason").arg(find(place())->word(), m_session.campus().name) : u"Diapason"_s);
    m_menus->retranslate();
    for (const Place &one : std::as_const(m_places)) {
        m_rail->setWord(one.id, one.word());
        m_menus->action(u"place."_s + one.id)->setText(one.word());
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == ExchangeWanted::kind()) {
        event->setAccepted(isSignalConnected(QMetaMethod::fromSignal(&MainWindow::exchangeWanted)));
        emit exchangeWanted(static_cast<ExchangeWanted *>(event)->number);
        return true;
    }
    return QMainWindow::event(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const Breadth breadth = breadthOf(width());
    m_rail->setTerse(breadth == Breadth::Least);
    m_bar->setBreadth(breadth);
    if (breadth == m_breadth)
        return;
    m_breadth = breadth;
    emit breadthChanged(breadth);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // Work begins on the page, not on the menu button that comes first in the tab order.
    if (QWidget *page = m_pages->currentWidget(); page && !event->spontaneous() && !focusWidget())
        if (QWidget *target = firstFocusable(page))
            target->setFocus(Qt::OtherFocusReason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout(m_session.campus().name, u"window"_s, saveGeometry());
    saveLayout(m_session.campus().name, u"docks"_s, saveState());
    QMainWindow::closeEvent(event);
}

} // namespace diapason
