// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compare.h"

#include "core/text.h"
#include "domain/accountfindings.h"
#include "domain/candidates.h"
#include "domain/matching.h"
#include "domain/protection.h"
#include "domain/roworder.h"

#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

struct Decision {
    DriftClass driftClass = DriftClass::Unknown;
    Cause cause = Cause::PeopleUnread;
};

/// Classes the people and members of one activity. Lives as long as one compare().
class Classifier
{
public:
    Classifier(const Comparison &comparison, const CampusRules &rules, const Matching &matching);
    [[nodiscard]] Expected expected(qint32 person) const { return m_expecter(m_c.course.people.at(person)); }
    [[nodiscard]] DriftRow person(qint32 index, const Expected &expected) const;
    [[nodiscard]] DriftRow stranger(qint32 member) const;

private:
    [[nodiscard]] Decision decide(const DriftRow &row, const Expected &expected, bool shared) const;
    [[nodiscard]] Decision decideUnwanted(const DriftRow &row, const Expected &expected) const;
    [[nodiscard]] Decision decidePresent(const DriftRow &row, MemberRole role) const;
    [[nodiscard]] Decision decideAbsent(const DriftRow &row) const;
    [[nodiscard]] Decision decideMissing(const DriftRow &row) const;
    [[nodiscard]] Decision decideStranger(const DriftRow &row) const;
    [[nodiscard]] Protection protection(const DriftRow &row) const
    {
        return m_protector.of(m_c.person(row), m_c.member(row), m_c.account(row), chatUsername(row));
    }
    [[nodiscard]] const QString &chatUsername(const DriftRow &row) const;
    [[nodiscard]] qint32 lastEvent(const DriftRow &row) const;
    [[nodiscard]] bool isDeactivated(const DriftRow &row) const { return row.account >= 0 && !m_c.account(row)->active; }

    const Comparison &m_c;
    const Matching &m_matching;
    Expecter m_expecter;
    Protector m_protector;
    QHash<QString, qint32> m_lastEvents;
    QSet<AccountId> m_claimed; ///< accounts that could be somebody's who has none by the rule
    bool m_peopleListed; ///< everyone enrolled is known: who is not among them is not enrolled
    bool m_stateMatters; ///< people's states were wanted and some were not read
    bool m_membersListed;
    bool m_rolesRead;
};

bool anyStateMatters(const CampusRules &rules)
{
    for (int i = 0; i < int(PersonState::NoRole); ++i)
        if (rules.treatment(PersonState(i)) != Treatment::Expect)
            return true;
    return false;
}

Classifier::Classifier(const Comparison &comparison, const CampusRules &rules, const Matching &matching)
    : m_c(comparison),
      m_matching(matching),
      m_expecter(comparison.activity, comparison.course, comparison.facts, comparison.mapping, comparison.rules),
      m_protector(rules),
      m_peopleListed(listsEveryone(comparison.course.stamp)),
      m_stateMatters(anyStateMatters(rules) && !comparison.course.stamp.complete()),
      m_membersListed(listsEveryone(comparison.room.stamp)),
      m_rolesRead(!comparison.room.stamp.has(Gap::Kind::RolesUnread))
{
    const QList<MembershipEvent> &events = comparison.room.log.events;
    for (qint32 i = 0; i < events.size(); ++i) {
        if (events.at(i).isOfRole())
            continue;
        const QString key = usernameKey(events.at(i).username);
        const auto known = m_lastEvents.constFind(key);
        if (known == m_lastEvents.cend() || events.at(*known).at < events.at(i).at)
            m_lastEvents.insert(key, i);
    }
    for (const AccountCandidate &candidate : comparison.candidates.candidates)
        m_claimed.insert(candidate.account.id);
}

/// Whether they are, or may be, expected: the row then says as what.
bool mayBeExpected(Expected::Standing standing)
{
    using enum Expected::Standing;
    return standing == Expected::Standing::Expected || standing == Undecided || standing == AccessUndecided;
}

/// As Comparison::chatUsername(), without a copy.
const QString &Classifier::chatUsername(const DriftRow &row) const
{
    static const QString none;
    if (const RoomMember *inRoom = m_c.member(row); inRoom && !inRoom->username.isEmpty())
        return inRoom->username;
    if (const Account *known = m_c.account(row))
        return known->username;
    return row.person < 0 ? none : m_c.usernames.at(row.person);
}

DriftRow Classifier::person(qint32 index, const Expected &expected) const
{
    const Matching::Seat &seat = m_matching.people.at(index);
    DriftRow row{.person = index, .member = seat.member, .account = seat.account};
    if (mayBeExpected(expected.standing))
        row.expected = expected.role;
    if (const RoomMember *member = m_c.member(row))
        row.actual = actualRole(member->roles);
    row.protection = protection(row);
    row.event = lastEvent(row);
    const Decision decision = decide(row, expected, seat.shared);
    row.driftClass = decision.driftClass;
    row.cause = decision.cause;
    return row;
}

DriftRow Classifier::stranger(qint32 member) const
{
    DriftRow row{.member = member, .account = qint32(m_c.accounts.find(m_c.room.members.at(member).id))};
    row.actual = actualRole(m_c.member(row)->roles);
    row.protection = protection(row);
    row.event = lastEvent(row);
    const Decision decision = decideStranger(row);
    row.driftClass = decision.driftClass;
    row.cause = decision.cause;
    return row;
}

Cause unwantedBecause(const Person &person, const Expected &expected, const PersonFacts *facts)
{
    if (expected.standing == Expected::Standing::NoRole)
        return person.roles.isEmpty() && !(facts && !facts->roles.isEmpty()) ? Cause::NoRoleAtAll : Cause::RoleNotMapped;
    if (expected.standing == Expected::Standing::KeptOut)
        return Cause::OutsideRestriction;
    switch (expected.state) {
    case PersonState::NotStarted: return Cause::EnrolmentNotStarted;
    case PersonState::Expired: return Cause::EnrolmentExpired;
    case PersonState::SuspendedAccount: return Cause::AccountSuspended;
    case PersonState::UnconfirmedAccount: return Cause::AccountUnconfirmed;
    case PersonState::SuspendedEnrolment:
    case PersonState::NoRole: break;
    }
    return enrolmentOf(person, facts) == EnrolmentState::Suspended ? Cause::EnrolmentSuspended : Cause::EnrolmentInactive;
}

DriftClass unwantedClass(Expected::Standing standing)
{
    switch (standing) {
    case Expected::Standing::NoRole: return DriftClass::NoRole;
    case Expected::Standing::KeptOut: return DriftClass::Restricted;
    default: return DriftClass::Suspended;
    }
}

/// Not expected, for a reason that the campus either lets be or acts upon.
Decision Classifier::decideUnwanted(const DriftRow &row, const Expected &expected) const
{
    const Person &person = *m_c.person(row);
    const Cause because = unwantedBecause(person, expected, m_c.facts.of(person.id));
    if (!expected.tooMany || row.member < 0)
        return {unwantedClass(expected.standing), because};
    if (row.protection != Protection::None)
        return {DriftClass::Protected, Cause::ProtectedAccount};
    if (expected.roleUnseen)
        return {DriftClass::Unknown, Cause::RoleUnseen};
    if (!m_rolesRead) // anybody may own the room
        return {DriftClass::Unknown, Cause::RolesUnread};
    return {DriftClass::Extra, because};
}

Decision Classifier::decide(const DriftRow &row, const Expected &expected, bool shared) const
{
    using enum Expected::Standing;
    if (shared)
        return {DriftClass::Ambiguous, Cause::SeveralPeople};
    if (expected.standing == Inactive || expected.standing == NoRole || expected.standing == KeptOut)
        return decideUnwanted(row, expected);
    if (m_c.usernames.at(row.person).isEmpty())
        return {DriftClass::Unknown, Cause::PeopleUnread};
    if (expected.standing == Undecided || expected.standing == AccessUndecided) {
        const Decision present = row.member < 0 ? Decision{} : decidePresent(row, expected.role);
        const Cause unread = expected.standing == Undecided ? Cause::StateUnread : Cause::AccessUnread;
        return present.driftClass == DriftClass::InStep ? present : Decision{DriftClass::Unknown, unread};
    }
    if (isDeactivated(row))
        return {DriftClass::Deactivated, Cause::AccountDeactivated};
    if (row.member < 0)
        return decideAbsent(row);
    const Decision present = decidePresent(row, expected.role);
    const bool lessThanShown = present.driftClass == DriftClass::ShouldNotBeModerator && expected.roleUnseen;
    return lessThanShown ? Decision{DriftClass::Unknown, Cause::RoleUnseen} : present;
}

Decision Classifier::decidePresent(const DriftRow &row, MemberRole role) const
{
    const RoomRoles &roles = m_c.member(row)->roles;
    if (role == MemberRole::Moderator) {
        if (roles.owner)
            return {DriftClass::InStep, Cause::OwnerCounts};
        if (roles.moderator)
            return {DriftClass::InStep, Cause::Present};
        return m_rolesRead ? Decision{DriftClass::ShouldBeModerator, Cause::ExpectedModerator}
                           : Decision{DriftClass::Unknown, Cause::RolesUnread};
    }
    if (roles.moderator) {
        // "Not a moderator" rests on what Moodle does not say, and that needs all it has to say.
        return m_peopleListed ? Decision{DriftClass::ShouldNotBeModerator, Cause::ExpectedMember}
                              : Decision{DriftClass::Unknown, Cause::PeopleUnread};
    }
    if (!m_rolesRead)
        return {DriftClass::Unknown, Cause::RolesUnread};
    return {DriftClass::InStep, roles.owner ? Cause::OwnerCounts : Cause::Present};
}

Decision Classifier::decideAbsent(const DriftRow &row) const
{
    const Matching::Seat &seat = m_matching.people.at(row.person);
    if (seat.nowhere && seat.confirmed)
        return {DriftClass::Unknown, Cause::ConfirmedGone};
    if (seat.nowhere) {
        switch (candidacy(m_c.candidates, m_c.person(row)->id)) {
        case Candidacy::Several: return {DriftClass::Ambiguous, Cause::SeveralAccounts};
        case Candidacy::ToConfirm: return {DriftClass::Ambiguous, Cause::AccountToConfirm};
        case Candidacy::None: return {DriftClass::NoAccount, Cause::NoAccount};
        }
    }
    if (!m_membersListed)
        return {DriftClass::Unknown, Cause::MembersUnread};
    if (row.account < 0)
        return {DriftClass::Unknown, Cause::AccountsUnread};
    return decideMissing(row);
}

Decision Classifier::decideMissing(const DriftRow &row) const
{
    const MembershipLog &log = m_c.room.log;
    if (const MembershipEvent *event = m_c.event(row)) {
        if (event->kind == MembershipEvent::Kind::Left)
            return {DriftClass::Left, Cause::LeftRoom};
        const bool removed = event->kind == MembershipEvent::Kind::Removed;
        return {DriftClass::Missing, removed ? Cause::RemovedFromRoom : Cause::AddedThenGone};
    }
    if (!log.stamp.at.isValid() || !log.stamp.complete())
        return {DriftClass::Missing, Cause::LogUnread};
    return {DriftClass::Missing, log.toTheStart ? Cause::NeverAdded : Cause::NotInWindow};
}

Decision Classifier::decideStranger(const DriftRow &row) const
{
    if (!m_peopleListed)
        return {DriftClass::Unknown, Cause::PeopleUnread};
    if (m_stateMatters)
        return {DriftClass::Unknown, Cause::StateUnread};
    if (row.protection != Protection::None)
        return {DriftClass::Protected, Cause::ProtectedAccount};
    if (!m_rolesRead)
        return {DriftClass::Unknown, Cause::RolesUnread};
    if (row.account < 0 || m_c.account(row)->type == Account::Type::Unknown)
        return {DriftClass::Unknown, Cause::AccountsUnread};
    if (m_claimed.contains(m_c.member(row)->id)) // whoever is expected may be in the room already
        return {DriftClass::Ambiguous, Cause::AccountToConfirm};
    return {DriftClass::Extra, Cause::NotEnrolled};
}

qint32 Classifier::lastEvent(const DriftRow &row) const
{
    return m_lastEvents.isEmpty() ? -1 : m_lastEvents.value(usernameKey(chatUsername(row)), -1);
}

/// Whether the directory of accounts decided this row, or should have.
bool restsOnAccounts(const DriftRow &row)
{
    if (row.person >= 0)
        return row.member < 0 && row.expected != MemberRole::None;
    const bool byAccount = row.protection == Protection::Bot || row.protection == Protection::App;
    return row.cause != Cause::PeopleUnread && (row.protection == Protection::None || byAccount);
}

void findRoom(Comparison &comparison)
{
    const RoomReading &reading = comparison.room;
    const auto add = [&](Finding::Kind kind, const QString &detail) {
        comparison.findings.append({kind, comparison.activity.cmid, reading.room.id, detail});
    };
    const auto isOwner = [](const RoomMember &member) { return member.roles.owner; };
    if (reading.stamp.complete() && std::ranges::none_of(reading.members, isOwner))
        add(Finding::Kind::Ownerless, {});
    const bool open = comparison.activity.visible && !comparison.activity.stealth;
    if (open == reading.room.archived)
        add(Finding::Kind::ArchivedMismatch, reading.room.archived ? u"archived"_s : u"open"_s);
    for (const LinkClue &clue : comparison.link.clues) {
        if (clue.kind == LinkClue::Kind::OtherShortName)
            add(Finding::Kind::Renamed, clue.value);
    }
    for (const Gap &gap : reading.stamp.gaps) {
        if (gap.kind == Gap::Kind::Refused || gap.kind == Gap::Kind::Archived)
            add(Finding::Kind::Unreadable, gap.error ? gap.error->code : QString{});
    }
}

/// Every row but in no order, and the people whose accounts are worth a look, by number.
std::vector<bool> fillRows(Comparison &comparison, const Matching &matching)
{
    const Classifier classifier{comparison, comparison.rules, matching};
    std::vector<bool> noticed(size_t(matching.people.size()));
    comparison.rows.reserve(matching.people.size() + matching.strangers.size());
    for (qint32 i = 0; i < matching.people.size(); ++i) {
        fetchAhead(matching, comparison.room.members, i);
        if (matching.people.at(i).service)
            continue;
        const Expected expected = classifier.expected(i);
        const DriftRow &row = comparison.rows.emplace_back(classifier.person(i, expected));
        comparison.expected += expected.standing == Expected::Standing::Expected;
        noticed[size_t(i)] = mayHaveFindings(comparison, row);
    }
    for (const qint32 member : matching.strangers)
        comparison.rows.append(classifier.stranger(member));
    return noticed;
}

void count(Comparison &comparison, const Matching &matching)
{
    comparison.present = matching.present;
    comparison.accountsNeeded = std::ranges::any_of(comparison.rows, restsOnAccounts);
    for (const DriftRow &row : std::as_const(comparison.rows)) {
        ++comparison.counts[size_t(row.driftClass)];
        comparison.drifts += isDrift(row.driftClass);
    }
}

} // namespace

MappingSource CompareInput::mappingSource() const
{
    if (rules.activities.contains(activity.cmid))
        return MappingSource::Activity;
    return moodleMapping && rules.moodleMappings ? MappingSource::Moodle : MappingSource::Campus;
}

RoleMapping CompareInput::mapping() const
{
    return mappingSource() == MappingSource::Moodle ? *moodleMapping : rules.mapping(activity.cmid);
}

Comparison compare(CompareInput input)
{
    Comparison comparison{.mapping = input.mapping(),
        .mappingSource = input.mappingSource(),
        .moodleMapping = std::move(input.moodleMapping),
        .course = std::move(input.course),
        .facts = std::move(input.facts),
        .room = std::move(input.room),
        .accounts = std::move(input.accounts),
        .candidates = std::move(input.candidates),
        .former = std::move(input.former),
        .service = std::move(input.service)};
    comparison.activity = std::move(input.activity);
    comparison.link = std::move(input.link);
    comparison.rules = std::move(input.rules);
    comparison.moodleCalls = comparison.course.calls;
    comparison.chatCalls = comparison.room.calls + comparison.room.log.calls;
    Matching found = matching(comparison.course.people, comparison.room.members, comparison.accounts, comparison.rules,
        comparison.service, comparison.facts.people);
    comparison.usernames = std::move(found.usernames);
    const std::vector<bool> noticed = fillRows(comparison, found);
    count(comparison, found);
    sortRows(comparison);
    findRoom(comparison);
    comparison.findings += accountFindings(comparison, noticed);
    return comparison;
}

CompareInput inputOf(const Comparison &made)
{
    return {.activity = made.activity,
        .link = made.link,
        .moodleMapping = made.moodleMapping,
        .course = made.course,
        .facts = made.facts,
        .room = made.room,
        .accounts = made.accounts,
        .candidates = made.candidates,
        .former = made.former,
        .service = made.service,
        .rules = made.rules};
}

} // namespace diapason
