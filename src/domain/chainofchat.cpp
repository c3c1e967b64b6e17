// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chain.h"

using namespace Qt::StringLiterals;

namespace diapason {

using Kind = Reason::Kind;
using enum Reason::Outcome;

/// The names of who else maps to this person's account.
QStringList Chain::othersOfAccount() const
{
    QStringList others;
    const QString key = usernameKey(m_c.usernames.at(m_row.person));
    for (const DriftRow &other : m_c.rows) {
        const bool same = other.person >= 0 && other.person != m_row.person
            && (usernameKey(m_c.usernames.at(other.person)) == key || (m_row.member >= 0 && other.member == m_row.member));
        if (same)
            others.append(m_c.displayName(other));
    }
    return others;
}

Reason Chain::account() const
{
    const bool lookedUp = m_row.account >= 0 || m_row.member < 0;
    Reason reason = lookedUp ? Reason{.kind = Kind::Account,
                                   .source = sourceOf(m_c.accounts.stamp(), sources::accounts),
                                   .readAt = m_c.accounts.stamp().at}
                             : chat(Kind::Account, sources::members);
    reason.field = u"username"_s;
    reason.subject = m_c.chatUsername(m_row);
    reason.number = m_person ? 1 : 0;
    if (m_row.account < 0 && m_row.member < 0)
        reason.outcome = m_c.accounts.knows(reason.subject) ? NotApplicable : Unknown;
    if (m_row.cause == Cause::AccountsUnread)
        reason.outcome = Unknown;
    if (reason.outcome == Unknown)
        reason.ground = Reason::Ground::Unknown;
    if (!m_person)
        return reason;
    reason.confirmed = m_c.rules.matches.contains(m_person->id);
    for (const AccountCandidate &candidate : m_c.candidates.candidates)
        if (candidate.person == m_person->id)
            reason.candidates.append(candidate);
    const bool none = m_row.cause == Cause::NoAccount && reason.candidates.isEmpty();
    if (reason.outcome != Unknown && !reason.confirmed && !none)
        reason.ground = Reason::Ground::Inference; // an account by its name
    const QStringList others = m_row.cause == Cause::SeveralPeople ? othersOfAccount() : QStringList{};
    reason.number = int(others.size()) + 1;
    reason.other = others.join(u", "_s);
    return reason;
}

Reason Chain::protection() const
{
    using enum Protection;
    const bool byAccount = m_row.protection == Bot || m_row.protection == App;
    Reason reason = chat(Kind::Protection, sources::roles);
    if (!byAccount && m_row.protection != Owner) {
        reason.source = u"campus.rules"_s;
        reason.readAt = {};
    } else if (byAccount) {
        reason.source = sourceOf(m_c.accounts.stamp(), sources::accounts);
        reason.readAt = m_c.accounts.stamp().at;
    }
    reason.subject = m_c.chatUsername(m_row);
    reason.other = protectionCode(m_row.protection);
    return reason;
}

Reason Chain::room() const
{
    Reason reason = chat(Kind::Room, sources::members);
    reason.field = u"archived"_s;
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
    Reason reason = chat(Kind::Presence, sources::members);
    reason.field = u"members[]"_s;
    reason.subject = m_c.chatUsername(m_row);
    if (m_row.member < 0)
        reason.outcome = m_row.cause == Cause::MembersUnread ? Unknown : NotApplicable;
    if (const MembershipEvent *event = m_c.event(m_row)) {
        reason.when = event->at;
        reason.other = event->by;
        reason.line = *event;
    }
    if (m_row.cause == Cause::NotInWindow)
        reason.when = m_c.room.log.since;
    if (linkOf(m_row.cause) == Kind::Presence) {
        reason.source = sourceOf(m_c.room.log.stamp, {u"groups.history"_s});
        reason.field = u"messages[].t"_s;
        reason.readAt = m_c.room.log.stamp.at;
    }
    if (reason.outcome == Unknown || m_row.cause == Cause::NotInWindow || m_row.cause == Cause::LogUnread)
        reason.ground = Reason::Ground::Unknown;
    else if (m_row.cause == Cause::AddedThenGone)
        reason.ground = Reason::Ground::Inference; // no line says how
    return reason;
}

/// The last line about a role of theirs; none when they came or went since, for that begins anew.
std::optional<MembershipEvent> Chain::lastRoleLine() const
{
    const QString key = usernameKey(m_c.chatUsername(m_row));
    const MembershipEvent *presence = m_c.event(m_row);
    std::optional<MembershipEvent> last;
    for (const MembershipEvent &event : m_c.room.log.events)
        if (event.isOfRole() && (!last || last->at < event.at) && usernameKey(event.username) == key)
            last = event;
    return last && presence && presence->at > last->at ? std::nullopt : last;
}

Reason Chain::roomRole() const
{
    Reason reason = chat(Kind::RoomRole, sources::roles);
    reason.field = u"roles"_s;
    reason.subject = actualRoleCode(m_row.actual);
    reason.other = memberRoleCode(m_row.expected);
    if (m_row.member >= 0)
        reason.line = lastRoleLine();
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
            ofMoodle         ? sources::enrolled
                : ofAccounts ? sources::accounts
                             : sources::members),
        .readAt = stamp.at,
        .number = -1};
    if (!stamp.gaps.isEmpty()) {
        reason.number = stamp.gaps.first().got;
        reason.subject = stamp.gaps.first().error ? stamp.gaps.first().error->code : QString{};
    }
    return reason;
}

} // namespace diapason
