// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

namespace diapason {

namespace {

template <class List, class Id>
auto found(const List &list, const Id &id, auto member) -> const typename List::value_type *
{
    const auto it = std::ranges::find(list, id, member);
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const Course *Catalogue::course(CourseId id) const { return found(courses.courses, id, &Course::id); }

const Activity *Catalogue::activity(Cmid cmid) const
{
    for (const QList<Activity> &list : activities)
        if (const Activity *activity = found(list, cmid, &Activity::cmid))
            return activity;
    return nullptr;
}

const Room *Catalogue::room(const RoomId &id) const { return found(rooms.rooms, id, &Room::id); }

const Category *Catalogue::category(CategoryId id) const { return found(courses.categories, id, &Category::id); }

bool Catalogue::everyActivityKnown() const
{
    return !courses.courses.isEmpty()
        && std::ranges::all_of(courses.courses, [this](const Course &course) { return activities.contains(course.id); });
}

GroupNamer Catalogue::namer(const GroupNameRule &rule) const
{
    return {rule, {.url = moodle.urlText, .fullName = moodle.name, .shortName = courses.siteShortName}};
}

std::optional<RoleMapping> Catalogue::moodleMapping(Cmid cmid) const
{
    const CompanionActivity *row = companionSite && companion ? companion->activity(cmid) : nullptr;
    return row ? std::optional(mappingOf(*row, companionSite->roles)) : std::nullopt;
}

void Catalogue::take(const CampusRules &rules)
{
    naming = rules.groupName;
    confirmed = rules.links;
}

void Catalogue::take(const CompanionListing &listing)
{
    if (!listing.stamp.at.isValid())
        companion.reset();
    else if (listing.stamp.complete() || !companion)
        companion = listing;
}

LinkSources Catalogue::linkSources() const
{
    LinkSources sources{.courses = courses.courses,
        .rooms = rooms.rooms,
        .everyActivityKnown = everyActivityKnown(),
        .everyRoomKnown = rooms.stamp.at.isValid() && rooms.stamp.complete() && !rooms.onlyOwn,
        .confirmed = confirmed,
        .companion = companion,
        .people = people};
    for (const QList<Activity> &list : activities)
        sources.activities += list;
    return sources;
}

void Catalogue::relink() { links = linkActivities(namer(), linkSources()); }

QList<LinkCandidate> Catalogue::candidates(Cmid cmid) const { return linkCandidates(namer(), linkSources(), cmid); }

QList<Finding> Catalogue::looseRooms() const
{
    return orphans(namer(), links, rooms.rooms, everyActivityKnown(), companion ? &*companion : nullptr);
}

} // namespace diapason
