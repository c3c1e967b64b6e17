// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does with sweeps.
#include "app/sessionwork.h"

namespace diapason {

void Session::startSweep(SweepScope) { }

void Session::pauseSweep() { }

void Session::resumeSweep() { }

void Session::stopSweep() { }

void Session::dismissSweep() { }

void Session::wantSweeps() { d->scope.spawn(d->listSweeps()); }

void Session::wantCampusHistory(QDateTime since) { d->scope.spawn(d->campusHistory(std::move(since))); }

void SessionWork::showLeft(const SweepRecord &sweep)
{
    m_session.m_sweep = {.phase = SweepState::Phase::Left,
        .scope = sweep.scope,
        .began = sweep.began,
        .done = sweep.done,
        .total = sweep.total,
        .failures = sweep.failures,
        .calls = sweep.calls};
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
