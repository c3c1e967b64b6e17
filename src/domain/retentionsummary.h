// SPDX-License-Identifier: GPL-3.0-or-later
// The retention of a whole campus in two pictures: how long rooms keep their messages, and what the coming weeks take.
#pragma once

#include "domain/roomlist.h"

namespace diapason {

/// What rooms do, from what keeps least to what keeps everything.
enum class RetentionSpan : quint8 {
    Month,    ///< up to 30 days
    Quarter,  ///< up to 90
    HalfYear, ///< up to 180
    Year,     ///< up to 365
    Longer,
    ForEver,  ///< not covered, or the workspace prunes nothing
    Exempt,
    Unknown,  ///< the workspace's policy could not be read
};
inline constexpr int retentionSpans = int(RetentionSpan::Unknown) + 1;
[[nodiscard]] RetentionSpan spanOf(const RetentionInForce &inForce);

struct SpanOfRooms {
    RetentionSpan span = RetentionSpan::Unknown;
    QStringList keys = {}; ///< of the lines (RoomLine::key)
    friend bool operator==(const SpanOfRooms &, const SpanOfRooms &) = default;
};
/// Spans that no room has are left out. Lines without a room are in none.
[[nodiscard]] QList<SpanOfRooms> retentionSpread(const QList<RoomLine> &lines);

/// What the server takes between two moments, among the messages that were looked at.
struct RiskWeek {
    QDateTime from = {}; ///< invalid for what goes at the next pruning
    QDateTime to = {};
    int goes = 0;
    QStringList keys = {}; ///< of the lines that lose something
    friend bool operator==(const RiskWeek &, const RiskWeek &) = default;
};
struct CampusRisk {
    QList<RiskWeek> weeks = {}; ///< the next pruning first
    int looked = 0;   ///< rooms whose messages were looked at
    int prunable = 0; ///< rooms in which anything is ever deleted
    bool exact = true; ///< no room has more messages than were looked at
    [[nodiscard]] int highest() const;
    friend bool operator==(const CampusRisk &, const CampusRisk &) = default;
};
/// Today's values, as if nobody wrote or changed anything meanwhile.
[[nodiscard]] CampusRisk campusRisk(
    const QList<RoomLine> &lines, const QHash<RoomId, MessageSample> &samples, const QDateTime &now, int weeks);

/// Rooms somebody named in a file: a line each, or the first column of a CSV file; an activity's number, a room's id or its name.
/// Blank lines and those that begin with "#" are left out.
struct NamedRooms {
    QStringList keys = {}; ///< of the lines, each once, in the file's order
    QStringList unknown = {}; ///< what names no room of the campus, as it stands there
    QStringList several = {}; ///< names that several lines have
    friend bool operator==(const NamedRooms &, const NamedRooms &) = default;
};
[[nodiscard]] NamedRooms namedRooms(const QString &text, const QList<RoomLine> &lines);

} // namespace diapason
