// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms somebody looks at, and what a choice would make of their retention. Values in, values out.
#pragma once

#include "domain/retentionplan.h"
#include "domain/roomlist.h"

namespace diapason {

struct ChosenRooms {
    QList<RoomLine> lines = {}; ///< in the order of the table
    std::optional<WorkspaceRetention> workspace = {};
    int ceilingDays = 0; ///< 0: none
    QDateTime now = {};

    [[nodiscard]] bool one() const { return lines.size() == 1; }
    [[nodiscard]] QList<RoomLine> editable() const;
    /// What they do alike; the workspace's way where they differ.
    [[nodiscard]] RetentionChoice common() const;
    [[nodiscard]] RetentionInForce after(const RoomLine &line, const RetentionChoice &choice) const;
    /// Those the choice would change, with it.
    [[nodiscard]] QList<RoomChoice> changes(const RetentionChoice &choice) const;
    /// Of those, the ones whose messages would go sooner, or that would lose more.
    [[nodiscard]] int shortened(const RetentionChoice &choice) const;
};

/// One room's messages beside what happens to them.
struct RoomAtRisk {
    MessageSample sample = {};
    RetentionInForce before = {};
    RetentionInForce after = {};
};

/// Messages of `fromDays` up to `toDays` of age.
struct AgeBin {
    int fromDays = 0;
    int toDays = 0;
    int stays = 0;
    int goes = 0;
    friend bool operator==(const AgeBin &, const AgeBin &) = default;
};
struct Ages {
    QList<AgeBin> bins = {}; ///< youngest first, of equal breadth, without holes
    int stepDays = 1;
    double beforeDays = -1; ///< where the limit stands; below 0: none, or not the same in all rooms
    double afterDays = -1;
    int counted = 0;
    [[nodiscard]] int highest() const;
    friend bool operator==(const Ages &, const Ages &) = default;
};
[[nodiscard]] Ages agesOf(const QList<RoomAtRisk> &rooms, const QDateTime &now);
/// Of all rooms together.
[[nodiscard]] PruneForecast forecast(const QList<RoomAtRisk> &rooms, const QDateTime &now);

} // namespace diapason
