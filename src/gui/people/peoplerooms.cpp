// SPDX-License-Identifier: GPL-3.0-or-later
// What Rocket.Chat says now of the rooms of the person who is shown, beside what the readings say.
#include "gui/people/peoplepage.h"

#include "app/session.h"
#include "gui/parts/banner.h"
#include "words/translate.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype named = 3; // the others are counted

} // namespace

AccountId PeoplePage::shownAccount() const { return m_sheet.account ? m_sheet.account->id : m_account; }

/// Once for each account that is shown.
void PeoplePage::askRooms()
{
    const AccountId account = shownAccount();
    if (!account.isValid() || account == m_roomsAsked || !m_session.online())
        return;
    m_roomsAsked = account;
    m_session.wantPersonRooms(account);
}

void PeoplePage::takeRooms(const PersonRooms &rooms)
{
    if (rooms.account != shownAccount())
        return;
    m_rooms = rooms;
    // Readings of this session may speak of the person where the store did not when it was asked.
    for (const Cmid cmid : whereabouts(m_sheet, rooms, m_session.catalogue().links).unread)
        if (!m_cmids.contains(cmid) && m_session.check(cmid).comparison)
            m_cmids.append(cmid);
    gather();
}

void PeoplePage::compareRooms()
{
    if (m_rooms && m_rooms->account != shownAccount())
        m_rooms.reset();
    m_where = m_rooms ? whereabouts(m_sheet, *m_rooms, m_session.catalogue().links) : Whereabouts{};
    askRooms();
}

void PeoplePage::readElsewhere()
{
    const QList<Cmid> wanted = m_where.unread + m_where.outdated;
    if (!m_session.online() || reading() || wanted.isEmpty())
        return;
    for (const Cmid cmid : wanted)
        if (!m_cmids.contains(cmid))
            m_cmids.append(cmid);
    m_session.startChecks(wanted);
    display();
}

/// "CHI201 · Salon du cours, ANG202 · Salon du cours and 2 more".
QString PeoplePage::unreadNames() const
{
    QStringList names;
    const Catalogue &catalogue = m_session.catalogue();
    for (const Cmid cmid : m_where.unread.first(std::min(named, m_where.unread.size()))) {
        const Activity *activity = catalogue.activity(cmid);
        const Course *course = activity ? catalogue.course(activity->course) : nullptr;
        if (course)
            names.append(course->shortName + u" · "_s + activity->name);
    }
    const int more = int(m_where.unread.size() - names.size());
    //: %1 is a list of activities
    return more > 0 ? tr("%1 and %Ln more", nullptr, more).arg(names.join(u", "_s)) : names.join(u", "_s);
}

void PeoplePage::showElsewhere()
{
    m_elsewhere->setVisible(m_where.saysMore());
    if (!m_where.saysMore())
        return;
    const int unread = int(m_where.unread.size()), outdated = int(m_where.outdated.size());
    QStringList text;
    if (unread > 0)
        //: %1 is a list of activities
        text << tr("Rocket.Chat shows the account there, and no reading does: %1.").arg(unreadNames());
    if (outdated > 0)
        text << tr("%Ln line(s) below is older than what Rocket.Chat says now.", nullptr, outdated);
    m_elsewhere->setWords(unread > 0 ? tr("In %Ln more room(s) of this campus", nullptr, unread) : tr("Readings that are out of date"),
        words::display(text.join(u' ')));
    m_readElsewhere->setText(tr("Read them"));
    m_readElsewhere->setToolTip(tr("These activities, from both servers"));
    m_readElsewhere->setEnabled(m_session.online() && !reading());
}

} // namespace diapason
