// SPDX-License-Identifier: GPL-3.0-or-later
// What `journal`, `journal purge` and `undo` are told on the command line.
#pragma once

#include "core/ids.h"
#include "domain/run.h"
#include "launch/commandline.h"

#include <QDate>

namespace diapason::ctl {

struct JournalOptions {
    qint64 run = 0; ///< Journal: of this run alone; Undo: the run to take back
    int item = 0; ///< Undo: this item of it alone
    QString person = {}; ///< a part of a name or username
    RoomId room = {};
    std::optional<Outcome> outcome = {};
    QDate since = {}; ///< a day of this machine's calendar
    QDate before = {}; ///< Purge
    bool csv = false;
    /// Something is looked for: entries are shown rather than runs.
    [[nodiscard]] bool filters() const { return run > 0 || !person.isEmpty() || room.isValid() || outcome || since.isValid(); }
    friend bool operator==(const JournalOptions &, const JournalOptions &) = default;
};

/// Options with a value, and those without.
[[nodiscard]] QList<OptionSpec> journalOptionSpecs();
/// "--run", "--person"… as `journal` understands them, beside those of all commands.
[[nodiscard]] QStringList journalOptionNames();

/// Kind::Usage (words/errors_local.cpp) otherwise.
[[nodiscard]] Result<JournalOptions> journalOptions(const CommandLine &line);

} // namespace diapason::ctl
