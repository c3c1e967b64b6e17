// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commonpeople.h"

namespace diapason {

namespace {

/// Whose account somebody confirmed is told by its id, everybody else by username.
void take(LinkPeople &people, const RoomReading &reading, const QList<AccountId> &confirmed)
{
    const RoomId room = reading.room.id;
    if (reading.stamp.has(Gap::Kind::Cancelled))
        return;
    if (reading.members.isEmpty() && !reading.stamp.complete()) {
        people.membersUnread.insert(room);
        return;
    }
    QStringList names;
    for (const RoomMember &member : reading.members)
        names += confirmed.contains(member.id) ? member.id.value : member.username;
    people.members.insert(room, names);
    if (reading.stamp.complete())
        return;
    people.membersPartly.insert(
        room, std::max({reading.stamp.gaps.first().expected, reading.room.usersCount, int(names.size())}));
}

} // namespace

bool wantsCommonPeople(const Link &link) { return link.confidence != Link::Confidence::Certain; }

QCoro::Task<LinkPeople> readCommonPeople(Reader &reader, ChatServer &chat, Catalogue catalogue, Cmid cmid, std::stop_token stop)
{
    LinkPeople people;
    const Activity *activity = catalogue.activity(cmid);
    if (!activity || !wantsCommonPeople(catalogue.links.value(cmid)))
        co_return people;
    const ExpectedPeople expected = co_await reader.expected(catalogue, *activity, stop);
    if (!expected.complete)
        people.expectedPartly.insert(cmid);
    QStringList names = expected.usernames;
    for (const AccountId &account : expected.confirmed)
        names += account.value;
    people.expected.insert(cmid, names);
    catalogue.people.take(people);
    if (names.isEmpty()) // nobody to look for
        co_return people;
    for (const RoomId &id : roomsToCompare(catalogue.namer(), catalogue.linkSources(), cmid, roomsLookedInto)) {
        if (stop.stop_requested())
            break;
        if (const Room *room = catalogue.room(id))
            take(people, co_await chat.firstMembers(*room, stop), expected.confirmed);
    }
    co_return people;
}

} // namespace diapason
