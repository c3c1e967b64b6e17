// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retentionplan.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr std::array reasons{"no_companion"_L1, "old_companion"_L1, "not_told"_L1, "cannot_inherit"_L1, "above_limit"_L1};

/// `activity`: null when the room belongs to none; `course`: null when it was not listed.
RoomPlan roomPlan(const Catalogue &catalogue, const Room &room, const Activity *activity, const Course *course)
{
    RoomPlan plan{.cmid = activity ? activity->cmid : Cmid{},
        .activity = activity ? activity->name : room.title(),
        .room = room,
        .membersBefore = room.usersCount};
    if (course) {
        plan.course = course->fullName;
        plan.category = course->category;
    }
    plan.chatComplete = true;
    plan.moodleComplete = true;
    plan.chatReadAt = plan.moodleReadAt = catalogue.rooms.stamp.at;
    return plan;
}

/// The listed activities by the room of their link.
QHash<RoomId, const Activity *> activitiesOf(const Catalogue &catalogue)
{
    QHash<Cmid, RoomId> rooms;
    for (const Link &link : catalogue.links)
        if (link.room.isValid())
            rooms.insert(link.cmid, link.room);
    QHash<RoomId, const Activity *> found;
    for (const QList<Activity> &ofCourse : catalogue.activities)
        for (const Activity &activity : ofCourse)
            if (const auto room = rooms.constFind(activity.cmid); room != rooms.cend())
                found.insert(*room, &activity);
    return found;
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

/// What is to become of an activity: the retention it must ask for, or why it stays. `row`: null when the companion does not
/// tell of it. Nothing of a site whose plugin writes no retention.
std::expected<std::optional<PluginRetention>, MoodleStays> wantedOf(
    const Catalogue &catalogue, const CompanionActivity *row, const RetentionChoice &choice)
{
    const std::optional<CompanionSite> &site = catalogue.companionSite;
    if (!site)
        return std::unexpected(MoodleStays::NoCompanion);
    if (!site->retentionFeature)
        return std::nullopt;
    if (!row)
        return std::unexpected(MoodleStays::NotTold);
    const std::optional<PluginRetention> wanted = pluginRetentionFor(choice, row->retention);
    if (!wanted)
        return std::unexpected(MoodleStays::CannotInherit);
    if (*wanted == row->retention)
        return wanted;
    if (!catalogue.moodle.functions.contains(savesRetentionFunction))
        return std::unexpected(MoodleStays::OldCompanion);
    if (wanted->enabled && site->maxAgeLimitDays > 0 && wanted->maxAgeDays > site->maxAgeLimitDays)
        return std::unexpected(MoodleStays::AboveLimit);
    return wanted;
}

/// One, or none where the activity follows already or stays.
QList<Operation> activityOperations(
    const Catalogue &catalogue, const CompanionActivity *row, const Activity &activity, const RoomChoice &chosen)
{
    const auto found = wantedOf(catalogue, row, chosen.choice);
    const std::optional<PluginRetention> wanted = found.value_or(std::nullopt);
    if (!wanted || *wanted == row->retention)
        return {};
    return {Operation{.kind = Operation::Kind::SetActivityRetention,
        .room = chosen.room,
        .name = activity.name,
        .was = pluginRetentionJson(row->retention),
        .becomes = pluginRetentionJson(*wanted)}};
}

} // namespace

std::optional<RoomPlan> retentionRoom(const Catalogue &catalogue, const RoomId &id)
{
    const Room *room = catalogue.room(id);
    const auto link = std::ranges::find(catalogue.links, id, &Link::room);
    if (!room)
        return std::nullopt;
    const Activity *activity = link != catalogue.links.cend() ? catalogue.activity(link->cmid) : nullptr;
    return roomPlan(catalogue, *room, activity, activity ? catalogue.course(activity->course) : nullptr);
}

QString moodleStaysCode(MoodleStays why) { return reasons[size_t(why)]; }

std::optional<MoodleStays> whyMoodleStays(const Catalogue &catalogue, Cmid cmid, const RetentionChoice &choice)
{
    const CompanionActivity *row = catalogue.companion ? catalogue.companion->activity(cmid) : nullptr;
    const auto found = wantedOf(catalogue, row, choice);
    return found ? std::nullopt : std::optional(found.error());
}

Plan retentionPlan(const Catalogue &catalogue, const QList<RoomChoice> &wanted, RetentionSides sides)
{
    const QHash<RoomId, const Activity *> activities = activitiesOf(catalogue);
    const QHash<RoomId, const Room *> rooms = byId(catalogue.rooms.rooms, &Room::id);
    const QHash<CourseId, const Course *> courses = byId(catalogue.courses.courses, &Course::id);
    const QList<CompanionActivity> told = catalogue.companion ? catalogue.companion->activities : QList<CompanionActivity>();
    const QHash<Cmid, const CompanionActivity *> rows = byId(told, &CompanionActivity::cmid);
    Plan plan;
    qint64 loose = 0;
    for (const RoomChoice &each : wanted) {
        const Room *room = rooms.value(each.room);
        if (!room)
            continue;
        const Activity *activity = activities.value(each.room);
        RoomPlan one = roomPlan(catalogue, *room, activity, activity ? courses.value(activity->course) : nullptr);
        if (!activity)
            one.cmid = Cmid{--loose};
        if (!saysSo(room->retention, each.choice))
            one.operations += Operation{.kind = Operation::Kind::SetRetention,
                .room = room->id,
                .name = room->title(),
                .was = retentionJson(room->retention),
                .becomes = retentionJson(overrideOf(each.choice, room->retention))};
        if (activity && sides == RetentionSides::Both)
            one.operations += activityOperations(catalogue, rows.value(activity->cmid), *activity, each);
        if (!one.operations.isEmpty())
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
    return workspace ? shortens(retentionInForce(workspace, before), retentionInForce(workspace, after))
                     : mayShorten(before, after);
}

bool isRetained(const std::optional<RetentionOverride> &now, const Operation &operation)
{
    return saysSo(now, choiceOf(retentionAfter(operation)));
}

bool isUnchanged(const std::optional<RetentionOverride> &now, const Operation &operation)
{
    return saysSo(now, choiceOf(retentionBefore(operation)));
}

PluginRetention activityBefore(const Operation &operation)
{
    return pluginRetentionOfJson(operation.was).value_or(PluginRetention{});
}

PluginRetention activityAfter(const Operation &operation)
{
    return pluginRetentionOfJson(operation.becomes).value_or(PluginRetention{});
}

Operation takenBack(const Operation &operation)
{
    Operation back = operation;
    back.was = operation.becomes;
    if (operation.kind == Operation::Kind::SetActivityRetention) {
        back.becomes = operation.was;
        return back;
    }
    const auto before = retentionBefore(operation);
    back.becomes = retentionJson(before ? *before : overrideOf({}, retentionAfter(operation)));
    return back;
}

} // namespace diapason
