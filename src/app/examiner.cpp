// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examiner.h"

namespace diapason {

namespace {

/// Courses with an activity whose room is known, and those rooms.
struct Samples {
    QList<Course> courses = {};
    QList<Room> rooms = {};
};

QCoro::Task<Samples> findSamples(MoodleServer *moodle, Catalogue catalogue, std::stop_token stop)
{
    Samples samples;
    const QList<Course> courses
        = catalogue.courses.courses.first(std::min<qsizetype>(doctorCourses, catalogue.courses.courses.size()));
    for (const Course &course : courses) {
        if (samples.courses.size() >= doctorSamples || stop.stop_requested())
            break;
        const Result<QList<Activity>> activities = co_await moodle->activities(course.id, stop);
        if (!activities || activities->isEmpty())
            continue;
        samples.courses += course;
        for (const Link &link : linkActivities(catalogue.moodle.urlText, {course}, *activities, catalogue.rooms.rooms))
            if (const Room *room = catalogue.room(link.room); room && !room->archived)
                samples.rooms += *room;
    }
    if (samples.courses.isEmpty() && !courses.isEmpty())
        samples.courses += courses.first(); // a course that refuses its contents is evidence too
    co_return samples;
}

} // namespace

QCoro::Task<AccessEvidence> examine(MoodleServer &moodleServer, ChatServer &chatServer, ProgressFn progress, std::stop_token stop)
{
    MoodleServer *moodle = &moodleServer;
    ChatServer *chat = &chatServer;
    AccessEvidence evidence;
    auto moodleTask = moodle->connect(stop);
    auto chatTask = chat->connect(stop);
    evidence.moodle = co_await std::move(moodleTask);
    evidence.chat = co_await std::move(chatTask);
    Catalogue catalogue;
    if (evidence.moodle) {
        evidence.courses = co_await moodle->courses(stop);
        catalogue.moodle = *evidence.moodle;
        if (*evidence.courses)
            catalogue.courses = **evidence.courses;
    }
    if (evidence.chat) {
        evidence.rooms = co_await chat->rooms(progress, stop);
        if (*evidence.rooms)
            catalogue.rooms = **evidence.rooms;
    }
    if (!evidence.moodle)
        co_return evidence;
    const Samples samples = co_await findSamples(moodle, catalogue, stop);
    for (const Course &course : samples.courses)
        evidence.people += co_await moodle->people(course, progress, stop);
    for (const Room &room : samples.rooms)
        evidence.members += co_await chat->members(room, progress, stop);
    co_return evidence;
}

} // namespace diapason
