// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs activities with rooms and keeps the evidence. A wrong link is worse than none.
#pragma once

#include "domain/chat.h"
#include "domain/finding.h"
#include "domain/groupnames.h"

namespace diapason {

struct LinkClue {
    enum class Kind { ExactName, SiteHash, CmidSuffix, ShortName, CollisionTime, OtherShortName, SeveralRooms };
    Kind kind = Kind::ExactName;
    QString value = {};
    [[nodiscard]] bool speaksFor() const { return kind != Kind::OtherShortName && kind != Kind::SeveralRooms; }
    friend bool operator==(const LinkClue &, const LinkClue &) = default;
};

/// activity ↔ room.
struct Link {
    enum class Confidence { None, Likely, Sure };
    Cmid cmid = {};
    RoomId room = {};             ///< empty when Confidence::None
    Confidence confidence = Confidence::None;
    QList<LinkClue> clues = {};
    QList<RoomId> candidates = {}; ///< when several rooms could be the one, none is chosen
};

/// Links of the given activities. `courses` holds at least the activities' courses.
[[nodiscard]] QHash<Cmid, Link> linkActivities(const GroupNamer &namer, const QList<Course> &courses,
                                               const QList<Activity> &activities, const QList<Room> &rooms);

/// The same under the plugin's default names.
[[nodiscard]] QHash<Cmid, Link> linkActivities(const QString &siteUrl, const QList<Course> &courses,
                                               const QList<Activity> &activities, const QList<Room> &rooms);

/// Rooms of this campus (their name begins with its hash, or is one by its naming) that no activity claims.
/// Empty unless `everyActivityKnown`: an activity not read yet is not gone.
[[nodiscard]] QList<Finding> orphans(const GroupNamer &namer, const QHash<Cmid, Link> &links,
                                     const QList<Room> &rooms, bool everyActivityKnown);

} // namespace diapason
