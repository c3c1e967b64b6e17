// SPDX-License-Identifier: GPL-3.0-or-later
// What a search of the kept campus found, as values.
#pragma once

#include "domain/campus.h"
#include "domain/search.h"
#include "ports/snapshots.h"

namespace diapason::ctl {

/// What is wrong with something that was found, besides drifts.
enum class Trouble { Unlinked, Orphan, Archived, Incomplete, Deactivated };

struct FoundItem {
    SearchEntry entry = {};
    SearchHit::Rank rank = SearchHit::Rank::Whole;
    QString handle = {}; ///< besides the title: category, room name, username
    QString email = {};
    RoomId room = {}; ///< of an activity
    std::optional<int> drifts = {}; ///< none: never checked
    QList<Trouble> troubles = {};
};

struct FindReport {
    QString campus = {};
    QString text = {};
    QDateTime at = {};
    QDateTime readAt = {}; ///< of the catalogue; invalid when only single activities were kept
    std::array<int, searchKinds> totals = {};
    QList<FoundItem> items = {}; ///< by kind, best first
    [[nodiscard]] int total() const;
};

/// Looks for `text` in what was kept: at most `limit` of each kind.
[[nodiscard]] FindReport findReport(
    const KeptCampus &kept, const KeptPeople &people, const CampusRules &rules, const QString &text, int limit);

} // namespace diapason::ctl
