// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitejournal.h"
#include "support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00.123Z"_s, Qt::ISODateWithMs);

Operation invite(const QString &username)
{
    return Operation{.kind = Operation::Kind::Invite,
        .room = RoomId{u"room"_s},
        .account = AccountId{u"id-"_s + username},
        .username = username,
        .name = u"Zoë “Z” Wójcik"_s,
        .person = MoodleUserId{12},
        .driftClass = DriftClass::Missing,
        .cause = Cause::NeverAdded};
}

} // namespace

class TestSqliteJournal : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private slots:
    void keeps_what_was_opened_and_how_it_ended()
    {
        const QString path = m_dir.filePath(u"journal.sqlite"_s);
        {
            SqliteJournal journal(path);
            const qint64 run
                = await(journal.beginRun({.campus = u"Haute-Brume"_s, .author = u"camille"_s, .started = morning})).value();
            const QList<qint64> ids = await(journal.open(run, Cmid{30}, {invite(u"ann"_s), invite(u"bob"_s)}, morning)).value();
            QCOMPARE(ids.size(), 2);
            QVERIFY(await(journal.close({ids.first()}, Outcome::Done, {}, morning.addSecs(1))));
        }
        SqliteJournal again(path); // the program died before the second answer
        const JournalRun run = await(again.runs(10)).value().first();
        QCOMPARE(run.campus, u"Haute-Brume"_s);
        QCOMPARE(run.started, morning);
        QVERIFY(!run.ended.isValid());
        const QList<JournalEntry> entries = await(again.entries(run.id)).value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).operation, invite(u"ann"_s));
        QCOMPARE(entries.at(0).outcome, Outcome::Done);
        QCOMPARE(entries.at(0).closed, morning.addSecs(1));
        QCOMPARE(entries.at(1).outcome, Outcome::Open);
        QVERIFY(!entries.at(1).closed.isValid());
        QCOMPARE(entries.at(1).cmid, Cmid{30});
    }

    void muting_a_room_is_no_repair()
    {
        SqliteJournal journal(m_dir.filePath(u"muted.sqlite"_s));
        const qint64 run = await(journal.beginRun({.campus = u"Haute-Brume"_s, .started = morning})).value();
        const Operation mute{.kind = Operation::Kind::Mute,
            .room = RoomId{u"room"_s},
            .name = u"Salon"_s,
            .was = u"true"_s,
            .becomes = u"[\"au\"]"_s};
        const QList<qint64> ids = await(journal.open(run, Cmid{30}, {mute, invite(u"ann"_s)}, morning)).value();
        QCOMPARE(await(journal.entries(run)).value().first().operation, mute);
        QCOMPARE(await(journal.summaries({}, 1, 0)).value().first().total(), 2); // what is not settled is always told
        QVERIFY(await(journal.close(ids, Outcome::Done, {}, morning)));
        QCOMPARE(await(journal.summaries({}, 1, 0)).value().first().total(), 1);
    }

    void empty_texts_are_texts()
    {
        SqliteJournal journal(m_dir.filePath(u"empty.sqlite"_s));
        const qint64 run = await(journal.beginRun({.started = morning})).value();
        QVERIFY(await(journal.open(run, Cmid{}, {Operation{}}, morning)));
        QVERIFY(await(journal.endRun(run, morning)));
        QCOMPARE(await(journal.runs(1)).value().first().ended, morning);
    }

    void opens_all_or_none()
    {
        SqliteJournal journal(m_dir.filePath(u"none.sqlite"_s));
        QVERIFY(!await(journal.open(99, Cmid{1}, {invite(u"ann"_s)}, morning))); // no such run
        QVERIFY(await(journal.entries(99)).value().isEmpty());
    }

    void newest_runs_come_first()
    {
        SqliteJournal journal(m_dir.filePath(u"order.sqlite"_s));
        for (const QString &name : {u"first"_s, u"second"_s, u"third"_s})
            QVERIFY(await(journal.beginRun({.campus = name, .started = morning})));
        const QList<JournalRun> runs = await(journal.runs(2)).value();
        QCOMPARE(runs.size(), 2);
        QCOMPARE(runs.first().campus, u"third"_s);
    }
};

QTEST_GUILESS_MAIN(TestSqliteJournal)
#include "tst_sqlitejournal.moc"
