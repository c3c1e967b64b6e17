// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a campus for a command: the activities in scope, both sides, compared.
#pragma once

#include "ctl/args.h"
#include "ctl/report.h"
#include "ctl/terminal.h"
#include "launch/opencampus.h"

#include <QElapsedTimer>

namespace diapason::ctl {

/// An open campus and who asks. Shared by the coroutines of one command; outlives them all.
struct Desk {
    OpenedCampus campus;
    Reader reader;
    Terminal &terminal;
    std::stop_token stop;
    QElapsedTimer elapsed = {};
    bool keeps = true; ///< until the store fails
    bool damageSaid = false; ///< that a damaged store was set aside
    std::optional<WorkspaceRetention> workspace = {}; ///< where it was asked for: guards judge retentions by it
    bool lookedBack = false; ///< at what an earlier run left open

    Desk(OpenedCampus opened, Terminal &told, std::stop_token token);
    [[nodiscard]] Calls calls() const { return {campus.moodle->calls(), campus.chat->calls()}; }
    /// Shows a reading's progress on the terminal.
    [[nodiscard]] ProgressFn progress();
};
using DeskPtr = std::shared_ptr<Desk>;

/// The activities in scope, with their courses and links, and no comparison yet; a whole campus is kept. Fails when a server cannot be
/// read at all, or when the activity or course that was named is not there.
[[nodiscard]] QCoro::Task<Result<CheckReport>> list(DeskPtr desk, Scope scope);

/// The courses whose activities are wanted, once the courses are listed.
using ScopeFn = std::function<Result<QList<CourseId>>(const CourseListing &)>;
/// The same for these courses; the activities of other courses are as they were kept.
[[nodiscard]] QCoro::Task<Result<CheckReport>> list(
    DeskPtr desk, ScopeFn wanted, QHash<CourseId, QList<Activity>> keptActivities);

/// The same for activities of a plan; what is gone from Moodle is not in the report.
[[nodiscard]] QCoro::Task<Result<CheckReport>> list(DeskPtr desk, QList<Cmid> cmids);

/// Reads a part of one activity, which is then not kept; null: it must be read whole.
using PartFn = std::function<QCoro::Task<std::shared_ptr<const Comparison>>(
    const Catalogue &catalogue, Activity activity, SharedCoursePtr shared)>;
/// Reads both sides of every listed activity, compares, and keeps what it read. `part`: enough for whoever asks.
[[nodiscard]] QCoro::Task<CheckReport> check(DeskPtr desk, CheckReport listed, PartFn part = {});

} // namespace diapason::ctl
