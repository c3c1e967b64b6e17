// SPDX-License-Identifier: GPL-3.0-or-later
// An undo gives back what a run changed, touches nothing that somebody changed since, and says what it leaves.
#include "domain/undo.h"
#include "support/builders.h"
#include "support/randomsides.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diapason;
using namespace diapason::build;
using Why = NotUndone::Why;

namespace {

/// The room with other members, as a reading after the run shows it.
std::shared_ptr<const Comparison> with(const CompareInput &input, const QHash<AccountId, RoomRoles> &members)
{
    CompareInput now = input;
    now.room.members.clear();
    for (const auto &[id, roles] : members.asKeyValueRange())
        now.room.members += {.id = id, .username = id.value.mid(3), .roles = roles};
    return std::make_shared<Comparison>(compare(std::move(now)));
}

QList<JournalEntry> entriesOf(const RoomPlan &plan)
{
    QList<JournalEntry> entries;
    for (const Operation &operation : plan.operations)
        if (operation.ticked)
            entries += {.id = entries.size() + 1, .run = 7, .cmid = plan.cmid, .operation = operation, .outcome = Outcome::Done};
    return entries;
}

QHash<AccountId, RoomRoles> membersOf(const CompareInput &input)
{
    QHash<AccountId, RoomRoles> members;
    for (const RoomMember &member : input.room.members)
        members.insert(member.id, member.roles);
    return members;
}

RoomPlan allTicked(UndoPlan undo)
{
    RoomPlan plan = undo.plan.rooms.value(0);
    for (Operation &operation : plan.operations)
        operation.ticked = true;
    return plan;
}

QList<Why> whys(const UndoPlan &undo)
{
    QList<Why> all;
    for (const NotUndone &left : undo.left)
        all += left.why;
    return all;
}

/// Who leads a room is not given back: the plan knows members, moderators and owners.
QHash<AccountId, RoomRoles> withoutLeaders(QHash<AccountId, RoomRoles> members)
{
    for (RoomRoles &roles : members)
        roles.leader = false;
    return members;
}

/// One person added as moderator, one removed, in a room of four.
struct Small {
    CompareInput input;
    QList<JournalEntry> entries;
    QHash<AccountId, RoomRoles> after;

    Small()
    {
        input.activity.cmid = Cmid{30};
        input.course.stamp = input.room.stamp = complete();
        input.course.people = {teacher(1, u"anne"_s), person(2, u"bob"_s), person(3, u"cleo"_s)};
        input.room.members = {member(u"bob"_s), member(u"cleo"_s), member(u"dora"_s)};
        input.accounts = directory({account(u"anne"_s), account(u"bob"_s), account(u"cleo"_s), account(u"dora"_s)});
        const Comparison before = compare(CompareInput(input));
        const RoomPlan plan = makePlan(before, {.withRemovals = true});
        entries = entriesOf(plan);
        after = membersAfter(before, plan);
    }
    [[nodiscard]] UndoPlan undo() const { return undoing(entries, {with(input, after)}); }
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT
private slots:
    void an_account_that_was_created_stays()
    {
        CompareInput input = sides({person(1, u"ada"_s)}, {});
        input.course.people.first().email = u"ada@uni.example"_s;
        RoomPlan plan = makePlan(compare(CompareInput(input)), {.createAccounts = true});
        QCOMPARE(plan.operations.size(), 2);
        for (Operation &operation : plan.operations)
            operation.account = accountId(u"ada"_s); // as the journal knows it afterwards
        QList<JournalEntry> entries = entriesOf(plan);
        entries.prepend(
            {.id = 90, .run = 7, .cmid = plan.cmid, .operation = {.kind = Operation::Kind::Mute}, .outcome = Outcome::Done});
        input.accounts = directory({account(u"ada"_s)});
        const UndoPlan undo = undoing(entries, {with(input, {{accountId(u"ada"_s), {}}})});
        QCOMPARE(undo.left.size(), 1); // of muting the room there is nothing to say
        QCOMPARE(undo.left.first().why, Why::AccountStays);
        QCOMPARE(notUndoneCode(Why::AccountStays), u"account_stays"_s);
        QCOMPARE(undo.plan.rooms.first().operations.size(), 1);
        QCOMPARE(undo.plan.rooms.first().operations.first().kind, Operation::Kind::Kick);
    }

    void any_run_is_taken_back_whole()
    {
        int taken = 0;
        for (int seed = 0; seed < 2000; ++seed) {
            CompareInput input = RandomSides(seed).whole();
            input.activity.cmid = Cmid{30};
            const Comparison before = compare(CompareInput(input));
            const RoomPlan plan = makePlan(before, {.withRemovals = true});
            const auto now = with(input, membersAfter(before, plan));
            const UndoPlan undo = undoing(entriesOf(plan), {now});
            QVERIFY2(undo.left.isEmpty(), qPrintable(u"seed %1"_s.arg(seed)));
            const auto back = undo.plan.rooms.isEmpty() ? membersOf(input) : membersAfter(*now, allTicked(undo));
            QVERIFY2(withoutLeaders(back) == withoutLeaders(membersOf(input)), qPrintable(u"seed %1"_s.arg(seed)));
            taken += undo.plan.operations();
        }
        QVERIFY(taken > 1000);
    }

    void removals_are_not_ticked_and_who_goes_is_not_demoted_first()
    {
        const UndoPlan undo = Small().undo();
        QCOMPARE(undo.plan.undoes, 7);
        QStringList operations;
        for (const Operation &operation : undo.plan.rooms.first().operations)
            operations
                += operationCode(operation.kind) + u' ' + operation.username + (operation.ticked ? u" ticked"_s : QString());
        QCOMPARE(operations, (QStringList{u"invite dora ticked"_s, u"kick anne"_s}));
    }

    void what_was_not_done_or_is_not_known_is_left()
    {
        Small small;
        for (const Outcome outcome : {Outcome::Refused, Outcome::Skipped, Outcome::AlreadySo, Outcome::NotSent}) {
            small.entries[0].outcome = outcome;
            QVERIFY(whys(small.undo()).contains(Why::NothingDone));
        }
        for (const Outcome outcome : {Outcome::Open, Outcome::Doubtful}) {
            small.entries[0].outcome = outcome;
            QVERIFY(whys(small.undo()).contains(Why::Unsettled));
        }
    }

    void what_changed_since_is_left_alone()
    {
        Small small;
        small.after.insert(accountId(u"dora"_s), {}); // somebody let her in again
        small.after.insert(accountId(u"anne"_s), owner); // and made her owner
        const UndoPlan undo = small.undo();
        QVERIFY(undo.plan.rooms.isEmpty());
        QCOMPARE(whys(undo).count(Why::SoAlready), 1);
        QCOMPARE(whys(undo).count(Why::ChangedSince), 2); // the invitation and the role
    }

    void every_reason_has_its_own_code()
    {
        QSet<QString> codes;
        for (int why = 0; why <= int(Why::RoomGone); ++why)
            codes += notUndoneCode(Why(why));
        QCOMPARE(codes.size(), int(Why::RoomGone) + 1);
        QVERIFY(!codes.contains(QString()));
    }

    void a_room_that_is_gone_or_unread_is_said()
    {
        Small small;
        QCOMPARE(whys(undoing(small.entries, {})), QList<Why>(small.entries.size(), Why::RoomGone));
        Small moved;
        moved.input.room.room.id = RoomId{u"another"_s}; // the activity has another room now
        QCOMPARE(whys(moved.undo()), QList<Why>(moved.entries.size(), Why::RoomGone));
        small.input.room.stamp = lacking(Gap::Kind::PageFailed);
        QCOMPARE(whys(small.undo()), QList<Why>(small.entries.size(), Why::RoomUnread));
    }
};

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
