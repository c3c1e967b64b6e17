// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/lookup.h"

namespace diapason {

namespace {

template <class Id, class List, class Member>
QHash<Id, const typename List::value_type *> some(const List &list, const QSet<Id> &wanted, Member member)
{
    QHash<Id, const typename List::value_type *> found;
    for (auto at = list.cbegin(); at != list.cend() && found.size() < wanted.size(); ++at) {
        if (wanted.contains(std::invoke(member, *at)))
            found.insert(std::invoke(member, *at), &*at);
    }
    return found;
}

} // namespace

Lookup::Lookup(const Catalogue &catalogue, const QSet<Cmid> &cmids, QSet<RoomId> rooms) : m_catalogue(catalogue)
{
    for (auto list = catalogue.activities.cbegin(); list != catalogue.activities.cend() && m_activities.size() < cmids.size();
        ++list)
        m_activities.insert(some<Cmid>(*list, cmids, &Activity::cmid));
    QSet<CourseId> courses;
    QSet<RoomId> alone = rooms;
    for (const Activity *activity : std::as_const(m_activities)) {
        const RoomId room = catalogue.links.value(activity->cmid).room;
        courses.insert(activity->course);
        rooms.insert(room);
        alone.remove(room);
    }
    m_courses = some<CourseId>(catalogue.courses.courses, courses, &Course::id);
    m_rooms = some<RoomId>(catalogue.rooms.rooms, rooms, &Room::id);
    QList<Room> suspects;
    for (const RoomId &id : std::as_const(alone)) {
        if (const Room *room = m_rooms.value(id))
            suspects.append(*room);
    }
    if (suspects.isEmpty())
        return;
    for (const Finding &finding : orphans(catalogue.namer(), catalogue.links, suspects, catalogue.everyActivityKnown(),
             catalogue.companion ? &*catalogue.companion : nullptr))
        if (finding.kind == Finding::Kind::Orphan)
            m_orphans.insert(finding.room);
}

} // namespace diapason
