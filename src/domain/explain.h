// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence chain of one row, first cause at the top. Made on demand, so that rows stay small.
#pragma once

#include "domain/compare.h"

namespace diapason {

/// One link of the chain. Exactly one is Broken in every row but those in step, and carries the row's cause.
struct Reason {
    enum class Kind {
        Enrolment,    ///< subject: Moodle username, empty (and cause NotEnrolled) when not enrolled;
                      ///< other: stateCode(EnrolmentState)
        AccountState, ///< the Moodle account; subject: Moodle username, empty when not enrolled;
                      ///< other: "active", "suspended", "unconfirmed" or "unknown"
        Role,         ///< subject: short names of the roles given in the course; `elsewhere`: those held in other places,
                      ///< which core web services show to nobody; other: "unseen" when there must be one nobody shows
        Mapping,      ///< subject: short name that decided, or all of them when none is mapped; other: memberRoleCode()
        Restriction,  ///< NotApplicable also when the campus ignores it; other: "none" when nothing restricts; Unknown when it cannot be evaluated
        Account,      ///< the chat account; subject: its username; number: people who map to it, 0: nobody enrolled; other: the others' names
        Protection,   ///< only when protected; subject: username; other: protectionCode()
        Room,         ///< subject: the room's name; other: "archived" (then NotApplicable) or "open"; number: members present
        Presence,     ///< subject: username; when and other: time and author of the last line about them, or (NotInWindow)
                      ///< the oldest message looked at
        RoomRole,     ///< subject: actualRoleCode(); other: memberRoleCode() of what is expected
        Completeness, ///< only in unknown rows, last; subject: what was not read, as the server's word for the error if there
                      ///< was one; number: rows read, -1 when not counted
    };
    enum class Outcome {
        Passed,
        Broken,        ///< the link where the chain breaks
        NotApplicable, ///< after the break, or without meaning here
        Unknown,       ///< not looked at, or not readable
    };
    /// What the link rests on.
    enum class Ground {
        Fact,      ///< a server said so, or a rule of the campus does
        Inference, ///< concluded from facts: an account by its name, a restriction by its conditions
        Unknown,   ///< not read, not readable, or beyond what was looked at
    };
    Kind kind = Kind::Enrolment;
    Outcome outcome = Outcome::Passed;
    Ground ground = Ground::Fact;
    Cause cause = Cause::Present;  ///< set on the broken link; NotEnrolled also where nobody is enrolled
    QString subject = {};          ///< role, username, …: what the sentence is about
    QString other = {};            ///< second value, e.g. who removed them
    QDateTime when = {};           ///< when the thing happened
    QString source = {};           ///< server function, or "campus.rules"
    QString field = {};            ///< of its answer, or of the rules: "roles[].shortname"
    QDateTime readAt = {};         ///< when we read it
    int number = 0;                ///< members, rows, …
    QList<EnrolmentFact> enrolments = {};     ///< Enrolment: by which methods and when, where the companion tells
    QList<RoleElsewhere> elsewhere = {};      ///< Role: held in the activity, a category or the site
    MappingSource mapping = MappingSource::Campus; ///< Mapping: whose it is
    RestrictionPolicy policy = RestrictionPolicy::Show; ///< Restriction: what the campus makes of it
    AccessCheck access = {};                  ///< Restriction: what it says of the person; nothing when there is none
    QList<AccountCandidate> candidates = {};  ///< Account: those that could be theirs
    bool confirmed = false;                   ///< Account: somebody confirmed it
    std::optional<MembershipEvent> line = {}; ///< Presence, RoomRole: the last line about it, among the messages read
};

/// The stable words of files and JSON: "active", "inactive"; "suspended", "unconfirmed"; "unknown".
[[nodiscard]] QString stateCode(EnrolmentState state);
[[nodiscard]] QString stateCode(MoodleAccountState state);
[[nodiscard]] QString reasonCode(Reason::Kind kind); ///< "account_state"
[[nodiscard]] QString groundCode(Reason::Ground ground); ///< "inference"

/// Explains the rows of one comparison, which must outlive it. For many rows at once; one alone: explain().
class Explainer
{
public:
    explicit Explainer(const Comparison &comparison);
    [[nodiscard]] QList<Reason> operator()(const DriftRow &row) const;

private:
    const Comparison &m_comparison;
    Expecter m_expecter;
};
[[nodiscard]] QList<Reason> explain(const Comparison &comparison, const DriftRow &row);

} // namespace diapason
