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
using Courses = QHash<CourseId, const Course *>;

/// Discussions have names of their own making, and teams manage their members themselves (rocketchat.md §7).
bool canBeLinked(const Room &room) { return !room.discussion && !room.team; }

void add(Candidates &found, const Room &room, const NameHint &hint)
{
    QList<Candidate> &same = found[hint.cmid];
    if (std::ranges::none_of(same, [&](const Candidate &other) { return other.room->id == room.id; }))
        same.append({&room, hint});
}

Candidates hintedCandidates(const GroupNamer &namer, const QList<Activity> &activities, const QList<Room> &rooms)
{
    QHash<QString, Cmid> digests;
    if (namer.holdsDigest())
        for (const Activity &activity : activities)
            digests.insert(namer.activityDigest(activity.cmid), activity.cmid);
    Candidates found;
    for (const Room &room : rooms) {
        auto hint = canBeLinked(room) ? namer.hint(room.name) : std::nullopt;
        if (hint && !hint->name.cmid.isValid())
            hint->name.cmid = digests.value(hint->digest);
        if (hint && hint->name.cmid.isValid())
            add(found, room, hint->name);
    }
    return found;
}

/// Where names do not say whose they are, only a whole one counts, and only if one activity alone would have it.
Candidates namesakes(const GroupNamer &namer, const Courses &courses, const QList<Activity> &activities, const QList<Room> &rooms)
{
    QHash<QString, QList<Cmid>> named;
    for (const Activity &activity : activities)
        if (const Course *course = courses.value(activity.course))
            if (const QString name = namer(*course, activity.cmid); !name.isEmpty())
                named[name].append(activity.cmid);
    Candidates found;
    for (const Room &room : rooms) {
        if (!canBeLinked(room))
            continue;
        const QList<Cmid> exact = named.value(room.name);
        const QList<Cmid> timed = named.value(GroupNamer::withoutTime(room.name).value_or(QString{}));
        if (exact.size() + timed.size() == 1)
            add(found, room, {.cmid = exact.isEmpty() ? timed.first() : exact.first(), .timed = exact.isEmpty()});
    }
    return found;
}

QList<LinkClue> clues(const GroupNamer &namer, const Course *course, const Candidate &candidate)
{
    using enum LinkClue::Kind;
    const Cmid cmid = candidate.hint.cmid;
    QList<LinkClue> found;
    if (course && candidate.room->name == namer(*course, cmid))
        found.append({ExactName, candidate.room->name});
    if (namer.identifies()) {
        found.append({SiteHash, namer.hash()});
        found.append({CmidSuffix, QString::number(cmid.value)});
    }
    if (course && namer.identifies() && namer.holdsShortName()) {
        const bool same = candidate.hint.shortName == namer.replaced(course->shortName);
        found.append({same ? ShortName : OtherShortName, candidate.hint.shortName});
    }
    if (candidate.hint.timed)
        found.append({CollisionTime, candidate.room->name.section(u'_', -1)});
    return found;
}

Link link(const GroupNamer &namer, const Course *course, Cmid cmid, const QList<Candidate> &rooms)
{
    Link link{.cmid = cmid};
    if (rooms.size() == 1) {
        link.room = rooms.first().room->id;
        link.clues = clues(namer, course, rooms.first());
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
    const GroupNamer &namer, const QList<Course> &courses, const QList<Activity> &activities, const QList<Room> &rooms)
{
    Courses byId;
    for (const Course &course : courses)
        byId.insert(course.id, &course);
    const Candidates found
        = namer.identifies() ? hintedCandidates(namer, activities, rooms) : namesakes(namer, byId, activities, rooms);
    QHash<Cmid, Link> links;
    links.reserve(activities.size());
    for (const Activity &activity : activities)
        links.insert(activity.cmid, link(namer, byId.value(activity.course), activity.cmid, found.value(activity.cmid)));
    return links;
}

QHash<Cmid, Link> linkActivities(
    const QString &siteUrl, const QList<Course> &courses, const QList<Activity> &activities, const QList<Room> &rooms)
{
    return linkActivities(GroupNamer{{}, {.url = siteUrl}}, courses, activities, rooms);
}

QList<Finding> orphans(const GroupNamer &namer, const QHash<Cmid, Link> &links, const QList<Room> &rooms, bool everyActivityKnown)
{
    if (!everyActivityKnown)
        return {};
    QSet<RoomId> claimed;
    for (const Link &link : links) {
        claimed.insert(link.room);
        claimed.unite({link.candidates.cbegin(), link.candidates.cend()});
    }
    const QString prefix = namer.hash() + u'_';
    QList<Finding> found;
    for (const Room &room : rooms) {
        if (!canBeLinked(room) || claimed.contains(room.id))
            continue;
        const auto hint = namer.hint(room.name);
        if (hint || room.name.startsWith(prefix))
            found.append({Finding::Kind::Orphan, hint ? hint->name.cmid : Cmid{}, room.id, room.name});
    }
    return found;
}

} // namespace diapason
