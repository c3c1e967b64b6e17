// SPDX-License-Identifier: GPL-3.0-or-later
// Lettres, langues et sciences humaines: wrong moderators, a record that cannot be read, a stealth activity.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

void drawLanguages(Painter &p, qint64 category)
{
    const qint64 lea = p.course(category, u"LEA1 – été 🎨"_s, u"LEA 1 – Anglais/Español"_s);
    const QList<qint64> teachers = {p.person(u"Lætitia"_s, u"Hœrni"_s), p.person(u"José"_s, u"Iñarritu"_s), p.teacher()};
    p.enrol(lea, teachers, role::editingTeacher, "manual");
    p.enrol(lea, newStudents(p, 24), role::student);
    RoomBrush room(p, lea, p.activity(lea, u"Tandem español–français"_s));
    room.demoted(teachers[1]);
    room.promoted(room.students()[6]);
    room.apart(machine::inspection);

    const qint64 english = p.course(category, u"ANG202"_s, u"ANG202 English for Science"_s);
    const QList<qint64> students = newStudents(p, 14);
    p.enrol(english, p.teacher(), role::editingTeacher);
    p.enrol(english, students, role::student, "self");
    p.enrolment(english, students[0]).state = EnrolmentState::Suspended;
    p.enrolment(english, students[1]).state = EnrolmentState::Future;
    p.enrolment(english, students[2]).state = EnrolmentState::Expired;
    p.personOf(students[3]).suspended = true;
    p.personOf(students[4]).confirmed = false;
    p.personOf(students[4]).auth = "email";
    p.enrol(english, p.student(), 0);
    p.enrol(english, p.student(), role::tutor);
    const qint64 cmid = p.activity(english, u"Salon du cours"_s);
    RoomBrush englishRoom(p, english, cmid);
    englishRoom.retention({.enabled = false}); // exempt from the site's rule
    // The plugin put one suspended person back: the campus keeps them as they are.
    englishRoom.room().members.append({.account = p.account(students[3])});
}

void drawHistory(Painter &p, qint64 category)
{
    const qint64 lights = p.course(category, u"L'Europe  des Lumières"_s, u"HIS112 L’Europe des Lumières"_s);
    const QList<qint64> students = newStudents(p, 16);
    const qint64 teacher = p.teacher();
    p.enrol(lights, teacher, role::editingTeacher);
    p.enrol(lights, students, role::student);
    const qint64 stealth = p.activity(lights, u"Salon du cours"_s);
    p.activityOf(lights, stealth).stealth = true;
    RoomBrush room(p, lights, stealth);
    room.apart(machine::operations, true); // a second owner
    // A student who also directs the faculty: the role lies in the category, where no list of enrolled shows it.
    p.campus.categoryRoles.append({.person = students[2], .role = role::editingTeacher, .category = category});

    const qint64 palaeography = p.course(category, u"HIS118"_s, u"HIS118 Paléographie, XIIe–XVe siècle"_s);
    const qint64 unreadable = p.person(u"Marie \"Tables\""_s, u"<i>Dite</i> Bobêche & Co"_s, u"marie.bobeche"_s);
    p.enrol(palaeography, p.teacher(), role::editingTeacher);
    p.enrol(palaeography, students.first(11) + QList<qint64>{unreadable}, role::student);
    const QList<qint64> later = newStudents(p, 5);
    p.enrol(palaeography, later, role::student);
    RoomBrush workshop(p, palaeography, p.activity(palaeography, u"Atelier de lecture"_s));
    workshop.unreadable();
    workshop.neverAdded(later[1]);
    workshop.neverAdded(later[3]);
}

} // namespace

void drawHumanities(Painter &p)
{
    const qint64 humanities = p.category(0, u"Lettres, langues et sciences humaines"_s);
    drawLanguages(p, humanities);
    drawHistory(p, p.category(humanities, u"Licence 1 Histoire"_s));
}

} // namespace diapason::demo
