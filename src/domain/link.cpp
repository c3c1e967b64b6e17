// SPDX-License-Identifier: GPL-3.0-or-later
// A room's name names one activity at most, so a room can never be linked twice. When several rooms name
// the same activity none is chosen, not even the one with the exact name: after a collision the plugin uses
// the timed room and the exact one is somebody else's, after a restored database it is the other way round.
#include "domain/link.h"

#include "domain/names.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

struct Candidate {
    const Room *room = nullptr;
    NameHint hint = {};
};
using Candidates = QHash<Cmid, QList<Candidate>>;

/// Discussions have names of their own making, and teams manage their members themselves (rocketchat.md §7).
bool canBeLinked(const Room &room) { return !room.discussion && !room.team; }

Candidates candidates(const QString &hash, const QList<Room> &rooms)
{
    Candidates found;
    for (const Room &room : rooms) {
        if (const auto hint = canBeLinked(room) ? nameHint(hash, room.name) : std::nullopt) {
            QList<Candidate> &same = found[hint->cmid];
            if (std::ranges::none_of(same, [&](const Candidate &other) { return other.room->id == room.id; }))
                same.append({&room, *hint});
        }
    }
    return found;
}

/// A short name as derived group names hold it.
QString replacedShortName(const QString &siteUrl, const Course &course, Cmid cmid)
{
    const QString name = derivedGroupName(siteUrl, course.shortName, cmid);
    return nameHint(siteHash(siteUrl), name).value_or(NameHint{}).shortName;
}

QList<LinkClue> clues(const QString &siteUrl, const Course *course, const Candidate &candidate)
{
    using enum LinkClue::Kind;
    const Cmid cmid = candidate.hint.cmid;
    QList<LinkClue> found;
    if (course && candidate.room->name == derivedGroupName(siteUrl, course->shortName, cmid))
        found.append({ExactName, candidate.room->name});
    found.append({SiteHash, candidate.room->name.section(u'_', 0, 0)});
    found.append({CmidSuffix, QString::number(cmid.value)});
    if (course) {
        const bool same = candidate.hint.shortName == replacedShortName(siteUrl, *course, cmid);
        found.append({same ? ShortName : OtherShortName, candidate.hint.shortName});
    }
    if (candidate.hint.timed)
        found.append({CollisionTime, candidate.room->name.section(u'_', -1)});
    return found;
}

Link link(const QString &siteUrl, const Course *course, Cmid cmid, const QList<Candidate> &rooms)
{
    Link link{.cmid = cmid};
    if (rooms.size() == 1) {
        link.room = rooms.first().room->id;
        link.clues = clues(siteUrl, course, rooms.first());
        const bool exact = link.clues.first().kind == LinkClue::Kind::ExactName;
        link.confidence = exact ? Link::Confidence::Sure : Link::Confidence::Likely;
    } else if (!rooms.isEmpty()) {
        for (const Candidate &candidate : rooms)
            link.candidates.append(candidate.room->id);
        std::ranges::sort(link.candidates);
        link.clues = {{LinkClue::Kind::SeveralRooms, QString::number(rooms.size())}};
    }
    return link;
}

} // namespace

QHash<Cmid, Link> linkActivities(
    const QString &siteUrl, const QList<Course> &courses, const QList<Activity> &activities, const QList<Room> &rooms)
{
    QHash<CourseId, const Course *> byId;
    for (const Course &course : courses)
        byId.insert(course.id, &course);
    const Candidates found = candidates(siteHash(siteUrl), rooms);
    QHash<Cmid, Link> links;
    links.reserve(activities.size());
    for (const Activity &activity : activities)
        links.insert(activity.cmid, link(siteUrl, byId.value(activity.course), activity.cmid, found.value(activity.cmid)));
    return links;
}

QList<Finding> orphans(const QString &siteUrl, const QHash<Cmid, Link> &links, const QList<Room> &rooms, bool everyActivityKnown)
{
    if (!everyActivityKnown)
        return {};
    QSet<RoomId> claimed;
    for (const Link &link : links) {
        claimed.insert(link.room);
        claimed.unite({link.candidates.cbegin(), link.candidates.cend()});
    }
    const QString prefix = siteHash(siteUrl) + u'_';
    QList<Finding> found;
    for (const Room &room : rooms) {
        if (canBeLinked(room) && room.name.startsWith(prefix) && !claimed.contains(room.id)) {
            const Cmid cmid = nameHint(siteHash(siteUrl), room.name).value_or(NameHint{}).cmid;
            found.append({Finding::Kind::Orphan, cmid, room.id, room.name});
        }
    }
    return found;
}

} // namespace diapason
