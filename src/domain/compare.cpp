// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/compare.h"

#include "core/text.h"
#include "domain/matching.h"
#include "domain/protection.h"

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
    [[nodiscard]] DriftRow person(qint32 index) const;
    [[nodiscard]] DriftRow stranger(qint32 member) const;

private:
    [[nodiscard]] Decision decide(const DriftRow &row, const Expected &expected, bool shared) const;
    [[nodiscard]] Decision decidePresent(const DriftRow &row, MemberRole role) const;
    [[nodiscard]] Decision decideAbsent(const DriftRow &row) const;
    [[nodiscard]] Decision decideMissing(const DriftRow &row) const;
    [[nodiscard]] Decision decideStranger(const DriftRow &row) const;
    [[nodiscard]] Protection protection(const DriftRow &row) const
    {
        return m_protector.of(m_c.person(row), m_c.member(row), m_c.account(row), m_c.chatUsername(row));
    }
    [[nodiscard]] qint32 lastEvent(const QString &username) const;
    [[nodiscard]] bool isDeactivated(const DriftRow &row) const { return row.account >= 0 && !m_c.account(row)->active; }

    const Comparison &m_c;
    const Matching &m_matching;
    Protector m_protector;
    QHash<QString, qint32> m_lastEvents;
    bool m_peopleListed; ///< everyone enrolled is known: who is not among them is not enrolled
    bool m_stateMatters; ///< people's states were wanted and some were not read
    bool m_membersListed;
    bool m_rolesRead;
};

Classifier::Classifier(const Comparison &comparison, const CampusRules &rules, const Matching &matching)
    : m_c(comparison),
      m_matching(matching),
      m_protector(rules),
      m_peopleListed(listsEveryone(comparison.course.stamp)),
      m_stateMatters(rules.expectation == Expectation::Active && !comparison.course.stamp.complete()),
      m_membersListed(listsEveryone(comparison.room.stamp)),
      m_rolesRead(!comparison.room.stamp.has(Gap::Kind::RolesUnread))
{
    const QList<MembershipEvent> &events = comparison.room.log.events;
    for (qint32 i = 0; i < events.size(); ++i) {
        const QString key = usernameKey(events.at(i).username);
        const auto known = m_lastEvents.constFind(key);
        if (known == m_lastEvents.cend() || events.at(*known).at < events.at(i).at)
            m_lastEvents.insert(key, i);
    }
}

DriftRow Classifier::person(qint32 index) const
{
    const Matching::Seat &seat = m_matching.people.at(index);
    const Expected expected = expect(m_c.course.people.at(index), m_c.mapping, m_c.expectation);
    DriftRow row{.person = index, .member = seat.member, .account = seat.account};
    if (expected.standing == Expected::Standing::Expected || expected.standing == Expected::Standing::Undecided)
        row.expected = expected.role;
    if (const RoomMember *member = m_c.member(row))
        row.actual = actualRole(member->roles);
    row.protection = protection(row);
    row.event = lastEvent(m_c.chatUsername(row));
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
    row.event = lastEvent(m_c.chatUsername(row));
    const Decision decision = decideStranger(row);
    row.driftClass = decision.driftClass;
    row.cause = decision.cause;
    return row;
}

Cause inactiveBecause(const Person &person)
{
    if (isInactive(person.enrolment))
        return Cause::EnrolmentInactive;
    return person.account == MoodleAccountState::Suspended ? Cause::AccountSuspended : Cause::AccountUnconfirmed;
}

Decision Classifier::decide(const DriftRow &row, const Expected &expected, bool shared) const
{
    const Person &person = *m_c.person(row);
    if (shared)
        return {DriftClass::Ambiguous, Cause::SeveralPeople};
    if (expected.standing == Expected::Standing::Inactive)
        return {DriftClass::Suspended, inactiveBecause(person)};
    if (expected.standing == Expected::Standing::NoRole)
        return {DriftClass::NoRole, person.roles.isEmpty() ? Cause::NoRoleAtAll : Cause::RoleNotMapped};
    if (m_c.usernames.at(row.person).isEmpty())
        return {DriftClass::Unknown, Cause::PeopleUnread};
    if (expected.standing == Expected::Standing::Undecided) {
        const Decision present = row.member < 0 ? Decision{} : decidePresent(row, expected.role);
        return present.driftClass == DriftClass::InStep ? present : Decision{DriftClass::Unknown, Cause::StateUnread};
    }
    if (isDeactivated(row))
        return {DriftClass::Deactivated, Cause::AccountDeactivated};
    return row.member < 0 ? decideAbsent(row) : decidePresent(row, expected.role);
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
    if (m_matching.people.at(row.person).nowhere)
        return {DriftClass::NoAccount, Cause::NoAccount};
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
    return {DriftClass::Extra, Cause::NotEnrolled};
}

qint32 Classifier::lastEvent(const QString &username) const
{
    return m_lastEvents.isEmpty() ? -1 : m_lastEvents.value(usernameKey(username), -1);
}

/// Whether the directory of accounts decided this row, or should have.
bool restsOnAccounts(const DriftRow &row)
{
    if (row.person >= 0)
        return row.member < 0 && row.expected != MemberRole::None;
    const bool byAccount = row.protection == Protection::Bot || row.protection == Protection::App;
    return row.cause != Cause::PeopleUnread && (row.protection == Protection::None || byAccount);
}

/// Family, class, then name; people of one name by their ids, so that the order never depends on the servers'.
void sortRows(Comparison &comparison)
{
    struct Sortable {
        Family family = Family::InStep;
        DriftRow row = {};
        QString name = {};
    };
    std::vector<Sortable> sortables;
    sortables.reserve(size_t(comparison.rows.size()));
    for (const DriftRow &row : std::as_const(comparison.rows))
        sortables.push_back({family(row.driftClass), row, folded(comparison.displayName(row))});
    std::ranges::sort(sortables, [&](const Sortable &a, const Sortable &b) {
        const auto left = std::tie(a.family, a.row.driftClass, a.name);
        const auto right = std::tie(b.family, b.row.driftClass, b.name);
        return left == right ? comparison.key(a.row) < comparison.key(b.row) : left < right;
    });
    std::ranges::transform(sortables, comparison.rows.begin(), &Sortable::row);
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

void fillRows(Comparison &comparison, const CampusRules &rules, const Matching &matching)
{
    const Classifier classifier{comparison, rules, matching};
    QList<DriftRow> rows;
    rows.reserve(matching.people.size() + matching.strangers.size());
    for (qint32 i = 0; i < matching.people.size(); ++i) {
        if (!matching.people.at(i).service)
            rows.append(classifier.person(i));
    }
    for (const qint32 member : matching.strangers)
        rows.append(classifier.stranger(member));
    comparison.rows = std::move(rows);
}

void count(Comparison &comparison, const Matching &matching)
{
    comparison.present = matching.present;
    comparison.accountsNeeded = std::ranges::any_of(comparison.rows, restsOnAccounts);
    for (const DriftRow &row : std::as_const(comparison.rows)) {
        ++comparison.counts[size_t(row.driftClass)];
        comparison.drifts += isDrift(row.driftClass);
        if (const Person *person = comparison.person(row)) {
            const Expected expected = expect(*person, comparison.mapping, comparison.expectation);
            comparison.expected += expected.standing == Expected::Standing::Expected;
        }
    }
}

} // namespace

Comparison compare(CompareInput input)
{
    Comparison comparison{.activity = std::move(input.activity),
        .link = std::move(input.link),
        .mapping = input.rules.mapping(input.activity.cmid),
        .expectation = input.rules.expectation,
        .course = std::move(input.course),
        .room = std::move(input.room),
        .accounts = std::move(input.accounts),
        .candidates = std::move(input.candidates),
        .service = std::move(input.service)};
    comparison.moodleCalls = comparison.course.calls;
    comparison.chatCalls = comparison.room.calls + comparison.room.log.calls;
    Matching found = matching(
        comparison.course.people, comparison.room.members, comparison.accounts, input.rules, comparison.service);
    comparison.usernames = std::move(found.usernames);
    fillRows(comparison, input.rules, found);
    count(comparison, found);
    sortRows(comparison);
    findRoom(comparison);
    return comparison;
}

} // namespace diapason
