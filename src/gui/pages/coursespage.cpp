// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/coursespage.h"

#include "gui/pages/activitypane.h"
#include "gui/pages/coursespane.h"
#include "gui/pages/drifttable.h"
#include "gui/pages/whypane.h"
#include "gui/theme/fonts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTreeView>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr int rail = 76; ///< beside the page: look.md counts the window's width
constexpr int drawerWidth = 300;

} // namespace

CoursesPage::CoursesPage(Session &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_courses(new CoursesPane(session, this)), m_activity(new ActivityPane(session, dialogs, this)), m_why(new WhyPane(this)),
      m_panes(new QSplitter(Qt::Horizontal, this)), m_centre(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"coursesPage"_s);
    m_panes->setObjectName(u"courses.splitter"_s);
    m_centre->setObjectName(u"activity.splitter"_s);
    for (QSplitter *splitter : {m_panes, m_centre}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_centre->addWidget(m_activity);
    m_centre->addWidget(m_why);
    m_centre->setStretchFactor(0, 1);
    m_centre->setStretchFactor(1, 0);
    m_panes->addWidget(m_courses);
    m_panes->addWidget(m_centre);
    m_panes->setStretchFactor(0, 0);
    m_panes->setStretchFactor(1, 1);
    m_courses->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_panes);
    installEventFilter(this);

    connect(m_courses, &CoursesPane::activityChosen, this, &CoursesPage::showActivity);
    connect(m_activity, &ActivityPane::activityChosen, this, &CoursesPage::showActivity);
    connect(m_activity, &ActivityPane::categoryChosen, this, [this](CategoryId category) {
        if (m_drawer)
            openDrawer(true);
        m_courses->show();
        m_courses->showCategory(category);
    });
    connect(m_activity, &ActivityPane::planReady, this, &CoursesPage::planReady);
    connect(m_activity, &ActivityPane::currentRowChanged, this, &CoursesPage::explainCurrent);
    connect(m_why, &WhyPane::repairRequested, m_activity, &ActivityPane::repairSelection);
    connect(m_why, &WhyPane::previewRequested, m_activity, &ActivityPane::previewSelection);
    addKeys();
    explainCurrent();
}

void CoursesPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) { connect(new QShortcut(keys, this), &QShortcut::activated, this, slot); };
    key(Qt::CTRL | Qt::Key_B, &CoursesPage::toggleCourses);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_B, &CoursesPage::toggleWhy);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_why->copyTicket(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_J, [this] {
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

void CoursesPage::explainCurrent()
{
    m_why->setSubject({.comparison = m_activity->comparison(), .row = m_activity->currentRow(),
                       .selected = m_activity->table()->selectedKeys(), .repairsOff = m_activity->repairsOff()});
}

CoursesPage::Width CoursesPage::widthOf(int px)
{
    const int window = px + diapason::px(rail);
    if (window >= diapason::px(1600))
        return Width::Wide;
    if (window >= diapason::px(1360))
        return Width::Usual;
    return window >= diapason::px(1200) ? Width::Narrow : Width::Slim;
}

void CoursesPage::arrange(Width width)
{
    if (width == m_width)
        return;
    m_width = width;
    const bool drawer = width == Width::Narrow || width == Width::Slim;
    if (drawer != m_drawer) {
        m_drawer = drawer;
        if (drawer) {
            m_courses->setParent(this);
            m_courses->hide();
        } else {
            m_panes->insertWidget(0, m_courses);
            m_courses->show();
        }
    }
    m_centre->setOrientation(width == Width::Slim ? Qt::Vertical : Qt::Horizontal);
    m_why->setTerse(width == Width::Narrow);
    m_why->setMaximumWidth(width == Width::Slim ? QWIDGETSIZE_MAX : diapason::px(480));
    const int why = diapason::px(width == Width::Wide ? 380 : width == Width::Usual ? 332 : width == Width::Narrow ? 324 : 280);
    const int whole = width == Width::Slim ? height() : this->width();
    if (!drawer)
        m_panes->setSizes({diapason::px(242), this->width() - diapason::px(242)});
    m_centre->setSizes({whole - why, why});
}

void CoursesPage::placeDrawer()
{
    if (m_drawer)
        m_courses->setGeometry(0, 0, diapason::px(drawerWidth), height());
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

void CoursesPage::toggleCourses()
{
    if (m_drawer)
        openDrawer(m_courses->isHidden());
    else
        m_courses->setVisible(m_courses->isHidden());
}

void CoursesPage::toggleWhy()
{
    m_why->setVisible(m_why->isHidden());
}

void CoursesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(widthOf(width()));
    placeDrawer();
}

bool CoursesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_drawer && m_courses->isVisible()) {
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
    if (m_width != Width::Slim)
        m_centre->restoreState(centre);
}

} // namespace diapason
