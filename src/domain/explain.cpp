// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chain.h"

using namespace Qt::StringLiterals;

namespace diapason {

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
    case Cause::EnrolmentInactive:
    case Cause::EnrolmentSuspended:
    case Cause::EnrolmentNotStarted:
    case Cause::EnrolmentExpired: return Kind::Enrolment;
    case Cause::AccountSuspended:
    case Cause::AccountUnconfirmed: return Kind::AccountState;
    case Cause::NoRoleAtAll:
    case Cause::RoleUnseen: return Kind::Role;
    case Cause::RoleNotMapped: return Kind::Mapping;
    case Cause::OutsideRestriction:
    case Cause::AccessUnread: return Kind::Restriction;
    case Cause::NoAccount:
    case Cause::AccountDeactivated:
    case Cause::SeveralAccounts:
    case Cause::AccountToConfirm:
    case Cause::ConfirmedGone:
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
        if (reason.kind == Kind::Completeness || reason.outcome == Unknown)
            reason.ground = Reason::Ground::Unknown;
    }
    return chain;
}

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

QString groundCode(Reason::Ground ground)
{
    switch (ground) {
    case Reason::Ground::Fact: return u"fact"_s;
    case Reason::Ground::Inference: return u"inference"_s;
    case Reason::Ground::Unknown: break;
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

Explainer::Explainer(const Comparison &comparison)
    : m_comparison(comparison),
      m_expecter(comparison.activity, comparison.course, comparison.facts, comparison.mapping, comparison.rules)
{
}

QList<Reason> Explainer::operator()(const DriftRow &row) const { return Chain{m_comparison, m_expecter, row}.make(); }

QList<Reason> explain(const Comparison &comparison, const DriftRow &row) { return Explainer{comparison}(row); }

} // namespace diapason
