// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/treesource.h"

#include "app/session.h"
#include "words/cells.h"

namespace diapason {

namespace {

std::optional<Family> worstFamily(const Comparison &comparison)
{
    for (const Family wanted : {Family::Add, Family::Role, Family::Remove, Family::Blocked}) {
        for (int i = 0; i < driftClassCount; ++i) {
            const DriftClass driftClass{quint8(i)};
            if (isDrift(driftClass) && family(driftClass) == wanted && comparison.count(driftClass) > 0)
                return wanted;
        }
    }
    return {};
}

CourseTree::ActivityNode activityNode(const Session &session, const Activity &activity)
{
    const Catalogue &catalogue = session.catalogue();
    const CheckState &check = session.check(activity.cmid);
    const auto link = catalogue.links.constFind(activity.cmid);
    const bool linked = link != catalogue.links.cend() && link->room.isValid();
    const Room *room = linked ? catalogue.room(link->room) : nullptr;
    CourseTree::ActivityNode node{.id = activity.cmid,
        .name = activity.name,
        .checking = check.phase == CheckState::Phase::Reading,
        .unlinked = !linked,
        .archived = room && room->archived,
        .hidden = !activity.visible,
        .restricted = !activity.availability.isEmpty()};
    if (check.comparison) {
        node.drifts = check.comparison->drifts;
        node.family = worstFamily(*check.comparison);
    }
    return node;
}

} // namespace

CourseTree courseTree(const Session &session)
{
    const Catalogue &catalogue = session.catalogue();
    CourseTree tree{.categories = catalogue.courses.categories};
    tree.courses.reserve(catalogue.courses.courses.size());
    for (const Course &course : catalogue.courses.courses) {
        CourseTree::CourseNode node{
            .id = course.id, .category = course.category, .name = words::courseTitle(course), .hidden = !course.visible};
        if (const auto activities = catalogue.activities.constFind(course.id); activities != catalogue.activities.cend()) {
            node.loaded = true;
            for (const Activity &activity : *activities)
                node.activities.append(activityNode(session, activity));
        }
        tree.courses.append(node);
    }
    return tree;
}

} // namespace diapason
