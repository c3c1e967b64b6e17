// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/whereabouts.h"

namespace diapason {

namespace {

bool isOutdated(const PersonLine &line, const QHash<RoomId, RoomRoles> &told, const QDateTime &at)
{
    const Comparison &reading = *line.in;
    if (!reading.chatComplete() || reading.room.stamp.at >= at || line.row.driftClass == DriftClass::Deactivated)
        return false;
    const auto there = told.constFind(reading.room.room.id);
    const RoomMember *member = reading.member(line.row);
    if (there == told.cend() || !member)
        return (there == told.cend()) != (member == nullptr);
    return actualRole(*there) != actualRole(member->roles);
}

} // namespace

Whereabouts whereabouts(const PersonSheet &sheet, const PersonRooms &rooms, const QHash<Cmid, Link> &links)
{
    Whereabouts where{.at = rooms.at};
    QHash<RoomId, RoomRoles> told;
    for (const PersonRoom &room : rooms.rooms)
        told.insert(room.room, room.roles);
    QSet<Cmid> lines;
    for (const PersonLine &line : sheet.lines) {
        lines.insert(line.in->activity.cmid);
        if (isOutdated(line, told, rooms.at))
            where.outdated.append(line.in->activity.cmid);
    }
    QSet<RoomId> ours;
    for (const auto &[cmid, link] : links.asKeyValueRange()) {
        if (!told.contains(link.room))
            continue;
        ours.insert(link.room);
        if (!lines.contains(cmid))
            where.unread.append(cmid);
    }
    where.ofCampus = int(ours.size());
    where.others = int(told.size() - ours.size());
    std::ranges::sort(where.unread);
    std::ranges::sort(where.outdated);
    return where;
}

} // namespace diapason
