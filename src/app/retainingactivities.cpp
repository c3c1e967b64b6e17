// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retainingactivities.h"

#include "domain/retentionplan.h"

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

/// Why a listing says nothing of an activity; none when it is gone.
std::optional<Error> unreadBecause(const CompanionListing &listing)
{
    for (const Gap &gap : listing.stamp.gaps)
        if (gap.error)
            return gap.error;
    return listing.stamp.complete() ? std::nullopt : std::optional(localError(u"activity-unread"_s));
}

/// Whether the room was left as it was although it should have been changed: its activity must not say otherwise then.
bool roomStays(const RunState &run, Cmid cmid)
{
    return std::ranges::any_of(run.report.results, [&](const OperationResult &result) {
        return result.cmid == cmid && result.operation.kind == Operation::Kind::SetRetention
            && (result.outcome == Outcome::Refused || result.outcome == Outcome::Skipped || result.outcome == Outcome::NotSent);
    });
}

/// Settles what need not or must not be written.
void screenActivities(RunState &run, const CompanionListing &listing)
{
    const QHash<Cmid, const CompanionActivity *> rows = byId(listing.activities, &CompanionActivity::cmid);
    const std::optional<Error> unread = unreadBecause(listing);
    for (const qsizetype i : std::as_const(run.indices)) {
        const OperationResult &result = run.report.results.at(i);
        const CompanionActivity *row = rows.value(result.cmid);
        if (roomStays(run, result.cmid))
            run.settle(i, Outcome::Skipped, localError(u"room-not-set"_s));
        else if (!row && unread)
            run.settle(i, Outcome::NotSent, unread);
        else if (!row)
            run.settle(i, Outcome::Skipped, localError(u"activity-gone"_s));
        else if (row->retention == activityAfter(result.operation))
            run.settle(i, Outcome::AlreadySo);
        else if (row->retention != activityBefore(result.operation))
            run.settle(i, Outcome::Skipped, localError(u"activity-changed"_s));
    }
}

void confirmActivities(RunState &run, const CompanionListing &listing)
{
    const QHash<Cmid, const CompanionActivity *> rows = byId(listing.activities, &CompanionActivity::cmid);
    for (const qsizetype i : std::as_const(run.indices)) {
        const OperationResult &result = run.report.results.at(i);
        const CompanionActivity *row = rows.value(result.cmid);
        if (!row)
            continue;
        run.confirm(i, row->retention == activityAfter(result.operation), u"no-effect-in-moodle"_s);
        run.report.activities += *row;
    }
}

} // namespace

QCoro::Task<Result<void>> retainActivity(RunPtr run, Cmid cmid, Operation operation)
{
    return run->reader.moodle().saveRetention(cmid, activityAfter(operation), run->stop);
}

QCoro::Task<> applyActivities(RunPtr run)
{
    run->gather(Operation::Kind::SetActivityRetention);
    if (run->indices.isEmpty() || !run->mayGoOn())
        co_return;
    CompanionListing listing = co_await run->reader.moodle().companionActivities({}, run->stop);
    screenActivities(*run, listing);
    QList<QList<qsizetype>> calls;
    for (const qsizetype i : run->open(Operation::Kind::SetActivityRetention))
        calls += QList{i};
    const bool sends = !calls.isEmpty();
    co_await sendCalls(run, std::move(calls));
    if (sends) {
        run->report.state = RunReport::State::Verifying;
        run->tell();
        listing = co_await run->reader.moodle().companionActivities({}, std::stop_token{}); // a stop does not spare it
        run->report.state = RunReport::State::Running;
    }
    confirmActivities(*run, listing);
    co_await closeEntries(run, run->indices);
    run->tell();
}

QList<std::pair<Outcome, QString>> activityFates(const QList<JournalEntry> &entries, const CompanionListing &listing)
{
    QList<std::pair<Outcome, QString>> fates;
    for (const JournalEntry &entry : entries) {
        const CompanionActivity *row = listing.activity(entry.cmid);
        if (!row)
            fates.append({Outcome::Doubtful, unreadBecause(listing) ? u"activity-unread"_s : u"activity-gone"_s});
        else if (row->retention == activityAfter(entry.operation))
            fates.append({Outcome::Done, u"found-so"_s});
        else if (row->retention == activityBefore(entry.operation))
            fates.append({Outcome::NotSent, u"not-so"_s});
        else
            fates.append({Outcome::Doubtful, u"changed-since"_s});
    }
    return fates;
}

} // namespace diapason
