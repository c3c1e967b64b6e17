// SPDX-License-Identifier: GPL-3.0-or-later
// A store in memory, shared by the sessions of a test: what one keeps, the next starts on.
#pragma once

#include "domain/rulesdigest.h"
#include "ports/snapshots.h"

#include <QCoroTimer>

namespace diapason::test {

class FakeSnapshots final : public Snapshots
{
public:
    struct Kept {
        KeptCampus campus = {};
        QHash<Cmid, CompareInput> readings = {};
        KeptPeople people = {};
        FormerNames formerNames = {};
        QList<KeptLine> lines = {};
        QList<HistoryPoint> history = {}; ///< of any activity; empty: its last check alone
        QList<MembershipChange> changes = {};
        std::optional<Error> fault = {};
        QString setAside = {};
        int checksKept = 0;
        QList<SweepRecord> sweeps = {}; ///< those that have ended, newest first
        QList<HistoryPoint> campusHistory = {};
    };
    explicit FakeSnapshots(std::shared_ptr<Kept> kept = std::make_shared<Kept>()) : m_kept(std::move(kept)) { }

    QCoro::Task<Result<KeptCampus>> load() override
    {
        co_await soon();
        if (m_kept->fault)
            co_return Failure{*m_kept->fault};
        co_return KeptCampus(m_kept->campus); // QCoro moves what co_return names, members too
    }
    QString setAside() const override { return m_kept->setAside; }
    QCoro::Task<Result<void>> keepCatalogue(Catalogue catalogue, QDateTime at) override
    {
        co_await soon();
        if (m_kept->fault)
            co_return Failure{*m_kept->fault};
        m_kept->campus.catalogue = catalogue;
        m_kept->campus.readAt = at;
        co_return Result<void>{};
    }
    QCoro::Task<Result<void>> keepCheck(std::shared_ptr<const Comparison> comparison) override
    {
        co_await soon();
        if (m_kept->fault)
            co_return Failure{*m_kept->fault};
        const Cmid cmid = comparison->activity.cmid;
        m_kept->readings.insert(cmid,
            inputOf(*comparison));
        m_kept->campus.checks.insert(cmid, summarize(*comparison));
        m_kept->campus.rules.insert(cmid, rulesDigest(comparison->rules));
        if (comparison->drifts > 0)
            m_kept->campus.driftingSince.insert(cmid, summarize(*comparison).at);
        if (const auto failed = failedAttempt(*comparison))
            m_kept->campus.attempts.insert(cmid, *failed);
        else
            m_kept->campus.attempts.remove(cmid);
        ++m_kept->checksKept;
        co_return Result<void>{};
    }
    QCoro::Task<Result<void>> keepAttempt(Cmid cmid, FailedAttempt attempt) override
    {
        co_await soon();
        if (m_kept->fault)
            co_return Failure{*m_kept->fault};
        m_kept->campus.attempts.insert(cmid, attempt);
        co_return Result<void>{};
    }
    QCoro::Task<Result<qint64>> keepSweep(SweepRecord sweep) override
    {
        co_await soon();
        if (m_kept->fault)
            co_return Failure{*m_kept->fault};
        if (sweep.number == 0)
            sweep.number = m_kept->sweeps.size() + 1;
        m_kept->campus.sweep = sweep;
        co_return qint64(sweep.number);
    }
    QCoro::Task<Result<void>> endSweep(SweepRecord sweep) override
    {
        co_await soon();
        if (m_kept->fault)
            co_return Failure{*m_kept->fault};
        m_kept->campus.sweep.reset();
        m_kept->sweeps.prepend(sweep);
        co_return Result<void>{};
    }
    QCoro::Task<Result<QList<SweepRecord>>> sweeps() override
    {
        co_await soon();
        co_return QList<SweepRecord>(m_kept->sweeps);
    }
    QCoro::Task<Result<QList<HistoryPoint>>> campusHistory(QDateTime) override
    {
        co_await soon();
        co_return QList<HistoryPoint>(m_kept->campusHistory);
    }
    QCoro::Task<Result<std::optional<CompareInput>>> reading(Cmid cmid) override
    {
        co_await soon();
        const auto kept = m_kept->readings.constFind(cmid);
        co_return kept == m_kept->readings.cend() ? std::nullopt : std::optional<CompareInput>(*kept);
    }
    QCoro::Task<Result<KeptPeople>> people() override
    {
        co_await soon();
        co_return KeptPeople(m_kept->people);
    }
    QCoro::Task<Result<FormerNames>> formerNames() override
    {
        co_await soon();
        co_return FormerNames(m_kept->formerNames);
    }
    QCoro::Task<Result<QList<KeptLine>>> lines(MoodleUserId, AccountId) override
    {
        co_await soon();
        co_return QList<KeptLine>(m_kept->lines);
    }
    QCoro::Task<Result<QList<HistoryPoint>>> history(Cmid cmid) override
    {
        co_await soon();
        if (!m_kept->history.isEmpty() || !m_kept->campus.checks.contains(cmid))
            co_return QList<HistoryPoint>(m_kept->history);
        const CheckSummary summary = m_kept->campus.checks.value(cmid);
        co_return QList<HistoryPoint>{{.summary = summary, .until = summary.at}};
    }
    QCoro::Task<Result<QList<MembershipChange>>> changes(RoomId, QDateTime) override
    {
        co_await soon();
        co_return QList<MembershipChange>(m_kept->changes);
    }
    QCoro::Task<Result<void>> forgetBefore(QDateTime) override
    {
        co_await soon();
        co_return Result<void>{};
    }

private:
    static QCoro::Task<> soon()
    {
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(0);
        co_await timer;
    }
    std::shared_ptr<Kept> m_kept;
};

} // namespace diapason::test
