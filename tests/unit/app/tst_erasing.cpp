// SPDX-License-Identifier: GPL-3.0-or-later
// An erasure on the one write path, against scripted servers: journalled, sent once, proven by reading, and looked back at.
#include "app/erasing.h"
#include "app/erasurereading.h"
#include "app/recovery.h"
#include "app/undoer.h"
#include "domain/plandocument.h"
#include "domain/proof.h"
#include "support/oneroom.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;
using Fate = ErasureChoice::Account;

const RoomId linked{u"room"_s}, loose{u"loose"_s};

/// xan is in a room of an activity and in one without, has written in both, and asks to be erased.
struct Erasing : OneRoom {
    ErasureRehearsal rehearsal;

    Erasing()
    {
        chat.allRooms += Room{.id = loose, .name = u"loose"_s};
        chat.papers.know(u"xan"_s, linked, 3);
        chat.papers.know(u"eve"_s, linked, 2);
        chat.papers.know(u"xan"_s, loose, 4);
        for (const RoomId &room : {linked, loose})
            chat.roomsOfPeople[AccountId{u"id-xan"_s}] += PersonRoom{.room = room, .name = room.value};
        catalogue.rooms.rooms = chat.allRooms;
        catalogue.chat.roles = {u"keeper"_s};
        for (const QString &permission : {u"edit-other-user-active-status"_s, u"delete-user"_s, u"clean-channel-history"_s})
            catalogue.chat.permissions.insert(permission, {u"keeper"_s});
        rehearse();
    }
    void rehearse()
    {
        rehearsal = await(rehearseErasure(chat, clock,
                              {.account = AccountId{u"id-xan"_s}, .catalogue = catalogue, .rules = rules,
                                  .counts = {{linked, {.messages = 3}}, {loose, {.messages = 4}}}},
                              {}, {}))
                        .value();
    }
    [[nodiscard]] Plan plan(Fate account, bool relinquish = false) const
    {
        return makeErasurePlan(
            7, rehearsal, {.messages = {linked, loose}, .leave = {linked, loose}, .account = account, .relinquish = relinquish});
    }
    RunReport run(const Plan &plan, const QList<std::shared_ptr<const Comparison>> &based = {})
    {
        return await(applier.apply({.plan = plan, .guard = {.limits = rules.limits}}, based, catalogue, {}, {}));
    }
    /// "remove_messages done" and so on, in their order.
    static QStringList outcomes(const RunReport &report)
    {
        QStringList said;
        for (const OperationResult &result : report.results)
            said += operationCode(result.operation.kind) + u' ' + outcomeCode(result.outcome)
                + (result.error ? u' ' + result.error->code : QString());
        return said;
    }
};

} // namespace

class TestErasing : public QObject
{
    Q_OBJECT

private slots:
    void a_rehearsal_says_what_would_go()
    {
        Erasing campus;
        QCOMPARE(campus.rehearsal.rooms.size(), 2);
        QVERIFY(campus.rehearsal.obstacles.isEmpty());
        const ErasureRoom *room = campus.rehearsal.room(linked);
        QCOMPARE(room->cmid, cmid);
        QCOMPARE(room->counts.messages, 3);
        QCOMPARE(room->owners, 1);
        QVERIFY(room->readable && !room->lastOwner());
        QVERIFY(!campus.rehearsal.room(loose)->cmid.isValid());
        QVERIFY(campus.chat.sent.isEmpty());
        // A room that is gone is there with its error, and never ticked.
        campus.chat.allRooms.removeLast();
        campus.rehearse();
        QVERIFY(campus.rehearsal.room(loose)->error);
        QVERIFY(!widestChoice(campus.rehearsal).leave.contains(loose));
        // Without the account there is nothing to rehearse.
        campus.chat.papers.profiles.clear();
        QCOMPARE(await(rehearseErasure(campus.chat, campus.clock, {.account = AccountId{u"id-xan"_s}}, {}, {})).error().kind,
            Error::Kind::NotFound);
    }

    void everything_goes_in_order_and_is_proven()
    {
        Erasing campus;
        const auto before = campus.check();
        campus.chat.sent.clear();
        const Plan plan = campus.plan(Fate::Delete);
        const RunReport report = campus.run(plan, {before});
        QVERIFY2(report.ok(), qPrintable(Erasing::outcomes(report).join(u", "_s)));
        // The fake's rooms share their members: who left one is not in the other.
        QCOMPARE(campus.chat.sent,
            (QStringList{u"remove_messages/xan"_s, u"kick/id-xan"_s, u"remove_messages/xan"_s, u"delete_account/id-xan"_s}));
        QVERIFY(campus.chat.papers.items.value(loose).isEmpty());
        QCOMPARE(campus.chat.papers.items.value(linked).size(), 2); // eve's
        QCOMPARE(campus.journal.kept.size(), 4);
        for (const JournalEntry &entry : campus.journal.kept)
            QCOMPARE(entry.outcome, Outcome::Done);
        QCOMPARE(campus.journal.begun.places.size(), 3);
        QCOMPARE(report.after.size(), 1); // the activity's room as it is now
        const Proof proof = proofOf({.campus = u"fake"_s, .plan = plan}, plan, report);
        QCOMPARE(proof.count(ProofLine::Shown::Yes), 5);
        QCOMPARE(proof.rooms.size(), 3);
    }

    void nothing_is_sent_where_it_is_so_already()
    {
        Erasing campus;
        const Plan plan = campus.plan(Fate::Deactivate);
        (void)campus.run(plan);
        campus.chat.sent.clear();
        campus.chat.roomsOfPeople.clear(); // rooms do not list who is deactivated: their own record tells
        const RunReport again = campus.run(plan);
        QVERIFY(again.ok());
        QCOMPARE(again.count(Outcome::AlreadySo), 5);
        QVERIFY(campus.chat.sent.isEmpty());
        const Plan deletion = campus.plan(Fate::Delete);
        campus.chat.papers.profiles.remove(AccountId{u"id-xan"_s});
        const RunReport gone = campus.run(deletion);
        QCOMPARE(gone.results.last().outcome, Outcome::AlreadySo);
        QCOMPARE(gone.results.first().error->code, u"account-gone"_s);
        QVERIFY(campus.chat.sent.isEmpty());
    }

    void what_is_so_right_before_decides_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("first"); // outcome of the first operation
        QTest::newRow("renamed") << u"renamed"_s << u"skipped account-changed"_s;
        QTest::newRow("a bot by now") << u"bot"_s << u"skipped protected"_s;
        QTest::newRow("archived") << u"archived"_s << u"skipped room-archived"_s;
        QTest::newRow("gone") << u"gone"_s << u"skipped room-gone"_s;
        QTest::newRow("messages not read") << u"unread"_s << u"not_sent error-not-allowed"_s;
    }
    void what_is_so_right_before_decides()
    {
        QFETCH(QString, change);
        QFETCH(QString, first);
        Erasing campus;
        const Plan plan = campus.plan(Fate::Keep);
        QJsonObject &profile = campus.chat.papers.profiles[AccountId{u"id-xan"_s}];
        if (change == "renamed"_L1)
            profile.insert("username"_L1, u"xander"_s);
        if (change == "bot"_L1)
            profile.insert("type"_L1, u"bot"_s);
        if (change == "archived"_L1)
            campus.chat.allRooms.first().archived = true;
        if (change == "gone"_L1)
            campus.chat.allRooms.removeFirst();
        if (change == "unread"_L1)
            campus.chat.papers.messagesFault = refused(u"error-not-allowed"_s, Error::Kind::Denied);
        const RunReport report = campus.run(plan);
        QCOMPARE(Erasing::outcomes(report).first(), u"remove_messages "_s + first);
        const bool whole = change == "renamed"_L1 || change == "bot"_L1; // concerns everything
        QCOMPARE(campus.chat.sent.isEmpty(), whole);
        QVERIFY(!campus.chat.sent.contains(u"remove_messages/xan"_s) || change == "archived"_L1 || change == "gone"_L1);
    }

    void the_last_owner_is_not_removed()
    {
        Erasing campus;
        const Plan plan = campus.plan(Fate::Keep);
        for (RoomMember &member : campus.chat.reading.members)
            member.roles.owner = member.username == "xan"_L1;
        const RunReport report = campus.run(plan);
        QCOMPARE(Erasing::outcomes(report).at(1), u"kick skipped last-owner"_s);
        campus.rehearse();
        QVERIFY(!campus.chat.sent.contains(u"kick/id-xan"_s));
    }

    void the_account_is_not_deleted_while_its_messages_stay()
    {
        Erasing campus;
        campus.chat.refusals.insert(u"remove_messages"_s, refused(u"error-not-allowed"_s, Error::Kind::Denied));
        const Plan plan = campus.plan(Fate::Delete);
        const RunReport report = campus.run(plan);
        QCOMPARE(report.results.first().outcome, Outcome::Refused);
        QCOMPARE(report.results.last().outcome, Outcome::Skipped);
        QCOMPARE(report.results.last().error->code, u"messages-stay"_s);
        QVERIFY(!campus.chat.sent.contains(u"delete_account/id-xan"_s));
        // Both are parked for another try of the same erasure.
        const Plan retry = retryOf(plan, report);
        QCOMPARE(retry.erases, 7);
        QCOMPARE(retry.ticked(Kind::DeleteAccount), 1);
        QVERIFY(retry.ticked(Kind::RemoveMessages) > 0);
        QCOMPARE(retry.ticked(Kind::Kick), 0);
    }

    void a_lost_answer_is_settled_by_looking()
    {
        Erasing campus;
        campus.chat.loseAnswers = true;
        const RunReport report = campus.run(campus.plan(Fate::Delete));
        QVERIFY2(report.ok(), qPrintable(Erasing::outcomes(report).join(u", "_s)));
        QCOMPARE(campus.chat.sent.count(u"delete_account/id-xan"_s), 1);
    }

    void a_refused_state_says_which_rooms()
    {
        Erasing campus;
        Error error = refused(u"user-last-owner"_s);
        error.detail = u"loose"_s;
        campus.chat.refusals.insert(u"deactivate"_s, error);
        const RunReport report = campus.run(campus.plan(Fate::Deactivate));
        QCOMPARE(report.results.last().outcome, Outcome::Refused);
        QCOMPARE(report.results.last().error->detail, u"loose"_s);
        QVERIFY(campus.chat.papers.profiles.value(AccountId{u"id-xan"_s}).value("active"_L1).toBool());
    }

    void quietly_no_room_shows_who_was_removed()
    {
        Erasing campus;
        const RunReport report = await(campus.applier.apply(
            {.plan = campus.plan(Fate::Keep), .guard = {.limits = campus.rules.limits}, .quiet = true}, {}, campus.catalogue, {}, {}));
        QVERIFY2(report.ok(), qPrintable(Erasing::outcomes(report).join(u", "_s)));
        QStringList kinds;
        for (const JournalEntry &entry : campus.journal.kept)
            kinds += operationCode(entry.operation.kind);
        const QStringList room{u"remove_messages"_s, u"mute"_s, u"kick"_s, u"unmute"_s};
        QCOMPARE(kinds.first(4), room); // messages go without a line
        QCOMPARE(report.quiet.size(), 2);
        for (const QuietRoom &told : report.quiet)
            QCOMPARE(told.state, QuietRoom::State::Restored);
        for (const Room &each : campus.chat.allRooms)
            QVERIFY(each.mutedLines.isEmpty());
    }

    void a_stop_leaves_the_rest_unsent()
    {
        Erasing campus;
        std::stop_source stop;
        campus.chat.beforeWrite = [&] { stop.request_stop(); };
        const RunReport report = await(campus.applier.apply({.plan = campus.plan(Fate::Delete), .guard = {.limits = campus.rules.limits}},
            {}, campus.catalogue, {}, stop.get_token()));
        QCOMPARE(campus.chat.sent.size(), 1);
        QCOMPARE(report.results.first().outcome, Outcome::Done);
        QVERIFY(report.results.first().verified); // the look after a write is not spared
        QCOMPARE(report.count(Outcome::NotSent), 4);
    }

    void a_run_that_was_killed_is_looked_back_at_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Kind kind, const QString &now, const QString &expected) {
            QTest::newRow(name) << int(kind) << now << expected;
        };
        row("messages went", Kind::RemoveMessages, u"done"_s, u"done messages-gone"_s);
        row("messages did not", Kind::RemoveMessages, u"not"_s, u"not_sent messages-there"_s);
        row("some of them went", Kind::RemoveMessages, u"partly"_s, u"doubtful messages-left"_s);
        row("messages cannot be read", Kind::RemoveMessages, u"unread"_s, u"doubtful room-unread"_s);
        row("deactivated", Kind::SetAccountState, u"done"_s, u"done account-so"_s);
        row("not deactivated", Kind::SetAccountState, u"not"_s, u"not_sent account-not-so"_s);
        row("gone meanwhile", Kind::SetAccountState, u"gone"_s, u"doubtful account-gone"_s);
        row("deleted", Kind::DeleteAccount, u"gone"_s, u"done account-so"_s);
        row("not deleted", Kind::DeleteAccount, u"not"_s, u"not_sent account-not-so"_s);
    }
    void a_run_that_was_killed_is_looked_back_at()
    {
        QFETCH(int, kind);
        QFETCH(QString, now);
        QFETCH(QString, expected);
        Erasing campus;
        const Plan plan = campus.plan(Kind(quint8(kind)) == Kind::DeleteAccount ? Fate::Delete : Fate::Deactivate);
        campus.journal.campus = u"fake"_s;
        for (const RoomPlan &part : plan.rooms)
            for (const Operation &operation : part.operations)
                if (int(operation.kind) == kind && part.room.id != loose)
                    (void)await(campus.journal.open(1, part.cmid, {operation}, morning)).value();
        if (now == "done"_L1)
            campus.chat.papers.clean(linked, u"xan"_s);
        if (now == "done"_L1)
            campus.chat.papers.profiles[AccountId{u"id-xan"_s}].insert("active"_L1, false);
        if (now == "partly"_L1)
            campus.chat.papers.items[linked].removeFirst();
        if (now == "unread"_L1)
            campus.chat.papers.messagesFault = refused(u"error-not-allowed"_s, Error::Kind::Denied);
        if (now == "gone"_L1)
            campus.chat.papers.profiles.remove(AccountId{u"id-xan"_s});
        campus.clock.advance(std::chrono::hours(1)); // what may have left has landed
        const Recovery found = await(lookBack(campus.moodle, campus.chat, campus.journal, campus.clock, u"fake"_s, {}));
        QVERIFY(!found.error);
        QCOMPARE(campus.journal.kept.size(), 1);
        const JournalEntry &entry = campus.journal.kept.first();
        QCOMPARE(outcomeCode(entry.outcome) + u' ' + entry.code, expected);
        QVERIFY(campus.chat.sent.isEmpty());
    }

    void an_undo_activates_again_and_says_what_stays()
    {
        Erasing campus;
        campus.journal.campus = u"fake"_s;
        const RunReport report = campus.run(campus.plan(Fate::Deactivate));
        QVERIFY(report.ok());
        const UndoOffer offer = await(prepareUndo(campus.reader, campus.moodle, campus.journal, u"fake"_s,
                                          {.run = report.journalRun}, campus.catalogue, {}, {}))
                                    .value();
        QCOMPARE(offer.undo.plan.ticked(Kind::SetAccountState), 1);
        QCOMPARE(std::ranges::count(offer.undo.left, NotUndone::Why::Irreversible, &NotUndone::why), 2);
        const RunReport undone = await(campus.applier.apply({.plan = offer.undo.plan, .guard = {.limits = campus.rules.limits}}, offer.based,
            offer.catalogue, {}, {}));
        const auto state = std::ranges::find(undone.results, Kind::SetAccountState,
            [](const OperationResult &result) { return result.operation.kind; });
        QCOMPARE(state->outcome, Outcome::Done);
        QVERIFY(campus.chat.sent.contains(u"activate/id-xan"_s));
        QVERIFY(campus.chat.papers.profiles.value(AccountId{u"id-xan"_s}).value("active"_L1).toBool());
    }

    void the_guard_is_asked_first()
    {
        Erasing campus;
        Plan plan = campus.plan(Fate::Delete);
        plan.rooms.last().operations.first().was = accountFateJson({.active = true, .lastOwnerOf = {u"loose"_s}});
        const RunReport report = campus.run(plan);
        QCOMPARE(report.error->code, u"guard"_s);
        QVERIFY(campus.chat.sent.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
