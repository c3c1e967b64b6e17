// SPDX-License-Identifier: GPL-3.0-or-later
// A policy file: what many rooms shall keep. A list of lines, each with what it is about and what to keep there:
//   [{"all": true, "days": 365, "excludePinned": true},
//    {"category": "Law", "courseEnded": true, "days": 90},
//    {"course": "HIST-101", "way": "exempt"},
//    {"activity": 31, "days": 30}, {"room": "aQ7…", "way": "inherit"}]
// The narrowest line wins: an activity or a room, then a course, then the nearest category, then all. Everything that is wrong
// is told, each with its line; with a fault nothing is wanted at all.
#pragma once

#include "domain/retentionplan.h"
#include "domain/roomlist.h"

namespace diapason {

struct PolicyLine {
    enum class About : quint8 { All, Category, Course, Activity, Room };
    int number = 0; ///< in its file, from 1
    About about = About::All;
    QString target = {}; ///< Category and Course: number or name; Room: id or name; Activity: number
    std::optional<bool> archived = {}; ///< rooms that are, or are not. Never of a single room
    std::optional<bool> courseEnded = {};
    RetentionChoice choice = {};
    friend bool operator==(const PolicyLine &, const PolicyLine &) = default;
};

struct PolicyFault {
    enum class Kind : quint8 {
        NotALine, ///< no object
        UnknownKey, ///< `value` is the key
        NoTarget, ///< it says not what it is about, or twice
        BadTarget, ///< `value` is the key whose value is of another type
        NoChoice, ///< neither days nor a way, or both
        BadWay, ///< `value` is the word
        BadFlag, ///< `value` is the key
        BadDays, ///< `value` as it was written; `days` says why
        NoActivity, ///< in Moodle, or without a room; `value` is the target
        NoRoom,
        NoCourse,
        NoCategory,
        Several, ///< the name fits several; numbers and ids are unique
        NotEditable, ///< `edit` says why
        Contradiction, ///< an equally narrow line, `other`, says otherwise of the room `value`
    };
    Kind kind = Kind::NotALine;
    int line = 0;
    QString value = {};
    RetentionFault days = RetentionFault::NotANumber;
    RoomEditFault edit = RoomEditFault::NoRoom;
    int other = 0;
    friend bool operator==(const PolicyFault &, const PolicyFault &) = default;
};

struct RetentionPolicy {
    QList<PolicyLine> lines = {}; ///< those without a fault
    QList<PolicyFault> faults = {};
};
/// Kind::Usage "policy-json" (`detail` says where), "policy-list".
[[nodiscard]] Result<RetentionPolicy> readRetentionPolicy(const QByteArray &json);

struct PolicySources {
    const Catalogue &catalogue;
    const QList<RoomLine> &rooms; ///< roomLines() of that catalogue
    std::optional<WorkspaceRetention> workspace = {};
    int ceilingDays = 0; ///< 0: none
    QDateTime now = {};
};
struct PolicyWishes {
    QList<RoomChoice> wanted = {}; ///< in the order of the rooms; empty with a fault
    QList<PolicyFault> faults = {}; ///< by line, those of the file too
    QList<RoomLine> left = {}; ///< rooms that a broad line means and that cannot be set from here
};
[[nodiscard]] PolicyWishes wishesOf(const RetentionPolicy &policy, const PolicySources &sources);

} // namespace diapason
