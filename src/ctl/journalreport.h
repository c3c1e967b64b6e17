// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QJsonObject>

namespace diapason::ctl {

/// What was found in the journal.
struct JournalReport {
    QString campus = {}; ///< none: all of them
    QDateTime at = {};
    bool filtered = false; ///< entries were looked for; otherwise the runs are listed
    JournalRun run = {}; ///< the one that was named
    QList<JournalSummary> runs = {};
    JournalPage page = {};
};

[[nodiscard]] QString journalText(const JournalReport &report, bool coloured);
/// {campus, at, runs: [words::journalRunObject], total, entries: [words::journalEntryObject]}: runs when nothing was looked
/// for, else entries, newest first.
[[nodiscard]] QJsonObject journalJson(const JournalReport &report);

} // namespace diapason::ctl
