// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep of the twin found, and its forms.
#pragma once

#include "ctl/report.h"
#include "domain/sweep.h"

namespace diapason::ctl {

/// Of an activity after a sweep, in the order of the table.
enum class Standing { Failed, Incomplete, Drifting, NoRoom, NotReached, InStep };
/// The stable word of files: "drifting", "in_step".
[[nodiscard]] QString standingCode(Standing standing);

/// One activity in scope.
struct SweepLine {
    Activity activity = {};
    Course course = {};
    QString room = {}; ///< its name; empty: none
    std::optional<CheckSummary> summary = {}; ///< of this sweep
    std::optional<Error> error = {}; ///< of this sweep: why it could not be read, or not completely
    [[nodiscard]] Standing standing() const;
};

struct SweepReport {
    QString campus = {};
    SweepScope scope = {};
    QDateTime began = {};
    QDateTime ended = {}; ///< invalid: it was left
    bool resumed = false;
    bool stopped = false;
    std::optional<Error> error = {}; ///< why it was left, when it was not stopped
    QList<Category> categories = {}; ///< those of the scope
    QList<SweepLine> lines = {}; ///< by standing; most drifts first, then by cmid
    QList<UnreadCourse> unread = {};
    QList<Gap> gaps = {};
    Calls calls = {};
    qint64 elapsedMs = 0;
    [[nodiscard]] int count(Standing standing) const;
    [[nodiscard]] int drifts() const;
    void sort();
};
[[nodiscard]] ExitCode exitCode(const SweepReport &report);

[[nodiscard]] QString sweepText(const SweepReport &report, bool coloured);
/// {campus, began, ended, resumed, stopped, error, scope, total, done, drifting, failures, drifts, activities, incomplete,
/// unreadCourses, calls, elapsedMs}
[[nodiscard]] QJsonObject sweepJson(const SweepReport &report);
/// One line per activity.
[[nodiscard]] QByteArray sweepCsv(const SweepReport &report);

} // namespace diapason::ctl
