// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/console.h"

#include "gui/connections/addconnections.h"
#include "gui/connections/connectionspage.h"
#include "gui/connections/keptnotice.h"
#include "gui/connections/ruleskeeper.h"
#include "gui/inspector/inspector.h"
#include "gui/overview/overviewpage.h"
#include "gui/pages/activitypane.h"
#include "gui/pages/coursespage.h"
#include "gui/pages/places.h"
#include "gui/plans/planspage.h"
#include "gui/plans/previewpage.h"
#include "gui/rules/rulespage.h"
#include "launch/planlock.h"

#include <QPointer>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

CampusInUse inUseOf(const OpenedCampus &opened, const std::optional<Error> &why)
{
    using enum CampusInUse::Origin;
    return {.origin = opened.stored ? Stored : opened.demo ? Demo : Unstored, .profile = opened.stored, .closed = why};
}

/// The lock that the twin knows, too.
Result<std::shared_ptr<void>> hold(const QString &hash)
{
    Result<std::unique_ptr<QLockFile>> lock = lockPlan(hash);
    return lock ? Result<std::shared_ptr<void>>(std::shared_ptr<QLockFile>(*std::move(lock))) : Failure{lock.error()};
}

/// The store is read, and the servers are asked, while the window is made.
std::unique_ptr<Session> openSession(OpenedCampus opened)
{
    auto session = std::make_unique<Session>(std::move(opened.campus), std::move(opened.moodle), std::move(opened.chat),
        std::move(opened.journal), std::move(opened.snapshots), std::move(opened.clock));
    session->open();
    return session;
}

/// The choices of rooms and accounts go the way of the rules page.
void keepChoices(CoursesPage &courses, RulesKeeper &keeper)
{
    QObject::connect(&courses, &CoursesPage::rulesChanged, &keeper, [&](const CampusRules &rules, const CampusRules &before) {
        keeper.keep(rules, before, [activity = QPointer(courses.activity())](const std::optional<Error> &why) {
            if (activity)
                activity->showHeld(why);
        });
    });
}

} // namespace

Console::Console(OpenedCampus opened, Dialogs &dialogs, Campuses &campuses, const std::optional<Error> &why, const CampusBook *book)
    : m_demo(opened.demo),
      m_exchanges(opened.exchanges),
      m_inUse(inUseOf(opened, why)),
      m_eraser(std::make_unique<ReadingsEraser>(opened)),
      m_found(book ? std::optional(PrivacyParts::Found::of(opened, *book)) : std::nullopt),
      m_session(openSession(std::move(opened))),
      m_privacy(m_found ? std::make_unique<PrivacyParts>(*m_session, *m_found, *m_eraser) : nullptr),
      m_window(std::make_unique<MainWindow>(*m_session)),
      m_courses(addPlaces(*m_window, *m_session, dialogs)),
      m_connections(addConnections(*m_window, *m_session, dialogs, campuses, m_inUse))
{
    if (m_privacy)
        m_privacy->addTo(*m_window, dialogs);
    addInspector(*m_window, m_exchanges);
    if (auto *plans = m_window->findChild<PlansPage *>())
        plans->preview()->setLock(hold);
    if (auto *rules = m_connections->findChild<RulesPage *>()) {
        QObject::connect(m_courses, &CoursesPage::activityShown, rules, &RulesPage::setActivity); // it is rehearsed first
        QObject::connect(m_window->findChild<OverviewPage *>(), &OverviewPage::mappingWanted, rules, [this, rules](const QString &role) {
            m_window->showPlace(u"connections"_s);
            m_connections->showTab(ConnectionsPage::Tab::Rules);
            rules->tryRole(role);
        });
    }
    m_keeper = m_connections->findChild<RulesKeeper *>();
    keepChoices(*m_courses, *m_keeper);
    if (m_inUse.profile)
        m_session->setTicketLanguage(m_inUse.profile->ticketLanguage);
    QObject::connect(&m_network, &NetworkWatch::back, m_session.get(), &Session::networkIsBack);
    if (!why)
        return;
    m_notice = new KeptNotice(*why);
    m_window->addNotice(m_notice);
}

Console::~Console() = default;

bool Console::take(const Profile &changed)
{
    Profile &present = *m_inUse.profile;
    const auto sameEntrance = [](const Profile &a, const Profile &b) {
        return a.campus.name == b.campus.name && a.campus.moodle == b.campus.moodle && a.campus.rocketchat == b.campus.rocketchat
            && a.trust == b.trust && a.chatAccount == b.chatAccount;
    };
    if (!sameEntrance(present, changed))
        return false;
    const CampusRules rules = m_keeper->withWaiting(changed.campus.rules);
    if (m_session->campus().rules != rules) // the rules page may have given them already
        m_session->useRules(rules);
    m_session->setTicketLanguage(changed.ticketLanguage);
    present = changed;
    return true;
}

} // namespace diapason
