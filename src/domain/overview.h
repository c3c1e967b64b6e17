// SPDX-License-Identifier: GPL-3.0-or-later
// The campus on one page: every activity in one line, what is counted over all of them, and how drift came and went.
#pragma once

#include "domain/catalogue.h"
#include "domain/history.h"
#include "domain/retention.h"

#include <QTimeZone>

#include <array>
#include <compare>

namespace diapason {

/// How an activity stands. One line, one standing: the first that fits, in the order of the conditions of standingOf().
enum class Standing : quint8 {
    InStep,
    Drifting,
    Unlinked,   ///< no room is used: none was found, several could be it, or one waits for somebody's word
    Vanished,   ///< its room is gone
    Unreadable, ///< the last attempt failed, or a side of the last reading is incomplete: neither in step nor empty
    NeverRead,
    Orphan,     ///< no activity at all: a room of this campus without one
};
inline constexpr int standingCount = int(Standing::Orphan) + 1;
/// "in_step", …
[[nodiscard]] QString standingCode(Standing standing);

/// Drifts by family, in the one order of bars: add, role, remove, blocked.
inline constexpr int driftFamilies = int(Family::Blocked) + 1;
using FamilyCounts = std::array<int, driftFamilies>;
[[nodiscard]] FamilyCounts familyCounts(const ClassCounts &counts);
[[nodiscard]] int total(const FamilyCounts &counts);

struct OverviewLine {
    /// Unique among the lines of a campus, and the same at the next reading: activities by their number, then rooms.
    struct Key {
        qint64 cmid = 0;
        QString room = {};
        friend auto operator<=>(const Key &, const Key &) = default;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.cmid, key.room); }
    };
    Standing standing = Standing::NeverRead;
    Cmid cmid = {}; ///< invalid: a room without an activity
    QString activity = {};
    CourseId course = {};
    QString courseTitle = {};
    QList<CategoryId> path = {}; ///< categories from the top
    QString categories = {};     ///< their names, by " › "
    QString category = {};       ///< the name of the last one
    RoomId room = {};            ///< invalid: none is used
    QString roomName = {};
    int roomUsers = -1;          ///< as the server lists them; -1: not listed
    bool archived = false;
    bool archivedMismatch = false; ///< visible and archived, or hidden and open
    bool ownerless = false;
    bool reading = false;        ///< being read now
    std::optional<CheckSummary> summary = {}; ///< the last reading; none: never read
    FamilyCounts drifts = {};    ///< nothing unless Drifting
    std::optional<CauseCount> mainCause = {};
    std::optional<RetentionInForce> inForce = {}; ///< none: the room is not listed
    std::optional<Error> failure = {}; ///< of the last attempt
    QList<Finding::Kind> findings = {}; ///< of the room and the link as a whole, each kind once

    [[nodiscard]] Key key() const;
    [[nodiscard]] bool drifting() const { return standing == Standing::Drifting; }
    /// Whether both sides were read whole, so that its numbers can be taken at their word.
    [[nodiscard]] bool known() const { return standing == Standing::InStep || standing == Standing::Drifting; }
    /// Whether a plan can be made over it: it has a room; what was not read yet is read first.
    [[nodiscard]] bool plannable() const { return cmid.isValid() && room.isValid(); }
    [[nodiscard]] QDateTime readAt() const { return summary ? summary->at : QDateTime(); }
    friend bool operator==(const OverviewLine &, const OverviewLine &);
};

/// One cause over the whole campus.
struct TopCause {
    DriftClass driftClass = DriftClass::Unknown;
    Cause cause = Cause::PeopleUnread;
    int drifts = 0;
    int rooms = 0;
    friend bool operator==(const TopCause &, const TopCause &) = default;
};

/// What mapping one more Moodle role to members would settle: rooms that drift, and that a comparison under such rules finds in
/// step. Activities with a mapping of their own do not follow the campus and do not count.
struct MappingOffer {
    QString role = {}; ///< short name
    int rooms = 0;
    int drifts = 0; ///< in those rooms
    friend bool operator==(const MappingOffer &, const MappingOffer &) = default;
};

struct Overview {
    QList<OverviewLine> lines = {}; ///< by key
    std::array<int, standingCount> counts = {};
    int ownerless = 0;
    int archivedMismatch = 0;
    int activities = 0;
    int courses = 0; ///< that have an activity
    bool everyActivityKnown = false; ///< otherwise courses are still to be listed
    FamilyCounts drifts = {};
    QList<TopCause> causes = {};     ///< most drifts first
    QList<MappingOffer> offers = {}; ///< most rooms first
    [[nodiscard]] int count(Standing standing) const { return counts[size_t(standing)]; }
};

struct OverviewSources {
    const Catalogue &catalogue;
    const CampusRules &rules;
    std::optional<WorkspaceRetention> workspace = {};
    QHash<Cmid, CheckSummary> checks = {}; ///< the last reading of each activity
    QHash<Cmid, Error> failures = {};      ///< of those whose last attempt failed
    QSet<Cmid> reading = {};
};
/// In one pass over the catalogue, without side effects.
[[nodiscard]] Overview overviewOf(const OverviewSources &sources);

/// Drift at the end of one day, as far as it was known then.
struct DriftDay {
    QDate date = {};
    int known = 0;  ///< activities read whole at their last reading by then; 0: nothing is known, which is not zero
    int unread = 0; ///< activities whose last reading by then was not whole: in no number
    FamilyCounts drifts = {};
    [[nodiscard]] bool isKnown() const { return known > 0; }
    friend bool operator==(const DriftDay &, const DriftDay &) = default;
};
/// The `days` days up to `last`, oldest first, by the last reading of each activity at or before the end of each day in `zone`.
/// `points` in any order, of any number of activities; each says so from its `at` on, until the next.
[[nodiscard]] QList<DriftDay> driftByDay(const QList<HistoryPoint> &points, QDate last, int days, const QTimeZone &zone);
/// The activities that drifted at the end of that day, by the same reckoning.
[[nodiscard]] QSet<Cmid> driftingOn(const QList<HistoryPoint> &points, QDate day, const QTimeZone &zone);

} // namespace diapason
