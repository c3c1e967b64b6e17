// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitejournal.h"

#include <csignal>

namespace diapason::test {

enum class KillStep { BeginRun, BegunRun, Open, Opened, Close, Closed, EndRun, EndedRun, Never };

/// The real journal, whose program is killed at one of its steps.
class KilledJournal final : public Journal
{
public:
    /// `kind` is an operation's code: only steps of entries about it count. Empty: the first of any.
    KilledJournal(const QString &path, KillStep step, const QString &kind) : m_journal(path), m_step(step), m_kind(kind) { }

    QCoro::Task<Result<qint64>> beginRun(JournalRun run) override
    {
        at(KillStep::BeginRun);
        const auto answer = co_await m_journal.beginRun(run);
        at(KillStep::BegunRun);
        co_return answer;
    }
    QCoro::Task<Result<QList<qint64>>> open(qint64 run, Cmid where, QList<Operation> operations, QDateTime when) override
    {
        const QString kind = operationCode(operations.first().kind);
        at(KillStep::Open, kind);
        const auto answer = co_await m_journal.open(run, where, operations, when);
        at(KillStep::Opened, kind);
        for (const qint64 id : answer.value_or(QList<qint64>{}))
            m_kinds.insert(id, kind);
        co_return answer;
    }
    QCoro::Task<Result<void>> close(QList<qint64> entries, Outcome outcome, QString code, QDateTime when) override
    {
        const QString kind = m_kinds.value(entries.first());
        at(KillStep::Close, kind);
        const auto answer = co_await m_journal.close(entries, outcome, code, when);
        at(KillStep::Closed, kind);
        co_return answer;
    }
    QCoro::Task<Result<void>> endRun(qint64 run, QDateTime when) override
    {
        at(KillStep::EndRun);
        const auto answer = co_await m_journal.endRun(run, when);
        at(KillStep::EndedRun);
        co_return answer;
    }
    QCoro::Task<Result<bool>> hold(qint64 run) override { return m_journal.hold(run); }
    QCoro::Task<Result<void>> letGo(qint64 run) override { return m_journal.letGo(run); }
    QCoro::Task<Result<QList<JournalRun>>> unfinished(QString campus) override { return m_journal.unfinished(campus); }
    QCoro::Task<Result<QList<JournalRun>>> runs(int limit) override { return m_journal.runs(limit); }
    QCoro::Task<Result<JournalRun>> run(qint64 id) override { return m_journal.run(id); }
    QCoro::Task<Result<QList<JournalSummary>>> summaries(QString campus, int limit, int offset) override
    {
        return m_journal.summaries(campus, limit, offset);
    }
    QCoro::Task<Result<QList<JournalEntry>>> entries(qint64 run) override { return m_journal.entries(run); }
    QCoro::Task<Result<JournalPage>> find(JournalFilter filter) override { return m_journal.find(filter); }
    QCoro::Task<Result<int>> forgetBefore(QDateTime before, QString campus) override
    {
        return m_journal.forgetBefore(before, campus);
    }

private:
    void at(KillStep step, const QString &kind = {}) const
    {
        if (step == m_step && (m_kind.isEmpty() || kind == m_kind))
            ::raise(SIGKILL);
    }
    SqliteJournal m_journal;
    KillStep m_step;
    QString m_kind;
    QHash<qint64, QString> m_kinds; ///< by entry
};

} // namespace diapason::test
