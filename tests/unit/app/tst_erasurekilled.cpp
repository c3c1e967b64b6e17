// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at each step of an erasure's journal, against the demo campus: afterwards the journal says what is there, and going on
// sends every step once, takes nobody else's messages and leaves nothing.
#include "app/recovery.h"
#include "support/askederasure.h"
#include "support/killedjournal.h"
#include "support/manualclock.h"
#include "support/servedcampus.h"

#include <QTest>

using namespace diapason;
using namespace diapason::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = Operation::Kind;
using Fate = ErasureChoice::Account;

/// As a collection would have counted them: then a look back knows whether a call took anything.
void count(ErasureRehearsal &rehearsal, ChatServer &chat)
{
    const Operation theirs{.account = rehearsal.account.account.id, .username = rehearsal.account.account.username};
    for (ErasureRoom &room : rehearsal.rooms)
        if (!whyMessagesStay(rehearsal, room))
            room.counts.messages
                = await(ownMessages(chat.dossiers(), room.room, theirs, std::numeric_limits<int>::max(), {})).value_or(-1);
}

/// What the child does until it is killed: erases one person of the campus that its parent serves, quietly.
int erase(const QStringList &arguments)
{
    ServedCampus campus(arguments);
    const QStringList &told = campus.rest;
    KilledJournal journal(told.at(0), KillStep(told.at(1).toInt()), told.at(2));
    Applier applier(campus.reader, campus.chat, journal, campus.clock, u"demo"_s);
    const Catalogue catalogue = campus.list();
    ErasureRehearsal rehearsal
        = await(rehearseErasure(campus.chat, campus.clock,
                    {.account = AccountId{told.at(4)}, .catalogue = catalogue, .rules = campus.rules}, {}, {}))
              .value();
    if (told.at(5) == "counted"_L1)
        count(rehearsal, campus.chat);
    const Plan plan = AskedErasure::widestPlan(rehearsal, Fate(told.at(3).toInt()));
    const RunReport report
        = await(applier.apply({.plan = plan, .guard = {.limits = campus.rules.limits}, .quiet = true}, {}, catalogue, {}, {}));
    return report.ok() ? 0 : 2;
}

/// What the servers hold that concerns the person, seen from inside.
struct Held {
    QHash<QString, int> own; ///< messages, by room
    QHash<QString, QStringList> others; ///< texts of everybody else, by room
    QHash<QString, QJsonValue> muted;
    QSet<QString> memberOf;
    bool exists = false, active = false;
};

Held look(AskedErasure &asked)
{
    Held held;
    demo::DemoCampus &servers = asked.campus.servers;
    servers.chatHost().run([&] {
        demo::ChatWorld &world = servers.chatWorld();
        const demo::ChatUser *person = world.userById(asked.person.id.value);
        held.exists = person;
        held.active = person && person->active;
        for (const Room &listed : asked.campus.catalogue.rooms.rooms) {
            const demo::ChatRoom *room = world.roomById(listed.id.value);
            if (!room)
                continue;
            held.muted.insert(room->id, room->sysMes);
            if (person && room->memberOf(person))
                held.memberOf += room->id;
            for (const demo::ChatMessage &message : room->messages) {
                if (!message.type.isEmpty())
                    continue;
                if (message.author && message.author->id == asked.person.id.value)
                    ++held.own[room->id];
                else
                    held.others[room->id] += message.msg;
            }
        }
    });
    return held;
}

/// How often each step was sent, by whomever.
struct Sent {
    int cleaned = 0, kicked = 0, switched = 0, deleted = 0;
    friend bool operator==(const Sent &, const Sent &) = default;
};
Sent sent(const AskedErasure &asked)
{
    const demo::Host &host = const_cast<AskedErasure &>(asked).campus.servers.chatHost();
    return {host.hits(u"rooms.cleanHistory"_s), host.hits(u"groups.kick"_s), host.hits(u"users.setActiveStatus"_s),
        host.hits(u"users.delete"_s)};
}

/// What a whole erasure sends, by the plan: rooms without a message of theirs are left alone.
Sent wanted(const Plan &plan, const Held &held)
{
    Sent all{.kicked = plan.ticked(Kind::Kick),
        .switched = plan.ticked(Kind::SetAccountState),
        .deleted = plan.ticked(Kind::DeleteAccount)};
    for (const RoomPlan &part : plan.rooms)
        for (const Operation &operation : part.operations)
            all.cleaned += operation.kind == Kind::RemoveMessages && held.own.value(operation.room.value) > 0;
    return all;
}

bool isSo(const Operation &operation, const Held &now)
{
    switch (operation.kind) {
    case Kind::RemoveMessages: return now.own.value(operation.room.value) == 0;
    case Kind::Kick: return !now.memberOf.contains(operation.room.value);
    case Kind::SetAccountState: return now.exists && !now.active;
    default: return !now.exists;
    }
}

} // namespace

class TestErasureKilled : public QObject
{
    Q_OBJECT
private slots:
    void nothing_is_done_twice_or_lost_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("counted");
        QTest::newRow("before the run is opened") << int(KillStep::BeginRun) << QString() << true;
        QTest::newRow("after the run was opened") << int(KillStep::BegunRun) << QString() << true;
        QTest::newRow("before the run is ended") << int(KillStep::EndRun) << QString() << true;
        QTest::newRow("never") << int(KillStep::Never) << QString() << false;
        QTest::newRow("messages nobody counted: before the call") << int(KillStep::Opened) << u"remove_messages"_s << false;
        QTest::newRow("messages nobody counted: after the call") << int(KillStep::Close) << u"remove_messages"_s << false;
        for (const char *kind : {"remove_messages", "kick", "mute", "unmute", "set_account_state", "delete_account"}) {
            QTest::addRow("%s: before its entry is opened", kind) << int(KillStep::Open) << QString::fromLatin1(kind) << true;
            QTest::addRow("%s: after it was opened, before the call", kind)
                << int(KillStep::Opened) << QString::fromLatin1(kind) << true;
            QTest::addRow("%s: after the call", kind) << int(KillStep::Close) << QString::fromLatin1(kind) << true;
            QTest::addRow("%s: after its entry was closed", kind) << int(KillStep::Closed) << QString::fromLatin1(kind) << true;
        }
    }
    void nothing_is_done_twice_or_lost()
    {
        QFETCH(int, step);
        QFETCH(QString, kind);
        QFETCH(bool, counted);
        const Fate fate = kind == "set_account_state"_L1 ? Fate::Deactivate : Fate::Delete;
        AskedErasure asked;
        OpenDemo &campus = asked.campus;
        const Plan plan = AskedErasure::widestPlan(asked.rehearsal, fate);
        const Held before = look(asked);
        const Sent whole = wanted(plan, before);
        QVERIFY(whole.cleaned > 1 && whole.kicked > 1 && whole.switched + whole.deleted == 1);

        const QString path = campus.dir.filePath(u"journal.sqlite"_s);
        const QStringList entrance = entranceTo(campus);
        QVERIFY(!entrance.isEmpty());
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            QStringList{u"--erase"_s} + entrance
                + QStringList{path, QString::number(step), kind, QString::number(int(fate)), asked.person.id.value,
                    counted ? u"counted"_s : QString()});
        QVERIFY(child.waitForFinished(120'000));
        QVERIFY2(child.exitStatus() == (step == int(KillStep::Never) ? QProcess::NormalExit : QProcess::CrashExit),
            child.readAllStandardError().constData());

        // The next start looks back; the calls left long enough ago.
        ManualClock later(campus.clock.now().addSecs(60));
        const Recovery found = await(lookBack(campus.moodle, campus.chat, campus.journal, later, u"demo"_s, {}));
        QVERIFY2(!found.error, found.error ? qPrintable(found.error->code) : "");
        // Where nobody knows how many there were, messages that are there do not tell whether the call left: it is said so.
        const bool doubted = !counted && step == int(KillStep::Opened);
        QCOMPARE(await(campus.journal.unfinished(u"demo"_s)).value().isEmpty(), !doubted);
        const Held after = look(asked);
        QCOMPARE(after.muted, before.muted); // given back, whenever it was muted
        int done = 0;
        const QList<JournalRun> runs = await(campus.journal.runs(10)).value();
        for (const JournalRun &run : runs) {
            QVERIFY(run.ended.isValid());
            const QList<JournalEntry> entries = await(campus.journal.entries(run.id)).value();
            for (const JournalEntry &entry : entries) {
                QCOMPARE(isUnsettled(entry), doubted);
                if (isQuieting(entry.operation.kind))
                    continue;
                QVERIFY2(isSo(entry.operation, after) == (entry.outcome == Outcome::Done),
                    qPrintable(operationCode(entry.operation.kind)));
                done += entry.outcome == Outcome::Done;
            }
        }
        // Nothing happened that is not in it.
        QCOMPARE(qsizetype(done), sent(asked).cleaned + sent(asked).kicked + sent(asked).switched + sent(asked).deleted);

        if (asked.rehearse()) {
            const RunReport rest = asked.apply(AskedErasure::widestPlan(asked.rehearsal, fate), true);
            QVERIFY2(rest.ok(), qPrintable(rest.error ? rest.error->code : QString()));
        }
        QVERIFY(!await(lookBack(campus.moodle, campus.chat, campus.journal, later, u"demo"_s, {})).error);
        QVERIFY(await(campus.journal.unfinished(u"demo"_s)).value().isEmpty());
        QCOMPARE(sent(asked), whole); // each step once, in both runs together
        const Held end = look(asked);
        QCOMPARE(end.others, before.others);
        QCOMPARE(end.muted, before.muted);
        for (const RoomPlan &part : plan.rooms)
            for (const Operation &operation : part.operations)
                QVERIFY2(isSo(operation, end), qPrintable(operationCode(operation.kind) + u' ' + operation.room.value));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--erase"_L1)
        return erase(arguments.sliced(2));
    TestErasureKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_erasurekilled.moc"
