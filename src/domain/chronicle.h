// SPDX-License-Identifier: GPL-3.0-or-later
// What changed on a campus since a moment, activity by activity, in numbers.
#pragma once

#include "domain/overview.h"

namespace diapason {

struct CampusChange {
    /// In the order in which they are told.
    enum class Kind : quint8 {
        Began,     ///< in step then, drifting now
        Worse,     ///< more drifts than then
        Lost,      ///< read whole then, unreadable now
        Other,     ///< as many drifts, of other kinds
        Better,    ///< fewer drifts than then
        Settled,   ///< drifting then, in step now
        Regained,  ///< unreadable then, read whole now
        FirstRead, ///< nothing was known of it then
    };
    Kind kind = Kind::Other;
    Cmid cmid = {};
    FamilyCounts before = {}; ///< meaningless for Regained and FirstRead
    FamilyCounts after = {};  ///< meaningless for Lost
    QDateTime at = {};        ///< the first reading that found it as it is now
    friend bool operator==(const CampusChange &, const CampusChange &) = default;
};
inline constexpr int campusChanges = int(CampusChange::Kind::FirstRead) + 1;

/// By kind, then the greatest difference first, then by activity. `points` in any order; what was known at `since` is the last
/// point that begins at or before it. Activities that say the same are left out.
[[nodiscard]] QList<CampusChange> changesSince(const QList<HistoryPoint> &points, const QDateTime &since);

} // namespace diapason
