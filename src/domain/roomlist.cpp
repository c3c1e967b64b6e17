// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/roomlist.h"

#include "domain/coursetitle.h"
#include "domain/names.h"

#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

using State = RoomLine::State;

constexpr std::array states{"linked"_L1, "guessed"_L1, "conflicting"_L1, "unlinked"_L1, "vanished"_L1, "not_listed"_L1,
    "orphan"_L1, "in_bin"_L1};
constexpr std::array faults{"no_room"_L1, "not_listed"_L1, "discussion"_L1, "team"_L1, "other_moodle"_L1,
    "no_retention_right"_L1, "no_room_right"_L1};

constexpr bool isOfRoom(Finding::Kind kind)
{
    return kind <= Finding::Kind::InBin; // what is of people and of the plugin is shown with the activity
}

class Lister
{
public:
    explicit Lister(const RoomListSources &sources)
        : m_sources(sources),
          m_catalogue(sources.catalogue),
          m_rooms(byId(m_catalogue.rooms.rooms, &Room::id)),
          m_categories(byId(m_catalogue.courses.categories, &Category::id)),
          m_site(siteHash(m_catalogue.moodle.urlText)),
          m_retentionRight(m_catalogue.chat.mayInRooms(u"edit-room-retention-policy"_s)),
          m_roomRight(m_catalogue.chat.mayInRooms(u"edit-room"_s))
    {
    }
    QList<RoomLine> lines()
    {
        QList<RoomLine> all;
        for (const Course &course : m_catalogue.courses.courses)
            for (const Activity &activity : m_catalogue.activities.value(course.id))
                all += ofActivity(course, activity);
        for (const Finding &finding : m_catalogue.looseRooms())
            if (const Room *room = m_rooms.value(finding.room))
                all += ofLoose(*room, finding);
        return all;
    }

private:
    [[nodiscard]] QString categories(CategoryId id) const
    {
        QStringList names;
        for (const Category *at = m_categories.value(id); at && names.size() < 32; at = m_categories.value(at->parent))
            names.prepend(at->name);
        return names.join(u" › "_s);
    }
    [[nodiscard]] static State stateOf(const Link &link)
    {
        if (link.has(LinkClue::Kind::NotListed))
            return State::NotListed;
        const QString fault = linkFault(link);
        return fault == "conflicting"_L1 ? State::Conflicting
            : fault == "guessed"_L1      ? State::Guessed
            : fault == "vanished"_L1     ? State::Vanished
                                         : State::Unlinked;
    }
    [[nodiscard]] RoomLine ofActivity(const Course &course, const Activity &activity) const
    {
        RoomLine line{.activity = activity,
            .course = courseTitle(course),
            .categories = categories(course.category),
            .courseEnd = course.end,
            .link = m_catalogue.links.value(activity.cmid, Link{.cmid = activity.cmid})};
        if (m_catalogue.companionSite && m_catalogue.companionSite->retentionFeature && m_catalogue.companion)
            if (const CompanionActivity *row = m_catalogue.companion->activity(activity.cmid))
                line.plugin = row->retention;
        const Room *room = line.link.room.isValid() ? m_rooms.value(line.link.room) : nullptr;
        if (room) {
            fill(line, *room);
        } else {
            line.state = line.link.room.isValid() ? State::NotListed : stateOf(line.link);
            line.fault = line.state == State::NotListed ? RoomEditFault::NotListed : RoomEditFault::NoRoom;
            if (line.state != State::NotListed)
                line.findings += linkFinding(linkFault(line.link), line.link);
        }
        for (const Finding &finding : m_sources.checked.value(activity.cmid))
            if (isOfRoom(finding.kind) && !std::ranges::contains(line.findings, finding.kind, &Finding::kind))
                line.findings += finding;
        return line;
    }
    [[nodiscard]] RoomLine ofLoose(const Room &room, const Finding &finding) const
    {
        RoomLine line{.state = finding.kind == Finding::Kind::InBin ? State::InBin : State::Orphan};
        line.findings += finding;
        fill(line, room);
        return line;
    }
    void fill(RoomLine &line, const Room &room) const
    {
        line.room = room;
        line.inForce = retentionInForce(m_sources.workspace, room.retention);
        line.doubts = retentionDoubts(
            {.workspace = m_sources.workspace, .own = room.retention, .plugin = line.plugin, .rule = m_sources.rule});
        line.fault = faultOf(line, room);
        if (!line.activity)
            return;
        const Cmid cmid = line.activity->cmid;
        if (line.activity->visible == room.archived)
            line.findings += Finding{.kind = Finding::Kind::ArchivedMismatch,
                .cmid = cmid,
                .room = room.id,
                .detail = room.archived ? u"archived"_s : u"open"_s};
        for (const LinkClue &clue : line.link.clues)
            if (clue.kind == LinkClue::Kind::OtherShortName)
                line.findings
                    += Finding{.kind = Finding::Kind::Renamed, .cmid = cmid, .room = room.id, .detail = clue.value};
    }
    [[nodiscard]] std::optional<RoomEditFault> faultOf(const RoomLine &line, const Room &room) const
    {
        if (room.discussion)
            return RoomEditFault::Discussion;
        if (room.team)
            return RoomEditFault::Team;
        // A site that moved keeps the rooms that somebody, or the plugin, says are its own.
        if (!line.link.has(LinkClue::Kind::Confirmed) && !line.link.has(LinkClue::Kind::Companion) && isOfOtherMoodle(room, m_site))
            return RoomEditFault::OtherMoodle;
        if (!m_retentionRight)
            return RoomEditFault::NoRetentionRight;
        return m_roomRight ? std::nullopt : std::optional(RoomEditFault::NoRoomRight);
    }

    const RoomListSources &m_sources;
    const Catalogue &m_catalogue;
    QHash<RoomId, const Room *> m_rooms;
    QHash<CategoryId, const Category *> m_categories;
    QString m_site;
    bool m_retentionRight;
    bool m_roomRight;
};

} // namespace

QString roomEditFaultCode(RoomEditFault fault) { return faults[size_t(fault)]; }
QString roomStateCode(State state) { return states[size_t(state)]; }

QString RoomLine::key() const
{
    return activity ? u"a%1"_s.arg(activity->cmid.value, 20, 10, QLatin1Char('0')) : u"r"_s + roomId().value;
}

bool operator==(const RoomLine &a, const RoomLine &b)
{
    const auto shown = [](const RoomLine &line) {
        return std::tie(line.state, line.room, line.course, line.categories, line.courseEnd, line.inForce, line.plugin,
            line.doubts, line.findings, line.fault);
    };
    const auto name = [](const RoomLine &line) { return line.activity ? line.activity->name : QString(); };
    return a.key() == b.key() && name(a) == name(b) && a.link.clues == b.link.clues && shown(a) == shown(b);
}

bool isOfOtherMoodle(const Room &room, const QString &siteHash)
{
    if (room.stamp)
        return room.stamp->site != siteHash;
    const QString first = room.name.section(u'_', 0, 0);
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return first.size() == 40 && first != siteHash && room.name.size() > 40 && std::ranges::all_of(first, isHex);
}

QList<RoomLine> roomLines(const RoomListSources &sources) { return Lister(sources).lines(); }

} // namespace diapason
