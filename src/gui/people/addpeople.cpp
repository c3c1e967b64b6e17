// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/addpeople.h"

#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
#include "gui/people/peoplepage.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class PeoplePlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::PeoplePlaceWords)
public:
    //: A place of the rail: one person on both sides
    [[nodiscard]] static QString place() { return tr("People"); }
};

} // namespace

PeoplePage *addPeople(MainWindow &window, Session &session, Dialogs &dialogs)
{
    const QString place = u"people"_s;
    auto *page = new PeoplePage(session, dialogs, window.pageParent());
    window.addPlace(place, "person"_L1, &PeoplePlaceWords::place, page);
    page->restoreLayout(savedLayout(session.campus().name, place));
    QObject::connect(page, &PeoplePage::layoutChanged, &window,
        [page, &session, place] { saveLayout(session.campus().name, place, page->layoutState()); });
    QObject::connect(&window, &MainWindow::refreshRequested, page, [page, place](const QString &current) {
        if (current == place)
            page->readAgain();
    });
    return page;
}

} // namespace diapason
