// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor: what this account can and cannot do on each server, told from what the servers answered.
// Pure: evidence in, findings out. Nobody is asked whether a right is there: its effects are looked at (moodle.md §3).
#pragma once

#include "domain/catalogue.h"
#include "domain/companion.h"

#include <array>

namespace diapason {

/// What a place or an action needs, in the order shown.
enum class AccessNeed : quint8 {
    MoodleToken, ///< a token of a service for REST
    MoodleFunctions, ///< every function Diapason calls is in the service
    ViewCourses, ///< moodle/course:view
    HiddenCourses, ///< moodle/course:viewhiddencourses
    HiddenCategories, ///< moodle/category:viewhiddencategories
    HiddenActivities, ///< moodle/course:viewhiddenactivities and viewhiddensections
    RestrictedActivities, ///< moodle/course:ignoreavailabilityrestrictions
    Participants, ///< moodle/course:viewparticipants
    CountPeople, ///< moodle/course:viewparticipants: how many are enrolled, to prove that nobody was left out
    EveryPerson, ///< moodle/user:viewdetails
    FullNames, ///< moodle/site:viewfullnames
    Usernames, ///< moodle/user:viewalldetails
    EnrolmentStates, ///< moodle/course:enrolreview
    SeparateGroups, ///< moodle/site:accessallgroups
    Emails, ///< moodle/site:viewuseridentity
    Companion, ///< local/diapason:read, where local_diapason is installed: it is optional, and not there is no fault
    CompanionWrites, ///< local/diapason:write, asked for only where an activity's retention is changed from here
    PersonRows, ///< one person's courses, roles and groups: functions that only privacy cases call
    DataRequests, ///< tool/dataprivacy:managedatarequests, as a privacy officer, and functions that only privacy cases call
    MoodleClock, ///< its clock and ours agree
    ChatToken,
    ListRooms, ///< view-room-administration
    ReadRooms, ///< being in the room, as its owner best
    AccountDetails, ///< view-full-other-user-info
    AddMembers, ///< add-user-to-joined-room
    RemoveMembers, ///< remove-user
    SetModerators, ///< set-moderator
    EditRooms, ///< edit-room: retention, quiet mode, what Diapason notes in a room's custom fields
    EditRetention, ///< edit-room-retention-policy: together with edit-room
    CreateAccounts, ///< create-user: asked for only where the campus rules let accounts be created
    RoomsOfPerson, ///< view-other-user-channels; this and the next ones are needed for privacy cases alone
    CleanHistory, ///< clean-channel-history
    SwitchAccounts, ///< edit-other-user-active-status, or manage-moderation-actions
    DeleteUsers, ///< delete-user
    PrivateSettings, ///< view-privileged-setting: what becomes of a deleted account's messages
    NoRateLimit, ///< api-bypass-rate-limit
    PluginCreates, ///< the plugin can make groups on this version: bodies are strict from 8.8 on (rocketchat.md T-25)
    ChatClock,
};
inline constexpr int accessNeeds = 38;

/// What suffers when a need is not met.
enum class AccessUse : quint8 { Everything, Browse, Compare, Repair, Retention, Search, Speed, Privacy };

struct AccessFinding {
    enum class State : quint8 {
        Has, ///< an answer proves it
        NoSign, ///< nothing shows that it is missing; what it hides, it hides in silence
        Lacks, ///< an answer shows that it is missing
        NotSeen, ///< could not be looked at, because something before it is missing
    };
    AccessNeed need = AccessNeed::MoodleToken;
    State state = State::NotSeen;
    QStringList missing = {}; ///< functions that the token's service does not offer
    std::optional<std::chrono::seconds> ahead = {}; ///< the clocks: by how much the server's is ahead of ours
    std::optional<Error> error = {}; ///< what the server said, when it said something
};

[[nodiscard]] Server serverOf(AccessNeed need);
[[nodiscard]] AccessUse useOf(AccessNeed need);
/// A campus may want to do without what it is for: then it lacks nothing, and one thing is not possible.
[[nodiscard]] bool isOptional(AccessNeed need);
/// The rights' own names on their server: "moodle/course:view", "set-moderator". None for tokens, functions, membership, clocks.
[[nodiscard]] QStringList rightsOf(AccessNeed need);
/// The stable word of JSON: "view_courses".
[[nodiscard]] QString accessNeedCode(AccessNeed need);

/// An activity that a room's name speaks of and no course lists, asked for by itself: hidden from us, or gone.
struct UnlistedActivity {
    Cmid cmid = {};
    Result<Activity> answer = Failure{Error{.kind = Error::Kind::Cancelled}};
};

/// What a session saw of both servers. Samples are a few courses with an activity, and their rooms.
struct AccessEvidence {
    Result<MoodleSite> moodle = Failure{Error{.kind = Error::Kind::Cancelled}};
    Result<ChatSite> chat = Failure{Error{.kind = Error::Kind::Cancelled}};
    std::optional<Result<CourseListing>> courses = {};
    std::optional<Result<RoomListing>> rooms = {};
    QList<Activity> activities = {}; ///< of every course that was asked
    QHash<Cmid, Link> links = {}; ///< of those activities
    QList<UnlistedActivity> unlisted = {};
    std::optional<Result<std::optional<CompanionSite>>> companion = {};
    std::optional<Result<void>> requests = {}; ///< Moodle's data requests asked for, where the service offers them
    QList<CourseReading> people = {};
    QList<RoomReading> members = {};
};

/// Clocks further apart than this are told: waits for rate limits and times of drifts are then wrong.
inline constexpr std::chrono::seconds clocksApart{60};

/// One finding per need, in order.
[[nodiscard]] QList<AccessFinding> diagnose(const AccessEvidence &evidence);

/// What the doctor said, and when. Names no person: the accounts asked are those of the campus.
struct Diagnosis {
    QString campus = {};
    QDateTime at = {};
    qint64 elapsedMs = 0;
    int moodleCalls = 0;
    int chatCalls = 0;
    QString moodleRelease = {}; ///< empty when the site did not let us in
    QString chatVersion = {};
    QList<AccessFinding> findings = {};
    [[nodiscard]] bool lacksAnything() const
    {
        return std::ranges::any_of(findings, [](const AccessFinding &finding) {
            return !isOptional(finding.need)
                && (finding.state == AccessFinding::State::Lacks || finding.state == AccessFinding::State::NotSeen);
        });
    }
};

} // namespace diapason
