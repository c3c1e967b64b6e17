// SPDX-License-Identifier: GPL-3.0-or-later
// The one write path: applies a plan, journalled before and after each call, verified by a fresh reading.
#pragma once

#include "app/reader.h"
#include "domain/guard.h"
#include "ports/journal.h"

namespace diapason {

using ReportFn = std::function<void(const RunReport &)>;

/// Applies plans. Operations go adds, promotions, demotions, removals, room by room; each room is read again
/// first and what no longer holds is skipped. A call of unknown fate is settled by looking, never resent.
class Applier
{
public:
    Applier(Reader &reader, ChatServer &chat, Journal &journal, Clock &clock, QString campus);

    /// Runs to the end, or to the calls in flight after a stop. Refuses (error code "guard") a plan that `guard` blocks.
    /// `based` holds the comparisons the plan was made from: their Moodle side stands when it is younger than ten
    /// minutes, else it is read again. Both this and what it was given must outlive the task.
    [[nodiscard]] QCoro::Task<RunReport> apply(Plan plan, QList<std::shared_ptr<const Comparison>> based, Guard guard, Catalogue catalogue, ReportFn report, std::stop_token stop);

private:
    Reader &m_reader;
    ChatServer &m_chat;
    Journal &m_journal;
    Clock &m_clock;
    QString m_campus;
};

} // namespace diapason
