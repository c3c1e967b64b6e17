// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/report.h"

namespace diapason::ctl {

namespace {

bool readEverything(const CheckReport &report)
{
    if (report.stopped || !report.unread.isEmpty() || !report.gaps.isEmpty())
        return false;
    return std::ranges::all_of(
        report.activities, [&](const Checked &checked) { return checked.withoutRoom() ? !report.single : checked.complete(); });
}

bool roomsMissing(const CheckReport &report) { return std::ranges::any_of(report.activities, &Checked::withoutRoom); }

/// Not sent because the server refused the same to somebody before them in this room: no more was needed to know.
bool refusedAlike(const RunReport &run, const OperationResult &unsent)
{
    return std::ranges::any_of(run.results, [&](const OperationResult &other) {
        return other.outcome == Outcome::Refused && other.cmid == unsent.cmid && other.operation.kind == unsent.operation.kind
            && other.error && unsent.error && other.error->code == unsent.error->code;
    });
}

/// The run was cut short, nobody knows what came of something, or all was refused. Where the rest was done, what was refused
/// is work left.
bool runFailed(const RunReport &run)
{
    const int done = run.count(Outcome::Done) + run.count(Outcome::AlreadySo);
    if (run.error || (done == 0 && run.count(Outcome::Refused) > 0))
        return true;
    return std::ranges::any_of(run.results, [&](const OperationResult &result) {
        const bool settled = result.outcome == Outcome::Done || result.outcome == Outcome::AlreadySo;
        return result.outcome == Outcome::Doubtful || (settled && !result.verified)
            || (result.outcome == Outcome::NotSent && result.error && !refusedAlike(run, result));
    });
}

/// What the rooms still lack after the run, as the fresh readings show it, and what was not done.
bool workLeft(const RunReport &run)
{
    const bool undone = run.count(Outcome::NotSent) + run.count(Outcome::Refused) > 0;
    return undone || std::ranges::any_of(run.after, [](const auto &after) { return after->drifts > 0; });
}

/// An undo leaves drifts behind by its nature; what counts is what it was asked to take back.
ExitCode undoExitCode(const ResyncReport &report)
{
    const int undone = report.run.count(Outcome::Done) + report.run.count(Outcome::AlreadySo);
    const bool stays = std::ranges::any_of(report.left, [](const NotUndone &left) {
        return left.why != NotUndone::Why::NothingDone && left.why != NotUndone::Why::SoAlready;
    });
    return stays || undone < report.plan.operations() ? DriftLeft : Fine;
}

} // namespace

int CheckReport::drifts() const
{
    int sum = 0;
    for (const Checked &checked : activities)
        sum += checked.comparison ? checked.comparison->drifts : 0;
    return sum;
}

ExitCode exitCode(const CheckReport &report)
{
    if (!readEverything(report))
        return Failed;
    return report.drifts() > 0 || roomsMissing(report) ? DriftLeft : Fine;
}

ExitCode exitCode(const ResyncReport &report)
{
    if ((!report.ofRooms && !readEverything(report.before)) || runFailed(report.run))
        return Failed;
    if (isBlocked(report.verdicts))
        return Blocked;
    if (report.ofRooms)
        return (report.dryRun && report.plan.ticked() > 0) || report.declined || workLeft(report.run) ? DriftLeft : Fine;
    if (report.plan.undoes > 0)
        return undoExitCode(report);
    if (!report.confirmed.isEmpty())
        return report.declined || !report.plan.rooms.value(0).leftAside.isEmpty() || workLeft(report.run) ? DriftLeft : Fine;
    if (report.run.state == RunReport::State::Idle)
        return exitCode(report.before);
    // Rooms that needed nothing were not read again; what is left in them is known from before.
    int left = 0;
    for (const Checked &checked : report.before.activities) {
        const bool again = checked.comparison && std::ranges::any_of(report.run.after, [&](const auto &after) {
            return after->activity.cmid == checked.activity.cmid;
        });
        left += checked.comparison && !again ? checked.comparison->drifts : 0;
    }
    return left > 0 || workLeft(report.run) || roomsMissing(report.before) ? DriftLeft : Fine;
}

} // namespace diapason::ctl
