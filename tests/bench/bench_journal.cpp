// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of 100,000 entries in 200 runs: what each filter of its screen takes, beside stepping the whole table and
// doing nothing with it. Each figure is the best of several.
#include "bench/benchcampus.h"
#include "store/sqlitejournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 200, roomsPerRun = 10, perRoom = 50;
constexpr int rounds = 9;

const QDateTime morning = QDateTime::fromSecsSinceEpoch(1'790'000'000, QTimeZone::UTC);

template <class Work>
double best(Work work)
{
    double shortest = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        shortest = std::min(shortest, double(timer.nsecsElapsed()) / 1e6);
    }
    return shortest;
}

Operation operationNumber(int n)
{
    const int person = n * 7919 % 20'011;
    return {.kind = Operation::Kind(n % 4),
        .room = RoomId{u"k7room%1"_s.arg(n / perRoom % 2000)},
        .account = AccountId{u"k7acc%1"_s.arg(person)},
        .username = u"e22%1"_s.arg(person),
        .name = u"Léa Thompson-%1"_s.arg(person),
        .person = MoodleUserId{1000 + person}};
}

void fill(SqliteJournal &journal)
{
    int n = 0;
    for (int i = 0; i < runs; ++i) {
        const QDateTime at = morning.addSecs(i * 3600);
        JournalRun run{.campus = u"Haute-Brume"_s, .author = u"camille"_s, .started = at};
        for (int room = 0; room < roomsPerRun; ++room)
            run.places += {.cmid = Cmid{1 + (i * roomsPerRun + room) % 2000},
                .activity = u"Salon du cours"_s,
                .course = u"Introduction à la matière nº %1"_s.arg(room),
                .room = u"8fa14c_ue%1"_s.arg(room)};
        const qint64 id = had(QCoro::waitFor(journal.beginRun(run)));
        for (const JournalPlace &place : std::as_const(run.places)) {
            QList<Operation> operations;
            for (int k = 0; k < perRoom; ++k)
                operations += operationNumber(n++);
            const QList<qint64> ids = had(QCoro::waitFor(journal.open(id, place.cmid, operations, at)));
            had(QCoro::waitFor(journal.close(ids, n % 17 == 0 ? Outcome::Refused : Outcome::Done, {}, at.addSecs(1))));
        }
        had(QCoro::waitFor(journal.endRun(id, at.addSecs(60))));
    }
}

double stepped(const QString &path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    db.setDatabaseName(path);
    if (!db.open())
        qFatal("the file cannot be opened");
    const double shortest = best([&] {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        query.exec(u"SELECT * FROM entry"_s);
        while (query.next()) { }
    });
    db = {};
    QSqlDatabase::removeDatabase(u"plain"_s);
    return shortest;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"journal.sqlite"_s);
    SqliteJournal journal(path);
    fill(journal);
    const double plain = stepped(path);
    print(u"journal.stepped"_s, plain, u"ms"_s, {{u"entries"_s, runs * roomsPerRun * perRoom}});
    const QList<std::pair<QString, JournalFilter>> filters = {
        {u"latest"_s, {}},
        {u"frequent text"_s, {.text = u"thompson"_s}},
        {u"rare text"_s, {.text = u"lea 10007"_s}},
        {u"absent text"_s, {.text = u"nobody at all"_s}},
        {u"person"_s, {.person = MoodleUserId{1042}}},
        {u"room"_s, {.room = RoomId{u"k7room42"_s}}},
        {u"refused"_s, {.outcomes = {Outcome::Refused}}},
        {u"unsettled"_s, {.outcomes = {Outcome::Open, Outcome::Doubtful}}},
        {u"a day"_s, {.from = morning.addDays(3), .until = morning.addDays(4)}},
        {u"a run"_s, {.run = 77}},
        {u"a campus, its removals"_s, {.campus = u"Haute-Brume"_s, .kind = Operation::Kind::Kick}},
    };
    for (const auto &[name, filter] : filters) {
        qint64 total = 0;
        const double ms = best([&] { total = had(QCoro::waitFor(journal.find(filter))).total; });
        print(u"journal.find"_s, ms / plain, u"of plain stepping"_s,
            {{u"filter"_s, name}, {u"ms"_s, ms}, {u"found"_s, total}, {u"limitMs"_s, 100}});
    }
    const double summaries = best([&] { had(QCoro::waitFor(journal.summaries(u"Haute-Brume"_s, 100, 0))); });
    print(u"journal.summaries"_s, summaries / plain, u"of plain stepping"_s, {{u"ms"_s, summaries}, {u"limitMs"_s, 100}});
    const double unfinished = best([&] { had(QCoro::waitFor(journal.unfinished(u"Haute-Brume"_s))); });
    print(u"journal.unfinished"_s, unfinished / plain, u"of plain stepping"_s, {{u"ms"_s, unfinished}});
    // What a run pays for each call that is not an invitation of many: opened before, closed after, both on the disk.
    constexpr int calls = 50;
    const qint64 run = had(QCoro::waitFor(journal.beginRun({.campus = u"Haute-Brume"_s, .started = morning})));
    const double entries = best([&] {
        for (int n = 0; n < calls; ++n) {
            const QList<qint64> ids = had(QCoro::waitFor(journal.open(run, Cmid{1}, {operationNumber(n)}, morning)));
            had(QCoro::waitFor(journal.close(ids, Outcome::Done, {}, morning)));
        }
    });
    print(u"journal.entry"_s, entries / calls / 20, u"of a call of 20 ms"_s, {{u"ms"_s, entries / calls}, {u"limit"_s, 0.05}});
    QElapsedTimer timer;
    timer.start();
    const int forgotten = had(QCoro::waitFor(journal.forgetBefore(morning.addSecs(runs * 1800), {})));
    print(u"journal.forget"_s, double(timer.elapsed()), u"ms"_s, {{u"runs"_s, forgotten}});
    return 0;
}
