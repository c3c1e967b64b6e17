// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does with sweeps.
#include "app/sessionwork.h"
#include "app/smallcampus.h"

namespace diapason {

namespace {

/// Whoever shows everything that is kept reads it anew after so many activities.
constexpr int tellKeptEvery = 200;

/// A session as its sweep sees it.
class SessionHost final : public SweepHost
{
public:
    explicit SessionHost(SessionWork &work) : m_work(work) { }
    const Catalogue &catalogue() const override { return m_work.sweptCatalogue(); }
    QCoro::Task<ComparisonResult> read(
        Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared) override
    {
        return m_work.sweepOne(std::move(activity), std::move(progress), std::move(stop), std::move(shared));
    }
    QCoro::Task<> took(Cmid cmid, ComparisonResult result) override { return m_work.sweptOne(cmid, std::move(result)); }
    void moved(const SweepState &state) override { m_work.tellSweep(state); }
    QCoro::Task<bool> untilBack(Error error, std::stop_token stop) override
    {
        return m_work.untilOnline(std::move(error), std::move(stop));
    }

private:
    SessionWork &m_work;
};

} // namespace

void Session::startSweep(SweepScope scope)
{
    if (!m_sweep.busy() && (m_readAt.isValid() || d->opening))
        d->scope.spawn(d->startSweep(std::move(scope)));
}

void Session::pauseSweep() { d->holdSweep(true); }

void Session::resumeSweep()
{
    if (m_sweep.phase == SweepState::Phase::Left)
        d->scope.spawn(d->resumeSweep());
    else
        d->holdSweep(false);
}

void Session::stopSweep() { d->sweepStop.request_stop(); }

void Session::dismissSweep()
{
    if (m_sweep.phase == SweepState::Phase::Left)
        d->scope.spawn(d->dismissSweep());
}

void Session::wantSweeps() { d->scope.spawn(d->listSweeps()); }

void Session::wantCampusHistory(QDateTime since) { d->scope.spawn(d->campusHistory(std::move(since))); }

void SessionWork::showLeft(const SweepRecord &sweep)
{
    m_sweepNumber = sweep.number;
    m_session.m_sweep = {.phase = SweepState::Phase::Left,
        .scope = sweep.scope,
        .began = sweep.began,
        .done = sweep.done,
        .total = sweep.total,
        .failures = sweep.failures,
        .calls = sweep.calls};
    emit m_session.sweepChanged();
}

/// As Session::summaries(), which may be on its way out already.
QHash<Cmid, CheckSummary> SessionWork::summaries() const
{
    QHash<Cmid, CheckSummary> known;
    for (const auto &[cmid, state] : checks.asKeyValueRange())
        if (state.summary)
            known.insert(cmid, *state.summary);
    return known;
}

QHash<Cmid, FailedAttempt> SessionWork::attempts() const
{
    QHash<Cmid, FailedAttempt> attempts;
    for (const auto &[cmid, state] : checks.asKeyValueRange())
        if (state.attempt)
            attempts.insert(cmid, *state.attempt);
    return attempts;
}

/// The sweep in numbers, as far as it came.
SweepRecord SessionWork::sweepNow() const
{
    const SweepState &state = m_session.m_sweep;
    SweepRecord record
        = sweepRecord(m_session.m_catalogue, summaries(), attempts(), state.scope, state.began);
    record.number = m_sweepNumber;
    record.calls = state.calls;
    return record;
}

QCoro::Task<> SessionWork::startSweep(SweepScope wanted)
{
    const QDateTime began = m_session.m_clock->now();
    m_session.m_sweep = {.phase = SweepState::Phase::Going, .scope = wanted, .began = began}; // nobody starts another one
    const Result<qint64> number = co_await m_snapshots->keepSweep(SweepRecord{.scope = wanted, .began = began});
    if (!number)
        noteStore(number.error());
    co_await runSweep(std::move(wanted), began, number.value_or(0));
}

QCoro::Task<> SessionWork::resumeSweep()
{
    const SweepState left = m_session.m_sweep;
    m_session.m_sweep.phase = SweepState::Phase::Going;
    m_session.m_sweep.error.reset();
    co_await runSweep(left.scope, left.began, m_sweepNumber);
}

QCoro::Task<> SessionWork::runSweep(SweepScope wanted, QDateTime began, qint64 number)
{
    m_sweepNumber = number;
    sweepStop = std::stop_source{};
    sweepPause->release();
    const std::stop_token stop = sweepStop.get_token();
    emit m_session.sweepChanged();
    co_await released(sweepYield, stop); // a campus that opens is listed first
    const SweepRest rest = sweepRest(m_session.m_catalogue, summaries(), attempts(), wanted, began);
    SweepOrder order{.scope = wanted, .began = began, .left = rest.left, .done = rest.done, .pause = sweepPause};
    order.failures = sweepNow().failures;
    reader.forgetListedAccounts();
    SessionHost host(*this);
    const SweepState state = co_await sweeper.sweep(std::move(order), host, stop);
    co_await endSweep(state);
}

QCoro::Task<> SessionWork::endSweep(SweepState state)
{
    m_session.m_sweep = state;
    if (m_session.m_job && m_session.m_job->kind == Job::Kind::Sweeping)
        setJob({});
    emit m_session.sweepChanged();
    SweepRecord record = sweepNow();
    Result<void> done;
    if (state.phase == SweepState::Phase::None) {
        record.ended = m_session.m_clock->now();
        done = co_await m_snapshots->endSweep(record);
    } else if (const Result<qint64> kept = co_await m_snapshots->keepSweep(record); !kept) {
        done = Failure{kept.error()};
    }
    m_sweptSinceTold = 0;
    noteKept(done);
}

QCoro::Task<> SessionWork::dismissSweep()
{
    SweepRecord record = sweepNow();
    record.ended = m_session.m_clock->now();
    m_session.m_sweep = {};
    emit m_session.sweepChanged();
    noteKept(co_await m_snapshots->endSweep(record));
}

void SessionWork::holdSweep(bool held)
{
    if (!m_session.m_sweep.busy() || held == sweepPause->isHeld())
        return;
    if (held)
        sweepPause->hold();
    else
        sweepPause->release();
    m_session.m_sweep.phase = held ? SweepState::Phase::Paused : SweepState::Phase::Going;
    m_session.m_sweep.forecast = {};
    emit m_session.sweepChanged();
}

QCoro::Task<ComparisonResult> SessionWork::sweepOne(
    Activity activity, ProgressFn progress, std::stop_token stop, SharedCoursePtr shared)
{
    co_await released(sweepYield, stop);
    co_return co_await readAndCompare(std::move(activity), std::move(progress), std::move(stop), std::move(shared));
}

/// Numbers stay; the lines do where somebody had them before, and where there are few.
QCoro::Task<> SessionWork::sweptOne(Cmid cmid, ComparisonResult result)
{
    noteAttempt(cmid, result);
    CheckState &state = checks[cmid];
    const bool reading = state.phase == CheckState::Phase::Reading; // somebody looks at it: theirs is fresher
    if (result && !reading) {
        const bool shown = state.comparison || m_session.m_catalogue.links.size() <= smallCampus;
        state.error.reset();
        settle(*result);
        if (!shown) {
            state.comparison.reset();
            state.phase = CheckState::Phase::Never;
            m_recalled.remove(cmid);
        }
    } else if (!reading) {
        state.phase = CheckState::Phase::Failed;
        state.error = result.error();
    }
    emit m_session.checkChanged(cmid);
    if (!result) {
        co_await keepAttempt(cmid);
        co_return;
    }
    const Result<void> done = co_await m_snapshots->keepCheck(*std::move(result));
    noteStore(done ? std::nullopt : std::optional(done.error()));
    if (done && ++m_sweptSinceTold >= tellKeptEvery) {
        m_sweptSinceTold = 0;
        emit m_session.kept();
    }
}

void SessionWork::tellSweep(const SweepState &state)
{
    SweepState now = state;
    if (sweepYield->isHeld() && now.busy())
        now.phase = SweepState::Phase::Waiting;
    if (now.phase == SweepState::Phase::Waiting) {
        now.error = m_session.m_moodleConnection.error ? m_session.m_moodleConnection.error : m_session.m_chatConnection.error;
        now.waitingUntil = m_reconnector.next();
    }
    m_session.m_sweep = now;
    if (!m_session.m_job || m_session.m_job->kind == Job::Kind::Sweeping)
        setJob(Job{.kind = Job::Kind::Sweeping, .done = now.done, .total = now.total, .waitingUntil = now.waitingUntil});
    emit m_session.sweepChanged();
}

QCoro::Task<> SessionWork::listSweeps()
{
    const Result<QList<SweepRecord>> sweeps = co_await m_snapshots->sweeps();
    if (!sweeps)
        noteStore(sweeps.error());
    emit m_session.sweepsRead(sweeps.value_or(QList<SweepRecord>{}));
}

QCoro::Task<> SessionWork::campusHistory(QDateTime since)
{
    const Result<QList<HistoryPoint>> points = co_await m_snapshots->campusHistory(since);
    if (!points)
        noteStore(points.error());
    emit m_session.campusHistoryRead(since, points.value_or(QList<HistoryPoint>{}));
}

} // namespace diapason
