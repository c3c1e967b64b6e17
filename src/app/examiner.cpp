// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examiner.h"

#include "app/sites.h"
#include "domain/casefunctions.h"
#include "domain/names.h"

#include <QElapsedTimer>

namespace diapason {

namespace {

/// Rooms of activities that no course lists are asked about: at most so many.
constexpr int unlistedAsked = 5;

/// Courses with an activity whose room is known, and those rooms.
struct Samples {
    QList<Course> courses = {};
    QList<Room> rooms = {};
};

/// Notes the activities it meets in the evidence.
QCoro::Task<Samples> findSamples(MoodleServer *moodle, AccessEvidence *evidence, Catalogue catalogue, std::stop_token stop)
{
    Samples samples;
    QList<Course> courses = catalogue.courses.courses;
    // One in separate groups comes first: only there moodle/site:accessallgroups shows.
    if (const auto separate = std::ranges::find(courses, GroupMode::Separate, &Course::groupMode); separate != courses.end())
        std::ranges::rotate(courses.begin(), separate, separate + 1);
    courses.resize(std::min<qsizetype>(doctorCourses, courses.size()));
    for (const Course &course : courses) {
        if (samples.courses.size() >= doctorSamples || stop.stop_requested())
            break;
        const Result<QList<Activity>> activities = co_await moodle->activities(course.id, stop);
        if (!activities || activities->isEmpty())
            continue;
        samples.courses += course;
        evidence->activities += *activities;
        const QHash<Cmid, Link> links = linkActivities(catalogue.namer(),
            {.courses = {course}, .activities = *activities, .rooms = catalogue.rooms.rooms, .companion = catalogue.companion});
        evidence->links.insert(links);
        for (const Link &link : links)
            if (const Room *room = catalogue.room(link.room); room && !room->archived)
                samples.rooms += *room;
    }
    if (samples.courses.isEmpty() && !courses.isEmpty())
        samples.courses += courses.first(); // a course that refuses its contents is evidence too
    co_return samples;
}

/// Activities that rooms of this campus are named after and the samples do not list: the plugin archives the room of a
/// hidden activity, so those come first.
QList<Cmid> unlisted(const Catalogue &catalogue, const QHash<Cmid, Link> &links)
{
    const GroupNamer namer = catalogue.namer();
    QList<Cmid> archived, others;
    for (const Room &room : catalogue.rooms.rooms) {
        const auto hint = namer.hint(room.name);
        if (hint && hint->name.cmid.isValid() && !links.contains(hint->name.cmid))
            (room.archived ? archived : others) += hint->name.cmid;
    }
    archived += others;
    return archived.first(std::min<qsizetype>(unlistedAsked, archived.size()));
}

/// About Moodle's guest, for whom nobody makes requests: only the refusal matters, and it comes before anybody is looked up.
QCoro::Task<std::optional<Result<void>>> askForRequests(MoodleServer *moodle, MoodleSite site, std::stop_token stop)
{
    constexpr qint64 guest = 1;
    if (site.functions.isEmpty() || !missingForRequests(site).isEmpty())
        co_return std::optional<Result<void>>();
    const auto said = co_await moodle->requests().requestsOf(MoodleUserId{guest}, stop);
    co_return said ? Result<void>() : Result<void>(Failure{said.error()});
}

} // namespace

QCoro::Task<AccessEvidence> examine(
    MoodleServer &moodleServer, ChatServer &chatServer, ProgressFn progress, std::stop_token stop, GroupNameRule naming)
{
    MoodleServer *moodle = &moodleServer;
    ChatServer *chat = &chatServer;
    AccessEvidence evidence;
    const Sites sites = co_await connectBoth(*moodle, *chat, stop);
    evidence.moodle = sites.moodle;
    evidence.chat = sites.chat;
    Catalogue catalogue{.naming = naming};
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
    evidence.companion = co_await moodle->companion(stop);
    if (*evidence.companion && (*evidence.companion)->has_value())
        catalogue.take(co_await moodle->companionActivities(progress, stop));
    evidence.requests = co_await askForRequests(moodle, *evidence.moodle, stop);
    const Samples samples = co_await findSamples(moodle, &evidence, catalogue, stop);
    for (const Cmid cmid : unlisted(catalogue, evidence.links))
        evidence.unlisted += {.cmid = cmid, .answer = co_await moodle->activity(cmid, stop)};
    for (const Course &course : samples.courses)
        evidence.people += co_await moodle->people(course, progress, stop);
    for (const Room &room : samples.rooms)
        evidence.members += co_await chat->members(room, progress, stop);
    co_return evidence;
}

QCoro::Task<Diagnosis> diagnoseAccess(MoodleServer &moodleServer, ChatServer &chatServer, QString campus, QDateTime at,
    ProgressFn progress, std::stop_token stop, GroupNameRule naming)
{
    MoodleServer *moodle = &moodleServer;
    ChatServer *chat = &chatServer;
    QElapsedTimer elapsed;
    elapsed.start();
    Diagnosis diagnosis{.campus = campus, .at = at, .moodleCalls = -moodle->calls(), .chatCalls = -chat->calls()};
    const AccessEvidence evidence = co_await examine(*moodle, *chat, std::move(progress), std::move(stop), naming);
    diagnosis.findings = diagnose(evidence);
    diagnosis.moodleRelease = evidence.moodle ? evidence.moodle->release : QString();
    diagnosis.chatVersion = evidence.chat ? evidence.chat->version : QString();
    diagnosis.moodleCalls += moodle->calls();
    diagnosis.chatCalls += chat->calls();
    diagnosis.elapsedMs = elapsed.elapsed();
    co_return diagnosis;
}

} // namespace diapason
