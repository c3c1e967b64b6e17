// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep over the demo campus, by a host that keeps in a real store what it is told.
#pragma once

#include "app/sweeper.h"
#include "store/sqlitesnapshots.h"
#include "support/opendemo.h"

namespace diapason::test {

class KeepingHost final : public SweepHost
{
public:
    KeepingHost(Reader &reader, const Catalogue &catalogue, SqliteSnapshots &store, Clock &clock)
        : m_reader(reader),
          m_catalogue(catalogue),
          m_store(store),
          m_clock(clock)
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
        if (result)
            results.insert(cmid, *result);
        else
            errors.insert(cmid, result.error());
        order += cmid;
        if (beforeKeeping)
            beforeKeeping(int(order.size()));
        const Result<void> done = result ? co_await m_store.keepCheck(*result)
                                         : co_await m_store.keepAttempt(cmid, {.at = m_clock.now(), .error = result.error()});
        kept += done ? 1 : 0;
    }
    void moved(const SweepState &state) override
    {
        states += state;
        if (onMoved)
            onMoved(state);
    }
    QCoro::Task<bool> untilBack(Error error, std::stop_token) override
    {
        waitedFor += error;
        co_return onAway ? onAway() : false;
    }

    QHash<Cmid, std::shared_ptr<const Comparison>> results = {};
    QHash<Cmid, Error> errors = {};
    QList<Cmid> order = {};
    QList<SweepState> states = {};
    QList<Error> waitedFor = {};
    int kept = 0;
    std::function<void(int)> beforeKeeping = {}; ///< told how many it took
    std::function<void(const SweepState &)> onMoved = {};
    std::function<bool()> onAway = {};

private:
    Reader &m_reader;
    const Catalogue &m_catalogue;
    SqliteSnapshots &m_store;
    Clock &m_clock;
};

/// The demo campus, listed, with a store of its own.
class SweptDemo : public OpenDemo
{
public:
    explicit SweptDemo(const demo::DemoCampus::Options &options = {}, const TransportOptions &chatLine = {},
        const MoodleOptions &moodleLine = {})
        : OpenDemo(options, chatLine, moodleLine)
    {
        open();
        await(store.keepCatalogue(catalogue, clock.now())).value();
    }
    /// From now on nothing is over before somebody can act.
    void slow()
    {
        servers.moodleHost().setLatency(std::chrono::milliseconds(40));
        servers.chatHost().setLatency(std::chrono::milliseconds(40));
    }
    SweepOrder order(const QDateTime &began, const SweepScope &scope = {})
    {
        const KeptCampus known = await(store.load()).value();
        const SweepRest rest = sweepRest(catalogue, known.checks, known.attempts, scope, began);
        return {.scope = scope, .began = began, .left = rest.left, .done = rest.done};
    }
    SweepState sweep(SweepOrder asked, std::stop_token stop = {})
    {
        return await(sweeper.sweep(std::move(asked), host, std::move(stop)));
    }
    [[nodiscard]] Cmid cmidOf(CourseId course) const { return catalogue.activities.value(course).value(0).cmid; }

    SqliteSnapshots store{dir.filePath(QStringLiteral("kept.sqlite"))};
    KeepingHost host{reader, catalogue, store, clock};
    Sweeper sweeper{reader, moodle, chat, clock};
};

} // namespace diapason::test
