// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/frame/campusbar.h"

#include "app/campuses.h"
#include "gui/frame/campusmenu.h"
#include "gui/frame/campusswitch.h"
#include "gui/frame/connectionlabel.h"
#include "gui/frame/findfield.h"
#include "gui/frame/jobstrip.h"
#include "gui/parts/button.h"
#include "gui/parts/fact.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "words/moments.h"
#include "words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class Rule final : public QWidget
{
public:
    Rule() { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override { QPainter(this).fillRect(rect(), tokens().separator); }
};

} // namespace

CampusBar::CampusBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_menuButton(new Button(Button::Kind::Quiet, {}, "list"_L1)),
      m_campus(new CampusSwitch(session.campus().name)),
      m_moodle(new ConnectionLabel(Server::Moodle)),
      m_chat(new ConnectionLabel(Server::RocketChat)),
      m_age(new FactLabel),
      m_refresh(new Button(Button::Kind::Quiet, {}, "arrow-clockwise"_L1)),
      m_find(new FindField),
      m_job(new JobStrip)
{
    m_menuButton->setObjectName(u"bar.menu"_s);
    m_campus->setObjectName(u"bar.campus"_s);
    m_moodle->setObjectName(u"bar.moodle"_s);
    m_chat->setObjectName(u"bar.chat"_s);
    m_age->setObjectName(u"bar.age"_s);
    m_refresh->setObjectName(u"bar.refresh"_s);
    m_find->setObjectName(u"bar.find"_s);
    m_job->setObjectName(u"bar.job"_s);
    setFixedHeight(px(52));
    m_find->hide();
    layOut();
    wire();
    retranslate();
}

void CampusBar::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), 0, px(12), 0);
    row->setSpacing(px(12));
    row->addWidget(m_menuButton);
    row->addWidget(m_campus);
    row->addWidget(new Rule);
    row->addWidget(m_moodle);
    row->addWidget(m_chat);
    row->addWidget(new Rule);
    row->addWidget(m_age);
    row->addWidget(m_refresh);
    row->addStretch(1);
    row->addWidget(m_find, 1);
    row->addWidget(m_job);
}

void CampusBar::wire()
{
    connect(m_menuButton, &QAbstractButton::clicked, this, &CampusBar::openMenu);
    connect(m_campus, &QAbstractButton::clicked, this, &CampusBar::openCampusMenu);
    connect(m_refresh, &QAbstractButton::clicked, &m_session, &Session::open);
    connect(m_find, &QLineEdit::textChanged, this, &CampusBar::findRequested);
    connect(m_job, &JobStrip::stopRequested, &m_session, &Session::stopJob);
    const auto connections = [this] {
        const QDateTime next = m_session.nextTry();
        const QString outlook = next.isValid() || m_session.trying() ? words::nextTry(next, m_session.clock().now()) : QString();
        m_moodle->setConnection(m_session.moodle(), outlook);
        m_chat->setConnection(m_session.chat(), outlook);
    };
    const auto job = [this] { m_job->setJob(m_session.job(), m_session.clock().now()); };
    connect(&m_session, &Session::connectionChanged, this, connections);
    connect(&m_session, &Session::catalogueChanged, this, &CampusBar::showAge);
    connect(&m_session, &Session::jobChanged, this, job);
    connect(&m_clockwork, &QTimer::timeout, this, &CampusBar::showAge);
    // Only a job that waits needs the second; an age is told in minutes.
    connect(&m_clockwork, &QTimer::timeout, this, [this, job] {
        if (m_session.job() && m_session.job()->waitingUntil.isValid())
            job();
    });
    connect(&m_clockwork, &QTimer::timeout, this, [this, connections] {
        if (m_session.nextTry().isValid())
            connections();
    });
    m_clockwork.start(std::chrono::seconds(1));
    connections();
    job();
}

void CampusBar::setMenu(QMenu *menu) { m_menu = menu; }

void CampusBar::openMenu()
{
    if (m_menu)
        m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

void CampusBar::setCampuses(const Campuses &campuses, const CampusInUse &inUse)
{
    m_campuses = &campuses;
    m_inUse = inUse;
}

void CampusBar::openCampusMenu()
{
    auto *menu = new CampusMenu(m_session.campus(), m_inUse, m_campuses, this);
    connect(menu, &CampusMenu::chosen, this, &CampusBar::campusChosen);
    connect(menu, &CampusMenu::addWanted, this, &CampusBar::campusAddWanted);
    connect(menu, &CampusMenu::connectionsWanted, this, &CampusBar::connectionsWanted);
    menu->popup(m_campus->mapToGlobal(QPoint(0, m_campus->height() + 2)));
}

void CampusBar::setBreadth(Breadth breadth)
{
    const bool terse = breadth < Breadth::Wide;
    m_moodle->setTerse(terse);
    m_chat->setTerse(terse);
    m_job->setTerse(terse);
    m_age->setVisible(breadth > Breadth::Least);
    m_campus->setMaximumWidth(px(breadth == Breadth::Least ? 170 : 300));
}

void CampusBar::setFindShown(bool shown) { m_find->setVisible(shown); }

void CampusBar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void CampusBar::showAge()
{
    const QDateTime read = m_session.readAt();
    //: Age of the data; %1 is "2 min ago".
    const QString text = read.isValid() ? tr("Read %1").arg(words::age(read, m_session.clock().now())) : tr("Not read yet");
    if (text != m_age->text())
        m_age->setFact("clock-history"_L1, text, Tone::Plain,
            read.isValid() ? tr("Courses and rooms were read at %1.").arg(words::moment(read, m_session.clock().now()))
                           : QString{});
}

void CampusBar::retranslate()
{
    m_menuButton->setIconOnly(tr("Menu (Ctrl+M)"));
    m_menuButton->setIcon(themedIcon("list"_L1, &Tokens::text)); // the accent is for what acts
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Read the courses and rooms of the campus again (Ctrl+F5)"));
    //: Accessible name of the button that shows the campus.
    m_campus->setAccessibleName(tr("Campus: %1").arg(m_session.campus().name));
    showAge();
}

void CampusBar::paintEvent(QPaintEvent * /*event*/)
{
    Canvas painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().separator);
}

void CampusBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diapason
