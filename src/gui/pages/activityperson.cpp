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
    if (!m_wanted || m_model.rowCount() == 0)
        return;
    const int row = m_model.find(m_wanted->first, m_wanted->second);
    const bool fresh = !m_session.check(m_cmid).kept;
    if (row < 0) {
        if (fresh) // they are not in this activity any more
            m_wanted.reset();
        return;
    }
    m_wanted.reset();
    m_showAll = true; // good news must not stand before the one who was asked for
    const QModelIndex source = m_model.index(row, 0);
    if (!m_filter.mapFromSource(source).isValid())
        clearFilter();
    showBody();
    const QModelIndex shown = m_filter.mapFromSource(source);
    m_table->setCurrentIndex(shown);
    m_table->scrollTo(shown, QAbstractItemView::PositionAtCenter);
}

} // namespace diapason
