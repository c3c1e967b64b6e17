// SPDX-License-Identifier: GPL-3.0-or-later
// From a search to somebody's row of an activity, and from there to the person.
#include "gui/pages/activitypane.h"
#include "gui/pages/drifttable.h"

namespace diapason {

void ActivityPane::showPerson(MoodleUserId person, const AccountId &account)
{
    m_wanted.emplace(person, account);
    showWanted();
}

void ActivityPane::wantPerson()
{
    const std::optional<DriftRow> row = currentRow();
    const auto read = comparison();
    if (!row || !read)
        return;
    const Person *person = read->person(*row);
    const Account *account = read->account(*row);
    const RoomMember *member = read->member(*row);
    emit personWanted(person ? person->id : MoodleUserId{}, account ? account->id : member ? member->id : AccountId{});
}

void ActivityPane::showWanted()
{
    if (!m_wanted || m_rows.allRows() == 0 || m_rows.growing())
        return;
    const int place = m_rows.find(m_wanted->first, m_wanted->second);
    const bool fresh = !m_session.check(m_cmid).kept;
    if (place < 0) {
        if (fresh) // they are not in this activity any more
            m_wanted.reset();
        return;
    }
    m_wanted.reset();
    m_showAll = true; // good news must not stand before the one who was asked for
    if (!m_rows.shown(place).isValid())
        clearFilter();
    showBody();
    const QModelIndex shown = m_rows.shown(place);
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

} // namespace diapason
