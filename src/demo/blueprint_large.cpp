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

constexpr int largeCourses = 1248, largeActivities = 2000, largePeople = 60000, largeAssistants = 160;

/// Whether the activity of that number has the oddity whose turn that is: five times on the whole campus.
bool isTurn(int activity, int turn) { return activity % (largeActivities / 5) == turn; }

/// Students that follow some others in a long list, and are none of them.
QList<qint64> neighbours(const QList<qint64> &everyone, qsizetype from, qsizetype size, qsizetype wanted)
{
    return everyone.sliced(from + size + wanted <= everyone.size() ? from + size : from - wanted, wanted);
}

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

/// Non-editing teachers of one course in seven. They were put into its rooms when it was made; in one room of nine somebody
/// left one of them out.
class Assistants
{
public:
    explicit Assistants(Painter &p) : m_painter(p)
    {
        for (int i = 0; i < largeAssistants; ++i)
            m_all.append(p.teacher());
    }
    [[nodiscard]] QList<qint64> enrol(qint64 course, int number)
    {
        if (number % 7 != 3)
            return {};
        const QList<qint64> some = m_all.sliced((number * 3) % (largeAssistants - 3), 1 + number % 3);
        m_painter.enrol(course, some, role::teacher, "manual");
        return some;
    }
    static void enter(RoomBrush &room, QList<qint64> some, int activity)
    {
        if (activity % 9 == 4 && !some.isEmpty())
            some.removeLast();
        for (const qint64 person : std::as_const(some))
            room.unmapped(person);
    }

private:
    Painter &m_painter;
    QList<qint64> m_all;
};

/// Rooms that are no longer, or not yet, as a room should be. `others` were in the course a year ago, and still are in the room.
void neglect(Painter &p, RoomBrush &room, int activity, const QList<qint64> &others)
{
    if (isTurn(activity, 120))
        room.ownerless();
    if (isTurn(activity, 220))
        room.archived(p.day(7, 4));
    if (isTurn(activity, 320))
        for (const qint64 person : others)
            room.stranger(p.account(person));
}

/// Rooms of courses that are gone.
void drawOrphans(Painter &p)
{
    for (int i = 1; i <= 8; ++i)
        p.room({.name = pluginRoomName(p.campus.moodleUrl, u"UE%1-2025"_s.arg(100 * i), 40000 + 3 * i),
            .topic = u"Salon du cours"_s,
            .created = p.day(1, 8 + i),
            .members = {{.account = 1 + i}, {.account = 10 + i}}});
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
    const QList<qint64> everyone
        = newStudents(p, largePeople - int(p.campus.people.size()) - largeCourses - 40 - largeAssistants);
    Assistants assistants(p);
    int activities = 1;
    for (int i = 1; i < largeCourses; ++i) {
        const int size = 24 + p.dice.below(60);
        const int from = p.dice.below(int(everyone.size()) - size);
        const QList<qint64> students = everyone.sliced(from, size);
        const qint64 course = drawPlainCourse(p, categories[i % categories.size()], i, students);
        const QList<qint64> some = assistants.enrol(course, i);
        const int share = (largeActivities - activities) / (largeCourses - i)
            + ((largeActivities - activities) % (largeCourses - i) > p.dice.below(largeCourses - i) ? 1 : 0);
        for (int a = 0; a < share; ++a, ++activities) {
            const qint64 cmid = p.activity(course, a == 0 ? u"Salon du cours"_s : u"Salon du groupe %1"_s.arg(a));
            if (isTurn(activities, 20))
                continue; // its room was deleted by hand
            RoomBrush room(p, course, cmid);
            Assistants::enter(room, some, activities);
            if (p.dice.oneIn(40))
                disturb(p, room, students);
            neglect(p, room, activities, neighbours(everyone, from, size, size * 8 / 5 + 2));
        }
    }
    for (const qint64 person : everyone)
        p.account(person);
    drawOrphans(p);
    bindRooms(p.campus);
    p.campus.campusFile = campusRules({}, {}, 100, {}, Unmapped::Removed);
}

} // namespace diapason::demo
