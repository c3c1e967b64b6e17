// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/addpeople.h"

#include "app/session.h"
#include "gui/frame/keptplace.h"
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
    auto *page = new PeoplePage(session, dialogs, window.pageParent());
    addKeptPlace(window, session.campus().name, u"people"_s, "person"_L1, &PeoplePlaceWords::place, page, [page] { page->readAgain(); });
    return page;
}

} // namespace diapason
