// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that begin with a reading: written to a file, or carried out at once.
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/planrun.h"
#include "ctl/table.h"
#include "ctl/words.h"
#include "domain/creations.h"
#include "words/words.h"

namespace diapason::ctl {

namespace {

Plan planOf(const Desk &desk, const CheckReport &report, bool withRemovals)
{
    const PlanOptions options{.withRemovals = withRemovals, .createAccounts = desk.reader.rules().accounts.create};
    Plan plan;
    for (const Checked &checked : report.activities)
        if (checked.comparison)
            plan.rooms += makePlan(*checked.comparison, options);
    createOnce(plan);
    return plan;
}

/// Rooms in which there is nothing to do have no place in a file.
Plan withoutIdleRooms(Plan plan)
{
    plan.rooms.removeIf([](const RoomPlan &room) { return room.operations.isEmpty(); });
    return plan;
}

} // namespace

QCoro::Task<int> runResync(DeskPtr desk, Command command)
{
    if (const Result<void> able = mayAsk(desk->terminal, command); !able)
        co_return failed(desk->terminal, able.error(), command.json);
    Result<CheckReport> listed = co_await list(desk, command.scope);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    CheckReport before = co_await check(desk, *std::move(listed));
    complainOf(before, desk->terminal);
    const PlanDocument document = documentOf(*desk, planOf(*desk, before, command.withRemovals), command.as);
    co_return co_await carryOut(desk, command, document, document.plan, std::move(before));
}

QCoro::Task<int> runPlan(DeskPtr desk, Command command)
{
    Result<CheckReport> listed = co_await list(desk, command.scope);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    ResyncReport report{.dryRun = true};
    report.before = co_await check(desk, *std::move(listed));
    complainOf(report.before, desk->terminal);
    report.plan = planOf(*desk, report.before, command.withRemovals);
    PlanDocument document = documentOf(*desk, withoutIdleRooms(report.plan), command.as);
    Guard guard = co_await guardFor(desk, document, report.before.catalogue.courses.categories);
    report.verdicts = judge(report.plan, guard);
    if (const Result<void> allowed = allowOnce(*desk, command, document, guard, report); !allowed)
        co_return notAllowed(desk->terminal, allowed.error(), command.json);
    if (report.before.stopped) // half a plan is none
        co_return exitCode(report);
    if (const Result<void> written = writeFile(command.file, planToJson(document), command.yes); !written)
        co_return failed(desk->terminal, written.error(), command.json);
    report.before.calls = desk->calls();
    report.before.elapsedMs = desk->elapsed.elapsed();
    desk->terminal.say(command.json ? toText(resyncJson(report)) : planText(report, desk->terminal.coloured()));
    if (!command.json)
        //: %1 is a file, %2 the fingerprint of its content
        desk->terminal.say(safe(Ctl::tr("The plan is in %1 (hash %2).").arg(command.file, contentHash(document))) + u'\n');
    co_return exitCode(report);
}

} // namespace diapason::ctl
