// SPDX-License-Identifier: GPL-3.0-or-later
// Sciences et technologies: the course the pictures show, and its neighbours.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

namespace {

struct Chemistry {
    QList<qint64> students = {};
    QList<qint64> teachers = {};
    qint64 eloise = 0, jeanBaptiste = 0, zoe = 0, maelle = 0, loic = 0, quentin = 0, mohamed = 0, mohamed2 = 0;
};

Chemistry drawChemists(Painter &p)
{
    Chemistry c;
    c.teachers = {p.person(u"Anne-Sophie"_s, u"Guérin-Kowalczyk"_s),
        p.person(u"Thibault"_s, u"Lefèvre"_s, u"thibault.lefevre@haute-brume.fr"_s)};
    c.eloise = p.person(u"Éloïse"_s, u"Brémond-Lachenal"_s, u"eloise.bremond"_s);
    c.jeanBaptiste = p.person(u"Jean-Baptiste"_s, u"d’Aubigné de Saint-Œuvrard"_s, u"jb.daubigne"_s);
    c.zoe = p.person(u"Zoë"_s, u"Wójcik"_s);
    c.maelle = p.person(u"Maëlle"_s, u"N’Guessan"_s);
    c.loic = p.person(u"Loïc"_s, u"Étchegaray"_s);
    c.quentin = p.person(u"Quentin"_s, u"Le Goff"_s);
    c.mohamed = p.person(u"Mohamed-Amine"_s, u"Ben Saïd"_s, u"m.bensaid"_s);
    c.mohamed2 = p.person(u"Mohamed"_s, u"Bensaïd"_s, u"m.bensaid@haute-brume.fr"_s);
    c.students = {p.person(u"Aïcha"_s, u"Diallo"_s),
        p.person(u"Ana María"_s, u"Fernández Peña"_s, u"ana.fernandez@etu.haute-brume.fr"_s), p.person(u"Anaïs"_s, u"Roux"_s),
        p.person(u"Baptiste"_s, u"Œuvrard"_s), p.person(u"René"_s, u"Descamps"_s, u"rené.descamps"_s),
        p.person(u"Visiteuse"_s, u"Erasmus"_s, u"visiteuse@autre-univ.fr"_s)};
    c.students += newStudents(p, 21);
    c.students += {c.eloise, c.jeanBaptiste, c.zoe, c.maelle, c.quentin, c.mohamed, c.mohamed2};
    p.campus.cohorts.append({.id = 1, .name = u"L2 Chimie 2026"_s, .idNumber = u"COH-L2CHI"_s, .members = c.students});
    return c;
}

void drawGroups(Painter &p, qint64 course, const QList<qint64> &students)
{
    Grouping all{.id = 41, .name = u"TP 1 à 6"_s};
    for (int td = 0; td < 3; ++td) {
        QList<qint64> members;
        for (qsizetype i = td; i < students.size(); i += 3)
            members.append(students[i]);
        all.groups.append(p.group(course, u"TD %1"_s.arg(td + 1), members));
    }
    p.courseOf(course).groupings.append(all);
    p.group(course, u"Aménagements d’épreuves"_s, {students[2], students[9]});
    p.courseOf(course).groups.last().hidden = true;
}

void drawOrganic(Painter &p, qint64 category, const Chemistry &c)
{
    const qint64 course = p.course(category, u"CHI201_chimie-organique"_s, u"CHI201 Chimie organique 🧪"_s);
    p.enrol(course, c.teachers, role::editingTeacher, "manual");
    p.enrol(course, c.students, role::student);
    p.enrol(course, c.loic, role::teacher);
    p.enrolment(course, c.maelle).state = EnrolmentState::Suspended;
    drawGroups(p, course, c.students);

    const qint64 main = p.activity(course, u"Salon du cours"_s);
    RoomBrush room(p, course, main);
    room.archivedBetween(p.day(9, 3, 6), p.day(9, 9, 7));
    room.retention({.maxAgeDays = 90});
    room.neverAdded(c.eloise);
    room.left(c.jeanBaptiste, p.day(9, 21, 16, 3));
    room.deactivated(c.zoe, p.day(10, 2, 6, 15));
    room.contested(c.mohamed, c.mohamed2);
    room.unenrolled(c.quentin);
    room.apart(machine::rocketCat);
    room.said(p.account(c.teachers[0]), p.day(9, 9, 8, 12),
        u"Bonjour à tous, le salon est rouvert. Le TP de jeudi est maintenu en B12."_s);
    room.said(p.account(c.students[2]), p.day(9, 9, 8, 40), u"Merci ! Faut-il apporter la blouse ? 🧪"_s);

    const qint64 lab = p.activity(course, u"Salon TP – groupes 1 à 6"_s);
    p.activityOf(course, lab).grouping = 41;
    p.activityOf(course, lab).availability = R"({"op":"&","c":[{"type":"grouping","id":41}],"showc":[true]})";
    RoomBrush labRoom(p, course, lab);
    labRoom.contested(c.mohamed, c.mohamed2);
    labRoom.neverAdded(c.students[3]);
    labRoom.removed(c.students[7], p.account(c.teachers[1]), p.day(9, 17, 14, 20));
}

void drawThermo(Painter &p, qint64 category, const Chemistry &c)
{
    const qint64 course = p.course(category, u"CHI204"_s, u"CHI204 Thermodynamique"_s);
    const QList<qint64> students = c.students.first(27);
    const QList<qint64> leavers = newStudents(p, 4);
    p.enrol(course, c.teachers[1], role::editingTeacher);
    p.enrol(course, students + leavers, role::student);
    RoomBrush room(p, course, p.activity(course, u"Questions & réponses"_s));
    for (const qint64 leaver : leavers)
        room.unenrolled(leaver);
    room.retention({.maxAgeDays = 365, .excludePinned = true});
    if (p.chronicle)
        room.talked(p.day(1, 19, 9), 620);
}

void drawSpectroscopy(Painter &p, qint64 category, const Chemistry &c)
{
    const qint64 course = p.course(category, u"CHI210"_s, u"CHI210 Spectroscopie"_s);
    p.enrol(course, c.teachers[0], role::editingTeacher);
    p.enrol(course, c.students.first(18), role::student);
    const qint64 hidden = p.activity(course, u"Salon du cours"_s);
    p.activityOf(course, hidden).visible = false;
    RoomBrush room(p, course, hidden);
    room.archived(p.day(9, 25, 15));
}

void drawPhysics(Painter &p, qint64 category)
{
    const QList<qint64> students = newStudents(p, 26);
    p.campus.cohorts.append({.id = 2, .name = u"L2 Physique « 2026 »"_s, .idNumber = u"COH-L2PHY"_s, .members = students});
    const qint64 waves = p.course(category, u"PHY220"_s, u"PHY220 Électromagnétisme"_s);
    p.enrol(waves, p.teacher(), role::editingTeacher);
    p.enrol(waves, students, role::student);
    RoomBrush room(p, waves, p.activity(waves, u"Salon du cours"_s));
    room.archivedBetween(p.day(9, 3, 6), p.day(9, 9, 7));
    for (int i = 0; i < 7; ++i)
        room.neverAdded(students[3 * i]);

    const qint64 optics = p.course(
        category, u"PHY231 \"Optique\" & <script>alert(1)</script>"_s, u"PHY231 Optique ondulatoire <script>alert(1)</script>"_s);
    const QList<qint64> newcomers = newStudents(p, 4);
    for (const qint64 newcomer : newcomers)
        p.withholdAccount(newcomer);
    p.enrol(optics, p.teacher(), role::editingTeacher);
    p.enrol(optics, students.first(20) + newcomers, role::student);
    RoomBrush opticsRoom(p, optics, p.activity(optics, u"Salon <b>optique</b> & TP"_s));
    opticsRoom.retention({.enabled = false});
    opticsRoom.removed(students[1], machine::operations, p.day(9, 30, 9));
}

void drawMaterials(Painter &p, qint64 category)
{
    const qint64 course = p.course(category, u"MAT501-2026"_s, u"MAT501 Matériaux et procédés durables"_s);
    const QList<qint64> teachers = {p.teacher(), p.teacher(), p.teacher()};
    p.enrol(course, teachers, role::editingTeacher, "manual");
    p.enrol(course, newStudents(p, 18), role::student);
    const qint64 projects = p.activity(course, u"Projets tutorés"_s);
    // The course was renamed in September; a room keeps the name it was made with.
    RoomBrush room(p, course, projects, {}, pluginRoomName(p.campus.moodleUrl, u"MAT501"_s, projects));
    room.demoted(teachers[1]);
    room.demoted(teachers[2]);
    room.neverAdded(room.students()[4]);
    room.left(room.students()[5], p.day(9, 28, 11));
    room.stranger(p.account(
        {.username = u"tuteur.entreprise"_s, .name = u"Tuteur d’entreprise"_s, .email = u"tuteur@aciers-brumeval.example"_s}));
    room.apart(machine::survey);
}

} // namespace

void drawSciences(Painter &p)
{
    const qint64 sciences = p.category(0, u"Sciences et technologies"_s);
    const qint64 chemistry = p.category(sciences, u"Licence 2 Chimie"_s);
    const Chemistry chemists = drawChemists(p);
    drawOrganic(p, chemistry, chemists);
    drawThermo(p, chemistry, chemists);
    drawSpectroscopy(p, chemistry, chemists);
    drawPhysics(p, p.category(sciences, u"Licence 2 Physique"_s));
    drawMaterials(p, p.category(sciences, u"Master 1 Sciences des matériaux"_s));
}

} // namespace diapason::demo
