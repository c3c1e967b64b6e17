// SPDX-License-Identifier: GPL-3.0-or-later
// The campuses for measuring: many activities, many people, one great course.
#include "demo/blueprint_sizes.h"

namespace diapason::demo {

using namespace Qt::StringLiterals;
using namespace drawn;

void drawGreatCourse(Painter &p, qint64 category)
{
    const QList<qint64> students = newStudents(p, 5000);
    QList<qint64> teachers;
    for (int i = 0; i < 5; ++i)
        teachers.append(p.teacher());
    const qint64 course = p.course(category, u"AMPHI-L1"_s, u"Amphi L1 – Méthodologie du travail universitaire"_s);
    p.enrol(course, teachers, role::editingTeacher, "manual");
    p.enrol(course, students, role::student);
    RoomBrush room(p, course, p.activity(course, u"Salon de l’amphi"_s));
    for (int i = 0; i < 200; ++i)
        room.neverAdded(students[25 * i + 3]);
    for (int i = 0; i < 5; ++i) {
        room.promoted(students[990 * i + 17]);
        room.demoted(teachers[i]);
    }
    for (int i = 0; i < 50; ++i)
        room.stranger(p.account(p.student()));
}

namespace {

constexpr int largeCourses = 1248, largeActivities = 2000, largePeople = 60000;

/// A quiet course whose room is in step.
qint64 drawPlainCourse(Painter &p, qint64 category, int number, const QList<qint64> &students)
{
    const qint64 course = p.course(category, u"UE%1"_s.arg(number, 4, 10, QChar(u'0')), u"UE%1 Enseignement n° %1"_s.arg(number));
    p.enrol(course, p.teacher(), role::editingTeacher);
    p.enrol(course, students, role::student);
    return course;
}

/// A handful of drifts in some rooms, as the overview of a real campus shows.
void disturb(Painter &p, RoomBrush &room, const QList<qint64> &students)
{
    const int kind = p.dice.below(4);
    const qint64 someone = students[p.dice.below(int(students.size()) - 2)];
    if (kind == 0)
        room.neverAdded(someone);
    else if (kind == 1)
        room.promoted(someone);
    else if (kind == 2)
        room.left(someone, p.day(9, 15));
    else
        room.stranger(p.account(p.student()));
}

QList<qint64> drawFaculties(Painter &p)
{
    const QStringList faculties
        = {u"Sciences et technologies"_s, u"Lettres, langues et sciences humaines"_s, u"Droit, économie, gestion"_s, u"Santé"_s,
            u"IUT de Brumeval"_s, u"IUT du Val-Perché"_s, u"Sport et vie étudiante"_s, u"Formation continue"_s};
    QList<qint64> years;
    for (const QString &faculty : faculties) {
        const qint64 id = p.category(0, faculty);
        for (const QString &year : {u"Licence 1"_s, u"Licence 2"_s, u"Licence 3"_s, u"Master 1"_s, u"Master 2"_s})
            years.append(p.category(id, year));
    }
    return years;
}

} // namespace

void drawBench(Painter &p)
{
    p.chronicle = false;
    const qint64 category = p.category(0, u"Licence 1"_s);
    drawGreatCourse(p, category);
    for (int i = 0; i < 23; ++i) {
        const qint64 course = drawPlainCourse(p, category, i + 1, newStudents(p, 20));
        const RoomBrush room(p, course, p.activity(course, u"Salon du cours"_s));
    }
    bindRooms(p.campus);
    p.campus.campusFile = campusRules({}, {}, 100);
}

void drawLarge(Painter &p)
{
    p.chronicle = false;
    const QList<qint64> categories = drawFaculties(p);
    drawGreatCourse(p, categories.first());
    const QList<qint64> everyone = newStudents(p, largePeople - int(p.campus.people.size()) - largeCourses - 40);
    int activities = 1;
    for (int i = 1; i < largeCourses; ++i) {
        const int size = 24 + p.dice.below(60);
        const QList<qint64> students = everyone.sliced(p.dice.below(int(everyone.size()) - size), size);
        const qint64 course = drawPlainCourse(p, categories[i % categories.size()], i, students);
        const int share = (largeActivities - activities) / (largeCourses - i)
            + ((largeActivities - activities) % (largeCourses - i) > p.dice.below(largeCourses - i) ? 1 : 0);
        for (int a = 0; a < share; ++a, ++activities) {
            RoomBrush room(p, course, p.activity(course, a == 0 ? u"Salon du cours"_s : u"Salon du groupe %1"_s.arg(a)));
            if (p.dice.oneIn(40))
                disturb(p, room, students);
        }
    }
    for (const qint64 person : everyone)
        p.account(person);
    bindRooms(p.campus);
    p.campus.campusFile = campusRules({}, {}, 100);
}

} // namespace diapason::demo
