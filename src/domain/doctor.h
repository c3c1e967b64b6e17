// SPDX-License-Identifier: GPL-3.0-or-later
// The access doctor: what this account can and cannot do on each server, told from what the servers answered.
// Pure: evidence in, findings out. Nobody is asked whether a right is there: its effects are looked at (moodle.md §3).
#pragma once

#include "domain/catalogue.h"

#include <array>

namespace diapason {

/// What a place or an action needs, in the order shown.
enum class AccessNeed : quint8 {
    MoodleToken, ///< a token of a service for REST
    MoodleFunctions, ///< every function Diapason calls is in the service
    ViewCourses, ///< moodle/course:view
    HiddenCourses, ///< moodle/course:viewhiddencourses
    HiddenCategories, ///< moodle/category:viewhiddencategories
    Participants, ///< moodle/course:viewparticipants
    EveryPerson, ///< moodle/user:viewdetails
    Usernames, ///< moodle/user:viewalldetails
    EnrolmentStates, ///< moodle/course:enrolreview
    SeparateGroups, ///< moodle/site:accessallgroups
    Emails, ///< moodle/site:viewuseridentity
    ChatToken,
    ListRooms, ///< view-room-administration
    ReadRooms, ///< being in the room, as its owner best
    AccountDetails, ///< view-full-other-user-info
    AddMembers, ///< add-user-to-joined-room
    RemoveMembers, ///< remove-user
    SetModerators, ///< set-moderator
    NoRateLimit, ///< api-bypass-rate-limit
};
inline constexpr int accessNeeds = 19;

/// What suffers when a need is not met.
enum class AccessUse : quint8 { Everything, Browse, Compare, Repair, Search, Speed };

struct AccessFinding {
    enum class State : quint8 {
        Has, ///< an answer proves it
        NoSign, ///< nothing shows that it is missing; what it hides, it hides in silence
        Lacks, ///< an answer shows that it is missing
        NotSeen, ///< could not be looked at, because something before it is missing
    };
    AccessNeed need = AccessNeed::MoodleToken;
    State state = State::NotSeen;
    QStringList missing = {}; ///< MoodleFunctions: their names
    std::optional<Error> error = {}; ///< what the server said, when it said something
};

[[nodiscard]] Server serverOf(AccessNeed need);
[[nodiscard]] AccessUse useOf(AccessNeed need);
/// The right's own name on its server: "moodle/course:view", "set-moderator". Empty for tokens, functions and membership.
[[nodiscard]] QString rightOf(AccessNeed need);
/// The stable word of JSON: "view_courses".
[[nodiscard]] QString accessNeedCode(AccessNeed need);

/// What a session saw of both servers. Samples are a few courses with an activity, and their rooms.
struct AccessEvidence {
    Result<MoodleSite> moodle = Failure{Error{.kind = Error::Kind::Cancelled}};
    Result<ChatSite> chat = Failure{Error{.kind = Error::Kind::Cancelled}};
    std::optional<Result<CourseListing>> courses = {};
    std::optional<Result<RoomListing>> rooms = {};
    QList<CourseReading> people = {};
    QList<RoomReading> members = {};
};

/// One finding per need, in order.
[[nodiscard]] QList<AccessFinding> diagnose(const AccessEvidence &evidence);

} // namespace diapason
