// SPDX-License-Identifier: GPL-3.0-or-later
// What a session looks up about one link.
#include "app/commonpeople.h"
#include "app/sessionwork.h"
#include "domain/stamp.h"

namespace diapason {

void Session::wantCommonPeople(Cmid cmid)
{
    if (online() && wantsCommonPeople(m_catalogue.links.value(cmid)) && !d->peopleWanted.contains(cmid)) {
        d->peopleWanted.insert(cmid);
        d->scope.spawn(d->commonPeople(cmid));
    }
}

bool Session::readsCommonPeople(Cmid cmid) const { return d->peopleWanted.contains(cmid); }

/// Links stay as they are: what was found is evidence for whoever decides, and nothing is used before somebody did.
QCoro::Task<> SessionWork::commonPeople(Cmid cmid)
{
    const LinkPeople found = co_await readCommonPeople(reader, *m_chat, m_session.m_catalogue, cmid, m_closing.get_token());
    peopleWanted.remove(cmid);
    m_session.m_catalogue.people.take(found);
    emit m_session.commonPeopleRead(cmid);
}

/// What a run wrote into rooms, so that it need not be listed to be known.
void SessionWork::takeStamps(const RunReport &report)
{
    for (const OperationResult &result : report.results) {
        const bool so = result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo;
        if (result.operation.kind != Operation::Kind::Stamp || !so)
            continue;
        for (Room &room : m_session.m_catalogue.rooms.rooms)
            if (room.id == result.operation.room)
                room.stamp = stampOf(result.operation.becomes);
    }
}

} // namespace diapason
