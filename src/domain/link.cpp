// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's word goes before the plugin's, the plugin's before names. When several rooms claim the same activity none is
// chosen, not even the one with the exact name: after a collision the plugin uses the timed room and the exact one is
// somebody else's, after a restored database it is the other way round.
#include "domain/link.h"

#include "domain/linkevidence.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using Kind = LinkClue::Kind;
using Confidence = Link::Confidence;
using Rooms = QList<const Room *>;

/// So many rooms made in the same minutes were made by a script: the time tells nothing.
constexpr int crowd = 20;

QString numbers(QList<Cmid> cmids)
{
    std::ranges::sort(cmids);
    QStringList words;
    for (const Cmid cmid : std::as_const(cmids))
        words.append(QString::number(cmid.value));
    return words.join(u", "_s);
}

class Linker
{
public:
    Linker(const GroupNamer &namer, const LinkSources &sources);

    [[nodiscard]] Link link(const Activity &activity) const;
    /// Rooms that something ties to it.
    [[nodiscard]] Rooms candidates(const Activity &activity) const;
    [[nodiscard]] QList<RoomId> bestFirst(const Activity &activity, const Rooms &rooms) const;
    /// Rooms that nobody claims, those of about this many members first.
    [[nodiscard]] Rooms freeRooms(qsizetype members) const;
    [[nodiscard]] const LinkEvidence &evidence() const { return m_evidence; }

private:
    void claim(Cmid cmid, const Room &room);
    void readNames();
    void readNamesakes();
    void sortOut();
    [[nodiscard]] Link confirmed(const Activity &activity, const RoomId &id) const;
    [[nodiscard]] Link told(const Activity &activity, const RoomId &id) const;
    [[nodiscard]] Link byEvidence(const Activity &activity) const;
    [[nodiscard]] Link guess(const Activity &activity, Link link) const;
    [[nodiscard]] Link chosen(const Activity &activity, const Room &room) const;
    [[nodiscard]] Link absent(Cmid cmid, const RoomId &id) const;
    [[nodiscard]] Rooms guesses(const Activity &activity) const;
    [[nodiscard]] bool exists(Cmid cmid) const { return m_activities.contains(cmid) || !m_sources.everyActivityKnown; }
    [[nodiscard]] bool isDecided(Cmid cmid) const;
    [[nodiscard]] QList<Cmid> rivals(Cmid cmid, const RoomId &room) const;
    /// Whose the room is by a word that goes before names; nobody's otherwise.
    [[nodiscard]] Cmid owner(const RoomId &room) const;

    const GroupNamer &m_namer;
    const LinkSources &m_sources;
    LinkEvidence m_evidence;
    QSet<Cmid> m_activities;
    QHash<Cmid, Rooms> m_claims; ///< by name or custom field
    QHash<RoomId, QList<Cmid>> m_claimants;
    QHash<RoomId, QList<Cmid>> m_confirmed;
    QHash<RoomId, QList<Cmid>> m_told; ///< by the companion
    QHash<QString, Rooms> m_strays; ///< rooms of activities that are no more, by the short name they hold
    Rooms m_free; ///< rooms whose name says nothing and that nobody claims, by creation
    QHash<QString, Rooms> m_roomsOf; ///< free and stray ones, by member
};

Linker::Linker(const GroupNamer &namer, const LinkSources &sources)
    : m_namer(namer),
      m_sources(sources),
      m_evidence(namer, sources)
{
    for (const Activity &activity : sources.activities)
        m_activities.insert(activity.cmid);
    for (const auto &[cmid, room] : sources.confirmed.asKeyValueRange())
        if (room.isValid())
            m_confirmed[room].append(cmid);
    if (sources.companion)
        for (const CompanionActivity &activity : sources.companion->activities)
            if (activity.room.isValid() && !activity.deletionInProgress)
                m_told[activity.room].append(activity.cmid);
    if (namer.identifies())
        readNames();
    else
        readNamesakes();
    sortOut();
}

void Linker::claim(Cmid cmid, const Room &room)
{
    Rooms &rooms = m_claims[cmid];
    if (std::ranges::contains(rooms, room.id, &Room::id)) // one room may be listed twice
        return;
    rooms.append(&room);
    m_claimants[room.id].append(cmid);
}

void Linker::readNames()
{
    for (const Room &room : m_sources.rooms)
        if (LinkEvidence::canBeLinked(room))
            if (const auto hint = m_evidence.hint(room))
                claim(hint->cmid, room);
}

/// Where names do not say whose they are, only a whole one counts, and only if one activity alone would have it.
void Linker::readNamesakes()
{
    QHash<QString, QList<Cmid>> named;
    for (const Activity &activity : m_sources.activities)
        if (const Course *course = m_evidence.course(activity))
            if (const QString name = m_namer(*course, activity.cmid); !name.isEmpty())
                named[name].append(activity.cmid);
    for (const Room &room : m_sources.rooms) {
        if (!LinkEvidence::canBeLinked(room))
            continue;
        const QList<Cmid> exact = named.value(room.name);
        const QList<Cmid> timed = named.value(GroupNamer::withoutTime(room.name).value_or(QString{}));
        if (exact.size() + timed.size() == 1)
            claim(exact.isEmpty() ? timed.first() : exact.first(), room);
    }
}

/// Custom fields, then what nobody claims: only a guess may come of that.
void Linker::sortOut()
{
    for (const Room &room : m_sources.rooms)
        if (LinkEvidence::canBeLinked(room) && room.stamp && room.stamp->site == m_namer.hash())
            claim(room.stamp->cmid, room);
    for (const Room &room : m_sources.rooms) {
        if (!LinkEvidence::canBeLinked(room) || owner(room.id).isValid() || m_evidence.isElsewhere(room))
            continue;
        const QList<Cmid> claimants = m_claimants.value(room.id);
        if (std::ranges::any_of(claimants, [this](Cmid cmid) { return exists(cmid); }))
            continue;
        if (const auto hint = m_evidence.hint(room))
            m_strays[hint->shortName].append(&room);
        else
            m_free.append(&room);
        for (const QString &member : m_sources.people.members.value(room.id))
            m_roomsOf[usernameKey(member)].append(&room);
    }
    std::ranges::sort(m_free, {}, &Room::created);
}

Cmid Linker::owner(const RoomId &room) const
{
    const QList<Cmid> confirmed = m_confirmed.value(room);
    if (!confirmed.isEmpty())
        return confirmed.first();
    for (const Cmid cmid : m_told.value(room))
        if (!m_sources.confirmed.contains(cmid)) // else somebody decided otherwise
            return cmid;
    return {};
}

bool Linker::isDecided(Cmid cmid) const
{
    const CompanionActivity *row = m_evidence.told(cmid);
    return m_sources.confirmed.contains(cmid) || (row && row->room.isValid());
}

/// Other activities that claim the room, and that nobody gave another.
QList<Cmid> Linker::rivals(Cmid cmid, const RoomId &room) const
{
    QList<Cmid> others = m_claimants.value(room);
    others.removeIf([&](Cmid other) { return other == cmid || !exists(other) || isDecided(other); });
    return others;
}

Link Linker::link(const Activity &activity) const
{
    const auto confirmation = m_sources.confirmed.constFind(activity.cmid);
    if (confirmation != m_sources.confirmed.cend())
        return confirmed(activity, *confirmation);
    const CompanionActivity *row = m_evidence.told(activity.cmid);
    return row && row->room.isValid() ? told(activity, row->room) : byEvidence(activity);
}

Link Linker::chosen(const Activity &activity, const Room &room) const
{
    Link link{.cmid = activity.cmid, .room = room.id, .clues = m_evidence.clues(activity, room)};
    link.confidence = LinkEvidence::confidence(link.clues);
    return link;
}

/// Nothing else is chosen in its place: whoever said so meant that room.
Link Linker::absent(Cmid cmid, const RoomId &id) const
{
    return {.cmid = cmid, .clues = {{m_sources.everyRoomKnown ? Kind::Gone : Kind::NotListed, id.value}}};
}

Link Linker::confirmed(const Activity &activity, const RoomId &id) const
{
    if (!id.isValid())
        return {.cmid = activity.cmid, .clues = {{Kind::NoneOfThese, {}}}};
    if (QList<Cmid> others = m_confirmed.value(id); others.size() > 1) {
        others.removeOne(activity.cmid);
        return {.cmid = activity.cmid,
            .confidence = Confidence::Conflicting,
            .clues = {{Kind::Confirmed, id.value}, {Kind::SharedRoom, numbers(others)}},
            .candidates = {id}};
    }
    const Room *room = m_evidence.room(id);
    return room ? chosen(activity, *room) : guess(activity, absent(activity.cmid, id));
}

Link Linker::told(const Activity &activity, const RoomId &id) const
{
    const auto conflict = [&](const LinkClue &clue) {
        return Link{.cmid = activity.cmid,
            .confidence = Confidence::Conflicting,
            .clues = {{Kind::Companion, id.value}, clue},
            .candidates = {id}};
    };
    if (const QList<Cmid> confirmed = m_confirmed.value(id); !confirmed.isEmpty())
        return conflict({Kind::Taken, numbers(confirmed)});
    QList<Cmid> others = m_told.value(id);
    others.removeIf([&](Cmid other) { return other == activity.cmid || m_sources.confirmed.contains(other); });
    if (!others.isEmpty())
        return conflict({Kind::SharedRoom, numbers(others)});
    const Room *room = m_evidence.room(id);
    return room ? chosen(activity, *room) : guess(activity, absent(activity.cmid, id));
}

Link Linker::byEvidence(const Activity &activity) const
{
    const Cmid cmid = activity.cmid;
    Rooms rooms;
    Rooms taken;
    for (const Room *room : m_claims.value(cmid))
        (owner(room->id).isValid() ? taken : rooms).append(room);
    if (rooms.size() == 1) {
        Link link = chosen(activity, *rooms.first());
        const QList<Cmid> others = rivals(cmid, link.room);
        if (!others.isEmpty()) {
            link.clues.append({Kind::SharedRoom, numbers(others)});
            link.confidence = Confidence::Conflicting;
        }
        if (link.confidence != Confidence::Certain && link.confidence != Confidence::Likely)
            link.candidates = {std::exchange(link.room, {})};
        return link;
    }
    const Rooms &many = rooms.isEmpty() ? taken : rooms;
    if (many.isEmpty())
        return guess(activity, {.cmid = cmid});
    const LinkClue clue = rooms.isEmpty() ? LinkClue{Kind::Taken, QString::number(owner(taken.first()->id).value)}
                                          : LinkClue{Kind::SeveralRooms, QString::number(rooms.size())};
    return {.cmid = cmid, .confidence = Confidence::Conflicting, .clues = {clue}, .candidates = bestFirst(activity, many)};
}

QList<RoomId> Linker::bestFirst(const Activity &activity, const Rooms &rooms) const
{
    QList<std::pair<int, RoomId>> ranked;
    for (const Room *room : rooms)
        ranked.append({-LinkEvidence::score(m_evidence.clues(activity, *room)), room->id});
    std::ranges::sort(ranked);
    QList<RoomId> ids;
    for (const auto &[score, id] : std::as_const(ranked))
        ids.append(id);
    return ids;
}

/// Adds the rooms that could be the one, and says that it is a guess unless a reason why there is none stands already.
Link Linker::guess(const Activity &activity, Link link) const
{
    const Rooms rooms = guesses(activity);
    link.candidates = bestFirst(activity, rooms);
    if (!link.clues.isEmpty() || rooms.isEmpty())
        return link;
    link.confidence = Confidence::Guess;
    if (rooms.size() == 1)
        link.clues = m_evidence.clues(activity, *rooms.first());
    else
        link.clues = {{Kind::SeveralRooms, QString::number(rooms.size())}};
    return link;
}

/// Rooms that nobody claims and that something less than a name ties to the activity.
Rooms Linker::guesses(const Activity &activity) const
{
    Rooms found;
    const auto add = [&](const Room *room) {
        const QList<LinkClue> clues = m_evidence.clues(activity, *room);
        const auto tells = [&](Kind kind) { return std::ranges::contains(clues, kind, &LinkClue::kind); };
        if (!found.contains(room) && (tells(Kind::ShortName) || tells(Kind::SharedMembers) || tells(Kind::CreatedTogether)))
            found.append(room);
    };
    const Course *course = m_evidence.course(activity);
    if (course && m_namer.holdsShortName())
        for (const Room *room : m_strays.value(m_namer.replaced(course->shortName)))
            add(room);
    QSet<const Room *> common;
    for (const QString &username : m_sources.people.expected.value(activity.cmid))
        for (const Room *room : m_roomsOf.value(usernameKey(username)))
            common.insert(room);
    for (const Room *room : std::as_const(common))
        add(room);
    const CompanionActivity *row = m_evidence.told(activity.cmid);
    if (!row || !row->created.isValid())
        return found;
    const auto created = std::ranges::subrange(
        std::ranges::lower_bound(m_free, row->created.addSecs(-LinkEvidence::togetherSeconds), {}, &Room::created),
        std::ranges::upper_bound(m_free, row->created.addSecs(LinkEvidence::togetherSeconds), {}, &Room::created));
    if (created.size() <= crowd)
        std::ranges::for_each(created, add);
    return found;
}

Rooms Linker::candidates(const Activity &activity) const
{
    Rooms rooms = m_claims.value(activity.cmid);
    const CompanionActivity *row = m_evidence.told(activity.cmid);
    for (const RoomId &id : {m_sources.confirmed.value(activity.cmid), row ? row->room : RoomId{}})
        if (const Room *room = m_evidence.room(id))
            rooms.append(room);
    if (rooms.isEmpty()) // what is weaker than a claim is worth a look where nothing is stronger
        rooms = guesses(activity);
    std::ranges::sort(rooms, {}, &Room::id);
    const auto again = std::ranges::unique(rooms, {}, &Room::id);
    rooms.erase(again.begin(), again.end());
    return rooms;
}

Rooms Linker::freeRooms(qsizetype members) const
{
    Rooms rooms = m_free;
    std::ranges::stable_sort(
        rooms, {}, [members](const Room *room) { return std::abs(qsizetype(room->usersCount) - members); });
    return rooms;
}

LinkCandidate candidateOf(const LinkEvidence &evidence, const Activity &activity, const Room &room)
{
    const QList<LinkClue> clues = evidence.clues(activity, room);
    return {.room = room.id, .score = LinkEvidence::score(clues), .confidence = LinkEvidence::confidence(clues), .clues = clues};
}

} // namespace

QHash<Cmid, Link> linkActivities(const GroupNamer &namer, const LinkSources &sources)
{
    const Linker linker(namer, sources);
    QHash<Cmid, Link> links;
    links.reserve(sources.activities.size());
    for (const Activity &activity : sources.activities)
        links.insert(activity.cmid, linker.link(activity));
    return links;
}

QList<LinkCandidate> linkCandidates(const GroupNamer &namer, const LinkSources &sources, Cmid cmid)
{
    const auto activity = std::ranges::find(sources.activities, cmid, &Activity::cmid);
    if (activity == sources.activities.cend())
        return {};
    const Linker linker(namer, sources);
    QList<LinkCandidate> found;
    for (const Room *room : linker.candidates(*activity))
        found.append(candidateOf(linker.evidence(), *activity, *room));
    std::ranges::stable_sort(found, std::ranges::greater{}, &LinkCandidate::score);
    return found;
}

LinkCandidate linkEvidence(const GroupNamer &namer, const LinkSources &sources, Cmid cmid, const RoomId &room)
{
    const auto activity = std::ranges::find(sources.activities, cmid, &Activity::cmid);
    const LinkEvidence evidence(namer, sources);
    const Room *listed = evidence.room(room);
    return activity != sources.activities.cend() && listed ? candidateOf(evidence, *activity, *listed)
                                                           : LinkCandidate{.room = room};
}

QList<RoomId> roomsToCompare(const GroupNamer &namer, const LinkSources &sources, Cmid cmid, qsizetype most)
{
    const auto activity = std::ranges::find(sources.activities, cmid, &Activity::cmid);
    if (activity == sources.activities.cend())
        return {};
    const Linker linker(namer, sources);
    QList<RoomId> rooms = linker.bestFirst(*activity, linker.candidates(*activity));
    if (rooms.isEmpty())
        for (const Room *room : linker.freeRooms(sources.people.expected.value(cmid).size()))
            if (!room->archived && rooms.size() < most)
                rooms.append(room->id);
    return rooms.first(std::min(most, rooms.size()));
}

} // namespace diapason
