// SPDX-License-Identifier: GPL-3.0-or-later
// What a command found, as values, and the exit code that follows from it (product.md, the headless twin).
#pragma once

#include "app/reader.h"
#include "domain/guard.h"
#include "domain/run.h"
#include "domain/undo.h"

#include <QJsonObject>

namespace diapason::ctl {

enum ExitCode { Fine = 0, Failed = 1, DriftLeft = 2, Blocked = 3, WrongUsage = 64 };

/// One activity that was looked at.
struct Checked {
    Activity activity = {};
    Course course = {};
    std::shared_ptr<const Comparison> comparison = {}; ///< none: `error` says why
    std::optional<Error> error = {};
    /// There is no room to compare with: a finding rather than a failure.
    [[nodiscard]] bool withoutRoom() const
    {
        return error && isLinkFault(error->code);
    }
    [[nodiscard]] bool complete() const { return comparison && comparison->moodleComplete() && comparison->chatComplete(); }
};

/// A course whose activities could not be listed.
struct UnreadCourse {
    Course course = {};
    Error error = {};
};

struct Calls {
    int moodle = 0;
    int rocketchat = 0;
};

struct CheckReport {
    QString campus = {};
    QDateTime at = {};
    Catalogue catalogue = {};
    QList<Checked> activities = {};
    QList<UnreadCourse> unread = {};
    QList<Gap> gaps = {}; ///< of the lists of courses and rooms, where they matter
    QList<Finding> orphans = {}; ///< only when everything was read
    bool single = false; ///< one activity was named: without a room, there is nothing to say of it
    bool stopped = false;
    Calls calls = {};
    qint64 elapsedMs = 0;
    [[nodiscard]] int drifts() const;
};
[[nodiscard]] ExitCode exitCode(const CheckReport &report);

struct ResyncReport {
    CheckReport before = {};
    Plan plan = {};
    QList<Verdict> verdicts = {};
    QList<Allowance> allowances = {}; ///< of the plan and of the command
    bool dryRun = false;
    bool declined = false; ///< asked, and the answer was no
    RunReport run = {}; ///< Idle when nothing was applied
    QList<NotUndone> left = {}; ///< of an undo
    bool ofRooms = false; ///< it sets retentions alone: nobody was read, nor need be
    QJsonObject confirmed = {}; ///< of "link confirm --stamp": what was said of the link; drifts are not its business
};
[[nodiscard]] ExitCode exitCode(const ResyncReport &report);

} // namespace diapason::ctl
