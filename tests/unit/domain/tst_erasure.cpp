// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/erasure.h"
#include "domain/guard.h"
#include "domain/plandocument.h"
#include "domain/undo.h"

#include <QJsonDocument>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;
using Fate = ErasureChoice::Account;
using Why = LeftAside::Why;

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);

ErasureRoom room(const QString &name, qint64 cmid = 0)
{
    return {.room = {.id = RoomId{name}, .name = name},
        .cmid = Cmid{cmid},
        .activity = cmid > 0 ? u"Salon "_s + name : QString(),
        .counts = {.messages = 4, .files = 1, .others = 2},
        .members = 6,
        .owners = 1,
        .readAt = morning};
}

ErasureRehearsal rehearsal(const QList<ErasureRoom> &rooms)
{
    return {.account = {.account = {.id = AccountId{u"id-ann"_s}, .username = u"ann"_s, .name = u"Ann Marchand"_s,
                            .type = Account::Type::User}},
        .rooms = rooms,
        .mayClean = true,
        .at = morning};
}

ErasureChoice everything(const ErasureRehearsal &rehearsal, Fate account)
{
    ErasureChoice choice{.account = account};
    for (const ErasureRoom &each : rehearsal.rooms) {
        choice.messages.insert(each.room.id);
        choice.leave.insert(each.room.id);
    }
    return choice;
}

QStringList codes(const Plan &plan)
{
    QStringList found;
    for (const RoomPlan &part : plan.rooms)
        for (const Operation &operation : part.operations)
            found += operationCode(operation.kind);
    return found;
}

Guard guard() { return {.limits = {}, .now = morning.addSecs(60)}; }

bool blocks(const Plan &plan, Verdict::Kind kind, const Guard &by = guard())
{
    const QList<Verdict> verdicts = judge(plan, by);
    return std::ranges::any_of(verdicts, [kind](const Verdict &verdict) { return verdict.kind == kind && verdict.blocks(); });
}

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void a_run_goes_from_messages_to_the_account()
    {
        const Kind order[]{Kind::RemoveMessages, Kind::Kick, Kind::SetAccountState, Kind::DeleteAccount};
        for (size_t i = 1; i < std::size(order); ++i)
            QVERIFY(operationRank(order[i - 1]) < operationRank(order[i]));
        // What was before keeps its order.
        const Kind before[]{Kind::CreateAccount, Kind::Invite, Kind::AddModerator, Kind::RemoveModerator, Kind::Kick, Kind::Stamp,
            Kind::SetRetention, Kind::SetActivityRetention};
        for (size_t i = 1; i < std::size(before); ++i)
            QVERIFY(operationRank(before[i - 1]) < operationRank(before[i]));
    }

    void what_may_be_done_with_a_room_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("messages"); // LeftAside::Why; -1: they go
        QTest::addColumn<int>("member");
        QTest::newRow("as it should be") << u""_s << -1 << -1;
        QTest::newRow("archived") << u"archived"_s << int(Why::ArchivedMessages) << -1;
        QTest::newRow("closed to us") << u"closed"_s << int(Why::NotAllowed) << int(Why::NotAllowed);
        QTest::newRow("members not read") << u"unread"_s << -1 << int(Why::Incomplete);
        QTest::newRow("the last owner") << u"owner"_s << -1 << int(Why::LastOwner);
        QTest::newRow("one of two owners") << u"second owner"_s << -1 << -1;
        QTest::newRow("no permission to clean") << u"no permission"_s << int(Why::NotAllowed) << -1;
        QTest::newRow("a bot's") << u"bot"_s << int(Why::Protected) << int(Why::Protected);
    }
    void what_may_be_done_with_a_room()
    {
        QFETCH(QString, change);
        ErasureRehearsal all = rehearsal({room(u"a"_s)});
        ErasureRoom &one = all.rooms.first();
        one.room.archived = change == "archived"_L1;
        one.readable = change != "closed"_L1;
        one.members = change == "unread"_L1 ? -1 : 6;
        one.roles.owner = change.endsWith("owner"_L1);
        one.owners = change == "second owner"_L1 ? 2 : 1;
        all.mayClean = change != "no permission"_L1;
        if (change == "bot"_L1)
            all.obstacles = {AccountObstacle::Bot};
        const auto number = [](const std::optional<Why> &why) { return why ? int(*why) : -1; };
        QTEST(number(whyMessagesStay(all, one)), "messages");
        QTEST(number(whyMemberStays(all, one)), "member");
        // What cannot be taken is never in a plan, whatever was ticked, and the plan says so.
        const Plan plan = makeErasurePlan(7, all, everything(all, Fate::Keep));
        QCOMPARE(plan.ticked(Kind::RemoveMessages), whyMessagesStay(all, one) ? 0 : 1);
        QCOMPARE(plan.ticked(Kind::Kick), whyMemberStays(all, one) ? 0 : 1);
        if (!all.isFinal())
            QCOMPARE(int(plan.rooms.first().leftAside.size()), 2 - plan.operations());
    }

    void obstacles_come_from_the_account_and_the_permissions_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("expected"); // codes beside the permissions
        QTest::newRow("anybody") << uR"({"_id":"id-ann","username":"ann","type":"user","roles":["user"]})"_s << u""_s;
        QTest::newRow("service") << uR"({"_id":"svc","username":"svc","type":"user"})"_s << u"service_account"_s;
        QTest::newRow("bot") << uR"({"_id":"b","username":"b","type":"bot"})"_s << u"bot"_s;
        QTest::newRow("bot by role") << uR"({"_id":"b","username":"b","type":"user","roles":["bot"]})"_s << u"bot"_s;
        QTest::newRow("app") << uR"({"_id":"p","username":"p","type":"app"})"_s << u"app"_s;
        QTest::newRow("rocket.cat") << uR"({"_id":"rocket.cat","username":"rocket.cat","type":"bot"})"_s << u"rocket_cat"_s;
        QTest::newRow("federated") << uR"({"_id":"f","username":"f:other.example","type":"user","federated":true})"_s
                                   << u"federated"_s;
        QTest::newRow("excepted") << uR"({"_id":"e","username":"exam-desk","type":"user"})"_s << u"protected"_s;
        QTest::newRow("admin") << uR"({"_id":"a","username":"a","type":"user","roles":["user","admin"]})"_s << u"administrator"_s;
    }
    void obstacles_come_from_the_account_and_the_permissions()
    {
        QFETCH(QString, json);
        const ErasedAccount account = erasedAccount(QJsonDocument::fromJson(json.toUtf8()).object());
        ChatSite site{.accountId = AccountId{u"svc"_s}, .roles = {u"keeper"_s}};
        CampusRules rules;
        rules.exceptions = {u"exam-*"_s};
        const auto said = [&] {
            QStringList all;
            for (const AccountObstacle obstacle : obstaclesOf(account, site, rules))
                all += accountObstacleCode(obstacle);
            return all;
        };
        QVERIFY(said().contains(u"may_not_deactivate"_s) && said().contains(u"may_not_delete"_s));
        for (const QString &permission : {u"edit-other-user-active-status"_s, u"delete-user"_s})
            site.permissions.insert(permission, {u"keeper"_s});
        QTEST(said().join(u' '), "expected");
    }

    void a_plan_holds_parts_without_activity_and_the_account_last()
    {
        const ErasureRehearsal all = rehearsal({room(u"a"_s), room(u"b"_s, 31), room(u"c"_s)});
        const Plan plan = makeErasurePlan(7, all, everything(all, Fate::Delete));
        QCOMPARE(plan.rooms.size(), 4);
        QVERIFY(plan.isOfErasure());
        QCOMPARE(plan.erases, 7);
        QSet<Cmid> numbers;
        for (const RoomPlan &part : plan.rooms)
            numbers.insert(part.cmid);
        QCOMPARE(numbers.size(), 4); // told apart
        QVERIFY(isOfNoActivity(plan.rooms.at(0).cmid) && isOfNoActivity(plan.rooms.at(3).cmid));
        QCOMPARE(plan.rooms.at(1).cmid, Cmid{31});
        QVERIFY(!plan.rooms.last().room.id.isValid());
        QCOMPARE(codes(plan).last(), u"delete_account"_s);
        QCOMPARE(irreversible(plan), 4);
        const ErasedMessages messages = erasedMessages(plan);
        QCOMPARE(messages.counted, 12);
        QCOMPARE(messages.rooms, 3);
        QVERIFY(messages.all);
        QCOMPARE(erasedUsername(plan), u"ann"_s);
        QVERIFY(!isBlocked(judge(plan, guard())));
    }

    void a_plan_survives_its_file()
    {
        ErasureRehearsal all = rehearsal({room(u"a"_s), room(u"b"_s, 31)});
        all.rooms.first().counts = {};
        const PlanDocument document{.campus = u"fake"_s,
            .author = u"anne"_s,
            .made = morning,
            .plan = makeErasurePlan(7, all, everything(all, Fate::Deactivate))};
        const QByteArray json = planToJson(document);
        QVERIFY(json.contains("\"schema\": 2"));
        const Result<PlanDocument> read = parsePlan(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().code + u' ' + read.error().detail));
        QCOMPARE(read->plan.erases, 7);
        QCOMPARE(read->plan.rooms.size(), 3);
        for (qsizetype i = 0; i < 3; ++i)
            QCOMPARE(read->plan.rooms.at(i).operations, document.plan.rooms.at(i).operations);
        QCOMPARE(read->plan.rooms.first().ownersBefore, 1);
        // Repairs go on being written as older programs read them.
        const PlanDocument repair{.campus = u"fake"_s, .made = morning};
        QVERIFY(planToJson(repair).contains("\"schema\": 1"));
        QVERIFY(parsePlan(planToJson(repair)));
    }

    void a_repair_cannot_carry_an_erasure()
    {
        const ErasureRehearsal all = rehearsal({room(u"b"_s, 31)});
        PlanDocument document{.campus = u"fake"_s, .made = morning, .plan = makeErasurePlan(7, all, everything(all, Fate::Delete))};
        for (const auto &[erases, undoes] : {std::pair{0, 0}, {0, 3}, {7, 3}}) {
            document.plan.erases = erases;
            document.plan.undoes = undoes;
            const Result<PlanDocument> read = parsePlan(planToJson(document));
            QVERIFY(!read);
            QCOMPARE(read.error().code, u"plan-value"_s);
        }
    }

    void the_guard_holds_back_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Verdict::Kind>("by");
        QTest::newRow("two accounts") << u"accounts"_s << Verdict::Kind::OneAccount;
        QTest::newRow("a protected one") << u"protected"_s << Verdict::Kind::ProtectedKept;
        QTest::newRow("a room left without an owner") << u"owner"_s << Verdict::Kind::LastOwners;
        QTest::newRow("its account deactivated") << u"last owner"_s << Verdict::Kind::LastOwners;
        QTest::newRow("read long ago") << u"old"_s << Verdict::Kind::Fresh;
        QTest::newRow("the room is emptied") << u"alone"_s << Verdict::Kind::RoomEmptied;
        QTest::newRow("too many rooms") << u"limit"_s << Verdict::Kind::DeletionsPerRun;
    }
    void the_guard_holds_back()
    {
        QFETCH(QString, change);
        QFETCH(Verdict::Kind, by);
        ErasureRehearsal all = rehearsal({room(u"a"_s), room(u"b"_s, 31)});
        if (change == "last owner"_L1)
            all.rooms.first().roles.owner = true;
        ErasureChoice choice = everything(all, Fate::Deactivate);
        Plan plan = makeErasurePlan(7, all, choice);
        Guard judge = guard();
        if (change != "last owner"_L1)
            QVERIFY(!blocks(plan, by, judge));
        if (change == "accounts"_L1)
            plan.rooms.first().operations.first().account = AccountId{u"id-bob"_s};
        if (change == "protected"_L1)
            plan.rooms.first().operations.first().driftClass = DriftClass::Protected;
        if (change == "owner"_L1)
            plan.rooms.first().operations.last().before = ActualRole::Owner;
        if (change == "old"_L1)
            judge.now = morning.addSecs(2 * 3600);
        if (change == "alone"_L1)
            plan.rooms.first().membersBefore = 1;
        if (change == "limit"_L1)
            judge.limits.removalsPerRun = 1;
        QVERIFY(blocks(plan, by, judge));
        QCOMPARE(mayBeAllowed(by), by == Verdict::Kind::DeletionsPerRun);
        choice.relinquish = true; // the rooms are given up knowingly
        if (change == "last owner"_L1)
            QVERIFY(!blocks(makeErasurePlan(7, all, choice), by, judge));
    }

    void what_stays_depends_on_what_is_chosen()
    {
        using enum ErasureResidue;
        ErasureRehearsal all = rehearsal({room(u"a"_s), room(u"b"_s, 31)});
        const QList<ErasureResidue> least = residueOf(all, everything(all, Fate::Delete));
        QCOMPARE(least, (QList{OthersMessages, FormerNames, SystemLines, Backups, Moodle}));
        QVERIFY(residueOf(all, everything(all, Fate::Keep)).contains(ErasureResidue::Account));
        QVERIFY(residueOf(all, {}).contains(NotChosen));
        all.rooms.first().room.archived = true;
        QVERIFY(residueOf(all, everything(all, Fate::Delete)).contains(Archived));
        QVERIFY(!residueOf(all, everything(all, Fate::Delete)).contains(NotChosen));
        all.rooms.first().counts.messages = 0; // nothing of theirs is there
        QVERIFY(!residueOf(all, everything(all, Fate::Delete)).contains(Archived));
    }

    void what_a_deleted_account_leaves_is_the_workspaces_setting()
    {
        using enum ErasureResidue;
        ErasureRehearsal all = rehearsal({room(u"a"_s), room(u"b"_s, 31), room(u"c"_s)});
        all.rooms[0].room.archived = true;
        all.rooms[1].readable = false;
        const ErasureChoice deletion{.account = Fate::Delete}; // no room is ticked
        const QList<ErasureResidue> messages{Archived, Unreadable, NotChosen, FormerNames};
        for (const std::optional<QString> &type : {std::optional<QString>(), std::optional(u"Unlink"_s), std::optional(u"Keep"_s)}) {
            all.erasureType = type;
            for (const ErasureResidue residue : messages)
                QVERIFY2(residueOf(all, deletion).contains(residue), qPrintable(type.value_or(u"unknown"_s)));
        }
        all.erasureType = u"Delete"_s;
        for (const ErasureResidue residue : messages)
            QVERIFY2(!residueOf(all, deletion).contains(residue), qPrintable(erasureResidueCode(residue)));
        QVERIFY(residueOf(all, deletion).contains(OthersMessages));
        QVERIFY(residueOf(all, {.account = Fate::Deactivate}).contains(NotChosen)); // it is deleted accounts the setting is about
        all.mayClean = false; // then its messages stay in rooms it can read as well
        all.rooms[1].readable = true;
        QVERIFY(residueOf(all, everything(all, Fate::Keep)).contains(Unreadable));
    }

    void the_widest_choice_blocks_nothing()
    {
        ErasureRehearsal all = rehearsal({room(u"a"_s), room(u"b"_s, 31), room(u"c"_s)});
        all.rooms[0].room.archived = true;
        all.rooms[1].roles.owner = true;
        all.obstacles = {AccountObstacle::LastOwner};
        const ErasureChoice widest = widestChoice(all);
        QCOMPARE(widest.account, Fate::Keep); // else a room would lose its owner unasked
        const Plan plan = makeErasurePlan(7, all, widest);
        QVERIFY(!isBlocked(judge(plan, guard())));
        for (const RoomPlan &part : plan.rooms)
            QVERIFY(part.leftAside.isEmpty());
        all.obstacles = {AccountObstacle::ServiceAccount};
        QVERIFY(makeErasurePlan(7, all, everything(all, Fate::Delete)).rooms.isEmpty());
    }

    void an_undo_gives_back_the_state_alone()
    {
        const ErasureRehearsal all = rehearsal({room(u"a"_s)});
        QList<JournalEntry> entries;
        for (const Fate fate : {Fate::Deactivate, Fate::Delete}) {
            for (const RoomPlan &part : makeErasurePlan(7, all, everything(all, fate)).rooms)
                for (const Operation &operation : part.operations)
                    if (fate == Fate::Deactivate || operation.kind == Kind::DeleteAccount)
                        entries += JournalEntry{.run = 12, .cmid = part.cmid, .operation = operation, .outcome = Outcome::Done};
        }
        QCOMPARE(entries.size(), 4); // messages, removal, state, deletion
        const UndoPlan undo = undoing(entries, {});
        QCOMPARE(codes(undo.plan), QStringList{u"set_account_state"_s});
        QCOMPARE(accountFateOfJson(undo.plan.rooms.first().operations.first().becomes), AccountFate{.active = true});
        QHash<Kind, NotUndone::Why> left;
        for (const NotUndone &each : undo.left)
            left.insert(each.entry.operation.kind, each.why);
        QCOMPARE(left.value(Kind::RemoveMessages), NotUndone::Why::Irreversible);
        QCOMPARE(left.value(Kind::DeleteAccount), NotUndone::Why::Irreversible);
        QCOMPARE(left.value(Kind::Kick), NotUndone::Why::NoActivity);
        const PlanDocument document{.campus = u"fake"_s, .made = morning, .plan = undo.plan};
        QVERIFY(parsePlan(planToJson(document)));
    }
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
