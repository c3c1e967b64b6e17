// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a MoodleHost's course, read by the real client.
#pragma once

#include "net/moodle/moodleclient.h"
#include "support/await.h"
#include "support/moodlehost.h"

namespace diapason::test {

using Kinds = QList<Gap::Kind>;

inline const QString enrolled = QStringLiteral("core_enrol_get_enrolled_users");
inline const QString counted = QStringLiteral("core_enrol_get_users_courses");
inline const QString accounts = QStringLiteral("core_user_get_users_by_field");
inline const Course maths{.id = CourseId(MoodleHost::courseId)};

inline SystemClock &systemClock()
{
    static SystemClock real;
    return real;
}

inline std::unique_ptr<MoodleClient> client(
    const MoodleHost &moodle, moodle::PeoplePages pages = {.people = 20, .accounts = 20}, int concurrency = 4)
{
    MoodleOptions options;
    options.transport.backOff = std::chrono::milliseconds(1);
    options.transport.startConcurrency = options.transport.maxConcurrency = concurrency;
    options.pages = pages;
    return std::make_unique<MoodleClient>(moodle.url(), moodle.token(), systemClock(), options);
}

inline CourseReading read(const MoodleHost &moodle, Course course = maths)
{
    return await(client(moodle)->people(course, {}, {}));
}

inline Kinds kinds(const CourseReading &reading)
{
    Kinds found;
    for (const Gap &gap : reading.stamp.gaps)
        found.append(gap.kind);
    return found;
}

inline QList<qint64> ids(const CourseReading &reading)
{
    QList<qint64> found;
    for (const Person &person : reading.people)
        found.append(person.id.value);
    return found;
}

template <class Pick>
qsizetype howMany(const CourseReading &reading, Pick pick)
{
    return std::ranges::count_if(reading.people, pick);
}

} // namespace diapason::test
