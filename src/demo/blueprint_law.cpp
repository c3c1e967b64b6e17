// SPDX-License-Identifier: GPL-3.0-or-later
// Droit, économie, gestion: a room of several pages, separate groups, and two courses of nearly one name.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

QList<qint64> drawContracts(Painter &p, qint64 category)
{
    const qint64 course = p.course(category, u"DRT305"_s, u"DRT305 Droit des contrats internationaux"_s);
    const QList<qint64> students = newStudents(p, 117);
    p.campus.cohorts.append(
        {.id = 3, .name = u"L3 Droit & sciences politiques"_s, .idNumber = u"COH-L3DRT"_s, .members = students});
    p.enrol(course, {p.teacher(), p.teacher(), p.teacher()}, role::editingTeacher, "manual");
    p.enrol(course, students, role::student);
    RoomBrush room(p, course, p.activity(course, u"Salon du cours"_s));
    room.archivedBetween(p.day(9, 3, 6), p.day(9, 9, 7));
    room.retention({.maxAgeDays = 30, .filesOnly = true});
    for (int i = 0; i < 12; ++i)
        room.neverAdded(students[9 * i + 4]);
    RoomBrush notices(p, course, p.activity(course, u"Annonces"_s));
    notices.ownerless();
    return students;
}

void drawIntroduction(Painter &p, qint64 category, const QList<qint64> &students)
{
    const qint64 course = p.course(category, u"DRT101 & Cie"_s, u"DRT101 Introduction au droit & à ses métiers"_s);
    p.courseOf(course).groupMode = GroupMode::Separate;
    const QList<qint64> some = students.sliced(60, 42);
    p.enrol(course, {p.teacher(), p.teacher()}, role::editingTeacher, "manual");
    p.enrol(course, some, role::student);
    for (int td = 0; td < 3; ++td)
        p.group(course, u"TD %1 « %2 »"_s.arg(td + 1).arg(QChar(u'A' + td)), some.sliced(14 * td, 14));
    const qint64 cmid = p.activity(course, u"Salon du cours"_s);
    RoomBrush room(p, course, cmid);
    room.neverAdded(some[8]);
    room.promoted(some[20]);
}

void drawEconomics(Painter &p, qint64 category, const QList<qint64> &students)
{
    const QList<qint64> assistants = {p.teacher(), p.teacher()};
    const qint64 micro = p.course(category, u"ECO114 micro"_s, u"ECO114 Microéconomie"_s);
    p.enrol(micro, p.teacher(), role::editingTeacher);
    p.enrol(micro, assistants, role::teacher, "manual");
    p.enrol(micro, students.first(30), role::student);
    RoomBrush room(p, micro, p.activity(micro, u"Permanences"_s));
    for (int i = 0; i < 5; ++i)
        room.promoted(students[2 * i]);

    // The same name once the plugin has replaced what it refuses; and an older room already had it.
    const qint64 twin = p.course(category, u"ECO114_micro"_s, u"ECO114 Microéconomie (reprise d’études)"_s);
    p.enrol(twin, p.teacher(), role::editingTeacher);
    p.enrol(twin, newStudents(p, 9), role::student);
    const qint64 cmid = p.activity(twin, u"Permanences"_s);
    const QString usual = pluginRoomName(p.campus.moodleUrl, u"ECO114_micro"_s, cmid);
    RoomBrush twinRoom(p, twin, cmid, {}, usual + u"_%1"_s.arg(p.day(9, 1, 6, 30).toSecsSinceEpoch()));
    twinRoom.left(twinRoom.students()[2], p.day(9, 12, 18, 30));
}

} // namespace

void drawLaw(Painter &p)
{
    const qint64 law = p.category(0, u"Droit, économie, gestion"_s);
    const QList<qint64> students = drawContracts(p, law);
    drawIntroduction(p, law, students);
    drawEconomics(p, law, students);
}

} // namespace diapason::demo
