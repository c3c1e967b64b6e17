// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overview/addoverview.h"

#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
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
    const QString place = u"overview"_s;
    auto *page = new OverviewPage(session, dialogs, window.pageParent());
    window.addPlace(place, "grid-1x2"_L1, &OverviewPlaceWords::place, page);
    page->restoreLayout(savedLayout(session.campus().name, place));
    QObject::connect(page, &OverviewPage::layoutChanged, &window,
        [page, &session, place] { saveLayout(session.campus().name, place, page->layoutState()); });
    QObject::connect(&window, &MainWindow::refreshRequested, page, [page, place](const QString &current) {
        if (current == place)
            page->reload();
    });
    return page;
}

} // namespace diapason
