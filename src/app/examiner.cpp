// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examiner.h"

#include "app/sites.h"

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
    const Sites sites = co_await connectBoth(*moodle, *chat, stop);
    evidence.moodle = sites.moodle;
    evidence.chat = sites.chat;
    Catalogue catalogue;
    if (evidence.moodle && evidence.chat) {
        auto [courses, rooms] = co_await listBoth(*moodle, *chat, progress, stop);
        evidence.courses = std::move(courses);
        evidence.rooms = std::move(rooms);
    } else if (evidence.moodle) {
        evidence.courses = co_await moodle->courses(stop);
    } else if (evidence.chat) {
        evidence.rooms = co_await chat->rooms(progress, stop);
    }
    if (evidence.courses && *evidence.courses)
        catalogue.courses = **evidence.courses;
    if (evidence.rooms && *evidence.rooms)
        catalogue.rooms = **evidence.rooms;
    if (!evidence.moodle)
        co_return evidence;
    catalogue.moodle = *evidence.moodle;
    const Samples samples = co_await findSamples(moodle, catalogue, stop);
    for (const Course &course : samples.courses)
        evidence.people += co_await moodle->people(course, progress, stop);
    for (const Room &room : samples.rooms)
        evidence.members += co_await chat->members(room, progress, stop);
    co_return evidence;
}

} // namespace diapason
