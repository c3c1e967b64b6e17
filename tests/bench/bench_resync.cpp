// SPDX-License-Identifier: GPL-3.0-or-later
// Check and resync of a course of 5,005 people (room of 5,006), 20 ms of latency per call, the demo campus in
// another process, beside a sequential client with the plugin's call pattern. `--quick` leaves that client out.
#include "app/applier.h"
#include "bench/benchcampus.h"
#include "bench/busymeter.h"
#include "bench/sequential.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitejournal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 5005;

int pages(int rows, int cap)
{
    return (rows + cap - 1) / cap;
}

/// Our client against one campus.
struct Side {
    SystemClock clock;
    std::shared_ptr<Exchanges> exchanges = std::make_shared<Exchanges>(); ///< as in the programs
    QTemporaryDir dir;
    SqliteJournal journal{dir.filePath(u"journal.sqlite"_s)};
    MoodleClient moodle;
    RocketChatServer chat;
    Reader reader;
    Applier applier;
    Catalogue catalogue;

    explicit Side(const BenchCampus &campus)
        : moodle(QUrl(campus.moodleUrl), campus.moodleToken, clock, {.transport = {.startConcurrency = 4, .maxConcurrency = 4, .exchanges = exchanges}}),
          chat(QUrl(campus.chatUrl), AccountId{campus.chatUserId}, campus.chatToken, clock, {.exchanges = exchanges}),
          reader(moodle, chat, campus.rules, clock), applier(reader, chat, journal, clock, u"bench"_s)
    {
        BusyMeter::instance().reset();
    }
    std::shared_ptr<const Comparison> check()
    {
        catalogue = QCoro::waitFor(reader.connect({})).catalogue().value();
        catalogue = QCoro::waitFor(reader.list(catalogue, {}, {})).value();
        // The largest room is the one; its name tells the activity.
        const auto room = std::ranges::max_element(catalogue.rooms.rooms, {}, &Room::usersCount);
        const Cmid cmid{room->name.section(u'_', -1).toLongLong()};
        const Activity activity = QCoro::waitFor(moodle.activity(cmid, {})).value();
        catalogue.activities.insert(activity.course, {activity});
        catalogue.relink();
        return QCoro::waitFor(reader.check(catalogue, activity, {}, {})).value();
    }
    RunReport resync(const std::shared_ptr<const Comparison> &comparison)
    {
        Limits limits;
        limits.removalsPerRoom = limits.removalsPerRun = 1000;
        BusyMeter::instance().begin(); // the window makes its plan on its own thread
        const Plan plan{.rooms = {makePlan(*comparison, {.withRemovals = true})}};
        BusyMeter::instance().end();
        return QCoro::waitFor(applier.apply({.plan = plan, .guard = {.limits = limits}}, {comparison}, catalogue, {}, {}));
    }
};

/// What the inspector's recording took of a resync: its exchanges are recorded once more, and timed.
double recordingShare(const Exchanges &exchanges, qint64 resyncMs)
{
    const QList<Exchange> all = exchanges.after(0);
    constexpr int rounds = 20;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i) {
        Exchanges again;
        for (const Exchange &exchange : all)
            again.record(exchange);
    }
    return double(timer.nsecsElapsed()) / rounds / 1e6 / double(resyncMs) * 100;
}

struct Figures {
    qint64 resyncMs = 0;
    std::shared_ptr<const Comparison> before;
    bool clean = false;
};

Figures measure(const QString &name, const QStringList &options, bool capped)
{
    const BenchCampus campus(options);
    Side side(campus);
    QElapsedTimer timer;
    timer.start();
    Figures figures;
    figures.before = side.check();
    const int checkCalls = side.chat.calls();
    const qint64 checkMs = timer.elapsed();
    const RunReport report = side.resync(figures.before);
    figures.resyncMs = timer.elapsed();
    figures.clean = report.ok() && report.after.size() == 1 && report.after.first()->drifts == 0;

    const int memberPages = capped ? pages(people + 1, 100) : 1;
    const int writes = 2 + 10 + 50;
    const int checkLimit = capped ? memberPages + pages(int(side.catalogue.rooms.rooms.size()), 100) + 8
            + pages(int(figures.before->accounts.accounts().size()), 100) : 20;
    const int resyncLimit = capped ? checkLimit + writes + 2 * memberPages + 4 : 100;
    print(name + u".check.chatCalls"_s, checkCalls, u"calls"_s, {{u"limit"_s, checkLimit}, {u"ms"_s, checkMs}});
    print(name + u".resync.chatCalls"_s, side.chat.calls(), u"calls"_s, {{u"limit"_s, resyncLimit}, {u"ms"_s, figures.resyncMs}});
    print(name + u".moodleCalls"_s, side.moodle.calls(), u"calls"_s, {{u"limit"_s, 45}});
    print(name + u".mainThread.longest"_s, BusyMeter::instance().longestMs(), u"ms"_s, {{u"limit"_s, 16}});
    print(name + u".recording.share"_s, recordingShare(*side.exchanges, figures.resyncMs), u"%"_s, {{u"limit"_s, 2}, {u"kept"_s, side.exchanges->size()}});
    print(name + u".leftWrong"_s, figures.clean ? 0 : 1, u"rooms"_s, {{u"limit"_s, 0},
          {u"missing"_s, figures.before->count(DriftClass::Missing)}, {u"extra"_s, figures.before->count(DriftClass::Extra)},
          {u"promote"_s, figures.before->count(DriftClass::ShouldBeModerator)}, {u"demote"_s, figures.before->count(DriftClass::ShouldNotBeModerator)}});
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const Metered<QCoreApplication> app(argc, argv);
    const QStringList slow = {u"--demo-size"_s, u"bench"_s, u"--latency"_s, u"20"_s};
    const Figures unlimited = measure(u"unlimited"_s, slow, false);
    const Figures capped = measure(u"capped"_s, slow + QStringList{u"--page-cap"_s, u"100"_s, u"--no-unlimited"_s}, true);
    if (app.arguments().contains("--quick"_L1))
        return unlimited.clean && capped.clean ? 0 : 1;
    const BenchCampus campus(slow);
    const SequentialResult plugin = resyncSequentially(campus, *unlimited.before);
    print(u"sequential.calls"_s, plugin.calls, u"calls"_s, {{u"ms"_s, plugin.ms}});
    print(u"unlimited.speedup"_s, double(plugin.ms) / double(unlimited.resyncMs), u"times"_s, {{u"limit"_s, 40}});
    print(u"capped.speedup"_s, double(plugin.ms) / double(capped.resyncMs), u"times"_s, {{u"limit"_s, 40}});
    return unlimited.clean && capped.clean ? 0 : 1;
}
