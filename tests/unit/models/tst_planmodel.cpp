// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planmodel.h"
#include "support/randomsides.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace diapason;
using namespace diapason::build;

namespace {

Operation operation(Operation::Kind kind, const QString &username, bool ticked = true)
{
    return {.kind = kind,
        .room = RoomId{u"room"_s},
        .account = accountId(username),
        .username = username,
        .name = username,
        .ticked = ticked};
}

RoomPlan roomPlan(qint64 cmid, const QList<Operation> &operations, int members = 30)
{
    return {.cmid = Cmid{cmid},
        .activity = u"Room %1"_s.arg(cmid),
        .course = u"CHI201"_s,
        .room = room(u"room"_s, u"room"_s),
        .membersBefore = members,
        .operations = operations,
        .moodleComplete = true,
        .chatComplete = true};
}

Plan plan()
{
    using enum Operation::Kind;
    return {.rooms = {roomPlan(1,
                          {operation(Invite, u"a"_s), operation(Invite, u"b"_s), operation(AddModerator, u"c"_s),
                              operation(Kick, u"x"_s, false)}),
                roomPlan(2, {operation(Invite, u"d"_s), operation(Kick, u"y"_s, false), operation(Kick, u"z"_s, false)}, 4)}};
}

QModelIndex at(const PlanModel &model, std::initializer_list<int> rows)
{
    QModelIndex index;
    for (const int row : rows)
        index = model.index(row, 0, index);
    return index;
}

Qt::CheckState state(const QModelIndex &index) { return Qt::CheckState(index.data(Qt::CheckStateRole).toInt()); }

} // namespace

class TestPlanModel final : public QObject
{
    Q_OBJECT
private slots:
    void a_person_without_account_is_added_with_one_or_not_at_all()
    {
        using enum Operation::Kind;
        QList<Operation> operations;
        for (const auto kind : {CreateAccount, Invite, AddModerator})
            operations += {.kind = kind,
                .room = RoomId{u"room"_s},
                .username = u"nia"_s,
                .name = u"Nia"_s,
                .driftClass = DriftClass::NoAccount};
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.assign({.rooms = {roomPlan(1, operations)}}, {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(PlanSection(at(model, {0}).data(PlanModel::SectionRole).toInt()), PlanSection::Accounts);
        QCOMPARE(PlanSection(at(model, {1}).data(PlanModel::SectionRole).toInt()), PlanSection::Adds);
        QVERIFY(model.setData(at(model, {0, 0, 0}), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.plan().ticked(), 0);
        QVERIFY(model.setData(at(model, {1, 0, 0}), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.plan().ticked(CreateAccount), 1);
        QCOMPARE(model.plan().ticked(AddModerator), 0);
    }

    void an_account_for_several_rooms_is_ticked_as_one()
    {
        using enum Operation::Kind;
        const auto nia = [](Operation::Kind kind) {
            return Operation{.kind = kind,
                .room = RoomId{u"room"_s},
                .username = u"nia"_s,
                .name = u"Nia"_s,
                .driftClass = DriftClass::NoAccount};
        };
        PlanModel model;
        const QAbstractItemModelTester tester(&model);
        model.assign(
            {.rooms = {roomPlan(1, {nia(CreateAccount), nia(Invite)}), roomPlan(2, {nia(Invite), operation(Invite, u"a"_s)})}},
            {});
        QVERIFY(model.setData(at(model, {0, 0, 0}), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.plan().ticked(), 1); // nobody is added to either room without an account
        QCOMPARE(at(model, {1, 1, 1}).data().toString(), u"Nia"_s);
        QVERIFY(model.setData(at(model, {1, 1, 1}), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.plan().rooms.first().ticked(CreateAccount), 1);
        QCOMPARE(model.plan().rooms.first().ticked(Invite), 0);
    }

    void sections_rooms_operations()
    {
        PlanModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.assign(plan(), {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(at(model, {0}).data().toString(), u"Adds"_s);
        QCOMPARE(at(model, {1}).data().toString(), u"Role changes"_s);
        QCOMPARE(at(model, {2}).data().toString(), u"Removals"_s);
        QCOMPARE(model.rowCount(at(model, {0})), 2);
        QCOMPARE(at(model, {0}).data(PlanModel::CountRole).toInt(), 3);
        QCOMPARE(state(at(model, {0})), Qt::Checked);
        QCOMPARE(state(at(model, {2})), Qt::Unchecked);
    }

    void ticks_in_three_states()
    {
        PlanModel model;
        model.assign(plan(), {});
        QSignalSpy edited{&model, &PlanModel::edited};
        QVERIFY(model.setData(at(model, {0, 0, 1}), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(state(at(model, {0, 0})), Qt::PartiallyChecked);
        QCOMPARE(state(at(model, {0})), Qt::PartiallyChecked);
        QCOMPARE(model.plan().ticked(), 3);
        QVERIFY(model.setData(at(model, {0}), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.plan().ticked(Operation::Kind::Invite), 0);
        QVERIFY(model.setData(at(model, {0}), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.plan().ticked(Operation::Kind::Invite), 3);
        QCOMPARE(edited.size(), 3);
    }

    void blocked_rooms_cannot_be_ticked()
    {
        PlanModel model;
        model.assign(plan(), {}); // room 2 would lose 2 of 4
        const QModelIndex free = at(model, {2, 0}), blocked = at(model, {2, 1});
        QVERIFY(free.data(PlanModel::BlockedRole).toString().isEmpty());
        QVERIFY(!blocked.data(PlanModel::BlockedRole).toString().isEmpty());
        QVERIFY(!(model.flags(blocked) & Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(at(model, {2, 1, 0}), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(at(model, {2}), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.plan().ticked(Operation::Kind::Kick), 1);
        QCOMPARE(model.plan().rooms[0].operations[3].ticked, true);
    }

    void a_blocked_removal_is_never_taken_over_ticked()
    {
        Plan ticked = plan();
        for (RoomPlan &room : ticked.rooms)
            for (Operation &operation : room.operations)
                operation.ticked = true;
        PlanModel model;
        model.assign(ticked, {});
        QCOMPARE(model.plan().ticked(Operation::Kind::Kick), 1);
    }

    void a_tick_in_a_large_plan_says_only_what_changed()
    {
        Plan large;
        for (int r = 0; r < 500; ++r) {
            QList<Operation> operations;
            for (int i = 0; i < 20; ++i)
                operations
                    += operation(i < 15 ? Operation::Kind::Invite : Operation::Kind::Kick, u"u%1.%2"_s.arg(r).arg(i), i < 15);
            large.rooms += roomPlan(r + 1, operations, 300);
        }
        PlanModel model;
        model.assign(large, {});
        QCOMPARE(model.plan().operations(), 10'000);
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset}, inserted{&model, &QAbstractItemModel::rowsInserted},
            removed{&model, &QAbstractItemModel::rowsRemoved}, changed{&model, &QAbstractItemModel::dataChanged};
        QVERIFY(model.setData(at(model, {0, 250, 3}), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(reset.size() + inserted.size() + removed.size(), 0);
        QCOMPARE(changed.size(), 4); // the person, the room in both sections, the section
    }

    void what_is_blocked_in_a_saved_plan_can_only_be_unticked()
    {
        Plan ticked = plan();
        for (RoomPlan &room : ticked.rooms)
            for (Operation &operation : room.operations)
                operation.ticked = true;
        PlanModel model;
        model.assign(ticked, {}, PlanModel::Ticks::Kept);
        QCOMPARE(model.plan().ticked(Operation::Kind::Kick), 3);
        const QModelIndex blocked = at(model, {2, 1, 0});
        QVERIFY(!blocked.data(PlanModel::BlockedRole).toString().isEmpty());
        QVERIFY(model.setData(blocked, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(blocked, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.plan().ticked(Operation::Kind::Kick), 2);
    }

    void what_is_allowed_is_free()
    {
        PlanModel model;
        model.assign(plan(), {});
        const std::optional<Verdict> block = model.blockOf(at(model, {2, 1}));
        QVERIFY(block && mayBeAllowed(block->kind));
        model.judgeBy({.allowances = {{.kind = block->kind, .cmid = block->cmid, .value = block->value}}});
        QVERIFY(at(model, {2, 1}).data(PlanModel::BlockedRole).toString().isEmpty());
        model.tickRemovals(block->cmid, true);
        QCOMPARE(model.plan().ticked(Operation::Kind::Kick), 2);
        QVERIFY(!isBlocked(judge(model.judged(), model.guard())));
    }

    void thousands_of_refreshes()
    {
        PlanModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        std::mt19937 random{3};
        for (int round = 0; round < 2000 && !QTest::currentTestFailed(); ++round) {
            Plan next;
            for (int i = 0; i < 3; ++i) {
                RoomPlan room = makePlan(compare(RandomSides(round * 3 + i).whole()), {.withRemovals = random() % 2 == 0});
                room.cmid = Cmid{i + 1};
                next.rooms.append(room);
            }
            model.assign(next, {});
            if (model.rowCount() > 0) {
                const QModelIndex section = model.index(int(random() % unsigned(model.rowCount())), 0);
                model.setData(section, random() % 2 ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
            }
            int operations = 0;
            for (int row = 0; row < model.rowCount(); ++row)
                operations += model.index(row, 0).data(PlanModel::CountRole).toInt();
            QCOMPARE(operations, next.operations());
        }
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_planmodel.moc"
