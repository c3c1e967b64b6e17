// SPDX-License-Identifier: GPL-3.0-or-later
// From a key press to the answer over 60,000 people, 60,000 accounts and 10,000 courses, with the console idle and
// during a refresh, beside a plain loop over the same titles.
#include "app/finder.h"
#include "bench/benchcampus.h"
#include "bench/busymeter.h"
#include "bench/manynames.h"
#include "support/builders.h"
#include "support/fakecampus.h"
#include "support/fakesnapshots.h"
#include "support/manualclock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <thread>

using namespace diapason;
using namespace diapason::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int texts = 60; ///< some 450 key presses
constexpr std::chrono::milliseconds betweenKeys{50}; ///< faster than anybody types

/// Resident memory in MiB; 0 where nobody tells.
double memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

double percentile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[size_t(double(values.size() - 1) * share)];
}

QStringList prefixesOf(const QStringList &typed)
{
    QStringList prefixes;
    for (const QString &text : typed)
        for (qsizetype length = 1; length <= text.size(); ++length)
            prefixes += text.left(length);
    return prefixes;
}

/// Presses keys from another thread, as a keyboard does, and hears the answers.
class Typist : public QObject
{
public:
    explicit Typist(Finder &finder) : m_finder(finder)
    {
        connect(&finder, &Finder::found, this, [this](const Found &answer) {
            if (answer.index.get() != m_index)
                ++indexes;
            m_index = answer.index.get();
            if (answer.result.text != m_last)
                return; // only the newest counts, for all that waited
            for (const QElapsedTimer &pressed : std::as_const(m_waiting))
                latencies.push_back(double(pressed.nsecsElapsed()) / 1e6);
            m_waiting.clear();
        });
    }
    void type(const QStringList &prefixes)
    {
        latencies.clear();
        indexes = 0;
        QEventLoop loop;
        std::jthread keyboard([&] {
            for (const QString &prefix : prefixes) {
                std::this_thread::sleep_for(betweenKeys);
                QElapsedTimer pressed;
                pressed.start();
                QMetaObject::invokeMethod(this, [this, prefix, pressed] { press(prefix, pressed); }, Qt::QueuedConnection);
            }
            std::this_thread::sleep_for(betweenKeys * 10);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
    }
    std::vector<double> latencies;
    int indexes = 0; ///< that answers came from

private:
    void press(const QString &prefix, const QElapsedTimer &pressed)
    {
        m_waiting += pressed;
        m_last = prefix;
        m_finder.find(prefix);
    }
    Finder &m_finder;
    QList<QElapsedTimer> m_waiting;
    QString m_last;
    const SearchIndex *m_index = nullptr;
};

/// What a refresh does beside the search: answers are parsed and compared on the pool, the catalogue changes.
class Refresh : public QObject
{
public:
    explicit Refresh(Session &session)
    {
        QJsonArray rows;
        for (int i = 0; i < 1000; ++i) {
            rows += QJsonObject{{u"id"_s, i}, {u"username"_s, u"user%1"_s.arg(i)}, {u"fullname"_s, u"Person %1"_s.arg(i)}};
            m_people += build::person(i + 1, u"user%1"_s.arg(i));
            m_members += build::member(u"user%1"_s.arg(i + 50));
        }
        m_answer = QJsonDocument(rows).toJson();
        m_worker = std::jthread([this](const std::stop_token &stop) {
            while (!stop.stop_requested()) {
                const bool parsed = QJsonDocument::fromJson(m_answer).isArray();
                const Comparison compared = compare(build::sides(m_people, m_members));
                rounds += parsed && !compared.rows.isEmpty();
            }
        });
        connect(&m_news, &QTimer::timeout, this, [&session] {
            emit session.activitiesChanged(CourseId{1});
            emit session.kept();
        });
        m_news.start(100);
    }
    std::atomic<int> rounds = 0;

private:
    QByteArray m_answer;
    QList<Person> m_people;
    QList<RoomMember> m_members;
    QTimer m_news;
    std::jthread m_worker;
};

std::vector<double> plainLoop(const QList<SearchEntry> &entries, const QStringList &prefixes)
{
    std::vector<double> latencies;
    for (const QString &prefix : prefixes) {
        QElapsedTimer elapsed;
        elapsed.start();
        const auto hits = std::ranges::count_if(
            entries, [&](const SearchEntry &entry) { return entry.title.contains(prefix, Qt::CaseInsensitive); });
        latencies.push_back(double(elapsed.nsecsElapsed()) / 1e6 + (hits < 0 ? 1 : 0));
    }
    return latencies;
}

void tell(const QString &state, const Typist &typist, const BusyMeter &busy, double plain)
{
    const double p95 = percentile(typist.latencies, 0.95);
    print(u"search.%1.p95"_s.arg(state), p95, u"ms"_s,
        {{u"limit"_s, 30}, {u"median"_s, percentile(typist.latencies, 0.5)}, {u"longest"_s, percentile(typist.latencies, 1)},
            {u"keys"_s, qint64(typist.latencies.size())}, {u"indexes"_s, typist.indexes}});
    print(u"search.%1.speedup"_s.arg(state), plain / p95, u"times"_s);
    print(u"search.%1.mainThread.longest"_s.arg(state), busy.longestMs(), u"ms"_s, {{u"limit"_s, 16}});
}

} // namespace

int main(int argc, char **argv)
{
    const Metered<QCoreApplication> app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French));
    const auto kept = std::make_shared<test::FakeSnapshots::Kept>();
    kept->campus = manyPlaces();
    kept->people = manyPeople();
    auto moodle = std::make_unique<test::FakeMoodle>(); // offline: what was kept is what there is
    moodle->fault = Error{.kind = Error::Kind::Network, .server = Server::Moodle};
    Session session(Campus{.name = u"bench"_s}, std::move(moodle), std::make_unique<test::FakeChat>(),
        std::make_unique<test::FakeJournal>(), std::make_unique<test::FakeSnapshots>(kept), std::make_unique<SystemClock>());
    Finder finder(session);
    Typist typist(finder);
    QElapsedTimer making;
    making.start();
    QEventLoop ready;
    std::shared_ptr<const SearchIndex> index;
    QObject::connect(&finder, &Finder::found, &ready, [&](const Found &answer) {
        index = answer.index;
        if (index->entries().size() > kept->people.people.size())
            ready.quit();
    });
    finder.find(u"a"_s);
    session.open();
    ready.exec();
    print(u"search.index.made"_s, double(making.elapsed()), u"ms"_s, {{u"entries"_s, index->entries().size()}});
    print(u"search.memory.oneFinder"_s, memory(), u"MiB"_s);
    Finder second(session), third(session); // the search field, the people, a case: they share the index
    for (Finder *other : {&second, &third}) {
        QObject::connect(other, &Finder::found, &ready, [&](const Found &answer) {
            if (answer.index->entries().size() > kept->people.people.size())
                ready.quit();
        });
        other->find(u"b"_s);
        ready.exec();
        other->find({});
    }
    print(u"search.memory.threeFinders"_s, memory(), u"MiB"_s);
    const QStringList prefixes = prefixesOf(typedTexts(kept->campus, kept->people, texts));
    const double plain = percentile(plainLoop(index->entries(), prefixes), 0.95);
    print(u"search.plainLoop.p95"_s, plain, u"ms"_s);
    index.reset();
    BusyMeter &busy = BusyMeter::instance();
    typist.type(prefixes);
    tell(u"idle"_s, typist, busy, plain);
    const Refresh refresh(session);
    busy.reset();
    typist.type(prefixes);
    tell(u"refresh"_s, typist, busy, plain);
    return 0;
}
