// SPDX-License-Identifier: GPL-3.0-or-later
// A look back says of every call what is certain, sends nothing, and leaves alone what somebody living is at work on.
#include "app/recovery.h"
#include "store/sqlitejournal.h"
#include "support/await.h"
#include "support/fakecampus.h"
#include "support/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

using Kind = Operation::Kind;

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00Z"_s, Qt::ISODate);
const RoomId room{u"room"_s};

RoomMember member(const QString &name, RoomRoles roles = {})
{
    return {.id = AccountId{u"id-"_s + name}, .username = name, .roles = roles};
}

Operation operation(Kind kind, const QString &name)
{
    return {.kind = kind, .room = room, .account = AccountId{u"id-"_s + name}, .username = name, .name = name};
}

/// A room with a member and a moderator, and the journal of a program that is gone.
struct Left {
    QTemporaryDir dir;
    ManualClock clock{morning.addSecs(3600)};
    FakeMoodle moodle;
    FakeChat chat;
    SqliteJournal journal{dir.filePath(u"journal.sqlite"_s)};
    qint64 run = 0;

    Left()
    {
        chat.allRooms = {Room{.id = room, .name = u"room"_s}};
        chat.reading = {.members = {member(u"ann"_s), member(u"tim"_s, {.moderator = true})},
            .stamp = {.at = morning, .sources = {u"fake"_s}, .gaps = {}}};
    }
    /// Opens entries as another program did, which then died: what it held is free again.
    QList<qint64> opened(const QList<Operation> &operations, const QDateTime &at = morning)
    {
        SqliteJournal dead(dir.filePath(u"journal.sqlite"_s));
        run = await(dead.beginRun({.campus = u"Haute-Brume"_s, .author = u"camille"_s, .started = morning})).value();
        return await(dead.open(run, Cmid{30}, operations, at)).value();
    }
    Recovery look() { return await(lookBack(moodle, chat, journal, clock, u"Haute-Brume"_s, {})); }
    JournalEntry entry(qsizetype index = 0) { return await(journal.entries(run)).value().at(index); }
};

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT
private slots:
    void what_the_room_shows_decides_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("added") << Kind::Invite << u"ann"_s << Outcome::Done;
        QTest::newRow("not added") << Kind::Invite << u"bob"_s << Outcome::NotSent;
        QTest::newRow("moderator") << Kind::AddModerator << u"tim"_s << Outcome::Done;
        QTest::newRow("still plain") << Kind::AddModerator << u"ann"_s << Outcome::NotSent;
        QTest::newRow("not even there") << Kind::AddModerator << u"bob"_s << Outcome::NotSent;
        QTest::newRow("plain again") << Kind::RemoveModerator << u"ann"_s << Outcome::Done;
        QTest::newRow("still moderator") << Kind::RemoveModerator << u"tim"_s << Outcome::NotSent;
        QTest::newRow("removed") << Kind::Kick << u"bob"_s << Outcome::Done;
        QTest::newRow("still there") << Kind::Kick << u"ann"_s << Outcome::NotSent;
    }
    void what_the_room_shows_decides()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, name);
        QFETCH(Outcome, outcome);
        for (const Outcome before : {Outcome::Open, Outcome::Doubtful}) {
            Left left;
            const QList<qint64> ids = left.opened({operation(kind, name)});
            if (before == Outcome::Doubtful)
                QVERIFY(await(left.journal.close(ids, before, u"connection-cut"_s, morning)));
            const Recovery found = left.look();
            QCOMPARE(found.looked.size(), 1);
            QCOMPARE(found.fresh, 1);
            QVERIFY(!found.error);
            QCOMPARE(left.entry().outcome, outcome);
            QCOMPARE(left.entry().code, outcome == Outcome::Done ? u"found-so"_s : u"not-so"_s);
            QCOMPARE(left.entry().closed, left.clock.now());
            QVERIFY(left.chat.sent.isEmpty());
            QVERIFY(left.look().nothing());
        }
    }

    void a_yes_that_nobody_checked_is_checked()
    {
        Left left;
        const QList<qint64> ids = left.opened({operation(Kind::Invite, u"ann"_s), operation(Kind::Invite, u"bob"_s)});
        QVERIFY(await(left.journal.close(ids, Outcome::Doubtful, u"unproven"_s, morning)));
        left.look();
        QCOMPARE(left.entry(0).outcome, Outcome::Done);
        QCOMPARE(left.entry(1).outcome, Outcome::Refused);
        QCOMPARE(left.entry(1).code, u"no-effect"_s);
    }

    void a_room_is_read_once_for_all_its_entries()
    {
        Left left;
        left.opened({operation(Kind::Invite, u"ann"_s), operation(Kind::Invite, u"bob"_s), operation(Kind::Kick, u"tim"_s)});
        const int before = left.chat.asked;
        const Recovery found = left.look();
        QCOMPARE(left.chat.asked - before, 2); // the room, its members
        QCOMPARE(found.count(Outcome::Done), 1);
        QCOMPARE(found.count(Outcome::NotSent), 2);
    }

    void a_room_that_shows_nothing_leaves_the_doubt_with_its_reason()
    {
        Left gone;
        gone.opened({operation(Kind::Invite, u"ann"_s)});
        gone.chat.allRooms.clear();
        QCOMPARE(gone.look().count(Outcome::Doubtful), 1);
        QCOMPARE(gone.entry().outcome, Outcome::Doubtful);
        QCOMPARE(gone.entry().code, u"room-gone"_s);
        QVERIFY(gone.look().nothing()); // it was told once

        Left unread;
        unread.opened({operation(Kind::Kick, u"bob"_s)});
        unread.chat.reading.stamp.gaps = {Gap{.kind = Gap::Kind::PageFailed}};
        unread.look();
        QCOMPARE(unread.entry().outcome, Outcome::Doubtful);
        QCOMPARE(unread.entry().code, u"room-unread"_s);
        unread.chat.reading.stamp.gaps.clear();
        QCOMPARE(unread.look().fresh, 1); // later it is settled after all
        QCOMPARE(unread.entry().outcome, Outcome::Done);
    }

    void a_later_call_about_the_same_person_hides_an_earlier_one()
    {
        Left left;
        left.opened({operation(Kind::Invite, u"ann"_s)});
        const qint64 first = left.run;
        const QList<qint64> later
            = left.opened({operation(Kind::Kick, u"ann"_s), operation(Kind::Invite, u"ann"_s)}, morning.addSecs(60));
        QVERIFY(await(left.journal.close(later, Outcome::Done, {}, morning.addSecs(61))));
        left.look();
        left.run = first;
        QCOMPARE(left.entry().outcome, Outcome::Doubtful);
        QCOMPARE(left.entry().code, u"changed-since"_s);
    }

    void who_became_moderator_in_the_same_run_was_added()
    {
        Left left;
        const QList<qint64> ids = left.opened({operation(Kind::Invite, u"tim"_s), operation(Kind::AddModerator, u"tim"_s)});
        QVERIFY(await(left.journal.close({ids.last()}, Outcome::Done, {}, morning)));
        left.look();
        QCOMPARE(left.entry().outcome, Outcome::Done);
    }

    void a_run_gets_the_end_its_program_could_not_write()
    {
        Left left;
        const QList<qint64> ids = left.opened({operation(Kind::Invite, u"ann"_s)});
        QVERIFY(await(left.journal.close(ids, Outcome::Done, {}, morning.addSecs(5))));
        const Recovery found = left.look();
        QCOMPARE(found.ended, 1);
        QVERIFY(found.looked.isEmpty());
        QCOMPARE(await(left.journal.run(left.run)).value().ended, morning.addSecs(5)); // its last sign of life
        QVERIFY(await(left.journal.unfinished(u"Haute-Brume"_s)).value().isEmpty());
    }

    void a_run_in_progress_is_left_alone()
    {
        Left left;
        SqliteJournal alive(left.dir.filePath(u"journal.sqlite"_s));
        const qint64 run = await(alive.beginRun({.campus = u"Haute-Brume"_s, .started = morning})).value();
        const QList<qint64> ids = await(alive.open(run, Cmid{30}, {operation(Kind::Invite, u"ann"_s)}, morning)).value();
        const Recovery during = left.look();
        QCOMPARE(during.elsewhere, 1);
        QVERIFY(during.looked.isEmpty());
        left.run = run;
        QCOMPARE(left.entry().outcome, Outcome::Open);
        QVERIFY(!await(left.journal.run(run)).value().ended.isValid());

        // Its answer was lost, and it said so; from then on anybody may look.
        QVERIFY(await(alive.close(ids, Outcome::Doubtful, u"connection-cut"_s, morning)));
        QVERIFY(await(alive.endRun(run, morning.addSecs(1))));
        QCOMPARE(left.look().count(Outcome::Done), 1);
        QCOMPARE(await(left.journal.run(run)).value().ended, morning.addSecs(1));
    }

    void other_campuses_are_not_looked_at()
    {
        Left left;
        left.opened({operation(Kind::Invite, u"ann"_s)});
        QVERIFY(await(lookBack(left.moodle, left.chat, left.journal, left.clock, u"Basse-Brume"_s, {})).nothing());
        QCOMPARE(left.entry().outcome, Outcome::Open);
    }

    void a_call_that_just_left_is_given_its_time()
    {
        Left left;
        left.opened({operation(Kind::Invite, u"bob"_s)}, left.clock.now().addSecs(-5));
        std::optional<Recovery> found;
        lookBack(left.moodle, left.chat, left.journal, left.clock, u"Haute-Brume"_s, {}).then([&](Recovery recovery) { found = recovery; });
        QTRY_COMPARE(left.clock.waiting(), 1);
        QCOMPARE(left.entry().outcome, Outcome::Open);
        left.chat.reading.members += member(u"bob"_s); // the server was slow
        left.clock.advance(std::chrono::seconds(10));
        QTRY_VERIFY(found);
        QCOMPARE(left.entry().outcome, Outcome::Done);
    }

    void a_line_that_is_cut_settles_nothing()
    {
        Left left;
        left.opened({operation(Kind::Invite, u"bob"_s)});
        std::stop_source stop;
        stop.request_stop();
        const Recovery stopped = await(lookBack(left.moodle, left.chat, left.journal, left.clock, u"Haute-Brume"_s, stop.get_token()));
        QVERIFY(stopped.error && stopped.looked.isEmpty());
        QCOMPARE(left.entry().outcome, Outcome::Open);
        QVERIFY(!await(left.journal.run(left.run)).value().ended.isValid());
        QCOMPARE(left.look().count(Outcome::NotSent), 1); // it was let go of
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
