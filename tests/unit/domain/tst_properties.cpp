// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any two sides whatever: thousands of them, from fixed seeds.
#include "domain/explain.h"
#include "domain/guard.h"
#include "support/builders.h"
#include "support/randomsides.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;
using Kind = Operation::Kind;

constexpr int rounds = 3000;

class TestProperties : public QObject
{
    Q_OBJECT
private slots:
    void a_plan_leads_to_what_is_expected();
    void a_second_plan_has_nothing_left();
    void nothing_protected_is_written_to();
    void an_incomplete_side_removes_nobody();
    void only_a_rule_that_says_so_removes_somebody_enrolled();
    void order_of_reading_does_not_matter();
    void sums_add_up();
    void every_drift_has_its_reason();
    void nobody_is_both_invited_and_removed();
    void a_large_room_is_no_trouble();
};

static QSet<QString> everyKey(const Comparison &comparison)
{
    QSet<QString> keys;
    for (const DriftRow &row : comparison.rows)
        keys.insert(comparison.key(row));
    return keys;
}

/// Whether the last line about an account says that it left.
static bool left(const CompareInput &input, const Account &account)
{
    const QList<MembershipEvent> &events = input.room.log.events;
    const auto last = std::ranges::find_if(events, [&](const MembershipEvent &event) {
        return !event.isOfRole() && usernameKey(event.username) == usernameKey(account.username);
    });
    return last != events.end() && last->kind == MembershipEvent::Kind::Left;
}

/// What product.md says must become of one account, put as plainly as can be.
static std::optional<RoomRoles> destiny(const CompareInput &input, const Account &account, const std::optional<RoomRoles> &before)
{
    const auto isTheirs = [&](const Person &person) { return usernameKey(person.username) == usernameKey(account.username); };
    const bool excepted = input.rules.exceptions.contains(account.username);
    const bool isOwner = before && before->owner;
    std::optional<RoomRoles> after = before;
    if (account.id == input.service || account.type != Account::Type::User || isOwner || excepted)
        return after;
    const auto theirs = std::ranges::count_if(input.course.people, isTheirs);
    if (theirs == 0)
        after.reset();
    if (theirs != 1)
        return after;
    const Expected expected
        = expect(*std::ranges::find_if(input.course.people, isTheirs), input.rules.roles, input.rules);
    if (expected.standing != Expected::Standing::Expected || !account.active || (!before && left(input, account)))
        return after;
    after = before.value_or(RoomRoles{});
    after->moderator = expected.role == MemberRole::Moderator;
    return after;
}

static std::optional<RoomRoles> rolesIn(const QHash<AccountId, RoomRoles> &members, const AccountId &id)
{
    const auto member = members.find(id);
    return member == members.end() ? std::nullopt : std::make_optional(*member);
}

void TestProperties::a_plan_leads_to_what_is_expected()
{
    for (int seed = 0; seed < rounds; ++seed) {
        const CompareInput input = RandomSides{seed}.whole();
        const Comparison comparison = compare(input);
        const auto after = membersAfter(comparison, makePlan(comparison, {.withRemovals = true}));
        QHash<AccountId, RoomRoles> before;
        for (const RoomMember &member : input.room.members)
            before.insert(member.id, member.roles);
        for (const Account &account : input.accounts.accounts()) {
            QVERIFY2(rolesIn(after, account.id) == destiny(input, account, rolesIn(before, account.id)),
                qPrintable(u"seed %1, %2"_s.arg(seed).arg(account.username)));
        }
    }
}

void TestProperties::a_second_plan_has_nothing_left()
{
    for (int seed = 0; seed < rounds; ++seed) {
        CompareInput input = seed % 2 ? RandomSides{seed}.whole() : RandomSides{seed}.ruled();
        const Comparison comparison = compare(input);
        const auto after = membersAfter(comparison, makePlan(comparison, {.withRemovals = true}));
        input.room.members.clear();
        for (const auto &[id, roles] : after.asKeyValueRange()) {
            const Account &account = input.accounts.accounts().at(input.accounts.find(id));
            input.room.members.append({.id = id, .username = account.username, .roles = roles});
        }
        const RoomPlan second = makePlan(compare(input), {.withRemovals = true});
        QVERIFY2(second.operations.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestProperties::nothing_protected_is_written_to()
{
    int protectedRows = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        const Comparison comparison = compare(seed % 2 ? RandomSides{seed}.ruled() : RandomSides{seed}.torn());
        QSet<AccountId> untouchable{comparison.service};
        for (const DriftRow &row : comparison.rows) {
            if (row.protection == Protection::None)
                continue;
            ++protectedRows;
            if (const RoomMember *member = comparison.member(row))
                untouchable.insert(member->id);
            if (const Account *account = comparison.account(row))
                untouchable.insert(account->id);
        }
        const RoomPlan plan = makePlan(comparison, {.only = everyKey(comparison), .withRemovals = true});
        for (const Operation &operation : plan.operations)
            QVERIFY2(!untouchable.contains(operation.account), qPrintable(u"seed %1, %2"_s.arg(seed).arg(operation.username)));
    }
    QVERIFY(protectedRows > rounds);
}

void TestProperties::an_incomplete_side_removes_nobody()
{
    int incomplete = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        const Comparison comparison = compare(RandomSides{seed}.torn());
        const RoomPlan plan = makePlan(comparison, {.only = everyKey(comparison), .withRemovals = true});
        if (comparison.moodleComplete() && comparison.chatComplete())
            continue;
        ++incomplete;
        QCOMPARE(plan.ticked(Kind::Kick), 0);
        if (!comparison.moodleComplete() && comparison.rules.expectation == Expectation::Active)
            QCOMPARE(comparison.count(DriftClass::Extra), 0);
        for (const DriftRow &row : comparison.rows) {
            const bool unread = !comparison.room.stamp.complete() && !comparison.room.stamp.has(Gap::Kind::RolesUnread);
            QVERIFY(!unread || (row.driftClass != DriftClass::Missing && row.driftClass != DriftClass::Left));
        }
    }
    QVERIFY(incomplete > rounds / 2);
}

void TestProperties::only_a_rule_that_says_so_removes_somebody_enrolled()
{
    int removed = 0, unseen = 0;
    for (int seed = 0; seed < rounds; ++seed) {
        const CompareInput input = RandomSides{seed}.ruled();
        const Comparison comparison = compare(input);
        const RoomPlan plan = makePlan(comparison, {.only = everyKey(comparison), .withRemovals = true});
        for (const DriftRow &row : comparison.rows) {
            const Person *person = comparison.person(row);
            if (!person)
                continue;
            unseen += row.cause == Cause::RoleUnseen;
            const bool kicked = std::ranges::any_of(plan.operations,
                [&](const Operation &operation) { return operation.kind == Kind::Kick && operation.person == person->id; });
            removed += kicked;
            QVERIFY2(!kicked || comparison.removes(row), qPrintable(u"seed %1, %2"_s.arg(seed).arg(person->username)));
            // A role that nobody shows takes nothing away from anybody.
            const bool loses = row.driftClass == DriftClass::ShouldNotBeModerator || kicked;
            const bool hidden = input.facts.powerful && input.rules.inheritedRoles && input.facts.people.people.isEmpty()
                && input.facts.powerful->contains(person->id) && person->roles.isEmpty();
            QVERIFY2(!loses || !hidden, qPrintable(u"seed %1, %2"_s.arg(seed).arg(person->username)));
        }
    }
    QVERIFY(removed > 0);
    QVERIFY(unseen > 0);
}

static QStringList said(const Comparison &comparison)
{
    QStringList lines;
    for (const DriftRow &row : comparison.rows) {
        const MembershipEvent *event = comparison.event(row);
        lines.append(u"%1 %2 %3 %4 %5 %6 %7"_s.arg(comparison.key(row), driftClassCode(row.driftClass))
                .arg(int(row.cause))
                .arg(int(row.protection))
                .arg(memberRoleCode(row.expected), actualRoleCode(row.actual),
                    event ? event->at.toString(Qt::ISODate) : QString{}));
    }
    return lines;
}

void TestProperties::order_of_reading_does_not_matter()
{
    for (int seed = 0; seed < rounds; ++seed) {
        CompareInput input = RandomSides{seed}.torn();
        const QStringList before = said(compare(input));
        std::mt19937 shuffle{unsigned(seed)};
        std::ranges::shuffle(input.course.people, shuffle);
        std::ranges::shuffle(input.room.members, shuffle);
        std::ranges::shuffle(input.room.log.events, shuffle);
        QList<Account> accounts = input.accounts.accounts();
        std::ranges::shuffle(accounts, shuffle);
        input.accounts = {accounts, input.accounts.stamp(), input.accounts.whole()};
        QCOMPARE(said(compare(input)), before);
    }
}

void TestProperties::sums_add_up()
{
    for (int seed = 0; seed < rounds; ++seed) {
        const CompareInput input = RandomSides{seed}.torn();
        const Comparison comparison = compare(input);
        QCOMPARE(everyKey(comparison).size(), comparison.rows.size());
        int sum = 0;
        int drifts = 0;
        for (int i = 0; i < driftClassCount; ++i) {
            const DriftClass driftClass{quint8(i)};
            QCOMPARE(comparison.count(driftClass), std::ranges::count(comparison.rows, driftClass, &DriftRow::driftClass));
            sum += comparison.count(driftClass);
            drifts += isDrift(driftClass) ? comparison.count(driftClass) : 0;
        }
        QCOMPARE(sum, comparison.rows.size());
        QCOMPARE(drifts, comparison.drifts);
        QVERIFY(std::ranges::is_sorted(
            comparison.rows, {}, [](const DriftRow &row) { return std::pair{family(row.driftClass), row.driftClass}; }));
        QSet<qint32> members;
        for (const DriftRow &row : comparison.rows)
            members.insert(row.member);
        members.remove(-1);
        QCOMPARE(members.size(), comparison.present);
    }
}

void TestProperties::every_drift_has_its_reason()
{
    for (int seed = 0; seed < rounds / 3; ++seed) {
        const Comparison comparison = compare(RandomSides{seed}.torn());
        for (const DriftRow &row : comparison.rows) {
            const QList<Reason> chain = explain(comparison, row);
            const auto broken = std::ranges::count(chain, Reason::Outcome::Broken, &Reason::outcome);
            QCOMPARE(broken, row.driftClass == DriftClass::InStep ? 0 : 1);
            for (const Reason &reason : chain)
                QVERIFY(reason.outcome != Reason::Outcome::Broken || reason.cause == row.cause);
        }
    }
}

void TestProperties::nobody_is_both_invited_and_removed()
{
    for (int seed = 0; seed < rounds; ++seed) {
        const Comparison comparison = compare(RandomSides{seed}.torn());
        const RoomPlan plan = makePlan(comparison, {.only = everyKey(comparison), .withRemovals = true});
        QVERIFY(std::ranges::is_sorted(plan.operations, {}, &Operation::kind));
        QSet<std::pair<AccountId, Kind>> seen;
        for (const Operation &operation : plan.operations) {
            QVERIFY(!seen.contains({operation.account, operation.kind}));
            seen.insert({operation.account, operation.kind});
            QVERIFY(operation.kind != Kind::Kick || !seen.contains({operation.account, Kind::Invite}));
            QVERIFY(operation.kind != Kind::RemoveModerator || !seen.contains({operation.account, Kind::AddModerator}));
        }
    }
}

// Comparing everyone with everyone would take hours here: the limit of ctest is the bound.
void TestProperties::a_large_room_is_no_trouble()
{
    constexpr int size = 100'000;
    CompareInput input = sides({}, {});
    QList<Account> accounts;
    for (int i = 0; i < size; ++i) {
        const QString username = u"person.%1"_s.arg(i);
        input.course.people.append(person(i + 1, username));
        if (i % 10)
            input.room.members.append(member(username));
        else
            accounts.append(account(username));
    }
    input.accounts = directory(accounts);
    const Comparison comparison = compare(std::move(input));
    QCOMPARE(comparison.count(DriftClass::Missing), size / 10);
    QCOMPARE(comparison.count(DriftClass::InStep), size - size / 10);
    QCOMPARE(makePlan(comparison).operations.size(), size / 10);
}

QTEST_APPLESS_MAIN(TestProperties)
#include "tst_properties.moc"
