// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"

namespace diapason {

/// Ways into a catalogue. A catalogue alone looks through its lists, which is right for a few lines; for many, this
/// puts them in order first. Gone before the catalogue changes.
class Lookup
{
public:
    enum class For { Few, Many };

    Lookup(const Catalogue &catalogue, For lines) : m_catalogue(catalogue), m_many(lines == For::Many)
    {
        if (!m_many)
            return;
        for (const QList<Activity> &list : catalogue.activities)
            for (const Activity &activity : list)
                m_activities.insert(activity.cmid, &activity);
        for (const Course &course : catalogue.courses.courses)
            m_courses.insert(course.id, &course);
        for (const Room &room : catalogue.rooms.rooms)
            m_rooms.insert(room.id, &room);
    }

    [[nodiscard]] const Activity *activity(Cmid cmid) const
    {
        return m_many ? m_activities.value(cmid) : m_catalogue.activity(cmid);
    }
    [[nodiscard]] const Course *course(CourseId id) const { return m_many ? m_courses.value(id) : m_catalogue.course(id); }
    [[nodiscard]] const Room *roomOf(Cmid cmid) const
    {
        const RoomId id = m_catalogue.links.value(cmid).room;
        return m_many ? m_rooms.value(id) : m_catalogue.room(id);
    }
    [[nodiscard]] QString category(CategoryId id) const
    {
        const auto at = std::ranges::find(m_catalogue.courses.categories, id, &Category::id);
        return at == m_catalogue.courses.categories.cend() ? QString() : at->name;
    }

private:
    const Catalogue &m_catalogue;
    bool m_many;
    QHash<Cmid, const Activity *> m_activities;
    QHash<CourseId, const Course *> m_courses;
    QHash<RoomId, const Room *> m_rooms;
};

} // namespace diapason
