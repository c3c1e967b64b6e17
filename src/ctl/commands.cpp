// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/applier.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/keeping.h"
#include "ctl/words.h"
#include "words/translate.h"
#include "words/words.h"

namespace diapason::ctl {

namespace {

/// What the answer alone does not make plain: the reading was cut short, or the one activity has no room.
void complainOf(const CheckReport &report, Terminal &terminal)
{
    const auto read
        = std::ranges::count_if(report.activities, [](const Checked &checked) { return checked.comparison != nullptr; });
    if (report.stopped)
        terminal.complain(
            Ctl::tr("Stopped: %1 of %2 activities were read.").arg(words::number(read), words::number(report.activities.size())));
    else if (report.single && !report.activities.isEmpty() && report.activities.first().error)
        terminal.complain(words::errorLine(*report.activities.first().error));
}

Plan planOf(const CheckReport &report, bool withRemovals)
{
    Plan plan;
    for (const Checked &checked : report.activities)
        if (checked.comparison)
            plan.rooms += makePlan(*checked.comparison, PlanOptions{.withRemovals = withRemovals});
    return plan;
}

QList<std::shared_ptr<const Comparison>> comparisonsOf(const CheckReport &report)
{
    QList<std::shared_ptr<const Comparison>> comparisons;
    for (const Checked &checked : report.activities)
        if (checked.comparison)
            comparisons += checked.comparison;
    return comparisons;
}

ReportFn runProgress(DeskPtr desk)
{
    return [desk](const RunReport &run) {
        if (run.waitingUntil.isValid())
            desk->terminal.progress(Ctl::tr("Rocket.Chat asks to wait until %1").arg(words::time(run.waitingUntil)));
        else
            desk->terminal.progress(
                Ctl::tr("Operations settled: %1 of %2").arg(words::number(run.settled()), words::number(run.results.size())));
    };
}

/// Whether the plan may be applied now: somebody said yes, beforehand or when asked. Nobody is asked about a plan
/// that was not shown.
bool agreed(Terminal &terminal, const Command &command, const ResyncReport &report)
{
    if (command.yes)
        return true;
    if (command.json)
        terminal.showBeside(planText(report, false));
    return terminal.confirms(words::display(Ctl::tr("Apply %Ln operation(s)? Type y to apply:", nullptr, report.plan.ticked())));
}

void answer(Terminal &terminal, const Command &command, const ResyncReport &report)
{
    if (command.json)
        terminal.say(toText(resyncJson(report)));
    else if (report.declined || report.run.state != RunReport::State::Idle)
        terminal.say(runText(report, terminal.coloured()));
    if (isBlocked(report.verdicts))
        terminal.complain(words::errorLine(Error{.kind = Error::Kind::Refused, .code = QStringLiteral("guard")}));
    else if (report.run.count(Outcome::NotSent) > 0 && !report.run.error)
        terminal.complain(
            words::display(Ctl::tr("Stopped: %Ln operation(s) were not sent.", nullptr, report.run.count(Outcome::NotSent))));
}

} // namespace

int failed(Terminal &terminal, const Error &error, bool json)
{
    if (json)
        terminal.say(toText(errorJson(error)));
    terminal.complain(words::errorLine(error));
    return error.kind == Error::Kind::Usage ? WrongUsage : Failed;
}

QCoro::Task<int> runCourses(DeskPtr desk, Command command)
{
    Scope scope = command.scope;
    scope.all = !scope.course.isValid();
    const Result<CheckReport> listed = co_await list(desk, scope);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    desk->terminal.say(command.json ? toText(coursesJson(*listed)) : coursesText(*listed, desk->terminal.coloured()));
    for (const Gap &gap : listed->gaps)
        desk->terminal.complain(words::gap(gap));
    co_return listed->stopped || !listed->unread.isEmpty() || !listed->gaps.isEmpty() ? Failed : Fine;
}

QCoro::Task<int> runCheck(DeskPtr desk, Command command)
{
    Result<CheckReport> listed = co_await list(desk, command.scope);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    const CheckReport report = co_await check(desk, *std::move(listed));
    desk->terminal.say(command.json ? toText(checkJson(report)) : checkText(report, desk->terminal.coloured()));
    complainOf(report, desk->terminal);
    co_return exitCode(report);
}

QCoro::Task<int> runResync(DeskPtr desk, Command command)
{
    if (!command.dryRun && !command.yes && !desk->terminal.canAsk())
        co_return failed(
            desk->terminal, usageFailure(QStringLiteral("--yes"), QStringLiteral("no-terminal")).error(), command.json);
    Result<CheckReport> listed = co_await list(desk, command.scope);
    if (!listed)
        co_return failed(desk->terminal, listed.error(), command.json);
    ResyncReport report{.dryRun = command.dryRun};
    report.before = co_await check(desk, *std::move(listed));
    complainOf(report.before, desk->terminal);
    report.plan = planOf(report.before, command.withRemovals);
    const Guard guard = guardOf(desk->reader.rules(), report.before.catalogue.courses.categories, desk->campus.clock->now());
    report.verdicts = judge(report.plan, guard);
    if (!command.json)
        desk->terminal.say(planText(report, desk->terminal.coloured()));
    if (!command.dryRun && !report.before.stopped && !isBlocked(report.verdicts) && report.plan.ticked() > 0) {
        report.declined = !agreed(desk->terminal, command, report);
        if (!report.declined) {
            Applier applier(
                desk->reader, *desk->campus.chat, *desk->campus.journal, *desk->campus.clock, desk->campus.campus.name);
            report.run = co_await applier.apply(
                report.plan, comparisonsOf(report.before), guard, report.before.catalogue, runProgress(desk), desk->stop);
            for (const auto &after : std::as_const(report.run.after))
                co_await keep(desk, after);
        }
    }
    report.before.calls = desk->calls();
    report.before.elapsedMs = desk->elapsed.elapsed();
    answer(desk->terminal, command, report);
    co_return exitCode(report);
}

} // namespace diapason::ctl
