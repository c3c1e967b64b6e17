// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the bulk answers beside QJsonDocument on the same bytes, in time and in memory; comparing two sides from a thousand to
// a million members. Each time is the best of several; memory is the peak of a process of its own, less what it had before.
#include "bench/benchbodies.h"
#include "bench/benchcampus.h"
#include "bench/benchsides.h"
#include "net/moodle/calls.h"
#include "net/rocketchat/calls.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <simdjson.h>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 60'000;
constexpr int rounds = 5;

template <class Work>
double best(Work work, int times = rounds)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (int round = 0; round < times; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, timer.nsecsElapsed());
    }
    return double(least) / 1e6;
}

/// What our clients keep of the answers.
struct Kept {
    QList<QList<Person>> people = {};
    QList<QHash<MoodleUserId, MoodleAccountState>> states = {};
    QList<QList<RoomMember>> members = {};
};

template <class Call>
typename Call::Reply parsed(const QByteArray &body)
{
    simdjson::dom::parser parser;
    return Call::parse(parser.parse(body.constData(), size_t(body.size())).value()).value();
}

Kept ours(const Bodies &bodies)
{
    Kept kept;
    for (const QByteArray &body : bodies.people)
        kept.people += parsed<moodle::GetEnrolledUsers>(body);
    for (const QByteArray &body : bodies.states)
        kept.states += parsed<moodle::GetUsersById>(body);
    for (const QByteArray &body : bodies.members)
        kept.members += rocketchat::MembersByRole::parse(body).value().rows;
    return kept;
}

/// Only the documents: nothing is taken out of them yet.
QList<QJsonDocument> theirs(const Bodies &bodies)
{
    QList<QJsonDocument> documents;
    for (const QList<QByteArray> &pages : {bodies.people, bodies.states, bodies.members})
        for (const QByteArray &body : pages)
            documents += QJsonDocument::fromJson(body);
    return documents;
}

/// In KiB, of this process.
qint64 memory(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n'))
        if (each.startsWith(line))
            return each.mid(line.size() + 1).simplified().split(' ').first().toLongLong();
    return 0;
}

/// The child's part: what one way needs at most, beside the answers themselves.
int measureMemory(const QString &way)
{
    const Bodies bodies = bodiesOf(people);
    const qint64 before = memory("VmRSS");
    if (way == "ours"_L1) {
        const Kept kept = ours(bodies);
        std::printf("%lld\n", static_cast<long long>(memory("VmHWM") - before));
    } else {
        const QList<QJsonDocument> documents = theirs(bodies);
        std::printf("%lld\n", static_cast<long long>(memory("VmHWM") - before));
    }
    return 0;
}

double peakOf(const QString &way)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, way});
    child.waitForFinished(-1);
    return child.readAllStandardOutput().trimmed().toDouble() / 1024;
}

void parse()
{
    const Bodies bodies = bodiesOf(people);
    double bytes = 0;
    for (const QList<QByteArray> &pages : {bodies.people, bodies.states, bodies.members})
        for (const QByteArray &body : pages)
            bytes += double(body.size());
    const double we = best([&] { (void)ours(bodies); }), they = best([&] { (void)theirs(bodies); });
    print(u"parse.speed"_s, they / we, u"times QJsonDocument"_s,
        {{u"bound"_s, 4}, {u"ms"_s, we}, {u"baseline ms"_s, they}, {u"MB"_s, bytes / 1e6}});
    const double mine = peakOf(u"ours"_s), its = peakOf(u"theirs"_s);
    print(u"parse.memory"_s, mine / its, u"of QJsonDocument's"_s,
        {{u"bound"_s, 0.5}, {u"MiB"_s, mine}, {u"baseline MiB"_s, its}});
}

/// One in fifty is missing, and one in fifty has no business there.
CompareInput sidesOf(int size)
{
    return bench::sidesOf(size, [](int i) { return i % 50 == 0; }, [](int i) { return i % 50 == 1; });
}

void compareSizes()
{
    double first = 0;
    for (const int size : {1'000, 10'000, 100'000, 1'000'000}) {
        const CompareInput input = sidesOf(size);
        int drifts = 0;
        const double ms = best([&] { drifts = compare(CompareInput(input)).drifts; }, size > 100'000 ? 3 : 10);
        const double perSecond = size / ms * 1000;
        if (first == 0)
            first = perSecond;
        print(u"compare.speed"_s, perSecond, u"members per second"_s,
            {{u"bound"_s, 1e6}, {u"members"_s, size}, {u"drifts"_s, drifts}, {u"ms"_s, ms},
                {u"of the smallest's speed"_s, perSecond / first}});
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--memory"_L1)
        return measureMemory(app.arguments().value(2));
    parse();
    compareSizes();
    return 0;
}
