// SPDX-License-Identifier: GPL-3.0-or-later
// Formation continue: activities whose room no name tells, or which a name tells wrongly. Drawn last, so that nothing else moves.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

constexpr qint64 restoredFrom = 40211, deletedWithoutTrace = 40230;

/// In step, in a room of another name.
RoomBrush roomNamed(Painter &p, qint64 course, const QString &activity, const QString &room)
{
    const qint64 cmid = p.activity(course, activity);
    return {p, course, cmid, {}, room};
}

} // namespace

void drawReturning(Painter &p)
{
    const QString url = p.campus.moodleUrl;
    const QString shortName = u"REP2026"_s;
    const qint64 course = p.course(p.category(0, u"Formation continue"_s), shortName, u"REP2026 Reprise d’études"_s);
    p.enrol(course, p.teacher(), role::editingTeacher, "manual");
    p.enrol(course, newStudents(p, 8), role::student, "manual");

    // Came back from the recycle bin with a number of its own: the room keeps the old one.
    roomNamed(p, course, u"Salon restauré"_s, pluginRoomName(url, shortName, restoredFrom));
    // An owner gave the room a name that people can read.
    roomNamed(p, course, u"Entraide"_s, u"entraide-reprise-etudes"_s);
    RoomBrush marked = roomNamed(p, course, u"Ateliers du soir"_s, u"ateliers-du-soir"_s);
    marked.room().stamp = marked.room().cmid;

    // Two rooms say that they are this activity's: the course was renamed between a restored database and the present.
    const qint64 twice = p.activity(course, u"Mémoires"_s);
    const RoomBrush ours(p, course, twice);
    p.room({.name = pluginRoomName(url, u"REP2025"_s, twice), .created = p.day(7, 7)});

    // Two activities claim one room: the copy was bound to the room of the original.
    const qint64 original = p.activity(course, u"Tutorat"_s);
    RoomBrush shared(p, course, original);
    shared.room().stamp = p.activity(course, u"Tutorat (copie)"_s);

    // Archived, and its activity is nowhere: in a bin, or deleted.
    const int left = p.room({.name = pluginRoomName(url, u"REP2025_bilan"_s, deletedWithoutTrace),
        .topic = u"Bilan de compétences"_s,
        .archived = true,
        .created = p.day(2, 10)});
    p.campus.rooms[left].events.append(
        {.at = p.day(7, 2), .kind = Event::Kind::Archived, .account = p.campus.chatService, .by = p.campus.chatService});
}

} // namespace diapason::demo
