// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/explain.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

using Kind = Reason::Kind;
using enum Reason::Outcome;

/// The function of the list that a reading used; its first one, or the usual one, when none is named.
QString sourceOf(const ReadStamp &stamp, const QStringList &wanted)
{
    for (const QString &source : wanted) {
        if (stamp.sources.contains(source))
            return source;
    }
    return stamp.sources.value(0, wanted.value(0));
}

/// The link of the chain that a cause belongs to.
Kind linkOf(Cause cause)
{
    switch (cause) {
    case Cause::NotEnrolled:
    case Cause::EnrolmentInactive: return Kind::Enrolment;
    case Cause::AccountSuspended:
    case Cause::AccountUnconfirmed: return Kind::AccountState;
    case Cause::NoRoleAtAll: return Kind::Role;
    case Cause::RoleNotMapped: return Kind::Mapping;
    case Cause::NoAccount:
    case Cause::AccountDeactivated:
    case Cause::SeveralPeople: return Kind::Account;
    case Cause::ProtectedAccount: return Kind::Protection;
    case Cause::NeverAdded:
    case Cause::NotInWindow:
    case Cause::LogUnread:
    case Cause::RemovedFromRoom:
    case Cause::AddedThenGone:
    case Cause::LeftRoom: return Kind::Presence;
    case Cause::Present:
    case Cause::OwnerCounts:
    case Cause::ExpectedModerator:
    case Cause::ExpectedMember: return Kind::RoomRole;
    case Cause::PeopleUnread:
    case Cause::StateUnread:
    case Cause::MembersUnread:
    case Cause::RolesUnread:
    case Cause::AccountsUnread: return Kind::Completeness;
    }
    return Kind::Completeness;
}

QString heldRoles(const Person &person)
{
    QStringList held;
    for (const MoodleRole &each : person.roles)
        held.append(each.shortName);
    return held.join(u", "_s);
}

/// Builds the chain of one row, link by link.
class Chain
{
public:
    Chain(const Comparison &comparison, const DriftRow &row)
        : m_c(comparison),
          m_row(row),
          m_person(comparison.person(row)),
          m_expected(m_person ? expect(*m_person, comparison.mapping, comparison.expectation) : Expected{})
    {
    }
    QList<Reason> make() const;

private:
    [[nodiscard]] Reason enrolment() const;
    [[nodiscard]] Reason accountState() const;
    [[nodiscard]] Reason role() const;
    [[nodiscard]] Reason mapping() const;
    [[nodiscard]] Reason restriction() const;
    [[nodiscard]] Reason account() const;
    [[nodiscard]] Reason protection() const;
    [[nodiscard]] Reason room() const;
    [[nodiscard]] Reason presence() const;
    [[nodiscard]] Reason roomRole() const;
    [[nodiscard]] Reason completeness() const;

    [[nodiscard]] Reason moodle(Kind kind, const QStringList &sources) const
    {
        return {.kind = kind, .source = sourceOf(m_c.course.stamp, sources), .readAt = m_c.course.stamp.at};
    }
    [[nodiscard]] Reason chat(Kind kind, const QStringList &sources) const
    {
        return {.kind = kind, .source = sourceOf(m_c.room.stamp, sources), .readAt = m_c.room.stamp.at};
    }
    [[nodiscard]] bool statesCount() const { return m_c.expectation == Expectation::Active; }

    const Comparison &m_c;
    const DriftRow &m_row;
    const Person *m_person;
    Expected m_expected;
};

const QStringList enrolledSources{u"core_enrol_get_enrolled_users"_s};
const QStringList accountSources{u"users.list"_s, u"users.info"_s};
const QStringList memberSources{u"rooms.membersOrderedByRole"_s, u"groups.members"_s};
const QStringList roleSources{u"rooms.membersOrderedByRole"_s, u"groups.roles"_s, u"rooms.roles"_s, u"groups.moderators"_s};

Reason Chain::enrolment() const
{
    Reason reason = moodle(Kind::Enrolment, enrolledSources);
    if (!m_person) {
        reason.outcome = m_row.cause == Cause::PeopleUnread ? Unknown : NotApplicable;
        reason.cause = Cause::NotEnrolled;
        return reason;
    }
    reason.subject = m_person->username;
    reason.other = stateCode(m_person->enrolment);
    if (m_person->enrolment != EnrolmentState::Active && statesCount())
        reason.outcome = m_person->enrolment == EnrolmentState::Unknown ? Unknown : NotApplicable;
    return reason;
}

Reason Chain::accountState() const
{
    Reason reason = moodle(Kind::AccountState, {u"core_user_get_users_by_field"_s});
    if (!m_person) {
        reason.outcome = NotApplicable;
        return reason;
    }
    reason.subject = m_person->username;
    reason.other = stateCode(m_person->account);
    if (m_person->account != MoodleAccountState::Active)
        reason.outcome = m_person->account == MoodleAccountState::Unknown && statesCount() ? Unknown : NotApplicable;
    return reason;
}

Reason Chain::role() const
{
    Reason reason = moodle(Kind::Role, enrolledSources);
    reason.other = u"course"_s;
    if (!m_person) {
        reason.outcome = NotApplicable;
        return reason;
    }
    reason.subject = heldRoles(*m_person);
    return reason;
}

Reason Chain::mapping() const
{
    Reason reason{.kind = Kind::Mapping,
        .subject = m_expected.because,
        .other = memberRoleCode(m_expected.role),
        .source = u"campus.rules"_s};
    if (m_expected.role == MemberRole::None) {
        reason.outcome = NotApplicable;
        reason.subject = m_person ? heldRoles(*m_person) : QString{};
    }
    return reason;
}

Reason Chain::restriction() const
{
    Reason reason{.kind = Kind::Restriction, .source = u"core_course_get_contents"_s};
    if (!m_c.activity.availability.isEmpty())
        reason.outcome = Unknown;
    else if (!m_person)
        reason.outcome = NotApplicable;
    return reason;
}

Reason Chain::account() const
{
    const bool lookedUp = m_row.account >= 0 || m_row.member < 0;
    Reason reason = lookedUp ? Reason{.kind = Kind::Account,
                                   .source = sourceOf(m_c.accounts.stamp(), accountSources),
                                   .readAt = m_c.accounts.stamp().at}
                             : chat(Kind::Account, memberSources);
    reason.subject = m_c.chatUsername(m_row);
    if (m_row.account < 0 && m_row.member < 0)
        reason.outcome = m_c.accounts.knows(reason.subject) ? NotApplicable : Unknown;
    if (m_row.cause == Cause::AccountsUnread)
        reason.outcome = Unknown;
    if (!m_person)
        return reason;
    QStringList others;
    if (m_row.cause == Cause::SeveralPeople) {
        const QString key = usernameKey(m_c.usernames.at(m_row.person));
        for (const DriftRow &other : m_c.rows) {
            const bool same = other.person >= 0 && other.person != m_row.person
                && (usernameKey(m_c.usernames.at(other.person)) == key || (m_row.member >= 0 && other.member == m_row.member));
            if (same)
                others.append(m_c.displayName(other));
        }
    }
    reason.number = int(others.size()) + 1;
    reason.other = others.join(u", "_s);
    return reason;
}

Reason Chain::protection() const
{
    using enum Protection;
    const bool byAccount = m_row.protection == Bot || m_row.protection == App;
    Reason reason = chat(Kind::Protection, roleSources);
    if (!byAccount && m_row.protection != Owner) {
        reason.source = u"campus.rules"_s;
        reason.readAt = {};
    } else if (byAccount) {
        reason.source = sourceOf(m_c.accounts.stamp(), accountSources);
        reason.readAt = m_c.accounts.stamp().at;
    }
    reason.subject = m_c.chatUsername(m_row);
    reason.other = protectionCode(m_row.protection);
    return reason;
}

Reason Chain::room() const
{
    Reason reason = chat(Kind::Room, memberSources);
    reason.subject = m_c.room.room.name;
    reason.other = m_c.room.room.archived ? u"archived"_s : u"open"_s;
    reason.number = m_c.present;
    if (m_row.cause == Cause::MembersUnread)
        reason.outcome = Unknown;
    else if (m_c.room.room.archived)
        reason.outcome = NotApplicable;
    return reason;
}

Reason Chain::presence() const
{
    Reason reason = chat(Kind::Presence, memberSources);
    reason.subject = m_c.chatUsername(m_row);
    if (m_row.member < 0)
        reason.outcome = m_row.cause == Cause::MembersUnread ? Unknown : NotApplicable;
    if (const MembershipEvent *event = m_c.event(m_row)) {
        reason.when = event->at;
        reason.other = event->by;
    }
    if (m_row.cause == Cause::NotInWindow)
        reason.when = m_c.room.log.since;
    if (linkOf(m_row.cause) == Kind::Presence) {
        reason.source = sourceOf(m_c.room.log.stamp, {u"groups.history"_s});
        reason.readAt = m_c.room.log.stamp.at;
    }
    return reason;
}

Reason Chain::roomRole() const
{
    Reason reason = chat(Kind::RoomRole, roleSources);
    reason.subject = actualRoleCode(m_row.actual);
    reason.other = memberRoleCode(m_row.expected);
    if (m_row.member < 0)
        reason.outcome = NotApplicable;
    else if (m_row.cause == Cause::RolesUnread)
        reason.outcome = Unknown;
    return reason;
}

Reason Chain::completeness() const
{
    const bool ofMoodle = m_row.cause == Cause::PeopleUnread || m_row.cause == Cause::StateUnread;
    const bool ofAccounts = m_row.cause == Cause::AccountsUnread;
    const ReadStamp &stamp = ofMoodle ? m_c.course.stamp : ofAccounts ? m_c.accounts.stamp() : m_c.room.stamp;
    Reason reason{.kind = Kind::Completeness,
        .source = sourceOf(stamp,
            ofMoodle         ? enrolledSources
                : ofAccounts ? accountSources
                             : memberSources),
        .readAt = stamp.at,
        .number = -1};
    if (!stamp.gaps.isEmpty()) {
        reason.number = stamp.gaps.first().got;
        reason.subject = stamp.gaps.first().error ? stamp.gaps.first().error->code : QString{};
    }
    return reason;
}

QList<Reason> Chain::make() const
{
    QList<Reason> chain{enrolment(), accountState(), role(), mapping(), restriction(), account()};
    if (m_row.protection != Protection::None)
        chain.append(protection());
    chain += {room(), presence(), roomRole()};
    if (m_row.driftClass == DriftClass::Unknown)
        chain.append(completeness());
    for (Reason &reason : chain) {
        if (reason.kind == linkOf(m_row.cause)) {
            reason.cause = m_row.cause;
            reason.outcome = m_row.driftClass == DriftClass::InStep ? Passed : Broken;
        }
    }
    return chain;
}

} // namespace

QString stateCode(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Active: return u"active"_s;
    case EnrolmentState::Inactive: return u"inactive"_s;
    case EnrolmentState::Suspended: return u"suspended"_s;
    case EnrolmentState::NotStarted: return u"not_started"_s;
    case EnrolmentState::Expired: return u"expired"_s;
    case EnrolmentState::Unknown: break;
    }
    return u"unknown"_s;
}

QString stateCode(MoodleAccountState state)
{
    switch (state) {
    case MoodleAccountState::Active: return u"active"_s;
    case MoodleAccountState::Suspended: return u"suspended"_s;
    case MoodleAccountState::Unconfirmed: return u"unconfirmed"_s;
    case MoodleAccountState::Unknown: break;
    }
    return u"unknown"_s;
}

QString reasonCode(Kind kind)
{
    switch (kind) {
    case Kind::Enrolment: return u"enrolment"_s;
    case Kind::AccountState: return u"account_state"_s;
    case Kind::Role: return u"role"_s;
    case Kind::Mapping: return u"mapping"_s;
    case Kind::Restriction: return u"restriction"_s;
    case Kind::Account: return u"account"_s;
    case Kind::Protection: return u"protection"_s;
    case Kind::Room: return u"room"_s;
    case Kind::Presence: return u"presence"_s;
    case Kind::RoomRole: return u"room_role"_s;
    case Kind::Completeness: return u"completeness"_s;
    }
    return {};
}

QList<Reason> explain(const Comparison &comparison, const DriftRow &row) { return Chain{comparison, row}.make(); }

} // namespace diapason
