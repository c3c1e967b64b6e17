// SPDX-License-Identifier: GPL-3.0-or-later
// A campus as a whole: what both servers listed, and which room belongs to which activity.
#pragma once

#include "domain/campus.h"
#include "domain/companion.h"
#include "domain/link.h"

namespace diapason {

/// What is known of a campus as a whole. A value: copied cheaply, changed by the Reader's callers.
struct Catalogue {
    MoodleSite moodle = {};
    ChatSite chat = {};
    CourseListing courses = {};
    RoomListing rooms = {};
    QHash<CourseId, QList<Activity>> activities = {}; ///< courses absent here were not read yet
    QHash<Cmid, Link> links = {};
    GroupNameRule naming = {}; ///< of the campus rules; not kept
    std::optional<CompanionSite> companionSite = {}; ///< none: there is no companion
    QHash<Cmid, RoomId> confirmed = {}; ///< links of the campus rules; not kept
    std::optional<CompanionListing> companion = {}; ///< the last one read whole, with its own time; none: no companion
    LinkPeople people = {}; ///< where somebody looked for people in common; not kept
    [[nodiscard]] const Course *course(CourseId id) const;
    [[nodiscard]] const Activity *activity(Cmid cmid) const;
    [[nodiscard]] const Room *room(const RoomId &id) const;
    [[nodiscard]] const Category *category(CategoryId id) const;
    /// Whether the activities of every course were listed, so that a room without one has none.
    [[nodiscard]] bool everyActivityKnown() const;
    [[nodiscard]] GroupNamer namer() const { return namer(naming); }
    [[nodiscard]] GroupNamer namer(const GroupNameRule &rule) const;
    /// The activity's own role mapping, where the companion tells it.
    [[nodiscard]] std::optional<RoleMapping> moodleMapping(Cmid cmid) const;
    /// What the campus rules say of names and links.
    void take(const CampusRules &rules);
    /// What the companion answered now; a listing that is not whole does not replace one that was.
    void take(const CompanionListing &listing);
    /// Links again, after activities, rooms, names or confirmations changed.
    void relink();
    [[nodiscard]] LinkSources linkSources() const;
    /// Every room that something ties to an activity, best first.
    [[nodiscard]] QList<LinkCandidate> candidates(Cmid cmid) const;
    /// Rooms of this campus that no activity claims, and those that wait in a recycle bin.
    [[nodiscard]] QList<Finding> looseRooms() const;
};

/// The elements of a list by their id: for whoever looks up many, since a catalogue goes through its lists for each single
/// one. Gone before the list changes.
template <class Element, class Id>
[[nodiscard]] QHash<Id, const Element *> byId(const QList<Element> &list, Id Element::*id)
{
    QHash<Id, const Element *> found;
    found.reserve(list.size());
    for (const Element &element : list)
        found.insert(element.*id, &element);
    return found;
}

} // namespace diapason
