// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's side as values. Names are raw (moodlewssettingraw), never HTML.
#pragma once

#include "core/ids.h"
#include "domain/reading.h"

#include <QUrl>

namespace diapason {

/// core_webservice_get_site_info (moodle.md §5).
struct MoodleSite {
    QUrl url = {};       ///< `siteurl` as the server says it: the sha1 input of group names
    QString urlText = {}; ///< the same, byte for byte
    QString name = {};
    QString release = {}; ///< "4.5.5+ (Build: …)"
    QString username = {};
    MoodleUserId userId = {};
    QStringList functions = {}; ///< of this token's service
    QStringList missingFunctions = {}; ///< of those Diapason needs
    std::optional<std::chrono::seconds> ahead = {}; ///< of our clock, by the answer's Date; empty when it had none
};

struct Category {
    CategoryId id = {};
    CategoryId parent = {};
    QString name = {};
    bool visible = true;
    int sortOrder = 0;
};

enum class GroupMode { None = 0, Separate = 1, Visible = 2 };

struct Course {
    CourseId id = {};
    QString shortName = {}; ///< raw: the one that enters group names
    QString fullName = {};
    CategoryId category = {};
    bool visible = true;
    GroupMode groupMode = GroupMode::None;
    QDateTime start = {};
    QDateTime end = {};
    int sortOrder = 0;
};

struct CourseListing {
    QList<Category> categories = {};
    QList<Course> courses = {}; ///< without the site course
    QString siteShortName = {}; ///< the site course's; empty when it was not listed
    ReadStamp stamp = {};       ///< a gap when hidden courses or categories may have been dropped silently
};

/// A `rocketchat` course module (core_course_get_contents, moodle.md §7).
struct Activity {
    Cmid cmid = {};
    CourseId course = {};
    qint64 instance = 0;
    QString name = {};
    bool visible = true;        ///< own eye and section's: what decides "archived or not"
    bool stealth = false;       ///< available but not shown on the course page
    bool userVisible = true;    ///< false: its access restriction keeps our own account out
    QString availability = {};  ///< raw JSON of the access restriction, empty when none or not shown to us
    QString sectionAvailability = {}; ///< the same of its section; known through the companion only
    QUrl url = {};
};

struct MoodleRole {
    qint64 id = 0;
    QString shortName = {};
    QString name = {}; ///< often empty: standard roles have none
    friend bool operator==(const MoodleRole &, const MoodleRole &) = default;
};

enum class EnrolmentState {
    Unknown,
    Active,
    Inactive, ///< suspended, not started or expired: core web services do not tell which (moodle.md §4.1)
    Suspended, ///< this and the next two are known through the companion only (companion.h)
    NotStarted,
    Expired,
};
/// Whether an enrolment is known to give nothing now.
[[nodiscard]] constexpr bool isInactive(EnrolmentState state)
{
    return state != EnrolmentState::Unknown && state != EnrolmentState::Active;
}
enum class MoodleAccountState { Unknown, Active, Suspended, Unconfirmed };

/// One enrolled person (core_enrol_get_enrolled_users + core_user_get_users_by_field).
struct Person {
    MoodleUserId id = {};
    QString username = {};
    QString fullName = {};
    QString email = {};
    QList<MoodleRole> roles = {}; ///< given in the course itself: inherited ones are not shown to anyone (moodle.md §4.1)
    QStringList groups = {};      ///< names of the course's groups
    EnrolmentState enrolment = EnrolmentState::Unknown;
    MoodleAccountState account = MoodleAccountState::Unknown;
};

/// Everything Moodle says about the people of one course.
struct CourseReading {
    Course course = {};
    QList<Person> people = {}; ///< every enrolment whatever its state, sorted by id
    ReadStamp stamp = {};
    int calls = 0;
};

} // namespace diapason
