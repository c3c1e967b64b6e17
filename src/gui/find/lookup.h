// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace diapason {

/// Some activities with their courses and rooms, found in one pass over a catalogue each: a catalogue by itself looks
/// through all of its lists for every single one. Gone before the catalogue changes.
class Lookup
{
public:
    Lookup(const Catalogue &catalogue, const QSet<Cmid> &cmids, QSet<RoomId> rooms = {});

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Activity *activity(Cmid cmid) const { return m_activities.value(cmid); }
    [[nodiscard]] const Course *course(CourseId id) const { return m_courses.value(id); }
    [[nodiscard]] const Room *room(const RoomId &id) const { return m_rooms.value(id); }
    [[nodiscard]] const Room *roomOf(Cmid cmid) const { return room(m_catalogue.links.value(cmid).room); }
    /// Those of the rooms that were asked for which are sure to be orphans.
    [[nodiscard]] bool isOrphan(const RoomId &id) const { return m_orphans.contains(id); }

private:
    const Catalogue &m_catalogue;
    QHash<Cmid, const Activity *> m_activities;
    QHash<CourseId, const Course *> m_courses;
    QHash<RoomId, const Room *> m_rooms;
    QSet<RoomId> m_orphans;
};

} // namespace diapason
