// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep of a whole campus, 20 ms of latency per call, the demo campus in another process: its time beside the sum of the
// latencies, its calls beside the least that the contracts allow, and its memory. `--size small` for a quick look, or `bench`;
// `large` (2,000 activities, 60,000 people) is what the README speaks of. `--latency MS`, `--capped` (pages of 100).
#include "app/sweeper.h"
#include "bench/benchcampus.h"
#include "bench/busymeter.h"
#include "net/moodle/moodleclient.h"
#include "net/rocketchat/rocketchatserver.h"
#include "store/sqlitesnapshots.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int moodleAtOnce = 4, chatAtOnce = 16;

int pages(int rows, int cap) { return std::max(1, (rows + cap - 1) / cap); }

/// "VmRSS" and "VmHWM" in MiB; 0 where nobody tells.
double memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// As a program does it: what is compared is kept, and only its numbers stay.
class Host final : public SweepHost
{
public:
    Host(Reader &reader, SqliteSnapshots &store, Catalogue listed)
        : m_reader(reader),
          m_store(store),
          m_catalogue(std::move(listed))
    {
    }
    const Catalogue &catalogue() const override { return m_catalogue; }
    QCoro::Task<ComparisonResult> read(
        Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared) override
    {
        return m_reader.check(m_catalogue, std::move(activity), std::move(progress), std::move(stop), std::move(shared));
    }
    QCoro::Task<> took(Cmid cmid, ComparisonResult result) override
    {
        if (!result)
            co_return;
        summaries.insert(cmid, summarize(**result));
        const Comparison &made = **result;
        int &course = courseCalls[made.course.course.id];
        course = std::max(course, made.course.calls + made.facts.calls() + made.facts.powerfulCalls);
        roomCalls += pages(made.room.room.usersCount, 100) + made.room.log.calls;
        deactivated += made.room.calls > pages(made.room.room.usersCount, 100) ? 1 : 0;
        accounts = std::max(accounts, int(made.accounts.accounts().size()));
        had(co_await m_store.keepCheck(*std::move(result)));
    }
    void moved(const SweepState &) override { }
    QCoro::Task<bool> untilBack(Error, std::stop_token) override { co_return false; }

    QHash<Cmid, CheckSummary> summaries = {};
    QHash<CourseId, int> courseCalls = {};
    int roomCalls = 0;
    int deactivated = 0;
    int accounts = 0;

private:
    Reader &m_reader;
    SqliteSnapshots &m_store;
    Catalogue m_catalogue;
};

/// When a server had how many calls: a slot of its concurrency that stands empty costs wall time that no call explains.
class Slots
{
public:
    void note(const Exchange &exchange)
    {
        const qint64 sent = exchange.sentAt.toMSecsSinceEpoch();
        m_changes += {sent, 1};
        m_changes += {sent + exchange.duration.count(), -1};
    }
    struct Idle {
        qint64 standing = 0;   ///< slot milliseconds while fewer than all were in use for longer than a call takes: nobody had one to send
        qint64 handingOver = 0; ///< the rest: from one call's answer to the next one's leaving
    };
    [[nodiscard]] Idle idle(qint64 from, qint64 to, int most, int latency)
    {
        std::ranges::sort(m_changes, [](const auto &a, const auto &b) { return a.first < b.first; });
        Idle idle;
        int busy = 0;
        qint64 last = from, since = from, open = 0; // `open`: slot time of the gap that began at `since`
        const auto close = [&](qint64 at) {
            (at - since > 2 * latency ? idle.standing : idle.handingOver) += open;
            open = 0;
        };
        for (const auto &[at, change] : m_changes) {
            const qint64 now = std::clamp(at, from, to);
            open += (now - last) * (most - busy);
            last = now;
            if (busy == most - 1 && change > 0)
                close(now);
            if (busy == most && change < 0)
                since = now;
            busy += change;
        }
        open += (to - last) * most;
        close(to);
        return idle;
    }

private:
    QList<std::pair<qint64, int>> m_changes = {};
};

/// The activities of some courses at once, as the programs list them.
QCoro::Task<> listCourses(MoodleClient &moodle, Catalogue &catalogue, std::shared_ptr<QList<CourseId>> courses)
{
    while (!courses->isEmpty()) {
        const CourseId course = courses->takeFirst();
        catalogue.activities.insert(course, had(co_await moodle.activities(course, {})));
    }
}

Catalogue listed(Reader &reader, MoodleClient &moodle)
{
    Catalogue catalogue = had(QCoro::waitFor(reader.connect({})).catalogue());
    catalogue = had(QCoro::waitFor(reader.list(catalogue, {}, {})));
    const auto courses = std::make_shared<QList<CourseId>>();
    for (const Course &course : std::as_const(catalogue.courses.courses))
        courses->append(course.id);
    std::vector<QCoro::Task<>> workers;
    for (int i = 0; i < moodleAtOnce; ++i)
        workers.push_back(listCourses(moodle, catalogue, courses));
    for (QCoro::Task<> &worker : workers)
        QCoro::waitFor(std::move(worker));
    catalogue.relink();
    return catalogue;
}

} // namespace

int main(int argc, char **argv)
{
    const Metered<QCoreApplication> app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"size"_s, u"small, bench or large"_s, u"size"_s, u"large"_s},
        {u"latency"_s, u"milliseconds per call"_s, u"ms"_s, u"20"_s}, {u"capped"_s, u"pages of 100 accounts"_s}});
    parser.process(app);
    const int latency = parser.value(u"latency"_s).toInt();
    const bool capped = parser.isSet(u"capped"_s);
    QStringList options{u"--demo-size"_s, parser.value(u"size"_s), u"--latency"_s, QString::number(latency)};
    if (capped)
        options += {u"--page-cap"_s, u"100"_s, u"--no-unlimited"_s};
    const BenchCampus campus(options);
    SystemClock clock;
    const auto exchanges = std::make_shared<Exchanges>(); // as in the programs
    MoodleClient moodle(QUrl(campus.moodleUrl), campus.moodleToken, clock,
        {.transport = {.startConcurrency = moodleAtOnce, .maxConcurrency = moodleAtOnce, .exchanges = exchanges}});
    RocketChatServer chat(QUrl(campus.chatUrl), AccountId{campus.chatUserId}, campus.chatToken, clock, {.exchanges = exchanges});
    Reader reader(moodle, chat, campus.rules, clock);
    QTemporaryDir dir;
    SqliteSnapshots store(dir.filePath(u"swept.sqlite"_s));
    had(QCoro::waitFor(store.load()));
    Host host(reader, store, listed(reader, moodle));
    had(QCoro::waitFor(store.keepCatalogue(host.catalogue(), clock.now())));
    print(u"sweep.memory.listed"_s, memory("VmRSS"), u"MiB"_s);

    QHash<QString, int> byCall;
    double moodleMs = 0, chatMs = 0; // of all calls, from their leaving to their answer
    Slots moodleSlots;
    QObject::connect(exchanges.get(), &Exchanges::recorded, exchanges.get(), [&](qint64 number) {
        const Exchange *exchange = exchanges->find(number);
        if (!exchange)
            return;
        ++byCall[exchange->name];
        (exchange->server == Server::Moodle ? moodleMs : chatMs) += double(exchange->duration.count());
        if (exchange->server == Server::Moodle)
            moodleSlots.note(*exchange);
    });
    const QDateTime began = clock.now();
    const QList<Cmid> order = sweepOrder(host.catalogue(), {}, {}, began);
    Sweeper sweeper(reader, moodle, chat, clock);
    const int moodleBefore = moodle.calls(), chatBefore = chat.calls();
    BusyMeter::instance().reset();
    double load = 0;
    (void)getloadavg(&load, 1);
    QElapsedTimer timer;
    timer.start();
    const SweepState state = QCoro::waitFor(sweeper.sweep({.began = began, .left = order}, host, {}));
    const qint64 wall = timer.elapsed();
    const int moodleCalls = moodle.calls() - moodleBefore, chatCalls = chat.calls() - chatBefore;

    // One server's line is the longer one.
    const double ideal = std::max(double(moodleCalls) * latency / moodleAtOnce, double(chatCalls) * latency / chatAtOnce);
    const int leastMoodle = std::accumulate(host.courseCalls.cbegin(), host.courseCalls.cend(), 0);
    const int leastChat = host.roomCalls + host.deactivated + (capped ? pages(host.accounts, 100) : 1);
    print(u"sweep.wall"_s, double(wall) / ideal, u"times calls × latency ÷ concurrency"_s,
        {{u"limit"_s, 1.3}, {u"load of the machine"_s, load}, {u"ms"_s, wall}, {u"activities"_s, state.done}, {u"failures"_s, state.failures},
            {u"callsPerMinute"_s, double(moodleCalls + chatCalls) * 60'000 / double(wall)}});
    print(u"sweep.moodleLine"_s, moodleMs / double(wall * moodleAtOnce), u"of the calls it may have at once"_s,
        {{u"ms per call"_s, moodleMs / moodleCalls}, {u"ms per call to Rocket.Chat"_s, chatMs / chatCalls}});
    const qint64 start = began.toMSecsSinceEpoch();
    const Slots::Idle idle = moodleSlots.idle(start, start + wall, moodleAtOnce, latency);
    print(u"sweep.moodleIdle"_s, double(idle.standing + idle.handingOver) / double(wall * moodleAtOnce), u"of the calls it may have at once"_s,
        {{u"slot ms with nobody to send"_s, idle.standing}, {u"slot ms of handing over"_s, idle.handingOver}});
    print(u"sweep.moodleCalls"_s, double(moodleCalls) / leastMoodle, u"times the contract's least"_s,
        {{u"limit"_s, 1.05}, {u"calls"_s, moodleCalls}, {u"least"_s, leastMoodle}});
    print(u"sweep.chatCalls"_s, double(chatCalls) / leastChat, u"times the contract's least"_s,
        {{u"limit"_s, 1.1}, {u"calls"_s, chatCalls}, {u"least"_s, leastChat}, {u"accounts"_s, host.accounts}});
    QJsonObject calls;
    for (const auto &[name, count] : std::as_const(byCall).asKeyValueRange())
        calls.insert(name, count);
    print(u"sweep.calls"_s, moodleCalls + chatCalls, u"calls"_s, {{u"by"_s, calls}});
    const BusyMeter &busy = BusyMeter::instance();
    print(u"sweep.mainThread.longest"_s, busy.longestMs(), u"ms"_s,
        {{u"limit"_s, 16}, {u"ms of the processor"_s, busy.longestWorkMs()},
            {u"whose"_s, QString::fromLatin1(busy.longestWork())}, {u"ms of the processor in all"_s, busy.workMs()}});
    print(u"sweep.memory.now"_s, memory("VmRSS"), u"MiB"_s, {{u"limit"_s, 250}});
    print(u"sweep.memory.peak"_s, memory("VmHWM"), u"MiB"_s, {{u"limit"_s, 250}});
    return state.phase == SweepState::Phase::None ? 0 : 1;
}
