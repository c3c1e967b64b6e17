// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/addconnections.h"

#include "app/campuses.h"
#include "app/session.h"
#include "gui/connections/connectionspage.h"
#include "gui/connections/doctorpage.h"
#include "gui/connections/ruleskeeper.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
#include "gui/rules/rulespage.h"

#include <QPointer>

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class ConnectionsWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::Connections)
public:
    //: A place of the rail: campuses, what their accounts may do, their rules
    [[nodiscard]] static QString place() { return tr("Connections"); }
};

RulesPage *makeRules(Session &session, RulesKeeper &keeper, const CampusInUse &inUse, QWidget *parent)
{
    auto *rules = new RulesPage(session, parent);
    rules->setStored(inUse.origin == CampusInUse::Origin::Stored);
    QObject::connect(rules, &RulesPage::saveWanted, &keeper, [rules, &keeper](const CampusRules &now, const CampusRules &before) {
        keeper.keep(now, before, [page = QPointer(rules)](const std::optional<Error> &why) {
            if (page && why) // what is not stored at all is said all the time
                page->showSaveError(*why);
        });
    });
    return rules;
}

} // namespace

ConnectionsPage *addConnections(
    MainWindow &window, Session &session, Dialogs &dialogs, Campuses &campuses, const CampusInUse &inUse)
{
    const QString place = u"connections"_s;
    auto *page = new ConnectionsPage(session, dialogs, campuses, inUse, window.pageParent());
    auto *keeper = new RulesKeeper(campuses, inUse.id(), page);
    auto *doctor = new DoctorPage(session, page);
    QObject::connect(doctor, &DoctorPage::verdictFound, page, &ConnectionsPage::noteVerdict);
    page->setPage(ConnectionsPage::Tab::Access, doctor);
    page->setPage(ConnectionsPage::Tab::Rules, makeRules(session, *keeper, inUse, page));
    window.setCampuses(campuses, inUse);
    const bool wasThere = savedChoice(session.campus().name, u"place"_s) == place;
    window.addPlace(place, "hdd-network"_L1, &ConnectionsWords::place, page);
    if (wasThere)
        window.showPlace(place);
    return page;
}

} // namespace diapason
