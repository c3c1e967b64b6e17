// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/treesource.h"

#include "app/session.h"
#include "words/cells.h"

namespace diapason {

namespace {

using RoomsById = QHash<RoomId, const Room *>;

CourseTree::ActivityNode activityNode(const Session &session, const RoomsById &rooms, const Activity &activity)
{
    const Catalogue &catalogue = session.catalogue();
    const CheckState &check = session.check(activity.cmid);
    const auto link = catalogue.links.constFind(activity.cmid);
    const bool linked = link != catalogue.links.cend() && link->room.isValid();
    const Room *room = linked ? rooms.value(link->room) : nullptr;
    CourseTree::ActivityNode node{.id = activity.cmid,
        .name = activity.name,
        .checking = check.phase == CheckState::Phase::Reading,
        .unlinked = !linked,
        .archived = room && room->archived,
        .hidden = !activity.visible,
        .restricted = !activity.availability.isEmpty()};
    if (check.summary) {
        node.drifts = check.summary->drifts;
        node.family = worstFamily(check.summary->counts);
    }
    return node;
}

} // namespace

CourseTree courseTree(const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    CourseTree tree{.categories = catalogue.courses.categories};
    RoomsById rooms;
    rooms.reserve(catalogue.rooms.rooms.size());
    for (const Room &room : catalogue.rooms.rooms)
        rooms.insert(room.id, &room);
    tree.courses.reserve(catalogue.courses.courses.size());
    for (const Course &course : catalogue.courses.courses) {
        CourseTree::CourseNode node{
            .id = course.id, .category = course.category, .name = words::courseTitle(course), .hidden = !course.visible};
        if (const auto activities = catalogue.activities.constFind(course.id); activities != catalogue.activities.cend()) {
            node.loaded = true;
            for (const Activity &activity : *activities)
                node.activities.append(activityNode(session, rooms, activity));
        }
        tree.courses.append(node);
    }
    return tree;
}

} // namespace diapason
