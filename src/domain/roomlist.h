// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of a campus, one line each: whose they are, what the server deletes in them, and what is wrong with them.
#pragma once

#include "domain/catalogue.h"
#include "domain/retention.h"

namespace diapason {

/// Why nobody can set the retention of a room from here.
enum class RoomEditFault : quint8 {
    NoRoom,           ///< the activity has none
    NotListed,        ///< it has one that this account may not list
    Discussion,       ///< follows another room
    Team,             ///< a team's main room: never the plugin's
    OtherMoodle,      ///< its name or its stamp say that it belongs to another Moodle
    NoRetentionRight, ///< edit-room-retention-policy is granted to no role that this account could have
    NoRoomRight,      ///< edit-room likewise
};
/// "no_room", …
[[nodiscard]] QString roomEditFaultCode(RoomEditFault fault);

struct RoomLine {
    enum class State : quint8 {
        Linked,
        Guessed,     ///< an activity whose room somebody must confirm
        Conflicting, ///< one whose room others claim too
        Unlinked,    ///< one without a room
        Vanished,    ///< one whose room is gone
        NotListed,   ///< one whose room this account may not list
        Orphan,      ///< a room without an activity
        InBin,       ///< a room whose activity waits in a recycle bin
    };
    State state = State::Linked;
    std::optional<Room> room = {}; ///< none unless Linked, Orphan or InBin
    std::optional<Activity> activity = {}; ///< none for Orphan and InBin
    QString course = {};     ///< its title
    QString categories = {}; ///< from the top, by " › "
    QDateTime courseEnd = {}; ///< invalid: it has none
    Link link = {};
    RetentionInForce inForce = {}; ///< meaningless without a room
    std::optional<PluginRetention> plugin = {}; ///< what the activity asks for; none without the companion
    QList<RetentionDoubt> doubts = {};
    QList<Finding> findings = {}; ///< of the room and the link as a whole
    std::optional<RoomEditFault> fault = {};

    /// Unique among the lines of a campus, and the same at the next reading.
    [[nodiscard]] QString key() const;
    [[nodiscard]] RoomId roomId() const { return room ? room->id : RoomId{}; }
    [[nodiscard]] bool editable() const { return room && !fault; }
    friend bool operator==(const RoomLine &, const RoomLine &);
};
/// "linked", …
[[nodiscard]] QString roomStateCode(RoomLine::State state);

struct RoomListSources {
    const Catalogue &catalogue;
    std::optional<WorkspaceRetention> workspace = {};
    RetentionRule rule = {};
    QHash<Cmid, QList<Finding>> checked = {}; ///< of activities that were read, as far as they were
};
/// Activities in the order of their courses, then rooms that have none. Without side effects, in one pass over the catalogue.
[[nodiscard]] QList<RoomLine> roomLines(const RoomListSources &sources);
/// Whether a room belongs to another Moodle than this one, as far as its name and its stamp tell.
[[nodiscard]] bool isOfOtherMoodle(const Room &room, const QString &siteHash);

} // namespace diapason
