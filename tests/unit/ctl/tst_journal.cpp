// SPDX-License-Identifier: GPL-3.0-or-later
// The built program and its journal: shown, searched, exported, purged; runs taken back; a cut run looked up first.
#include "ctl/args.h"
#include "store/sqlitejournal.h"
#include "support/await.h"
#include "support/twincampus.h"

#include <QJsonArray>
#include <QTest>

using namespace diapason::demo;
using namespace diapason::test;
using namespace Qt::StringLiterals;

using diapason::ctl::Command;
using diapason::ctl::parseCommand;

namespace {

const QString activity = u"48201"_s;

QStringList taken(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

QStringList members(DemoCampus &campus, const QString &room)
{
    QStringList names;
    campus.chatHost().run([&] {
        for (const auto &[user, subscription] : campus.chatWorld().roomById(room)->members)
            names += user->username;
    });
    names.sort();
    return names;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fault"); ///< none: it is understood
        QTest::newRow("journal") << u"journal"_s << QString();
        QTest::newRow("filters")
            << u"journal --run 3 --person zoe --room r --outcome not_sent --since 2026-09-14 --limit 5 --csv"_s << QString();
        QTest::newRow("of a campus") << u"journal --campus Lyon --json"_s << QString();
        QTest::newRow("purge") << u"journal purge --before 2026-09-14 --yes"_s << QString();
        QTest::newRow("undo a run") << u"undo 12 --demo --dry-run"_s << QString();
        QTest::newRow("undo an item") << u"undo 12.3 --with-removals --yes --json"_s << QString();
        QTest::newRow("no day") << u"journal --since yesterday"_s << u"not-a-day"_s;
        QTest::newRow("no such day") << u"journal purge --before 2026-02-30"_s << u"not-a-day"_s;
        QTest::newRow("no outcome") << u"journal --outcome maybe"_s << u"choice:"_s;
        QTest::newRow("no run") << u"journal --run 0"_s << u"not-a-number"_s;
        QTest::newRow("purge what") << u"journal purge"_s << u"before-missing"_s;
        QTest::newRow("undo what") << u"undo --demo"_s << u"run-missing"_s;
        QTest::newRow("undo words") << u"undo all --demo"_s << u"not-a-run"_s;
        QTest::newRow("undo nothing") << u"undo 0 --demo"_s << u"not-a-run"_s;
        QTest::newRow("undo half") << u"undo 12. --demo"_s << u"not-a-run"_s;
        QTest::newRow("too many") << u"undo 12 13 --demo"_s << u"unexpected"_s;
        QTest::newRow("unknown verb") << u"journal burn"_s << u"unexpected"_s;
        QTest::newRow("scope") << u"undo 12 --activity 3"_s << u"not-for-command"_s;
    }
    void lines()
    {
        QFETCH(QString, line);
        QFETCH(QString, fault);
        const auto command = parseCommand(taken(line));
        QVERIFY2(command.has_value() == fault.isEmpty(), qPrintable(command ? QString() : command.error().detail));
        if (!command)
            QVERIFY2(command.error().detail.startsWith(fault), qPrintable(command.error().detail));
    }

    void options_reach_their_place()
    {
        const auto journal
            = parseCommand(taken(u"journal --person zoe --room r --outcome not_sent --since 2026-09-14"_s)).value().journal;
        QCOMPARE(journal.person + journal.room.value, u"zoer"_s);
        QCOMPARE(journal.outcome, diapason::Outcome::NotSent);
        QCOMPARE(journal.since, QDate(2026, 9, 14));
        QVERIFY(journal.filters() && !journal.csv);
        const auto undo = parseCommand(taken(u"undo 12.3"_s)).value();
        QCOMPARE(undo.kind, Command::Kind::Undo);
        QCOMPARE(undo.journal.run * 100 + undo.journal.item, 1203);
    }

    void an_empty_journal_says_so()
    {
        const Twin twin;
        const Said said = twin.run({u"journal"_s});
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.contains(u"no run"_s));
        QCOMPARE(twin.run({u"journal"_s, u"--run"_s, u"7"_s}).code, 64);
    }

    void a_run_is_found_and_taken_back()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        const QStringList start{u"--campus"_s, twin.write(u"campus.json"_s, campus.campusFile())};
        QVERIFY(
            twin.run(QStringList{u"resync"_s, u"--activity"_s, activity, u"--yes"_s, u"--with-removals"_s, u"--json"_s} + start)
                .json()["run"_L1]
                .toInt()
            == 1);
        const QJsonArray runs = twin.run({u"journal"_s, u"--json"_s}).json()["runs"_L1].toArray();
        QCOMPARE(runs.size(), 1);
        QVERIFY(!runs.first()["planHash"_L1].toString().isEmpty());
        const QJsonArray entries
            = twin.run({u"journal"_s, u"--run"_s, u"1"_s, u"--outcome"_s, u"done"_s, u"--json"_s}).json()["entries"_L1].toArray();
        QVERIFY(entries.size() >= 2);
        const QString room = entries.first()["room"_L1]["id"_L1].toString();
        const QStringList after = members(campus, room);
        QVERIFY(twin.run({u"journal"_s, u"--person"_s, u"bremond"_s}).out.contains(u"Brémond"_s));
        QVERIFY(twin.run({u"journal"_s, u"--room"_s, room, u"--csv"_s}).out.contains(u"eloise.bremond"_s));

        QCOMPARE(twin.run(QStringList{u"undo"_s, u"1"_s} + start).code, 64); // nobody can be asked
        const Said dry = twin.run(QStringList{u"undo"_s, u"1"_s, u"--dry-run"_s} + start);
        QCOMPARE(dry.code, 2);
        QCOMPARE(members(campus, room), after);
        const Said undone = twin.run(QStringList{u"undo"_s, u"1"_s, u"--with-removals"_s, u"--yes"_s, u"--json"_s} + start);
        QVERIFY2(undone.code == 0, qPrintable(undone.err + undone.out.right(800)));
        QCOMPARE(undone.json()["undo"_L1]["run"_L1].toInt(), 1);
        QCOMPARE(undone.json()["run"_L1].toInt(), 2);
        QVERIFY(members(campus, room) != after);
        const Said one = twin.run(QStringList{u"undo"_s, u"2.1"_s, u"--with-removals"_s, u"--yes"_s} + start);
        QVERIFY2(one.code == 0, qPrintable(one.err + one.out));
        const QJsonArray all = twin.run({u"journal"_s, u"--json"_s}).json()["runs"_L1].toArray();
        QCOMPARE(all.first()["undoes"_L1].toInt(), 2);
        QCOMPARE(twin.run(QStringList{u"undo"_s, u"9"_s, u"--yes"_s} + start).code, 64);
    }

    void a_cut_run_is_looked_up_before_anything_is_written()
    {
        DemoCampus campus;
        Twin twin;
        enter(twin, campus);
        const QStringList start{u"--campus"_s, twin.write(u"campus.json"_s, campus.campusFile())};
        QVERIFY(twin.run(QStringList{u"resync"_s, u"--activity"_s, activity, u"--yes"_s} + start).err.isEmpty());
        {
            // A run of a program that was killed: of two calls one had arrived.
            diapason::SqliteJournal journal(twin.path(u"diapason/journal.sqlite"_s));
            const auto entries = await(journal.entries(1)).value();
            diapason::Operation arrived = entries.first().operation, lost = arrived;
            lost.account = diapason::AccountId{u"nobody"_s};
            const QDateTime then = QDateTime::currentDateTimeUtc().addSecs(-60);
            const qint64 run = await(journal.beginRun({.campus = await(journal.run(1)).value().campus, .started = then})).value();
            QVERIFY(await(journal.open(run, entries.first().cmid, {arrived, lost}, then)));
        }
        const Said said = twin.run(QStringList{u"resync"_s, u"--activity"_s, u"48210"_s, u"--dry-run"_s} + start);
        QVERIFY2(said.err.contains(u"1 of them had taken effect"_s) && said.err.contains(u"1 of them had not"_s),
            qPrintable(said.err));
        const QJsonArray entries = twin.run({u"journal"_s, u"--run"_s, u"2"_s, u"--json"_s}).json()["entries"_L1].toArray();
        QCOMPARE(entries.at(1)["code"_L1].toString(), u"found-so"_s);
        QCOMPARE(entries.at(0)["code"_L1].toString(), u"not-so"_s);
        QVERIFY(
            twin.run(QStringList{u"resync"_s, u"--activity"_s, u"48210"_s, u"--dry-run"_s} + start).err.isEmpty()); // said once
    }

    void a_program_that_is_killed_while_it_writes_is_made_up_for()
    {
        DemoCampus campus({.latencyMs = 300});
        Twin twin;
        enter(twin, campus);
        const QStringList resync{u"resync"_s, u"--activity"_s, u"48213"_s, u"--yes"_s, u"--json"_s, u"--campus"_s,
            twin.write(u"campus.json"_s, campus.campusFile())};
        QProcess killed;
        twin.prepare(killed, resync);
        killed.start();
        QTRY_COMPARE_WITH_TIMEOUT(campus.chatHost().hits(u"groups.invite"_s), 1, 60'000);
        killed.kill(); // the call has arrived, its answer never will
        QVERIFY(killed.waitForFinished());

        const Said said = twin.run(resync);
        QVERIFY2(said.err.contains(u"An earlier run was cut short"_s), qPrintable(said.err));
        QCOMPARE(campus.chatHost().hits(u"groups.invite"_s), 1); // everybody was in: nobody was invited again
        const QJsonObject journal = twin.run({u"journal"_s, u"--run"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(journal["total"_L1].toInt(), 7);
        for (const QJsonValue entry : journal["entries"_L1].toArray())
            QCOMPARE(entry["code"_L1].toString(), u"found-so"_s);
    }

    void what_is_old_is_purged_by_whoever_says_so()
    {
        const Twin twin;
        {
            diapason::SqliteJournal journal(twin.path(u"diapason/journal.sqlite"_s));
            const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-500);
            const qint64 run = await(journal.beginRun({.campus = u"Haute-Brume"_s, .started = then})).value();
            QVERIFY(await(journal.endRun(run, then)));
        }
        const QString day = QDate::currentDate().addDays(-400).toString(Qt::ISODate);
        QCOMPARE(twin.run({u"journal"_s, u"purge"_s, u"--before"_s, day}).code, 64);
        const Said said = twin.run({u"journal"_s, u"purge"_s, u"--before"_s, day, u"--yes"_s, u"--json"_s});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.json()["forgotten"_L1].toInt(), 1);
        QVERIFY(twin.run({u"journal"_s}).out.contains(u"no run"_s));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
