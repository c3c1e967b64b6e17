// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/availability.h"
#include "domain/companion.h"
#include "ports/dossiers.h"
#include "ports/progress.h"

#include <QCoroTask>
#include <QSet>

#include <stop_token>

namespace diapason {

/// What the use cases ask of Moodle. Every call may be stopped at any moment and then answers Kind::Cancelled
/// (or a reading with a Cancelled gap). All of it reads but saveRetention().
class MoodleServer
{
public:
    virtual ~MoodleServer() = default;

    /// Proves the token and learns the site: core_webservice_get_site_info.
    [[nodiscard]] virtual QCoro::Task<Result<MoodleSite>> connect(std::stop_token stop) = 0;
    /// Every course and category this account may see: core_course_get_courses (all or nothing, so with
    /// core_course_get_courses_by_field as the fallback) and core_course_get_categories.
    [[nodiscard]] virtual QCoro::Task<Result<CourseListing>> courses(std::stop_token stop) = 0;
    /// One course: core_course_get_courses_by_field(id). Kind::NotFound when there is none.
    [[nodiscard]] virtual QCoro::Task<Result<Course>> course(CourseId course, std::stop_token stop) = 0;
    /// The rocketchat activities of a course: core_course_get_contents(modname=rocketchat).
    [[nodiscard]] virtual QCoro::Task<Result<QList<Activity>>> activities(CourseId course, std::stop_token stop) = 0;
    /// One activity, its course found on the way: core_course_get_course_module.
    /// Kind::NotFound for an unknown cmid or another kind of module.
    [[nodiscard]] virtual QCoro::Task<Result<Activity>> activity(Cmid cmid, std::stop_token stop) = 0;
    /// Everyone enrolled, with states: core_enrol_get_enrolled_users in pages of 500 (bisected around poisoned
    /// rows), its onlysuspended form, core_user_get_users_by_field by 200, and enrolledusercount to prove that
    /// nobody was left out silently. Never fails as a whole: what is missing is in the stamp.
    [[nodiscard]] virtual QCoro::Task<CourseReading> people(Course course, ProgressFn progress, std::stop_token stop) = 0;

    /// What this course's restrictions ask (needsOf): core_group_get_course_groups, core_group_get_groupings, and the wanted
    /// profile fields with each person's groups from core_enrol_get_enrolled_users. Never fails as a whole.
    [[nodiscard]] virtual QCoro::Task<RestrictionFacts> restrictionFacts(Course course, RestrictionNeeds needs, std::stop_token stop) = 0;
    /// People who may manage the course's activities by a role that nobody shows: core_enrol_get_enrolled_users with
    /// withcapability=moodle/course:manageactivities (moodle.md §4.1). Denied without moodle/role:review.
    [[nodiscard]] virtual QCoro::Task<Result<QSet<MoodleUserId>>> powerful(CourseId course, std::stop_token stop) = 0;

    /// The companion's site block; none when connect() showed that this token's service does not offer it.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<CompanionSite>>> companion(std::stop_token stop) = 0;
    /// Every activity as the plugin itself keeps it, in pages. Never fails as a whole.
    [[nodiscard]] virtual QCoro::Task<CompanionListing> companionActivities(ProgressFn progress, std::stop_token stop) = 0;
    /// What the companion tells of the enrolled people of a course, in pages. Never fails as a whole.
    [[nodiscard]] virtual QCoro::Task<PeopleFacts> peopleFacts(CourseId course, std::stop_token stop) = 0;

    /// What an activity asks for about messages: local_diapason_set_retention; neither the room nor its members are touched.
    /// Sent once; `fateUnknown` where no whole answer came. Denied without local/diapason:write and
    /// moodle/course:manageactivities; Refused "badmaxage", "noretention", "locktimeout"; NotFound for no such activity.
    [[nodiscard]] virtual QCoro::Task<Result<void>> saveRetention(Cmid cmid, PluginRetention retention, std::stop_token stop) = 0;

    /// What privacy cases ask.
    [[nodiscard]] virtual MoodleRequests &requests() = 0;

    /// Calls sent so far.
    [[nodiscard]] virtual int calls() const = 0;
};

} // namespace diapason
