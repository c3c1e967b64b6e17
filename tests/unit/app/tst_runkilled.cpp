// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at each step of the journal, against the demo campus: afterwards the journal says what the room shows, and
// going on adds nobody twice and forgets nobody.
#include "app/recovery.h"
#include "support/killedjournal.h"
#include "support/manualclock.h"
#include "support/servedcampus.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 addsAndMore = 48219; ///< one to add, two to promote, one to remove

/// What the child does until it is killed: repairs one activity of the campus that its parent serves.
int repair(const QStringList &arguments)
{
    ServedCampus campus(arguments);
    const QStringList &told = campus.rest;
    KilledJournal journal(told.at(0), KillStep(told.at(1).toInt()), told.at(2));
    const Cmid cmid{told.at(3).toLongLong()};
    Applier applier(campus.reader, campus.chat, journal, campus.clock, u"demo"_s);
    Catalogue catalogue = campus.list();
    const Activity activity = await(campus.moodle.activity(cmid, {})).value();
    catalogue.activities.insert(activity.course, {activity});
    catalogue.relink();
    const auto now = await(campus.reader.check(catalogue, activity, {}, {})).value();
    const Plan plan{.rooms = {makePlan(*now, {.withRemovals = true, .createAccounts = campus.rules.accounts.create})}};
    const bool quiet = told.at(2).endsWith("mute"_L1);
    const RunReport report = await(applier.apply({.plan = plan, .quiet = quiet}, {now}, catalogue, {}, {}));
    return report.ok() ? 0 : 2;
}

/// How often each person was added, by the lines in the room.
QHash<QString, int> additions(demo::DemoCampus &campus, const RoomId &room)
{
    QHash<QString, int> counts;
    campus.chatHost().run([&] {
        for (const demo::ChatMessage &message : campus.chatWorld().roomById(room.value)->messages)
            if (message.type == "au"_L1)
                ++counts[message.msg];
    });
    return counts;
}

QJsonValue mutedIn(demo::DemoCampus &campus, const RoomId &room)
{
    QJsonValue muted;
    campus.chatHost().run([&] { muted = campus.chatWorld().roomById(room.value)->sysMes; });
    return muted;
}

/// An activity with somebody who has no account.
qint64 createsIn()
{
    static const qint64 found = [] {
        OpenDemo demo;
        demo.open();
        for (const demo::drawn::Course &course : demo.servers.blueprint().courses)
            for (const demo::drawn::Activity &activity : course.activities)
                if (const auto now = demo.check(activity.cmid);
                    now && makePlan(**now, {.createAccounts = true}).ticked(Operation::Kind::CreateAccount) > 0)
                    return qint64(activity.cmid);
        return qint64(0);
    }();
    return found;
}

} // namespace

class TestRunKilled : public QObject
{
    Q_OBJECT
private slots:
    void the_journal_tells_the_truth_afterwards_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("kind");
        QTest::newRow("before the run is opened") << int(KillStep::BeginRun) << QString();
        QTest::newRow("after the run was opened") << int(KillStep::BegunRun) << QString();
        QTest::newRow("before an entry is opened") << int(KillStep::Open) << QString();
        QTest::newRow("after it was opened, before the call") << int(KillStep::Opened) << QString();
        QTest::newRow("after the call") << int(KillStep::Close) << QString();
        QTest::newRow("after the entry was closed") << int(KillStep::Closed) << QString();
        QTest::newRow("before the run is ended") << int(KillStep::EndRun) << QString();
        QTest::newRow("after the run was ended") << int(KillStep::EndedRun) << QString();
        QTest::newRow("never") << int(KillStep::Never) << QString();
        for (const char *kind : {"create_account", "mute", "unmute"}) {
            QTest::addRow("%s: before its entry is opened", kind) << int(KillStep::Open) << QString::fromLatin1(kind);
            QTest::addRow("%s: after it was opened, before the call", kind) << int(KillStep::Opened) << QString::fromLatin1(kind);
            QTest::addRow("%s: after the call", kind) << int(KillStep::Close) << QString::fromLatin1(kind);
            QTest::addRow("%s: after its entry was closed", kind) << int(KillStep::Closed) << QString::fromLatin1(kind);
        }
    }
    void the_journal_tells_the_truth_afterwards()
    {
        QFETCH(int, step);
        QFETCH(QString, kind);
        OpenDemo demo;
        const bool creates = kind == "create_account"_L1;
        const qint64 cmid = creates ? createsIn() : addsAndMore;
        if (creates)
            demo.letCreate();
        const QString path = demo.dir.filePath(u"journal.sqlite"_s);
        const QStringList entrance = entranceTo(demo);
        QVERIFY(!entrance.isEmpty());
        demo.open();
        const auto before = demo.check(cmid).value();
        const RoomId room = before->room.room.id;
        const PlanOptions all{.withRemovals = true, .createAccounts = creates};
        const int planned = makePlan(*before, all).ticked();
        const QJsonValue muted = mutedIn(demo.servers, room);
        const QHash<QString, int> addedBefore = additions(demo.servers, room);

        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            QStringList{u"--repair"_s} + entrance + QStringList{path, QString::number(step), kind, QString::number(cmid)});
        QVERIFY(child.waitForFinished(60'000));
        QVERIFY2(child.exitStatus() == (step == int(KillStep::Never) ? QProcess::NormalExit : QProcess::CrashExit),
            child.readAllStandardError().constData());

        // The next start looks back; the calls left long enough ago.
        ManualClock later(demo.clock.now().addSecs(60));
        const Recovery found = await(lookBack(demo.moodle, demo.chat, demo.journal, later, u"demo"_s, {}));
        QVERIFY(!found.error);
        QVERIFY(await(demo.journal.unfinished(u"demo"_s)).value().isEmpty());
        const auto after = demo.check(cmid).value();
        const QHash<AccountId, RoomRoles> members = rolesOf(after->room);
        int done = 0;
        const QList<JournalRun> runs = await(demo.journal.runs(10)).value();
        for (const JournalRun &run : runs) {
            QVERIFY(run.ended.isValid());
            const QList<JournalEntry> entries = await(demo.journal.entries(run.id)).value();
            for (const JournalEntry &entry : entries) {
                QVERIFY(!isUnsettled(entry));
                if (isOfRoom(entry.operation.kind))
                    continue;
                const bool there = entry.operation.kind == Operation::Kind::CreateAccount
                    ? after->accounts.find(entry.operation.username) >= 0
                    : shows(members, entry.operation);
                QVERIFY2(there == (entry.outcome == Outcome::Done), qPrintable(entry.operation.username));
                done += entry.outcome == Outcome::Done;
            }
        }
        QCOMPARE(planned - done, makePlan(*after, all).ticked()); // nothing happened that is not in it

        QCOMPARE(mutedIn(demo.servers, room), muted); // given back, whenever it was muted

        const RunReport rest = demo.apply(after, true);
        QVERIFY2(rest.ok(), qPrintable(rest.error ? rest.error->code : QString()));
        QCOMPARE(int(rest.results.size()), planned - done);
        const QHash<QString, int> added = additions(demo.servers, room);
        for (const auto &[name, count] : added.asKeyValueRange())
            QVERIFY2(count - addedBefore.value(name) <= 1, qPrintable(name));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--repair"_L1)
        return repair(arguments.sliced(2));
    TestRunKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_runkilled.moc"
