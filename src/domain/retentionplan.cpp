// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retentionplan.h"

namespace diapason {

namespace {

RoomPlan roomPlan(const Catalogue &catalogue, const Room &room, const Activity &activity)
{
    RoomPlan plan{.cmid = activity.cmid, .activity = activity.name, .room = room, .membersBefore = room.usersCount};
    if (const Course *course = catalogue.course(activity.course)) {
        plan.course = course->fullName;
        plan.category = course->category;
    }
    plan.chatComplete = true;
    plan.moodleComplete = true;
    plan.chatReadAt = plan.moodleReadAt = catalogue.rooms.stamp.at;
    return plan;
}

/// With an unknown workspace: whatever is not surely as long as before.
bool mayShorten(const std::optional<RetentionOverride> &before, const RetentionOverride &after)
{
    const RetentionChoice was = choiceOf(before), becomes = choiceOf(after);
    if (becomes.way == RetentionChoice::Way::Exempt || was == becomes)
        return false;
    if (was.way != RetentionChoice::Way::Keep || becomes.way != RetentionChoice::Way::Keep)
        return true;
    const WorkspaceRetention on{.enabled = true};
    return shortens(retentionInForce(on, before), retentionInForce(on, after));
}

} // namespace

std::optional<RoomPlan> retentionRoom(const Catalogue &catalogue, const RoomId &id)
{
    const Room *room = catalogue.room(id);
    const auto link = std::ranges::find(catalogue.links, id, &Link::room);
    const Activity *activity = room && link != catalogue.links.cend() ? catalogue.activity(link->cmid) : nullptr;
    return activity ? std::optional(roomPlan(catalogue, *room, *activity)) : std::nullopt;
}

Plan retentionPlan(const Catalogue &catalogue, const QList<RoomChoice> &wanted)
{
    QHash<RoomId, Cmid> activities;
    for (const Link &link : catalogue.links)
        if (link.room.isValid())
            activities.insert(link.room, link.cmid);
    const QHash<RoomId, const Room *> rooms = byId(catalogue.rooms.rooms, &Room::id);
    Plan plan;
    for (const RoomChoice &each : wanted) {
        const Room *room = rooms.value(each.room);
        const Activity *activity = room ? catalogue.activity(activities.value(each.room)) : nullptr;
        if (!activity || saysSo(room->retention, each.choice))
            continue;
        RoomPlan one = roomPlan(catalogue, *room, *activity);
        one.operations += Operation{.kind = Operation::Kind::SetRetention,
            .room = room->id,
            .name = room->displayName.isEmpty() ? room->name : room->displayName,
            .was = retentionJson(room->retention),
            .becomes = retentionJson(overrideOf(each.choice, room->retention))};
        plan.rooms += one;
    }
    return plan;
}

std::optional<RetentionOverride> retentionBefore(const Operation &operation) { return retentionOfJson(operation.was); }

RetentionOverride retentionAfter(const Operation &operation)
{
    return retentionOfJson(operation.becomes).value_or(RetentionOverride{});
}

bool shortens(const Operation &operation, const std::optional<WorkspaceRetention> &workspace)
{
    const auto before = retentionBefore(operation);
    const RetentionOverride after = retentionAfter(operation);
    return workspace ? shortens(retentionInForce(workspace, before), retentionInForce(workspace, after)) : mayShorten(before, after);
}

bool isRetained(const std::optional<RetentionOverride> &now, const Operation &operation)
{
    return saysSo(now, choiceOf(retentionAfter(operation)));
}

bool isUnchanged(const std::optional<RetentionOverride> &now, const Operation &operation)
{
    return saysSo(now, choiceOf(retentionBefore(operation)));
}

Operation takenBack(const Operation &operation)
{
    Operation back = operation;
    const auto before = retentionBefore(operation);
    back.was = operation.becomes;
    back.becomes = retentionJson(before ? *before : overrideOf({}, retentionAfter(operation)));
    return back;
}

} // namespace diapason
