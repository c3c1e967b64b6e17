// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/addconnections.h"

#include "app/campuses.h"
#include "app/session.h"
#include "gui/connections/connectionspage.h"
#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionsWords {
    Q_DECLARE_TR_FUNCTIONS(diapason::Connections)
public:
    //: A place of the rail: campuses, what their accounts may do, their rules
    [[nodiscard]] static QString place() { return tr("Connections"); }
};

} // namespace

ConnectionsPage *addConnections(
    MainWindow &window, Session &session, Dialogs &dialogs, Campuses &campuses, const CampusInUse &inUse)
{
    const QString place = u"connections"_s;
    auto *page = new ConnectionsPage(session, dialogs, campuses, inUse, window.pageParent());
    window.setCampuses(campuses, inUse);
    const bool wasThere = savedChoice(session.campus().name, u"place"_s) == place;
    window.addPlace(place, "hdd-network"_L1, &ConnectionsWords::place, page);
    if (wasThere)
        window.showPlace(place);
    return page;
}

} // namespace diapason
