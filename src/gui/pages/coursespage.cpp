// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/coursespage.h"

#include "app/session.h"
#include "domain/candidates.h"
#include "gui/frame/mainwindow.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespane.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/whypane.h"
#include "gui/theme/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawerWidth = 300;
/// Whoever has an activity that was open last is led there first.
constexpr std::chrono::milliseconds courtesy{400};

} // namespace

CoursesPage::CoursesPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_panes(new QSplitter(Qt::Horizontal, this)),
      m_courses(new CoursesPane(session, m_panes)),
      m_centre(new QSplitter(Qt::Horizontal, m_panes)),
      m_activity(new ActivityPane(session, dialogs, m_centre)),
      m_why(new WhyPane(m_centre))
{
    setObjectName(u"coursesPage"_s);
    m_panes->setObjectName(u"courses.splitter"_s);
    m_centre->setObjectName(u"activity.splitter"_s);
    for (QSplitter *splitter : {m_panes, m_centre}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, &CoursesPage::layoutChanged);
    }
    m_centre->addWidget(m_activity);
    m_centre->addWidget(m_why);
    m_centre->setStretchFactor(0, 1);
    m_centre->setStretchFactor(1, 0);
    m_panes->addWidget(m_courses);
    m_panes->addWidget(m_centre);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    for (QWidget *pane : {static_cast<QWidget *>(m_courses), static_cast<QWidget *>(m_activity), static_cast<QWidget *>(m_why)}) {
        pane->setProperty(MainWindow::paneProperty, true);
        pane->setBackgroundRole(QPalette::Base);
        pane->setAutoFillBackground(true);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_panes);
    installEventFilter(this);

    connect(&session, &Session::catalogueChanged, this,
        [this] { QTimer::singleShot(courtesy, this, &CoursesPage::offerCourses); });
    connect(m_courses, &CoursesPane::activityChosen, this, &CoursesPage::showActivity);
    connect(m_courses, &CoursesPane::planWanted, this, &CoursesPage::planWanted);
    connect(m_activity, &ActivityPane::activityChosen, this, &CoursesPage::showActivity);
    connect(m_activity, &ActivityPane::categoryChosen, this, [this](CategoryId category) {
        if (m_drawer)
            openDrawer(true);
        m_courses->show();
        m_courses->showCategory(category);
    });
    connect(m_activity, &ActivityPane::rulesChanged, this, &CoursesPage::rulesChanged);
    connect(m_activity, &ActivityPane::retentionWanted, this, &CoursesPage::retentionWanted);
    connect(m_activity, &ActivityPane::planReady, this, &CoursesPage::planReady);
    connect(m_activity, &ActivityPane::currentRowChanged, this, &CoursesPage::explainCurrent);
    connect(m_activity, &ActivityPane::personWanted, this, &CoursesPage::personWanted);
    connect(m_why, &WhyPane::personRequested, m_activity, &ActivityPane::wantPerson);
    connect(m_why, &WhyPane::repairRequested, m_activity, &ActivityPane::repairSelection);
    connect(m_why, &WhyPane::previewRequested, m_activity, &ActivityPane::previewSelection);
    connect(m_why, &WhyPane::accountConfirmed, this, [this](MoodleUserId person, const AccountId &account) {
        const auto shown = m_session.check(m_activity->cmid()).comparison;
        const QString username = shown ? presentUsername(*shown, account) : QString();
        changeMatches([&](auto &matches) { matches.insert(person, {account, username}); });
    });
    connect(m_why, &WhyPane::accountForgotten, this,
        [this](MoodleUserId person) { changeMatches([&](auto &matches) { matches.remove(person); }); });
    addKeys();
    explainCurrent();
}

void CoursesPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, const char *words, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(QString::fromLatin1(words)); // the list of keys puts it into the language
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::SHIFT | Qt::Key_F7, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Preview the course or the category"),
        [this] { m_courses->previewCurrent(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Copy for the ticket"),
        [this] { m_why->copyTicket(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_P, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Show the person of the line"),
        [this] { m_activity->wantPerson(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_J, QT_TRANSLATE_NOOP("diapason::ShortcutsDialog", "Show the raw data"), [this] {
        m_why->show();
        m_why->toggleRaw();
    });
}

void CoursesPage::showActivity(Cmid cmid)
{
    m_courses->showActivity(cmid);
    m_activity->showActivity(cmid);
    if (m_drawer)
        openDrawer(false);
    emit activityShown(cmid);
}

void CoursesPage::findActivity(Cmid cmid)
{
    m_courses->findActivity(cmid);
    showActivity(cmid);
    m_activity->table()->setFocus();
}

void CoursesPage::findCourse(CourseId course)
{
    m_courses->showCourse(course);
    m_activity->table()->setFocus();
}

void CoursesPage::findPerson(Cmid cmid, MoodleUserId person, const AccountId &account)
{
    findActivity(cmid);
    m_activity->showPerson(person, account);
}

void CoursesPage::explainCurrent()
{
    m_why->setSubject({.ticketLanguage = m_activity->ticketLanguage(),
        .comparison = m_activity->comparison(),
        .row = m_activity->currentRow(),
        .selected = m_activity->table()->selectedKeys(),
        .createAccounts = m_activity->createsAccounts(),
        .repairsOff = m_activity->repairsOff(),
        .matches = m_session.campus().rules.matches,
        .now = m_activity->now()});
}

void CoursesPage::changeMatches(const std::function<void(ConfirmedAccounts &)> &how)
{
    const CampusRules before = m_session.campus().rules;
    CampusRules rules = before;
    how(rules.matches);
    m_session.useRules(rules);
    emit rulesChanged(rules, before);
    explainCurrent();
}

void CoursesPage::arrange(Breadth breadth)
{
    if (breadth == m_breadth)
        return;
    m_breadth = breadth;
    const bool below = breadth <= Breadth::Narrow;
    setDrawer(breadth <= Breadth::Medium);
    m_centre->setOrientation(below ? Qt::Vertical : Qt::Horizontal);
    m_why->setTerse(breadth == Breadth::Medium);
    m_why->setBeside(below);
    m_why->setMaximumWidth(below ? QWIDGETSIZE_MAX : px(480));
    const int why = px(below ? 280 : breadth == Breadth::Medium ? 324 : breadth == Breadth::Wide ? 332 : 380);
    if (!m_drawer)
        m_panes->setSizes({px(242), width() - px(242)});
    m_centre->setSizes({(below ? height() : width()) - why, why});
}

void CoursesPage::setDrawer(bool drawer)
{
    if (drawer == m_drawer)
        return;
    m_drawer = drawer;
    if (drawer) {
        m_courses->setParent(this);
        m_courses->hide();
    } else {
        m_panes->insertWidget(0, m_courses);
        m_courses->show();
    }
}

void CoursesPage::placeDrawer()
{
    if (m_drawer)
        m_courses->setGeometry(0, 0, px(drawerWidth), height());
}

void CoursesPage::openDrawer(bool open)
{
    placeDrawer();
    m_courses->setVisible(open);
    if (open) {
        m_courses->raise();
        m_courses->tree()->setFocus();
    } else {
        m_activity->table()->setFocus();
    }
}

/// A page with nothing chosen and the courses away is a dead end.
void CoursesPage::offerCourses()
{
    if (m_drawer && m_courses->isHidden() && !m_activity->cmid().isValid())
        openDrawer(true);
}

void CoursesPage::toggleCourses()
{
    if (m_drawer)
        openDrawer(m_courses->isHidden());
    else
        m_courses->setVisible(m_courses->isHidden());
    emit layoutChanged();
}

void CoursesPage::toggleWhy()
{
    m_why->setVisible(m_why->isHidden());
    emit layoutChanged();
}

void CoursesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(breadthOf(window()->width()));
    placeDrawer();
}

bool CoursesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_drawer
        && m_courses->isVisible()) {
        openDrawer(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray CoursesPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << m_panes->saveState() << m_centre->saveState() << m_why->isHidden() << (m_drawer || !m_courses->isHidden());
    return state;
}

void CoursesPage::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    QByteArray panes, centre;
    bool whyHidden = false, coursesShown = true;
    in >> panes >> centre >> whyHidden >> coursesShown;
    if (in.status() != QDataStream::Ok)
        return;
    m_why->setHidden(whyHidden);
    if (!m_drawer) {
        m_panes->restoreState(panes);
        m_courses->setVisible(coursesShown);
    }
    if (m_breadth.value_or(Breadth::Wide) > Breadth::Narrow)
        m_centre->restoreState(centre);
}

} // namespace diapason
