// SPDX-License-Identifier: GPL-3.0-or-later
// A run and the lines of its rooms.
#include "app/quiet.h"
#include "app/runstate.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

Quieting quieting(const RunState &run)
{
    return {run.chat, run.journal, run.clock, run.report.journalRun, run.mutedAt.cmid};
}

void tellOf(RunState &run, QuietRoom told)
{
    told.room = run.mutedAt.title;
    const auto same = [&](const QuietRoom &each) { return each.cmid == told.cmid; };
    QList<QuietRoom> &quiet = run.report.quiet;
    const auto known = std::ranges::find_if(quiet, same);
    const bool went
        = known != quiet.end() && known->state == QuietRoom::State::NotMuted && told.state == QuietRoom::State::Restored;
    if (went) // it was written into with its lines, whatever was found afterwards
        return;
    if (known != quiet.end())
        *known = std::move(told);
    else
        quiet += std::move(told);
    run.tell();
}

} // namespace

QuietPlace placeOf(const Comparison &now)
{
    const Room &room = now.room.room;
    return {.room = room.id,
        .name = room.title(),
        .cmid = now.activity.cmid,
        .title = now.course.course.shortName + u" · "_s + now.activity.name};
}

QCoro::Task<> mute(RunPtr run, QuietPlace place)
{
    run->mutedAt = place;
    const Muted done = co_await muteRoom(quieting(*run), place.room, place.name, run->stop);
    run->muted = done.muted;
    if (done.error && done.error->kind == Error::Kind::Cancelled) // stopped: nothing more is sent, so nothing is to be muted
        co_return;
    tellOf(*run,
        {.cmid = place.cmid,
            .room = place.name,
            .state = done.error ? QuietRoom::State::NotMuted : QuietRoom::State::Muted,
            .error = done.error});
}

QCoro::Task<> unmute(RunPtr run)
{
    if (!run->muted)
        co_return;
    const Operation muted = *std::exchange(run->muted, {});
    const QuietRoom told = co_await unmuteRoom(quieting(*run), muted);
    tellOf(*run, told);
}

} // namespace diapason
