// SPDX-License-Identifier: GPL-3.0-or-later
// A run on the demo campus is taken back, whole or in part, and says beforehand what stays.
#include "app/undoer.h"
#include "support/opendemo.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 cmid = 48201;

/// A room before and after a run that repaired everything, removals too.
struct Repaired {
    OpenDemo demo;
    QHash<AccountId, RoomRoles> before;
    qint64 run = 0;

    Repaired()
    {
        demo.open();
        const auto now = demo.check(cmid).value();
        before = rolesOf(now->room);
        run = demo.apply(now, true).journalRun;
    }
    Result<UndoOffer> offer(const UndoScope &scope)
    {
        return await(prepareUndo(demo.reader, demo.moodle, demo.journal, u"demo"_s, scope, demo.catalogue, {}, {}));
    }
    RunReport apply(const UndoOffer &offer)
    {
        Plan plan = offer.undo.plan;
        for (RoomPlan &room : plan.rooms)
            for (Operation &operation : room.operations)
                operation.ticked = true;
        return await(demo.applier.apply({.plan = plan}, offer.based, offer.catalogue, {}, {}));
    }
    QHash<AccountId, RoomRoles> members() { return rolesOf(demo.check(cmid).value()->room); }
};

QHash<AccountId, RoomRoles> withoutLeaders(QHash<AccountId, RoomRoles> members)
{
    for (RoomRoles &roles : members)
        roles.leader = false;
    return members;
}

} // namespace

class TestUndoer : public QObject
{
    Q_OBJECT
private slots:
    void a_run_is_taken_back_and_the_undo_too()
    {
        Repaired repaired;
        const auto after = repaired.members();
        QVERIFY(after != repaired.before);
        const UndoOffer offer = repaired.offer({.run = repaired.run}).value();
        QCOMPARE(offer.undo.plan.undoes, repaired.run);
        QVERIFY(offer.undo.left.isEmpty() && offer.unread.isEmpty());
        const RunReport report = repaired.apply(offer);
        QVERIFY(!report.error);
        QCOMPARE(withoutLeaders(repaired.members()), withoutLeaders(repaired.before));
        const JournalRun undone = await(repaired.demo.journal.run(report.journalRun)).value();
        QCOMPARE(undone.undoes, repaired.run);
        QVERIFY(!await(repaired.demo.journal.entries(report.journalRun)).value().first().place.activity.isEmpty());

        // What was taken back is not there a second time, and the undo is a run like any other.
        const UndoOffer again = repaired.offer({.run = repaired.run}).value();
        QVERIFY(again.undo.plan.rooms.isEmpty());
        QVERIFY(
            std::ranges::all_of(again.undo.left, [](const NotUndone &left) { return left.why == NotUndone::Why::SoAlready; }));
        repaired.apply(repaired.offer({.run = report.journalRun}).value());
        QCOMPARE(withoutLeaders(repaired.members()), withoutLeaders(after));
    }

    void one_item_is_taken_back_alone()
    {
        Repaired repaired;
        const QList<JournalEntry> entries = await(repaired.demo.journal.entries(repaired.run)).value();
        const auto kicked
            = std::ranges::find(entries, Operation::Kind::Kick, [](const JournalEntry &e) { return e.operation.kind; });
        QVERIFY(kicked != entries.cend());
        auto wanted = repaired.members();
        wanted.insert(kicked->operation.account, repaired.before.value(kicked->operation.account));
        repaired.apply(repaired.offer({.run = repaired.run, .items = {kicked->item}}).value());
        QCOMPARE(withoutLeaders(repaired.members()), withoutLeaders(wanted));
    }

    void an_activity_that_is_not_known_is_asked_for()
    {
        Repaired repaired;
        repaired.demo.catalogue.activities.clear();
        repaired.demo.catalogue.links.clear();
        repaired.demo.catalogue.courses.courses.clear();
        const UndoOffer offer = repaired.offer({.run = repaired.run}).value();
        QCOMPARE(offer.based.size(), 1);
        QVERIFY(offer.undo.plan.operations() > 0);
    }

    void what_somebody_changed_since_is_left()
    {
        Repaired repaired;
        const QList<JournalEntry> entries = await(repaired.demo.journal.entries(repaired.run)).value();
        const auto kicked
            = std::ranges::find(entries, Operation::Kind::Kick, [](const JournalEntry &e) { return e.operation.kind; });
        repaired.demo.servers.chatHost().run([&] {
            demo::ChatWorld &world = repaired.demo.servers.chatWorld();
            demo::ChatRoom *room = world.roomById(kicked->operation.room.value);
            world.subscribe(*room, *world.userById(kicked->operation.account.value), QStringList{u"owner"_s});
        });
        const UndoOffer offer = repaired.offer({.run = repaired.run}).value();
        QCOMPARE(offer.undo.left.size(), 1);
        QCOMPARE(offer.undo.left.first().why, NotUndone::Why::ChangedSince);
        QCOMPARE(offer.undo.left.first().entry.item, kicked->item);
    }

    void a_room_that_is_gone_is_said()
    {
        Repaired repaired;
        const QList<JournalEntry> entries = await(repaired.demo.journal.entries(repaired.run)).value();
        repaired.demo.servers.chatHost().run([&] {
            demo::ChatWorld &world = repaired.demo.servers.chatWorld();
            world.deleteRoom(*world.roomById(entries.first().operation.room.value));
        });
        const UndoOffer offer = repaired.offer({.run = repaired.run}).value();
        QVERIFY(offer.undo.plan.rooms.isEmpty());
        QVERIFY(!offer.undo.left.isEmpty());
        QVERIFY(std::ranges::all_of(offer.undo.left, [](const NotUndone &left) { return left.why == NotUndone::Why::RoomGone; }));
    }

    void what_is_not_there_cannot_be_taken_back()
    {
        Repaired repaired;
        QCOMPARE(repaired.offer({.run = 99}).error().code, u"no-run"_s);
        QCOMPARE(repaired.offer({.run = repaired.run, .items = {999}}).error().detail, u"%1.999"_s.arg(repaired.run));
        const qint64 elsewhere
            = await(repaired.demo.journal.beginRun({.campus = u"Basse-Brume"_s, .started = QDateTime::currentDateTimeUtc()}))
                  .value();
        QCOMPARE(repaired.offer({.run = elsewhere}).error().code, u"other-campus"_s);
    }
};

QTEST_GUILESS_MAIN(TestUndoer)
#include "tst_undoer.moc"
