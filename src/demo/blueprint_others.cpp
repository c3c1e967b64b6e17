// SPDX-License-Identifier: GPL-3.0-or-later
// Santé, the institute, sport, and an archive nobody is meant to see.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

void drawHealth(Painter &p)
{
    const qint64 health = p.category(0, u"Santé"_s);
    const qint64 signs = p.course(health, u"MED312-G4"_s, u"MED312 Sémiologie – groupe 4"_s);
    const QList<qint64> students = newStudents(p, 26);
    p.enrol(signs, p.teacher(), role::editingTeacher);
    p.enrol(signs, students, role::student);
    RoomBrush room(p, signs, p.activity(signs, u"Salon du groupe 4"_s));
    for (int i = 0; i < 6; ++i)
        room.unenrolled(students[4 * i]); // moved to another group of the hospital
    for (int i = 0; i < 3; ++i)
        room.neverAdded(students[4 * i + 1]);

    // Both have an account already, spelled with capitals: a lookup of the exact name does not find it.
    const qint64 present = p.person(u"Grâce"_s, u"Hoarau"_s, u"grace.hoarau"_s);
    const qint64 absent = p.person(u"Côme"_s, u"Lœwenstein"_s, u"come.loewenstein"_s);
    p.account({.username = u"Grace.Hoarau"_s, .name = u"Grâce Hoarau"_s, .email = u"grace.hoarau@haute-brume.fr"_s});
    p.account({.username = u"Come.Loewenstein"_s, .name = u"Côme Lœwenstein"_s, .email = u"come.loewenstein@haute-brume.fr"_s});
    const qint64 drugs = p.course(health, u"PHA310"_s, u"PHA310 Pharmacologie générale"_s);
    p.enrol(drugs, p.teacher(), role::editingTeacher);
    p.enrol(drugs, students.sliced(6, 12) + QList<qint64>{present, absent}, role::student);
    RoomBrush drugsRoom(p, drugs, p.activity(drugs, u"Salon du cours"_s));
    drugsRoom.neverAdded(absent);
    drugsRoom.apart(machine::library);
}

void drawInstitute(Painter &p)
{
    const qint64 institute = p.category(0, u"IUT de Brumeval"_s);
    const qint64 accounts = p.course(institute, u"GEA1 Compta « générale »"_s, u"GEA1 Comptabilité « générale »"_s);
    const QList<qint64> students = newStudents(p, 12);
    p.enrol(accounts, p.teacher(), role::editingTeacher);
    p.enrol(accounts, students, role::student);
    p.activity(accounts, u"Salon des projets"_s); // its room was deleted by hand: nothing is left to find
    RoomBrush room(p, accounts, p.activity(accounts, u"Salon du cours"_s));
    room.retention({.maxAgeDays = 730});

    const qint64 delegates = p.course(institute, u"Délégués"_s, u"Espace des délégués"_s); // without an activity
    p.enrol(delegates, students.first(3), role::student, "self");
    const qint64 hiddenCategory = p.category(institute, u"Archives"_s, false);
    const qint64 old = p.course(hiddenCategory, u"GEA1-2025"_s, u"GEA1 Comptabilité (2025)"_s);
    p.courseOf(old).visible = false;
    p.enrol(old, students.first(6), role::student);
    p.courseOf(old).sections.append({.number = 2, .name = u"Section masquée"_s, .visible = false});
    const qint64 cmid = p.activity(old, u"Salon 2025"_s, 2);
    RoomBrush oldRoom(p, old, cmid);
    oldRoom.archived(p.day(7, 1));
}

qint64 drawSport(Painter &p)
{
    const qint64 sport = p.category(0, u"Sport et vie étudiante"_s);
    const qint64 course = p.course(sport, u"SPO012"_s, u"SPO012 Sport – Escalade du mardi"_s);
    const QList<qint64> coaches = {p.teacher(), p.teacher(), p.teacher()};
    p.enrol(course, p.teacher(), role::editingTeacher);
    p.enrol(course, coaches, role::teacher, "manual");
    p.enrol(course, newStudents(p, 10), role::student, "self");
    const PaintedMapping forCoaches{.members = {role::teacher}};
    const qint64 cmid = p.activity(course, u"Salon des encadrants"_s);
    RoomBrush room(p, course, cmid, forCoaches);
    room.neverAdded(coaches[1]);
    RoomBrush all(p, course, p.activity(course, u"Salon du cours"_s));
    all.deactivated(all.students()[3], p.day(9, 30, 6));
    return cmid;
}

} // namespace

QList<qint64> drawOthers(Painter &p)
{
    drawHealth(p);
    drawInstitute(p);
    return {drawSport(p)};
}

} // namespace diapason::demo
