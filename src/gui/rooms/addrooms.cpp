// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/rooms/addrooms.h"

#include "app/session.h"
#include "gui/frame/keptplace.h"
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
    auto *page = new RoomsPage(session, dialogs, window.pageParent());
    addKeptPlace(window, session.campus().name, u"rooms"_s, "chat-square-text"_L1, &RoomsPlaceWords::place, page, [page] { page->reload(); });
    return page;
}

} // namespace diapason
