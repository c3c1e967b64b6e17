// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/cataloguerows.h"
#include "store/columns.h"
#include "store/digest.h"
#include "store/facts.h"
#include "store/readingrows.h"
#include "store/rowsync.h"
#include "store/words.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

// Further back than this and the clock was wrong, not the order of two readings.
constexpr qint64 overlapMs = 3'600'000;

KeptSide keptSide(Sql &sql, CourseId course)
{
    KeptSide kept;
    sql.each(u"SELECT complete, at, digest FROM course_reading WHERE course=?"_s, {course.value}, [&](const QSqlQuery &row) {
        kept = {.complete = row.value(0).toBool(), .at = storedTime(row.value(1)), .digest = row.value(2).toByteArray()};
    });
    return kept;
}

void keepSeats(Sql &sql, const CourseReading &reading, CourseId course)
{
    PersonWords words(sql, reading.people);
    Standings standings(sql, course);
    RowSync<qint64> seats(sql,
        {.table = u"enrolment"_s,
            .owner = u"course"_s,
            .key = u"person"_s,
            .columns = {u"standing"_s, u"since"_s},
            .placed = true},
        course.value);
    const QVariant now = reading.stamp.at.toMSecsSinceEpoch();
    for (const Person &person : reading.people) {
        const qint64 number = words.number(person);
        const QVariant *kept = seats.kept(number);
        seats.put(number, {standings.number(person), kept ? kept[1] : now});
    }
    words.finish();
    standings.finish();
    seats.finish(forgetAll);
}

} // namespace

bool KeptSide::givesWayTo(bool otherComplete, const QDateTime &otherAt) const
{
    if (complete != otherComplete || !at.isValid())
        return !complete;
    const qint64 back = otherAt.msecsTo(at);
    return back <= 0 || back > overlapMs;
}

void keepCourse(Sql &sql, const CourseReading &reading, const PeopleFacts &facts, CourseId course)
{
    const KeptSide kept = keptSide(sql, course);
    if (!kept.givesWayTo(reading.stamp.complete(), reading.stamp.at))
        return;
    const QByteArray digest = digestOf(reading.people);
    sql.run(u"INSERT INTO course_reading (course, at, sources, gaps, calls, complete, digest) VALUES (?,?,?,?,?,?,?) ON CONFLICT "
            u"DO UPDATE SET"
            " at=excluded.at, sources=excluded.sources, gaps=excluded.gaps, calls=excluded.calls, complete=excluded.complete,"
            " digest=excluded.digest"_s,
        QVariantList{course.value} + stampColumns(reading.stamp)
            + QVariantList{reading.calls, int(reading.stamp.complete()), digest});
    keepPeopleFacts(sql, facts, course);
    if (kept.digest != digest)
        keepSeats(sql, reading, course);
}

std::optional<CourseReading> readCourseReading(Sql &sql, CourseId course)
{
    std::optional<CourseReading> reading;
    sql.each(u"SELECT at, sources, gaps, calls FROM course_reading WHERE course=?"_s, {course.value},
        [&](const QSqlQuery &row) { reading = CourseReading{.stamp = stampOf(row, 0), .calls = row.value(3).toInt()}; });
    if (!reading)
        return {};
    reading->course = readCourse(sql, course);
    const QHash<qint64, Person> standings = Standings::read(sql, course);
    sql.each(
        u"SELECT standing, id, username, full_name, email FROM enrolment JOIN person ON number=person WHERE course=? ORDER BY position"_s,
        {course.value}, [&](const QSqlQuery &row) {
            Person person = standings.value(row.value(0).toLongLong());
            person.id = MoodleUserId{row.value(1).toLongLong()};
            person.username = row.value(2).toString();
            person.fullName = row.value(3).toString();
            person.email = row.value(4).toString();
            reading->people.append(std::move(person));
        });
    return reading;
}

} // namespace diapason
