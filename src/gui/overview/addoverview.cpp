// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/addoverview.h"

#include "app/session.h"
#include "gui/frame/keptplace.h"
#include "gui/overview/overviewpage.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class OverviewPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::OverviewPlaceWords)
public:
    //: A place of the rail: every activity of the campus on one page
    [[nodiscard]] static QString place() { return tr("Overview"); }
};

} // namespace

OverviewPage *addOverview(MainWindow &window, Session &session, Dialogs &dialogs)
{
    auto *page = new OverviewPage(session, dialogs, window.pageParent());
    addKeptPlace(window, session.campus().name, u"overview"_s, "grid-1x2"_L1, &OverviewPlaceWords::place, page, [page] { page->reload(); });
    return page;
}

} // namespace diapason
