// SPDX-License-Identifier: GPL-3.0-or-later
// What ties one room to one activity, whatever else there is: the part of linking that looks at a single pair.
#pragma once

#include "domain/link.h"

namespace diapason {

/// Indexes made once for many pairs. The sources and the namer outlive it.
class LinkEvidence
{
public:
    /// The plugin makes the room with the activity, at the latest when its background task runs.
    static constexpr qint64 togetherSeconds = 600;

    LinkEvidence(const GroupNamer &namer, const LinkSources &sources);

    /// In the order of LinkClue's strength.
    [[nodiscard]] QList<LinkClue> clues(const Activity &activity, const Room &room) const;
    [[nodiscard]] static int score(const QList<LinkClue> &clues);
    /// What a score allows; a plugin that has no room for the activity allows no more than a guess.
    [[nodiscard]] static Link::Confidence confidence(const QList<LinkClue> &clues);

    [[nodiscard]] const GroupNamer &namer() const { return m_namer; }
    [[nodiscard]] const LinkSources &sources() const { return m_sources; }
    [[nodiscard]] const Course *course(const Activity &activity) const { return m_courses.value(activity.course); }
    [[nodiscard]] const Room *room(const RoomId &id) const { return m_rooms.value(id); }
    /// The plugin's own row; none without a companion, or when it does not know the activity.
    [[nodiscard]] const CompanionActivity *told(Cmid cmid) const { return m_told.value(cmid); }
    /// What the name hints at, its number found where the name holds a digest.
    [[nodiscard]] std::optional<NameHint> hint(const Room &room) const;
    /// Discussions have names of their own making, and teams manage their members themselves (rocketchat.md §7).
    [[nodiscard]] static bool canBeLinked(const Room &room) { return !room.discussion && !room.team; }
    /// Named by the plugin of another Moodle.
    [[nodiscard]] bool isElsewhere(const Room &room) const;

private:
    void addNames(QList<LinkClue> &found, const Activity &activity, const Room &room) const;
    void addPeople(QList<LinkClue> &found, const Activity &activity, const Room &room) const;
    void addCircumstances(QList<LinkClue> &found, const Activity &activity, const Room &room) const;

    const GroupNamer &m_namer;
    const LinkSources &m_sources;
    QHash<CourseId, const Course *> m_courses;
    QHash<RoomId, const Room *> m_rooms;
    QHash<Cmid, const CompanionActivity *> m_told;
    QHash<QString, Cmid> m_digests;
};

} // namespace diapason
