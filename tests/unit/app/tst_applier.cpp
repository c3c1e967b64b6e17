// SPDX-License-Identifier: GPL-3.0-or-later
// The one write path against scripted ports: what the demo campus cannot be made to do on demand.
#include "support/oneroom.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

using enum Operation::Kind;

class TestApplier : public QObject
{
    Q_OBJECT

private slots:
    void writes_in_safe_order_and_verifies()
    {
        OneRoom campus;
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent,
            (QStringList{u"invite/id-ann+id-bob"_s, u"add_moderator/id-tim"_s, u"remove_moderator/id-eve"_s, u"kick/id-xan"_s}));
        QVERIFY(report.ok());
        QVERIFY(std::ranges::all_of(report.results, &OperationResult::verified));
        QCOMPARE(report.after.size(), 1);
        QCOMPARE(report.after.first()->drifts, 0);
        QVERIFY(campus.journal.ended);
        QVERIFY(std::ranges::all_of(campus.journal.kept, [](const JournalEntry &e) { return e.outcome == Outcome::Done; }));
    }

    void the_journal_is_open_before_the_call_leaves()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.chat.beforeWrite = [&] {
            QVERIFY(!campus.journal.kept.isEmpty());
            QCOMPARE(campus.journal.kept.last().outcome, Outcome::Open);
        };
        QVERIFY(campus.apply(comparison).ok());
    }

    void nothing_leaves_without_a_journal()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.journal.fault = Error{.kind = Error::Kind::Storage, .code = u"unwritable"_s};
        const RunReport report = campus.apply(comparison);
        QVERIFY(campus.chat.sent.isEmpty());
        QCOMPARE(report.error->kind, Error::Kind::Storage);
        QCOMPARE(report.count(Outcome::NotSent), int(report.results.size()));
    }

    void removals_are_not_ticked_by_default()
    {
        OneRoom campus;
        const RunReport report = campus.apply(campus.check(), false);
        QVERIFY(!campus.chat.sent.contains(u"kick/id-xan"_s));
        QCOMPARE(report.after.first()->count(DriftClass::Extra), 1);
    }

    void a_blocked_plan_writes_nothing()
    {
        OneRoom campus;
        campus.rules.limits.removalsPerRoom = 0;
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(report.error->code, u"guard"_s);
        QVERIFY(campus.chat.sent.isEmpty());
    }

    void what_changed_meanwhile_is_skipped_not_forced()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.chat.reading.members += member(u"ann"_s); // added by somebody else
        campus.chat.reading.members.removeIf([](const RoomMember &m) { return m.username == "xan"_L1; }); // gone by themselves
        campus.chat.reading.members[1].roles.owner = true; // eve became an owner
        const RunReport report = campus.apply(comparison);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::AlreadySo);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::AlreadySo);
        QCOMPARE(campus.outcome(report, u"eve"_s, RemoveModerator), Outcome::Skipped);
        QCOMPARE(campus.chat.sent, (QStringList{u"invite/id-bob"_s, u"add_moderator/id-tim"_s}));
    }

    void one_banned_person_keeps_nobody_out()
    {
        OneRoom campus;
        campus.chat.refusals.insert(u"invite/id-ann"_s, refused(u"error-user-is-banned"_s));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Refused);
        QCOMPARE(campus.outcome(report, u"bob"_s, Invite), Outcome::Done);
        QCOMPARE(campus.chat.sent.mid(0, 3), (QStringList{u"invite/id-ann+id-bob"_s, u"invite/id-ann"_s, u"invite/id-bob"_s}));
    }

    void a_silently_dropped_invitation_is_noticed()
    {
        OneRoom campus;
        campus.chat.silentlyDropped = {u"id-bob"_s};
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.outcome(report, u"bob"_s, Invite), Outcome::Refused);
        QCOMPARE(report.results.at(1).error->code, u"no-effect"_s);
        QVERIFY(!report.ok());
    }

    void a_lost_answer_is_settled_by_looking_and_never_resent()
    {
        OneRoom campus;
        campus.chat.loseAnswers = true;
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent.size(), 4);
        QVERIFY(report.ok());
        QCOMPARE(campus.journal.kept.first().outcome, Outcome::Done);
    }

    void a_lost_answer_without_effect_stays_doubtful()
    {
        OneRoom campus;
        Error lost = refused(u"timeout"_s, Error::Kind::Timeout);
        lost.fateUnknown = true;
        campus.chat.refusals.insert(u"kick"_s, lost);
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::Doubtful);
        QCOMPARE(campus.chat.sent.count(u"kick/id-xan"_s), 1);
        QCOMPARE(campus.journal.kept.last().outcome, Outcome::Doubtful);
    }

    void already_so_counts_as_done_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("moderator") << u"add_moderator"_s << u"error-user-already-moderator"_s;
        QTest::newRow("not moderator") << u"remove_moderator"_s << u"error-user-not-moderator"_s;
        QTest::newRow("not in the room") << u"kick"_s << u"error-user-not-in-room"_s;
    }
    void already_so_counts_as_done()
    {
        QFETCH(QString, key);
        QFETCH(QString, code);
        OneRoom campus;
        campus.chat.refusals.insert(key, refused(code));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(report.count(Outcome::AlreadySo), 1);
        QCOMPARE(report.count(Outcome::Refused), 0);
    }

    void a_revoked_token_ends_the_run()
    {
        OneRoom campus;
        campus.chat.refusals.insert(u"invite"_s, refused(u"401"_s, Error::Kind::Unauthenticated));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent.size(), 1);
        QCOMPARE(report.error->kind, Error::Kind::Unauthenticated);
        QCOMPARE(report.count(Outcome::NotSent), 3);
    }

    void a_missing_permission_is_met_once_per_kind()
    {
        OneRoom campus;
        campus.chat.reading.members += member(u"yan"_s);
        campus.chat.allAccounts += account(u"yan"_s);
        campus.chat.refusals.insert(u"kick"_s, refused(u"error-not-allowed"_s, Error::Kind::Denied));
        const RunReport report = campus.apply(campus.check());
        QCOMPARE(campus.chat.sent.filter(u"kick"_s).size(), 1);
        QCOMPARE(report.count(Outcome::Refused), 1);
        QCOMPARE(report.count(Outcome::NotSent), 1);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Done);
    }

    void a_stop_sends_nothing_more_and_says_what_was_done()
    {
        OneRoom campus;
        std::stop_source stop;
        const auto comparison = campus.check();
        campus.chat.beforeWrite = [&] { stop.request_stop(); };
        const RunReport report = campus.apply(comparison, true, stop.get_token());
        QCOMPARE(campus.chat.sent.size(), 1);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Done);
        QVERIFY(report.results.first().verified);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::NotSent);
    }

    void an_incomplete_room_loses_nobody()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        campus.chat.reading.stamp.gaps = {Gap{.kind = Gap::Kind::PageFailed}};
        const RunReport report = campus.apply(comparison);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::Skipped);
        QVERIFY(campus.chat.sent.filter(u"kick"_s).isEmpty());
    }

    void an_old_moodle_reading_is_read_again()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        const int before = campus.moodle.asked;
        campus.clock.advance(std::chrono::minutes(11));
        campus.moodle.reading.people.removeFirst(); // ann was unenrolled meanwhile
        campus.moodle.reading.people += enrolled(9, u"xan"_s, u"student"_s); // and xan enrolled
        const RunReport report = campus.apply(comparison);
        QVERIFY(campus.moodle.asked > before);
        QCOMPARE(campus.outcome(report, u"xan"_s, Kick), Outcome::Skipped);
        QCOMPARE(campus.outcome(report, u"ann"_s, Invite), Outcome::Skipped);
        QCOMPARE(campus.chat.sent.first(), u"invite/id-bob"_s);
        QVERIFY(campus.chat.sent.filter(u"kick"_s).isEmpty());
    }

    void tells_of_the_wait()
    {
        OneRoom campus;
        const auto comparison = campus.check();
        QDateTime until;
        campus.chat.beforeWrite = [&] { campus.chat.waiting(morning.addSecs(17), u"groups.invite"_s); };
        const RunReport report = campus.apply(comparison, true, {}, [&](const RunReport &r) {
            if (r.waitingUntil.isValid())
                until = r.waitingUntil;
        });
        QCOMPARE(until, morning.addSecs(17));
        QVERIFY(!report.waitingUntil.isValid());
    }
};

QTEST_GUILESS_MAIN(TestApplier)
#include "tst_applier.moc"
