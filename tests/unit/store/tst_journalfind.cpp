// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in the journal, what is forgotten in it, and who holds its runs.
#include "store/sqlitejournal.h"
#include "support/await.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace diapason;
using namespace Qt::StringLiterals;
using test::await;

using Kind = Operation::Kind;

namespace {

const QDateTime morning = QDateTime::fromString(u"2026-10-03T08:00:00.123Z"_s, Qt::ISODateWithMs);

Operation operation(Kind kind, qint64 person, const QString &name, const QString &room)
{
    return {.kind = kind,
        .room = RoomId{room},
        .account = AccountId{u"acc%1"_s.arg(person)},
        .username = u"user%1"_s.arg(person),
        .name = name,
        .person = MoodleUserId{person},
        .before = kind == Kind::Kick ? ActualRole::Moderator : ActualRole::None};
}

/// Two runs on one campus, a day apart, and one on another; five entries.
struct Filled {
    QTemporaryDir dir;
    SqliteJournal journal{dir.filePath(u"journal.sqlite"_s)};

    Filled()
    {
        const QList<JournalPlace> places{{Cmid{30}, u"Salon de chimie"_s, u"Chimie générale"_s, u"chi201"_s}};
        const qint64 first = begin({.campus = u"Haute-Brume"_s,
            .author = u"camille"_s,
            .started = morning,
            .planHash = u"abc"_s,
            .allowed = {u"6 removals, by camille: moved away"_s},
            .places = places});
        add(first, 30, operation(Kind::Invite, 1, u"Zoë Wójcik"_s, u"roomA"_s), Outcome::Done, morning);
        add(first, 30, operation(Kind::Kick, 2, u"Éloïse Brémond"_s, u"roomA"_s), Outcome::Refused, morning,
            u"error-not-allowed"_s);
        const qint64 second
            = begin({.campus = u"Haute-Brume"_s, .author = u"dominique"_s, .started = morning.addDays(1), .undoes = first});
        add(second, 31, operation(Kind::Invite, 2, u"Éloïse Brémond"_s, u"roomB"_s), Outcome::Doubtful, morning.addDays(1),
            u"connection-cut"_s);
        add(second, 31, operation(Kind::AddModerator, 3, u"Ann O’Neil"_s, u"roomB"_s), Outcome::Open, morning.addDays(1));
        const qint64 third = begin({.campus = u"Basse-Brume"_s, .author = u"camille"_s, .started = morning});
        add(third, 30, operation(Kind::Invite, 1, u"Zoë Wójcik"_s, u"roomC"_s), Outcome::Done, morning);
        for (const qint64 run : {first, second, third})
            if (!await(journal.endRun(run, morning.addDays(1).addSecs(60))))
                qFatal("a run could not be ended");
    }
    qint64 begin(const JournalRun &run) { return await(journal.beginRun(run)).value(); }
    void add(qint64 run, qint64 cmid, const Operation &what, Outcome outcome, const QDateTime &at, const QString &code = {})
    {
        const QList<qint64> ids = await(journal.open(run, Cmid{cmid}, {what}, at)).value();
        if (outcome != Outcome::Open)
            QVERIFY(await(journal.close(ids, outcome, code, at.addSecs(1))));
    }
    /// "run.item" of what is found, newest first.
    QStringList find(const JournalFilter &filter)
    {
        QStringList found;
        const JournalPage page = await(journal.find(filter)).value();
        for (const JournalEntry &entry : page.entries)
            found += u"%1.%2"_s.arg(entry.run).arg(entry.item);
        if (filter.offset == 0 && found.size() < filter.limit && page.total != found.size())
            found += u"of %1"_s.arg(page.total);
        return found;
    }
};

/// What the child does until it is killed: holds a run.
int holdForever(const QString &path)
{
    SqliteJournal journal(path);
    const Result<qint64> run = await(journal.beginRun({.campus = u"Haute-Brume"_s, .started = morning}));
    std::printf("%lld\n", run ? static_cast<long long>(*run) : -1);
    std::fflush(stdout);
    QProcess sleeper; // a child of its own, which must not hold anything in its place
    sleeper.start(u"sleep"_s, {u"60"_s});
    QTest::qWait(60'000);
    return 0;
}

} // namespace

class TestJournalFind : public QObject
{
    Q_OBJECT
private slots:
    void finds_what_fits_data()
    {
        QTest::addColumn<JournalFilter>("filter");
        QTest::addColumn<QStringList>("found");
        const QStringList all{u"3.1"_s, u"2.2"_s, u"2.1"_s, u"1.2"_s, u"1.1"_s};
        QTest::newRow("everything") << JournalFilter{} << all;
        QTest::newRow("a page") << JournalFilter{.limit = 2, .offset = 1} << all.sliced(1, 2);
        QTest::newRow("behind the last") << JournalFilter{.offset = 9} << QStringList{u"of 5"_s}.mid(1);
        QTest::newRow("name without its accents") << JournalFilter{.text = u"eloise"_s} << QStringList{u"2.1"_s, u"1.2"_s};
        QTest::newRow("words in any order") << JournalFilter{.text = u"WÓJ zoe"_s} << QStringList{u"3.1"_s, u"1.1"_s};
        QTest::newRow("straight apostrophe") << JournalFilter{.text = u"o'neil"_s} << QStringList{u"2.2"_s};
        QTest::newRow("username") << JournalFilter{.text = u"user3"_s} << QStringList{u"2.2"_s};
        QTest::newRow("room id") << JournalFilter{.text = u"roomB"_s} << QStringList{u"2.2"_s, u"2.1"_s};
        QTest::newRow("activity and course") << JournalFilter{.text = u"salon generale"_s} << QStringList{u"1.2"_s, u"1.1"_s};
        QTest::newRow("no wildcard") << JournalFilter{.text = u"%"_s} << QStringList{};
        QTest::newRow("campus") << JournalFilter{.campus = u"Basse-Brume"_s} << QStringList{u"3.1"_s};
        QTest::newRow("activity") << JournalFilter{.cmid = Cmid{31}} << QStringList{u"2.2"_s, u"2.1"_s};
        QTest::newRow("room") << JournalFilter{.room = RoomId{u"roomA"_s}} << QStringList{u"1.2"_s, u"1.1"_s};
        QTest::newRow("person") << JournalFilter{.person = MoodleUserId{2}} << QStringList{u"2.1"_s, u"1.2"_s};
        QTest::newRow("account") << JournalFilter{.account = AccountId{u"acc1"_s}} << QStringList{u"3.1"_s, u"1.1"_s};
        QTest::newRow("outcome") << JournalFilter{.outcomes = {Outcome::Refused}} << QStringList{u"1.2"_s};
        QTest::newRow("unsettled") << JournalFilter{.outcomes = {Outcome::Open, Outcome::Doubtful}}
                                   << QStringList{u"2.2"_s, u"2.1"_s};
        QTest::newRow("kind") << JournalFilter{.kind = Kind::Invite} << QStringList{u"3.1"_s, u"2.1"_s, u"1.1"_s};
        QTest::newRow("from") << JournalFilter{.from = morning.addSecs(1)} << QStringList{u"2.2"_s, u"2.1"_s};
        QTest::newRow("until") << JournalFilter{.until = morning.addSecs(1)} << QStringList{u"3.1"_s, u"1.2"_s, u"1.1"_s};
        QTest::newRow("run") << JournalFilter{.run = 2} << QStringList{u"2.2"_s, u"2.1"_s};
        QTest::newRow("all of it") << JournalFilter{.text = u"eloise"_s,
            .campus = u"Haute-Brume"_s,
            .kind = Kind::Invite,
            .run = 2} << QStringList{u"2.1"_s};
    }
    void finds_what_fits()
    {
        QFETCH(JournalFilter, filter);
        Filled filled;
        QTEST(filled.find(filter), "found");
    }

    void entries_come_whole()
    {
        Filled filled;
        const JournalEntry entry = await(filled.journal.entries(1)).value().at(1);
        QCOMPARE(entry.operation, operation(Kind::Kick, 2, u"Éloïse Brémond"_s, u"roomA"_s));
        QCOMPARE(entry.place, (JournalPlace{Cmid{30}, u"Salon de chimie"_s, u"Chimie générale"_s, u"chi201"_s}));
        QCOMPARE(entry.code, u"error-not-allowed"_s);
        QCOMPARE(entry.item, 2);
        const JournalRun run = await(filled.journal.run(1)).value();
        QCOMPARE(run.planHash, u"abc"_s);
        QCOMPARE(run.allowed, QStringList{u"6 removals, by camille: moved away"_s});
        QCOMPARE(await(filled.journal.run(2)).value().undoes, 1);
        QCOMPARE(await(filled.journal.run(9)).error().code, u"no-run"_s);
    }

    void runs_are_counted_by_outcome()
    {
        Filled filled;
        const QList<JournalSummary> all = await(filled.journal.summaries({}, 10, 0)).value();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(1).run.id, 2);
        QCOMPARE(all.at(1).unsettled(), 2);
        QCOMPARE(all.at(2).count(Outcome::Done), 1);
        QCOMPARE(all.at(2).count(Outcome::Refused), 1);
        QCOMPARE(all.at(2).total(), 2);
        QCOMPARE(await(filled.journal.summaries(u"Haute-Brume"_s, 1, 1)).value().first().run.id, 1);
        const qint64 empty = filled.begin({.campus = u"Haute-Brume"_s, .started = morning});
        QCOMPARE(await(filled.journal.summaries({}, 1, 0)).value().first().run.id, empty);
        QCOMPARE(await(filled.journal.summaries({}, 1, 0)).value().first().total(), 0);
    }

    void unfinished_is_what_has_no_end_or_no_certainty()
    {
        Filled filled;
        const auto numbers = [&](const QString &campus) {
            QList<qint64> ids;
            const QList<JournalRun> runs = await(filled.journal.unfinished(campus)).value();
            for (const JournalRun &run : runs)
                ids += run.id;
            return ids;
        };
        QCOMPARE(numbers(u"Haute-Brume"_s), QList<qint64>{2});
        QVERIFY(numbers(u"Basse-Brume"_s).isEmpty());
        const qint64 running = filled.begin({.campus = u"Haute-Brume"_s, .started = morning});
        QCOMPARE(numbers(u"Haute-Brume"_s), (QList<qint64>{2, running}));
    }

    void a_run_is_held_by_one_alone()
    {
        Filled filled;
        SqliteJournal other(filled.dir.filePath(u"journal.sqlite"_s));
        const qint64 run = filled.begin({.campus = u"Haute-Brume"_s, .started = morning});
        QCOMPARE(await(filled.journal.hold(run)).value(), false); // not twice, either
        QCOMPARE(await(other.hold(run)).value(), false);
        QCOMPARE(await(other.hold(1)).value(), true); // another one
        QVERIFY(await(filled.journal.endRun(run, morning)));
        QCOMPARE(await(other.hold(run)).value(), true);
        QCOMPARE(await(filled.journal.hold(run)).value(), false);
        QVERIFY(await(other.letGo(run)));
        QCOMPARE(await(filled.journal.hold(run)).value(), true);
    }

    void a_program_that_is_killed_holds_nothing()
    {
        Filled filled;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, filled.dir.filePath(u"journal.sqlite"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 20'000);
        const qint64 run = child.readLine().trimmed().toLongLong();
        QVERIFY(run > 0);
        QCOMPARE(await(filled.journal.hold(run)).value(), false);
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(await(filled.journal.hold(run)).value(), true);
    }

    void what_is_old_and_settled_is_forgotten_for_good()
    {
        Filled filled;
        const QString path = filled.dir.filePath(u"journal.sqlite"_s);
        const auto bytes = [&] {
            QByteArray all;
            for (const QString &name : {path, path + u"-wal"_s})
                if (QFile file(name); file.open(QIODevice::ReadOnly))
                    all += file.readAll();
            return all;
        };
        QVERIFY(bytes().contains("Wójcik"));
        QCOMPARE(await(filled.journal.forgetBefore(morning, {})).value(), 0);
        QCOMPARE(await(filled.journal.forgetBefore(morning.addDays(400), {})).value(), 2);
        QVERIFY(!bytes().contains("Wójcik") && !bytes().contains("Salon de chimie"));
        QCOMPARE(filled.find({}), (QStringList{u"2.2"_s, u"2.1"_s})); // nobody knows yet what became of them
        QCOMPARE(filled.begin({.started = morning}), 4); // no number twice
        QVERIFY(bytes().contains("Brémond"));
    }

    void a_number_is_never_given_again()
    {
        QTemporaryDir dir;
        SqliteJournal journal(dir.filePath(u"journal.sqlite"_s));
        const qint64 run = await(journal.beginRun({.started = morning})).value();
        QVERIFY(await(journal.endRun(run, morning)));
        QCOMPARE(await(journal.forgetBefore(morning.addDays(1), {})).value(), 1);
        QVERIFY(await(journal.beginRun({.started = morning})).value() > run);
    }

    void one_campus_forgets_nothing_of_another()
    {
        QTemporaryDir dir;
        SqliteJournal journal(dir.filePath(u"journal.sqlite"_s));
        for (const QString &campus : {u"Lyon"_s, u"Haute-Brume"_s, u"Lyon"_s})
            QVERIFY(await(journal.endRun(await(journal.beginRun({.campus = campus, .started = morning})).value(), morning)));
        QCOMPARE(await(journal.forgetBefore(morning.addDays(1), u"Nobody's"_s)).value(), 0);
        QCOMPARE(await(journal.forgetBefore(morning.addDays(1), u"Lyon"_s)).value(), 2);
        const QList<JournalRun> left = await(journal.runs(10)).value();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.constFirst().campus, u"Haute-Brume"_s);
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--hold"_L1)
        return holdForever(app.arguments().value(2));
    TestJournalFind test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journalfind.moc"
