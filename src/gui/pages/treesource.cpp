// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/treesource.h"

#include "app/session.h"
#include "words/cells.h"

namespace diapason {

namespace {

using RoomsById = QHash<RoomId, const Room *>;

CourseTree::ActivityNode activityNode(const TreeSource &source, const RoomsById &rooms, const Activity &activity)
{
    const auto link = source.catalogue.links.constFind(activity.cmid);
    const bool linked = link != source.catalogue.links.cend() && link->room.isValid();
    const Room *room = linked ? rooms.value(link->room) : nullptr;
    CourseTree::ActivityNode node{.id = activity.cmid,
        .name = activity.name,
        .checking = source.checking.contains(activity.cmid),
        .unlinked = !linked,
        .archived = room && room->archived,
        .hidden = !activity.visible,
        .restricted = !activity.availability.isEmpty()};
    if (const auto summary = source.checked.constFind(activity.cmid); summary != source.checked.cend()) {
        node.drifts = summary->drifts;
        node.family = worstFamily(summary->counts);
    }
    return node;
}

} // namespace

TreeSource treeSource(const Session &session)
{
    TreeSource source{.catalogue = session.catalogue(), .checked = session.summaries()};
    for (const QList<Activity> &activities : source.catalogue.activities)
        for (const Activity &activity : activities)
            if (session.check(activity.cmid).phase == CheckState::Phase::Reading)
                source.checking.insert(activity.cmid);
    return source;
}

CourseTree courseTree(const TreeSource &source)
{
    const Catalogue &catalogue = source.catalogue;
    CourseTree tree{.categories = catalogue.courses.categories};
    const RoomsById rooms = byId(catalogue.rooms.rooms, &Room::id);
    tree.courses.reserve(catalogue.courses.courses.size());
    for (const Course &course : catalogue.courses.courses) {
        CourseTree::CourseNode node{
            .id = course.id, .category = course.category, .name = words::courseTitle(course), .hidden = !course.visible};
        if (const auto activities = catalogue.activities.constFind(course.id); activities != catalogue.activities.cend()) {
            node.loaded = true;
            for (const Activity &activity : *activities)
                node.activities.append(activityNode(source, rooms, activity));
        }
        tree.courses.append(node);
    }
    return tree;
}

} // namespace diapason
