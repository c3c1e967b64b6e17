// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linkevidence.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using Kind = LinkClue::Kind;

/// Fewer people in common are a coincidence: the same teachers, a small group of a large course.
constexpr int peopleInCommon = 3;

} // namespace

int LinkClue::weight() const
{
    switch (kind) {
    case Kind::Confirmed: return 1000;
    case Kind::Companion: return 500;
    case Kind::CustomField:
    case Kind::ExactName: return certainScore;
    case Kind::CollisionTime: return 30; // with everything else a name tells, never certain: another had the exact name
    case Kind::CmidSuffix: return 20;
    case Kind::SharedMembers: return 10; // what follows is a guess even when all of it agrees
    case Kind::SiteHash: return 10;
    case Kind::ShortName:
    case Kind::CreatedTogether: return 5;
    case Kind::ArchivedAlike: return 2;
    case Kind::OtherShortName:
    case Kind::SeveralRooms:
    case Kind::OtherNumber:
    case Kind::CompanionOther:
    case Kind::CompanionNone:
    case Kind::Taken:
    case Kind::SharedRoom:
    case Kind::Gone:
    case Kind::NotListed:
    case Kind::NoneOfThese:
    case Kind::FewShared:
    case Kind::MembersPartly:
    case Kind::MembersUnread:
    case Kind::PeoplePartly: break;
    }
    return 0;
}

LinkEvidence::LinkEvidence(const GroupNamer &namer, const LinkSources &sources) : m_namer(namer), m_sources(sources)
{
    for (const Course &course : sources.courses)
        m_courses.insert(course.id, &course);
    for (const Room &room : sources.rooms)
        m_rooms.insert(room.id, &room);
    if (sources.companion)
        for (const CompanionActivity &activity : sources.companion->activities)
            if (!activity.deletionInProgress)
                m_told.insert(activity.cmid, &activity);
    if (namer.identifies() && namer.holdsDigest())
        for (const Activity &activity : sources.activities)
            m_digests.insert(namer.activityDigest(activity.cmid), activity.cmid);
}

std::optional<NameHint> LinkEvidence::hint(const Room &room) const
{
    auto hint = m_namer.hint(room.name);
    if (hint && !hint->name.cmid.isValid())
        hint->name.cmid = m_digests.value(hint->digest);
    return hint && hint->name.cmid.isValid() ? std::optional{hint->name} : std::nullopt;
}

bool LinkEvidence::isElsewhere(const Room &room) const
{
    constexpr qsizetype hashLength = 40;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return room.name.size() > hashLength && room.name.at(hashLength) == u'_'
        && std::ranges::all_of(QStringView{room.name}.first(hashLength), isHex) && !room.name.startsWith(m_namer.hash());
}

void LinkEvidence::addNames(QList<LinkClue> &found, const Activity &activity, const Room &room) const
{
    const Course *course = this->course(activity);
    const QString usual = course ? m_namer(*course, activity.cmid) : QString{};
    if (!usual.isEmpty() && room.name == usual)
        found.append({Kind::ExactName, room.name});
    if (!m_namer.identifies()) {
        if (!usual.isEmpty() && GroupNamer::withoutTime(room.name) == usual)
            found.append({Kind::CollisionTime, room.name.section(u'_', -1)});
        return;
    }
    const std::optional<NameHint> hint = this->hint(room);
    if (!hint)
        return;
    found.append({Kind::SiteHash, m_namer.hash()});
    const bool ours = hint->cmid == activity.cmid;
    found.append({ours ? Kind::CmidSuffix : Kind::OtherNumber, QString::number(hint->cmid.value)});
    if (course && m_namer.holdsShortName()) {
        const bool same = hint->shortName == m_namer.replaced(course->shortName);
        found.append({same ? Kind::ShortName : Kind::OtherShortName, hint->shortName});
    }
    if (ours && hint->timed)
        found.append({Kind::CollisionTime, room.name.section(u'_', -1)});
}

/// A reading that is not whole proves only what it shows: never that nobody is in common.
void LinkEvidence::addPeople(QList<LinkClue> &found, const Activity &activity, const Room &room) const
{
    const LinkPeople &people = m_sources.people;
    if (people.membersUnread.contains(room.id))
        found.append({Kind::MembersUnread, {}});
    const QStringList expected = people.expected.value(activity.cmid);
    const auto members = people.members.constFind(room.id);
    const bool peopleWhole = !people.expectedPartly.contains(activity.cmid);
    if (members == people.members.cend())
        return;
    if (expected.isEmpty()) {
        if (!peopleWhole)
            found.append({Kind::PeoplePartly, {}});
        return;
    }
    QSet<QString> present;
    for (const QString &member : *members)
        present.insert(usernameKey(member));
    const auto shared
        = std::ranges::count_if(expected, [&](const QString &name) { return present.contains(usernameKey(name)); });
    const QString counted = u"%1/%2"_s.arg(shared).arg(expected.size());
    const bool membersWhole = !people.membersPartly.contains(room.id);
    if (shared >= peopleInCommon && 2 * shared >= expected.size())
        found.append({Kind::SharedMembers, counted});
    else if (membersWhole && peopleWhole)
        found.append({Kind::FewShared, counted});
    if (!membersWhole)
        found.append({Kind::MembersPartly, u"%1/%2"_s.arg(members->size()).arg(people.membersPartly.value(room.id))});
    if (!peopleWhole)
        found.append({Kind::PeoplePartly, {}});
}

/// What alone proves nothing.
void LinkEvidence::addCircumstances(QList<LinkClue> &found, const Activity &activity, const Room &room) const
{
    addPeople(found, activity, room);
    const CompanionActivity *row = told(activity.cmid);
    if (row && row->created.isValid() && room.created.isValid()) {
        const qint64 apart = std::abs(row->created.secsTo(room.created));
        if (apart <= togetherSeconds)
            found.append({Kind::CreatedTogether, QString::number(apart / 60)});
    }
    if (!activity.visible && room.archived)
        found.append({Kind::ArchivedAlike, {}});
}

QList<LinkClue> LinkEvidence::clues(const Activity &activity, const Room &room) const
{
    QList<LinkClue> found;
    if (m_sources.confirmed.value(activity.cmid) == room.id)
        found.append({Kind::Confirmed, room.id.value});
    if (const CompanionActivity *row = told(activity.cmid)) {
        if (!row->room.isValid())
            found.append({Kind::CompanionNone, {}});
        else
            found.append({row->room == room.id ? Kind::Companion : Kind::CompanionOther, row->room.value});
    }
    if (room.stamp && room.stamp->cmid == activity.cmid && room.stamp->site == m_namer.hash())
        found.append({Kind::CustomField, QString::number(activity.cmid.value)});
    addNames(found, activity, room);
    addCircumstances(found, activity, room);
    return found;
}

int LinkEvidence::score(const QList<LinkClue> &clues)
{
    int sum = 0;
    for (const LinkClue &clue : clues)
        sum += clue.weight();
    return sum;
}

Link::Confidence LinkEvidence::confidence(const QList<LinkClue> &clues)
{
    const int sum = score(clues);
    const auto has = [&](Kind kind) { return std::ranges::contains(clues, kind, &LinkClue::kind); };
    if (sum == 0)
        return Link::Confidence::None;
    const bool named = has(Kind::Confirmed) || has(Kind::Companion) || has(Kind::CustomField) || has(Kind::ExactName)
        || has(Kind::CmidSuffix) || has(Kind::CollisionTime);
    const bool denied = (has(Kind::CompanionNone) || has(Kind::CompanionOther)) && !has(Kind::Confirmed);
    if (!named || denied || sum < likelyScore)
        return Link::Confidence::Guess;
    return sum >= certainScore ? Link::Confidence::Certain : Link::Confidence::Likely;
}

void LinkPeople::take(const LinkPeople &later)
{
    for (const auto &[cmid, names] : later.expected.asKeyValueRange()) {
        expected.insert(cmid, names);
        expectedPartly.remove(cmid);
    }
    for (const auto &[room, names] : later.members.asKeyValueRange()) {
        members.insert(room, names);
        membersPartly.remove(room);
        membersUnread.remove(room);
    }
    for (const RoomId &room : later.membersUnread) {
        members.remove(room);
        membersPartly.remove(room);
    }
    expectedPartly.unite(later.expectedPartly);
    membersPartly.insert(later.membersPartly);
    membersUnread.unite(later.membersUnread);
}

QHash<Cmid, Link> linkActivities(
    const GroupNamer &namer, const QList<Course> &courses, const QList<Activity> &activities, const QList<Room> &rooms)
{
    return linkActivities(namer, LinkSources{.courses = courses, .activities = activities, .rooms = rooms});
}

QHash<Cmid, Link> linkActivities(
    const QString &siteUrl, const QList<Course> &courses, const QList<Activity> &activities, const QList<Room> &rooms)
{
    return linkActivities(GroupNamer{{}, {.url = siteUrl}}, courses, activities, rooms);
}

} // namespace diapason
