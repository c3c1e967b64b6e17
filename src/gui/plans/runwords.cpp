// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plans/runwords.h"

#include "words/planlines.h"
#include "words/words.h"

namespace diapason {

using namespace Qt::StringLiterals;

namespace {

int removals(const RunReport &run)
{
    return int(
        std::ranges::count_if(run.results, [](const OperationResult &r) { return r.operation.kind == Operation::Kind::Kick; }));
}

int inGroup(const RunReport &run, RunGroup wanted)
{
    return int(std::ranges::count_if(run.results, [wanted](const OperationResult &r) { return group(r) == wanted; }));
}

int unverified(const RunReport &run)
{
    return int(
        std::ranges::count_if(run.results, [](const OperationResult &r) { return r.outcome == Outcome::Done && !r.verified; }));
}

} // namespace

QString RunWords::title(const RunReport &run)
{
    switch (run.state) {
    case RunReport::State::Running: return tr("Run in progress");
    case RunReport::State::Paused: return tr("Run paused");
    case RunReport::State::Stopping: return tr("Stopping after this call");
    case RunReport::State::Verifying: return tr("Reading again to verify");
    case RunReport::State::Finished: return tr("Run finished");
    case RunReport::State::Idle: break;
    }
    return tr("No run");
}

QString RunWords::note(const RunReport &run, int rooms)
{
    if (run.state == RunReport::State::Idle)
        return {};
    QStringList parts{tr("%n room(s)", nullptr, rooms)};
    //: %1 is a time of day
    parts << tr("started at %1").arg(words::time(run.started));
    if (run.ended.isValid())
        parts << tr("ended at %1").arg(words::time(run.ended));
    const int count = removals(run);
    parts << (count == 0 ? tr("no removal") : tr("%n removal(s)", nullptr, count));
    return parts.join(u" · "_s);
}

QString RunWords::groupWord(RunGroup group, bool finished)
{
    //: Results of a run as filters: operations that are …
    switch (group) {
    case RunGroup::Failed: return tr("Failed");
    case RunGroup::Running: return tr("Running");
    case RunGroup::Skipped: return tr("Skipped");
    case RunGroup::Done: return tr("Done");
    case RunGroup::ToCome: break;
    }
    return finished ? tr("Not sent") : tr("To come");
}

QString RunWords::counted(RunGroup group, int count, bool finished)
{
    switch (group) {
    case RunGroup::Failed: return tr("%n failed, set aside", nullptr, count);
    case RunGroup::Skipped: return tr("%n skipped, no longer needed", nullptr, count);
    case RunGroup::Done: return finished ? tr("%n done", nullptr, count) : tr("%n done so far", nullptr, count);
    case RunGroup::Running:
    case RunGroup::ToCome: break;
    }
    return finished ? tr("%n not sent", nullptr, count) : tr("%n to come", nullptr, count);
}

RunVerdict RunWords::verdict(const RunReport &run)
{
    if (run.state != RunReport::State::Finished)
        return {};
    if (run.error) {
        const words::ErrorWords said = words::error(*run.error);
        return {.kind = Banner::Kind::Blocked,
            .title = said.what,
            .text = said.meaning.isEmpty() ? said.todo : said.meaning + u' ' + said.todo};
    }
    QStringList quiet;
    for (const QuietRoom &room : run.quiet)
        quiet << words::quietLine(room);
    quiet.removeAll(QString());
    const int done = inGroup(run, RunGroup::Done), skipped = inGroup(run, RunGroup::Skipped),
              failed = inGroup(run, RunGroup::Failed);
    const int left = inGroup(run, RunGroup::ToCome) + inGroup(run, RunGroup::Running), open = unverified(run);
    if (run.ok() && skipped == 0)
        return {.kind = quiet.isEmpty() ? Banner::Kind::Good : Banner::Kind::Attention,
            .icon = quiet.isEmpty() ? "check-circle"_L1 : "exclamation-triangle"_L1,
            .title = tr("Done and verified by reading again: %n operation(s)", nullptr, done),
            .text = (QStringList{tr("Nothing is left of this plan.")} + quiet).join(u' ')};
    QStringList parts;
    if (done > open)
        parts << tr("%n done and verified", nullptr, done - open);
    if (open > 0)
        parts << tr("%n done, not verified", nullptr, open);
    if (skipped > 0)
        parts << tr("%n skipped, no longer needed", nullptr, skipped);
    if (failed > 0)
        parts << tr("%n failed or of unknown fate", nullptr, failed);
    if (left > 0)
        parts << tr("%n not sent", nullptr, left);
    const bool trouble = failed + left + open > 0;
    return {.kind = trouble ? Banner::Kind::Attention : Banner::Kind::Good,
        .icon = trouble ? "exclamation-triangle"_L1 : "check-circle"_L1,
        .title = trouble ? tr("Not everything was done") : tr("Everything that was still needed is done"),
        .text = parts.join(u", "_s)
            + (trouble ? u". "_s + tr("The lines below say why; read again to see where things stand.") : u"."_s)
            + (QStringList{QString()} + quiet).join(u' ')};
}

} // namespace diapason
