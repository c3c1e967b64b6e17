// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs activities with rooms and keeps the evidence. A wrong link is worse than none.
#pragma once

#include "domain/chat.h"
#include "domain/companion.h"
#include "domain/finding.h"
#include "domain/groupnames.h"

namespace diapason {

/// One piece of evidence for, or against, an activity and a room belonging together.
struct LinkClue {
    // Snapshots keep the number: new ones go to the end.
    enum class Kind {
        ExactName,      ///< `value`: the name
        SiteHash,       ///< the room's name says which Moodle
        CmidSuffix,     ///< and which activity
        ShortName,      ///< and its course
        CollisionTime,  ///< `value`: unix time at the end of the name
        OtherShortName, ///< the course had another name when the room was made
        SeveralRooms,   ///< `value`: how many; none was chosen
        Confirmed,      ///< by somebody, in the campus rules
        Companion,      ///< the plugin itself writes to this room
        CustomField,    ///< the room's custom field names the activity (RoomStamp)
        SharedMembers,  ///< `value`: "12/15", of those expected
        CreatedTogether, ///< `value`: minutes between the two
        ArchivedAlike,  ///< the activity is hidden and the room archived, as the plugin does it
        OtherNumber,    ///< the name holds the number of an activity that is no more; `value`: it
        CompanionOther, ///< the plugin writes to another room; `value`: its id
        CompanionNone,  ///< the plugin has no room for the activity
        Taken,          ///< the room is another activity's, by somebody's word or the plugin's; `value`: which
        SharedRoom,     ///< other activities claim the room as well; `value`: which, by ", "
        Gone,           ///< confirmed or told by the plugin, and no room of the server any more; `value`: its id
        NotListed,      ///< the same, but not every room could be listed
        NoneOfThese,    ///< somebody said that no room is this activity's
        FewShared,      ///< `value`: "3/24": of the people expected hardly anybody is in the room; both sides were read whole
        MembersPartly,  ///< `value`: "100/340": so many of the members were read, so that more may be in common
        MembersUnread,  ///< the members of the room could not be read: nothing is known of them
        PeoplePartly,   ///< not everybody expected could be read from Moodle
    };
    Kind kind = Kind::ExactName;
    QString value = {};
    [[nodiscard]] bool speaksFor() const { return weight() > 0; }
    [[nodiscard]] int weight() const;
    friend bool operator==(const LinkClue &, const LinkClue &) = default;
};
inline constexpr int linkClueCount = int(LinkClue::Kind::PeoplePartly) + 1;
/// Enough for a link that needs no further look; enough for one that is used and called likely.
inline constexpr int certainScore = 100, likelyScore = 30;

/// activity ↔ room.
struct Link {
    /// Likely and Certain links are used. A Guess is shown, and nothing is read or repaired before somebody confirmed it.
    /// Conflicting: more than one claims the same and nobody decided. Snapshots keep the number: new ones go to the end.
    enum class Confidence { None, Likely, Certain, Guess, Conflicting };
    Cmid cmid = {};
    RoomId room = {};             ///< empty unless Likely or Certain
    Confidence confidence = Confidence::None;
    QList<LinkClue> clues = {};
    QList<RoomId> candidates = {}; ///< rooms that could be the one, best first, when none is used
    [[nodiscard]] bool has(LinkClue::Kind kind) const { return std::ranges::contains(clues, kind, &LinkClue::kind); }
    /// What was chosen, and against which something speaks that somebody should look at.
    [[nodiscard]] bool isContradicted() const { return has(LinkClue::Kind::CompanionOther) || has(LinkClue::Kind::CompanionNone); }
};

/// Who is expected, and who is in a room, as far as somebody looked (app/commonpeople.h). What is not named was not read.
struct LinkPeople {
    QHash<Cmid, QStringList> expected = {};  ///< chat usernames
    QSet<Cmid> expectedPartly = {};          ///< not everybody could be read
    QHash<RoomId, QStringList> members = {}; ///< usernames
    QHash<RoomId, int> membersPartly = {};   ///< how many members there are, where not all of them were read
    QSet<RoomId> membersUnread = {};         ///< asked, and refused
    /// What was read later replaces what was read before.
    void take(const LinkPeople &later);
};

/// What links are made of. Nothing here is asked of a server.
struct LinkSources {
    QList<Course> courses = {}; ///< at least those of the activities
    QList<Activity> activities = {};
    QList<Room> rooms = {};
    bool everyActivityKnown = false; ///< otherwise a number that belongs to no activity proves nothing
    bool everyRoomKnown = false;     ///< otherwise a room that is not listed is not gone
    QHash<Cmid, RoomId> confirmed = {}; ///< CampusRules::links
    std::optional<CompanionListing> companion = {};
    LinkPeople people = {};
};

/// Links of the given activities; time grows with activities plus rooms, not with their product.
[[nodiscard]] QHash<Cmid, Link> linkActivities(const GroupNamer &namer, const LinkSources &sources);
[[nodiscard]] QHash<Cmid, Link> linkActivities(const GroupNamer &namer, const QList<Course> &courses,
                                               const QList<Activity> &activities, const QList<Room> &rooms);

/// The same under the plugin's default names.
[[nodiscard]] QHash<Cmid, Link> linkActivities(const QString &siteUrl, const QList<Course> &courses,
                                               const QList<Activity> &activities, const QList<Room> &rooms);

/// A room that something ties to an activity, and how strongly, were it alone.
struct LinkCandidate {
    RoomId room = {};
    int score = 0; ///< the weights of the clues
    Link::Confidence confidence = Link::Confidence::None;
    QList<LinkClue> clues = {};
};
/// All of them for one activity, best first.
[[nodiscard]] QList<LinkCandidate> linkCandidates(const GroupNamer &namer, const LinkSources &sources, Cmid cmid);
/// What ties this room to this activity; empty clues when nothing does.
[[nodiscard]] LinkCandidate linkEvidence(const GroupNamer &namer, const LinkSources &sources, Cmid cmid, const RoomId &room);

/// The rooms whose members are worth a look, best first, at most `most`: those that something ties to the activity, then free
/// ones of about as many members as people are expected.
[[nodiscard]] QList<RoomId> roomsToCompare(const GroupNamer &namer, const LinkSources &sources, Cmid cmid, qsizetype most);

/// Why there is no room to read: "conflicting", "guessed", "vanished" or "unlinked", the codes of NotFound errors.
[[nodiscard]] QString linkFault(const Link &link);
[[nodiscard]] bool isLinkFault(const QString &code);
/// The finding such a fault is.
[[nodiscard]] Finding linkFinding(const QString &code, const Link &link);

/// Rooms of this campus (their name begins with its hash, or is one by its naming) that no activity claims: Orphan; only
/// when `everyActivityKnown`, since an activity not read yet is not gone. And those that wait in a recycle bin: InBin.
[[nodiscard]] QList<Finding> orphans(const GroupNamer &namer, const QHash<Cmid, Link> &links, const QList<Room> &rooms,
                                     bool everyActivityKnown, const CompanionListing *companion = nullptr);

} // namespace diapason
