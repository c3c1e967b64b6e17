// SPDX-License-Identifier: GPL-3.0-or-later
// A run in progress, shared by the coroutines that drive it.
#pragma once

#include "app/applier.h"

namespace diapason {

struct RunState {
    Reader &reader;
    ChatServer &chat;
    Journal &journal;
    Clock &clock;
    ReportFn told;
    std::stop_token stop;
    RunReport report = {};
    bool fatal = false;                 ///< nothing more may be sent: journal or token failed
    QHash<qsizetype, qint64> entries = {}; ///< result index → open journal entry

    [[nodiscard]] bool mayGoOn() const { return !fatal && !stop.stop_requested(); }
    void tell() const
    {
        if (told)
            told(report);
    }
    void settle(qsizetype index, Outcome outcome, std::optional<Error> error = {});
    void end(const Error &error);
};
using RunPtr = std::shared_ptr<RunState>;

/// One call for one or many operations of a kind: journalled, sent once, settled by the answer.
[[nodiscard]] QCoro::Task<> sendCall(RunPtr run, QList<qsizetype> batch);
/// Many calls, as parallel as the server likes.
[[nodiscard]] QCoro::Task<> sendCalls(RunPtr run, QList<QList<qsizetype>> batches);
/// Closes journal entries again with what a look at the room showed.
[[nodiscard]] QCoro::Task<> closeEntries(RunPtr run, QList<qsizetype> indices);

} // namespace diapason
