// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionspage.h"

#include "app/campuses.h"
#include "app/session.h"
#include "gui/connections/campuslistpane.h"
#include "gui/connections/campuspage.h"
#include "gui/connections/verdicts.h"
#include "gui/frame/mainwindow.h"
#include "gui/parts/banner.h"
#include "gui/parts/rule.h"
#include "gui/parts/statepane.h"
#include "words/words.h"

#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

QString tabWord(ConnectionsPage::Tab tab)
{
    switch (tab) {
    //: Tabs of a campus: what its accounts may do; itself; its rules
    case ConnectionsPage::Tab::Access: return ConnectionsPage::tr("Access");
    case ConnectionsPage::Tab::Campus: return ConnectionsPage::tr("Campus");
    case ConnectionsPage::Tab::Rules: break;
    }
    return ConnectionsPage::tr("Rules");
}

} // namespace

ConnectionsPage::ConnectionsPage(Session &session, Dialogs &dialogs, Campuses &campuses, CampusInUse inUse, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dialogs(dialogs),
      m_campuses(campuses),
      m_inUse(std::move(inUse)),
      m_split(new QSplitter(this)),
      m_list(new CampusListPane(m_split)),
      m_said(new Banner(Banner::Kind::Attention, this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_campus(new CampusPage(campuses, dialogs, m_stack)),
      m_state(new StatePane(m_stack))
{
    setObjectName(u"connections"_s);
    m_said->setObjectName(u"connections.said"_s);
    m_said->setContentsMargins(px(16), px(8), px(16), 0);
    m_said->hide();
    m_tabs->setObjectName(u"connections.tabs"_s);
    m_state->setObjectName(u"connections.state"_s);
    m_stack->addWidget(m_campus);
    m_stack->addWidget(m_state);
    m_split->addWidget(m_list);
    m_split->addWidget(makeRight());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({px(250), px(1100)});
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_split);
    setPage(Tab::Campus, m_campus);
    wire();
    retranslate();
    reload();
}

// A page may wait for its own work to stop: what is told meanwhile finds no half of this one.
ConnectionsPage::~ConnectionsPage() { m_campuses.disconnect(this); }

QWidget *ConnectionsPage::makeRight()
{
    auto *right = new QWidget(m_split);
    right->setProperty(MainWindow::paneProperty, true);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    column->addWidget(m_tabs);
    column->addWidget(new Rule(right));
    column->addWidget(m_said);
    column->addWidget(m_stack, 1);
    return right;
}

void ConnectionsPage::wire()
{
    connect(&m_campuses, &Campuses::changed, this, &ConnectionsPage::reload);
    connect(&m_session, &Session::catalogueChanged, this, [this] {
        if (isOpen(m_list->chosen()))
            m_campus->setCategories(m_session.catalogue().courses.categories);
    });
    connect(m_list, &CampusListPane::chosenChanged, this, &ConnectionsPage::display);
    connect(m_list, &CampusListPane::opened, this, [this](const CampusId &campus) {
        if (!isOpen(campus) && campus.isValid())
            emit openWanted(campus);
    });
    connect(m_list, &CampusListPane::addWanted, this, &ConnectionsPage::addWanted);
    connect(m_list, &CampusListPane::importWanted, this, &ConnectionsPage::importCampus);
    connect(m_list, &CampusListPane::retryWanted, &m_campuses, &Campuses::reload);
    connect(m_campus, &CampusPage::openWanted, this, &ConnectionsPage::openWanted);
    connect(m_campus, &CampusPage::signInWanted, this, &ConnectionsPage::signInWanted);
    connect(m_campus, &CampusPage::forgetWanted, this, &ConnectionsPage::forgetWanted);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectionsPage::showPage);
    connect(m_said, &Banner::triggered, m_said, &QWidget::hide);
    connect(m_state, &StatePane::triggered, this, [this](const QString &id) {
        if (id == "open"_L1)
            emit openWanted(m_list->chosen());
        else if (id == "keep"_L1)
            askToKeep();
        else
            emit addWanted();
    });
}

void ConnectionsPage::setPage(Tab tab, QWidget *page)
{
    const auto place = std::ranges::lower_bound(std::as_const(m_pages), tab, {}, &Shown::tab);
    const qsizetype at = place - m_pages.cbegin();
    m_pages.insert(at, {.tab = tab, .page = page});
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    m_tabs->insertTab(int(at), tabWord(tab));
    showPage();
}

void ConnectionsPage::showTab(Tab tab)
{
    const auto at = std::ranges::find(std::as_const(m_pages), tab, &Shown::tab);
    if (at != m_pages.cend())
        m_tabs->setCurrentIndex(int(at - m_pages.cbegin()));
}

ConnectionsPage::Tab ConnectionsPage::tab() const { return m_pages.value(m_tabs->currentIndex()).tab; }

QList<CampusLine> ConnectionsPage::lines() const
{
    const QDateTime now = m_session.clock().now();
    const auto addresses
        = [](const Campus &campus) { return campus.moodle.toDisplayString() + u'\n' + campus.rocketchat.toDisplayString(); };
    QList<CampusLine> all;
    if (m_inUse.origin != CampusInUse::Origin::Stored)
        all.append({.name = m_session.campus().name, .addresses = addresses(m_session.campus()), .open = true, .now = now});
    for (const Profile &profile : m_campuses.all())
        all.append({.id = profile.id,
            .name = profile.campus.name,
            .addresses = addresses(profile.campus),
            .verdict = keptVerdict(profile.campus.name),
            .opened = profile.opened,
            .open = isOpen(profile.id),
            .now = now});
    return all;
}

void ConnectionsPage::reload()
{
    m_list->setError(m_campuses.error());
    m_list->setLines(lines());
    display();
}

void ConnectionsPage::display()
{
    if (const std::optional<Profile> profile = m_campuses.find(m_list->chosen())) {
        m_campus->setCampus(*profile, isOpen(profile->id));
        m_campus->setCategories(isOpen(profile->id) ? m_session.catalogue().courses.categories : QList<Category>{});
    }
    showPage();
}

void ConnectionsPage::showPage()
{
    const CampusId chosen = m_list->chosen();
    const bool open = isOpen(chosen);
    const std::optional<Profile> profile = m_campuses.find(chosen);
    const bool unstored = open && m_inUse.origin != CampusInUse::Origin::Stored;
    QWidget *page = m_pages.value(m_tabs->currentIndex()).page;
    if (unstored && tab() == Tab::Campus)
        showUnstored();
    else if (!open && profile && tab() != Tab::Campus)
        showElsewhere(*profile);
    else if (page && (open || profile))
        m_stack->setCurrentWidget(page);
}

void ConnectionsPage::showElsewhere(const Profile &profile)
{
    m_state->showState({.symbol = "bank"_L1,
        //: %1 is the name of a campus
        .sentence = tr("“%1” is not open.").arg(profile.campus.name),
        .meaning = tab() == Tab::Access ? tr("What its accounts may do is verified on its servers: open it to see.")
                                        : tr("Rules are tried on the people and rooms of a campus: open it to change them."),
        .actions = {{.id = u"open"_s, .text = tr("Open this campus"), .kind = Button::Kind::Primary}}});
    m_stack->setCurrentWidget(m_state);
}

void ConnectionsPage::showUnstored()
{
    if (m_inUse.origin == CampusInUse::Origin::Demo)
        m_state->showState({.symbol = "mortarboard"_L1,
            .sentence = tr("This is the demo campus."),
            .meaning = tr("Its Moodle and its Rocket.Chat run inside Diapason and are forgotten when it ends. Nothing of it is "
                          "stored, and nothing here reaches a real server."),
            .actions = {{.id = u"add"_s, .text = tr("Add a campus…"), .kind = Button::Kind::Primary}}});
    else
        m_state->showState({.symbol = "bank"_L1,
            .sentence = tr("This campus was opened from a file or the environment."),
            .meaning = tr("It is not stored: at the next start it has to be given again. Kept, it stands in this list with its "
                          "rules, and its tokens stay in the keychain."),
            .actions = {{.id = u"keep"_s, .text = tr("Keep this campus…"), .kind = Button::Kind::Primary}}});
    m_stack->setCurrentWidget(m_state);
}

void ConnectionsPage::noteVerdict(const AccessVerdict &verdict)
{
    if (m_inUse.origin != CampusInUse::Origin::Stored)
        return;
    keepVerdict(m_session.campus().name, verdict);
    m_list->setLines(lines());
}

void ConnectionsPage::choose(const CampusId &campus) { m_list->choose(campus); }

CampusId ConnectionsPage::chosen() const { return m_list->chosen(); }

void ConnectionsPage::showFailure(const Error &error) { say(error); }

void ConnectionsPage::say(const Error &error)
{
    const words::ErrorWords said = words::error(error);
    m_said->setWords(said.what, said.meaning + u' ' + said.todo);
    m_said->setToolTip(said.details);
    m_said->clearActions();
    m_said->addAction(u"read"_s, tr("Understood"));
    m_said->show();
}

void ConnectionsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the campus"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_tabs->setTabText(int(i), tabWord(m_pages[i].tab));
    m_said->hide();
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPage();
    }
    QWidget::changeEvent(event);
}

} // namespace diapason
