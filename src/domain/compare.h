// SPDX-License-Identifier: GPL-3.0-or-later
// Merges expected and actual members into classed rows (product.md, drift classes). Pure: values in, values out.
#pragma once

#include "domain/chat.h"
#include "domain/companion.h"
#include "domain/expect.h"
#include "domain/formernames.h"
#include "domain/link.h"
#include "domain/moodle.h"

#include <array>

namespace diapason {

/// In product.md's order of precedence: one row, one class, the first that fits.
enum class DriftClass : quint8 {
    Unknown, Ambiguous, Suspended, NoRole, Restricted, Deactivated, NoAccount, Left, Missing,
    ShouldBeModerator, ShouldNotBeModerator, Protected, Extra, InStep,
};
inline constexpr int driftClassCount = 14;

/// The one order of bars, chips and sorting.
enum class Family : quint8 { Add, Role, Remove, Blocked, Information, InStep };

[[nodiscard]] Family family(DriftClass driftClass);
/// Whether the class counts as drift: add, role, remove, and ambiguous. Unknown never does.
[[nodiscard]] bool isDrift(DriftClass driftClass);
/// The stable word of files and JSON: "no_account".
[[nodiscard]] QString driftClassCode(DriftClass driftClass);

enum class ActualRole : quint8 { None, Member, Moderator, Owner };
[[nodiscard]] ActualRole actualRole(const RoomRoles &roles);
/// The stable words of files and JSON: "member", "moderator", "owner"; empty for None.
[[nodiscard]] QString memberRoleCode(MemberRole role);
[[nodiscard]] QString actualRoleCode(ActualRole role);

/// Why the row is in its class: the last link of the reason chain.
enum class Cause : quint8 {
    Present,            ///< in step
    OwnerCounts,        ///< in step: an owner stands above the expected role
    NeverAdded,         ///< missing: no line about them in the whole history
    NotInWindow,        ///< missing: no line about them in the messages read; older ones were not checked
    LogUnread,          ///< missing: the room's messages were not read
    RemovedFromRoom,    ///< missing: somebody removed them
    AddedThenGone,      ///< missing: the last line says they were added or joined
    LeftRoom,
    NoAccount,
    AccountDeactivated,
    EnrolmentInactive,
    AccountSuspended,
    AccountUnconfirmed,
    NoRoleAtAll,
    RoleNotMapped,
    ExpectedModerator,  ///< should be moderator
    ExpectedMember,     ///< should not be moderator
    NotEnrolled,        ///< extra
    SeveralPeople,      ///< ambiguous: several people map to this account
    ProtectedAccount,   ///< see Protection
    PeopleUnread,       ///< unknown: Moodle's list is incomplete
    StateUnread,        ///< unknown: active or not was not read
    MembersUnread,      ///< unknown: the room's list is incomplete
    RolesUnread,        ///< unknown: roles in the room were not read
    AccountsUnread,     ///< unknown: the account was not looked up
    EnrolmentSuspended, ///< this and the next two: the companion told which
    EnrolmentNotStarted,
    EnrolmentExpired,
    OutsideRestriction, ///< restricted or extra: an access restriction of the activity keeps them out
    AccessUnread,       ///< unknown: the access restriction is honoured and cannot be evaluated for them
    RoleUnseen,         ///< unknown: holds powers by a role that is not shown to us
    SeveralAccounts,    ///< ambiguous: no account by the username rule, several that could be theirs
    AccountToConfirm,   ///< ambiguous: no account by the username rule, and their address belongs to another one
    ConfirmedGone,      ///< unknown: the account confirmed as theirs was not found
};
inline constexpr int causeCount = int(Cause::ConfirmedGone) + 1;

/// Why nothing is ever written to an account.
/// The last three are of the campus rules: the person, a Moodle role of theirs, their role in the room.
enum class Protection : quint8 { None, Service, Bot, App, Owner, Exception, Person, MoodleRole, RoomRole };
[[nodiscard]] QString protectionCode(Protection protection); ///< "exception"; empty for None

/// One line of the side-by-side table. Indices are into the Comparison's lists, -1 for "none".
struct DriftRow {
    DriftClass driftClass = DriftClass::Unknown;
    Cause cause = Cause::PeopleUnread;
    Protection protection = Protection::None;
    MemberRole expected = MemberRole::None;
    ActualRole actual = ActualRole::None;
    qint32 person = -1;  ///< course.people
    qint32 member = -1;  ///< room.members
    qint32 account = -1; ///< accounts.accounts(); also set when the account is not in the room
    qint32 event = -1;   ///< room.log.events: the last line about them
    friend bool operator==(const DriftRow &, const DriftRow &) = default;
};

using ClassCounts = std::array<int, driftClassCount>;

/// Whose role mapping an activity is compared by.
enum class MappingSource : quint8 { Campus, Activity, Moodle };

/// One activity, both sides, and what differs. Immutable once made; shared by pointer.
struct Comparison {
    Activity activity = {};
    Link link = {};
    CampusRules rules = {};
    RoleMapping mapping = {};
    MappingSource mappingSource = MappingSource::Campus; ///< an override of the campus rules for the activity, or its own in Moodle
    std::optional<RoleMapping> moodleMapping = {}; ///< its own, where the companion tells it
    CourseReading course = {};
    CourseFacts facts = {};
    RoomReading room = {};
    AccountDirectory accounts = {};
    CandidateListing candidates = {}; ///< whose account the rule did not find, and what could be theirs
    FormerNamesPtr former = {};       ///< of the whole campus
    bool accountsNeeded = true;       ///< whether any row rests on the accounts; false when everyone is where they belong
    AccountId service = {};           ///< outside rows and counts
    QList<QString> usernames = {};    ///< expected chat username of each person, same index as course.people
    QList<DriftRow> rows = {};        ///< sorted by family, class, then name
    ClassCounts counts = {};
    int expected = 0;                 ///< people expected
    int present = 0;                  ///< members in the room, the service account aside
    int drifts = 0;
    QList<Finding> findings = {};
    int moodleCalls = 0;
    int chatCalls = 0;
    qint64 elapsedMs = 0;

    [[nodiscard]] int count(DriftClass c) const { return counts[size_t(c)]; }
    [[nodiscard]] const Person *person(const DriftRow &row) const { return row.person < 0 ? nullptr : &course.people.at(row.person); }
    [[nodiscard]] const RoomMember *member(const DriftRow &row) const { return row.member < 0 ? nullptr : &room.members.at(row.member); }
    [[nodiscard]] const Account *account(const DriftRow &row) const { return row.account < 0 ? nullptr : &accounts.accounts().at(row.account); }
    [[nodiscard]] const MembershipEvent *event(const DriftRow &row) const { return row.event < 0 ? nullptr : &room.log.events.at(row.event); }
    /// Stable over refreshes: "p<moodle id>" or "a<account id>".
    [[nodiscard]] QString key(const DriftRow &row) const;
    /// What to call the person or account of a row.
    [[nodiscard]] QString displayName(const DriftRow &row) const;
    /// Chat username of a row: the member's, the account's, or the one expected.
    [[nodiscard]] QString chatUsername(const DriftRow &row) const;
    /// Whether the campus removes people in the state that this row is about; false for rows without such a state.
    [[nodiscard]] bool removes(const DriftRow &row) const;
    [[nodiscard]] bool moodleComplete() const { return course.stamp.complete(); }
    [[nodiscard]] bool chatComplete() const { return room.stamp.complete() && (!accountsNeeded || accounts.stamp().complete()); }
};

struct CompareInput {
    Activity activity = {};
    Link link = {};
    std::optional<RoleMapping> moodleMapping = {}; ///< the activity's own, where the companion tells it
    CourseReading course = {};
    CourseFacts facts = {};
    RoomReading room = {};
    AccountDirectory accounts = {};
    CandidateListing candidates = {};
    FormerNamesPtr former = {};
    AccountId service = {};
    CampusRules rules = {};
    /// The mapping that counts: the campus's own override for the activity, else the activity's in Moodle, else the campus's.
    [[nodiscard]] MappingSource mappingSource() const;
    [[nodiscard]] RoleMapping mapping() const;
};
[[nodiscard]] Comparison compare(CompareInput input);
/// What a comparison was made from, to make it again: with another side, other rules, more facts.
[[nodiscard]] CompareInput inputOf(const Comparison &made);

/// What compare() will ask of the accounts, so that nothing else is looked up.
struct AccountsWanted {
    QStringList usernames = {}; ///< of expected people who are not in the room, confirmed ones aside
    QList<AccountId> ids = {};  ///< of members nobody expects, whose account's type decides, and confirmed ones outside the room
};
[[nodiscard]] AccountsWanted accountsWanted(const CompareInput &input);
/// Whether a row rests on roles that Moodle may not show to us, so that powers are worth asking for.
[[nodiscard]] bool wantsPowers(const Comparison &comparison);
/// Whether anyone expected with an account is absent, so that the room's history is worth reading.
[[nodiscard]] bool someoneMissing(const Comparison &comparison);

} // namespace diapason
