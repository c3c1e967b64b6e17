// SPDX-License-Identifier: GPL-3.0-or-later
// The one write path: applies a plan, journalled before and after each call, verified by a fresh reading.
#pragma once

#include "app/reader.h"
#include "app/runpause.h"
#include "domain/guard.h"
#include "ports/journal.h"

namespace diapason {

using ReportFn = std::function<void(const RunReport &)>;

/// Who runs the program, as the system calls them: the author of plans and runs when nobody else is named.
[[nodiscard]] QString operatorName();

/// A plan, what it is judged by, and what its run is known by.
struct RunOrder {
    Plan plan = {};
    Guard guard = {};
    QString author = {}; ///< who applies it; empty: operatorName()
    QString planHash = {}; ///< contentHash() of its document
    std::shared_ptr<RunPause> pause = {}; ///< none: it is never paused
    bool quiet = false; ///< rooms show no lines about members meanwhile (app/quiet.h)
};

/// Applies plans. Operations go creations, adds, promotions, demotions, removals, stamps, room by room, then retentions of rooms and of activities; each room is read again first, and
/// before demotions and removals again when that reading is older than half a minute (longer where reading takes long). An operation is sent only where the
/// room still shows what it was planned against (Operation::before) and, unless the plan is an undo, a drift still calls
/// for it; never to the service account, an owner or anybody protected. Erasures go by rules of their own (app/erasing.h). A call of unknown fate is settled by looking,
/// never resent.
class Applier
{
public:
    Applier(Reader &reader, ChatServer &chat, Journal &journal, Clock &clock, QString campus);

    /// Runs to the end, or to the calls in flight after a stop. Refuses (error code "guard") a plan that its guard blocks,
    /// judged by the facts of `based`.
    /// `based` holds a comparison of each room in the plan, of now or of when it was made: their Moodle side stands when it
    /// is younger than ten minutes, else it is read again. Both this and what it was given must outlive the task.
    [[nodiscard]] QCoro::Task<RunReport> apply(RunOrder order, QList<std::shared_ptr<const Comparison>> based,
        Catalogue catalogue, ReportFn report, std::stop_token stop);

private:
    Reader &m_reader;
    ChatServer &m_chat;
    Journal &m_journal;
    Clock &m_clock;
    QString m_campus;
};

} // namespace diapason
