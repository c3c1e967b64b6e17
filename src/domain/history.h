// SPDX-License-Identifier: GPL-3.0-or-later
// What changed between readings: in an activity's numbers, and in who is in its room.
#pragma once

#include "domain/summary.h"

#include <chrono>

namespace diapason {

/// How long history and changes stay, and how far back they are shown.
inline constexpr std::chrono::days historyStays{180};

/// Readings in a row that found the same numbers.
struct HistoryPoint {
    CheckSummary summary = {}; ///< `at`: the first of them
    QDateTime until = {}; ///< the last of them
    friend bool operator==(const HistoryPoint &, const HistoryPoint &) = default;
};

/// Since when an activity has been drifting without a break: the first reading that found drifts after the last
/// complete one that found none. Invalid when it does not drift now. `points` are oldest first; incomplete readings
/// that found no drift prove nothing and break nothing.
[[nodiscard]] QDateTime driftingSince(const QList<HistoryPoint> &points);

/// One difference between two complete readings of a room's members.
struct MembershipChange {
    enum class Kind : quint8 { Appeared, Gone, RolesChanged };
    Kind kind = Kind::Appeared;
    AccountId account = {};
    QString username = {};
    QString name = {};
    RoomRoles before = {};
    RoomRoles after = {};
    QDateTime from = {}; ///< the earlier reading: it happened after this …
    QDateTime at = {}; ///< … and before this, the later one
    friend bool operator==(const MembershipChange &, const MembershipChange &) = default;
};

/// Who appeared, left or changed roles, by username. Both readings must list everyone: empty otherwise, because
/// absence from a partial list means nothing.
[[nodiscard]] QList<MembershipChange> membershipChanges(const RoomReading &before, const RoomReading &after);

} // namespace diapason
