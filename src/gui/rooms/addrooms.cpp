// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/addrooms.h"

#include "gui/frame/mainwindow.h"
#include "gui/frame/preferences.h"
#include "gui/rooms/roomspage.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

class RoomsPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(diapason::RoomsPlaceWords)
public:
    //: A place of the rail: the rooms of the campus and their retention
    [[nodiscard]] static QString place() { return tr("Rooms"); }
};

} // namespace

RoomsPage *addRooms(MainWindow &window, Session &session, Dialogs &dialogs)
{
    const QString place = u"rooms"_s;
    auto *page = new RoomsPage(session, dialogs, window.pageParent());
    window.addPlace(place, "chat-square-text"_L1, &RoomsPlaceWords::place, page);
    page->restoreLayout(savedLayout(session.campus().name, place));
    QObject::connect(page, &RoomsPage::layoutChanged, &window,
        [page, &session, place] { saveLayout(session.campus().name, place, page->layoutState()); });
    QObject::connect(&window, &MainWindow::refreshRequested, page, [page, place](const QString &current) {
        if (current == place)
            page->reload();
    });
    return page;
}

} // namespace diapason
