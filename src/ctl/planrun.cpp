// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/planrun.h"

#include "app/applier.h"
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/keeping.h"
#include "ctl/lookback.h"
#include "ctl/words.h"
#include "domain/proof.h"
#include "launch/planlock.h"
#include "words/proofreport.h"
#include "words/translate.h"
#include "words/words.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

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
        terminal.complain(words::errorLine(Error{.kind = Error::Kind::Refused, .code = u"guard"_s}));
    else if (report.run.count(Outcome::NotSent) > 0 && !report.run.error)
        terminal.complain(
            words::display(Ctl::tr("Stopped: %Ln operation(s) were not sent.", nullptr, report.run.count(Outcome::NotSent))));
}

/// Writes the report of the run in the form its name asks for; an older one is replaced.
bool writeProof(Terminal &terminal, const QString &path, const Proof &proof)
{
    const QByteArray content = path.endsWith(".html"_L1) ? words::proofHtml(proof)
        : path.endsWith(".csv"_L1)                       ? words::proofCsv(proof)
                                                         : words::proofJson(proof);
    const Result<void> written = writeFile(path, content, true);
    if (!written)
        terminal.complain(words::errorLine(written.error()));
    return written.has_value();
}

bool isWanted(const Command &command, const ResyncReport &report)
{
    return !command.dryRun && !report.before.stopped && !isBlocked(report.verdicts) && report.plan.ticked() > 0;
}

} // namespace

PlanDocument documentOf(const Desk &desk, const Plan &plan, const QString &author)
{
    return {.campus = desk.campus.campus.name,
        .moodle = desk.campus.campus.moodle,
        .rocketchat = desk.campus.campus.rocketchat,
        .author = author.isEmpty() ? operatorName() : author,
        .made = desk.campus.clock->now(),
        .plan = plan};
}

QCoro::Task<Guard> guardFor(DeskPtr desk, PlanDocument document, QList<Category> categories)
{
    const CampusRules &rules = desk->reader.rules();
    const bool byCategory
        = std::ranges::any_of(rules.freezes, [](const FreezeWindow &freeze) { return !freeze.categories.isEmpty(); });
    if (byCategory && categories.isEmpty()) // whoever names one activity reads no categories
        if (const Result<CourseListing> listing = co_await desk->campus.moodle->courses(desk->stop); listing)
            categories = listing->categories;
    Guard guard = guardOf(desk->reader.rules(), categories, desk->campus.clock->now());
    const bool retains = document.plan.ticked(Operation::Kind::SetRetention) > 0;
    if (retains && !desk->workspace)
        if (const Result<WorkspaceRetention> workspace = co_await desk->campus.chat->retention(desk->stop); workspace)
            desk->workspace = *workspace;
    guard.workspace = desk->workspace;
    guard.allowances = document.allowances;
    guard.countersigned = isCountersigned(document);
    co_return guard;
}

Result<void> allowOnce(const Desk &desk, const Command &command, PlanDocument &document, Guard &guard, ResyncReport &report)
{
    if (!command.allow.wishes.isEmpty()) {
        const Result<QList<Allowance>> made = allowancesOf(command.allow, report.verdicts, command.as, desk.campus.clock->now());
        if (!made)
            return Failure{made.error()};
        document.allowances = withAllowances(document.allowances, *made);
        document.author = command.as;
        guard.allowances = document.allowances;
        guard.countersigned = isCountersigned(document);
        report.verdicts = judge(report.plan, guard);
    }
    report.allowances = document.allowances;
    return {};
}

int notAllowed(Terminal &terminal, const Error &error, bool json)
{
    const int code = failed(terminal, error, json);
    return error.kind == Error::Kind::Usage ? code : Blocked;
}

Result<void> mayAsk(const Terminal &terminal, const Command &command)
{
    if (command.dryRun || command.yes || terminal.canAsk())
        return {};
    return usageFailure(u"--yes"_s, u"no-terminal"_s);
}

QCoro::Task<int> carryOut(
    DeskPtr desk, Command command, PlanDocument document, Plan plan, CheckReport before, QList<NotUndone> left,
    QJsonObject confirmed)
{
    ResyncReport report{.before = std::move(before),
        .plan = std::move(plan),
        .dryRun = command.dryRun,
        .left = std::move(left),
        .ofRooms = command.kind == Command::Kind::Retention || document.plan.isOfRetention(),
        .confirmed = std::move(confirmed)};
    const Result<void> looked = report.before.stopped ? Result<void>() : co_await lookBackOnce(desk);
    if (!looked && !command.dryRun)
        co_return failed(desk->terminal, looked.error(), command.json);
    const QList<std::shared_ptr<const Comparison>> comparisons = comparisonsOf(report.before);
    for (RoomPlan &room : report.plan.rooms)
        for (const auto &comparison : comparisons)
            if (comparison->activity.cmid == room.cmid)
                takeFacts(room, *comparison);
    Guard guard = co_await guardFor(desk, document, report.before.catalogue.courses.categories);
    const QString read = contentHash(document); // two programs that allow different things apply the same file all the same
    report.verdicts = judge(report.plan, guard);
    if (const Result<void> allowed = allowOnce(*desk, command, document, guard, report); !allowed)
        co_return notAllowed(desk->terminal, allowed.error(), command.json);
    if (!command.json)
        desk->terminal.say(planText(report, desk->terminal.coloured()));
    bool reported = true;
    if (isWanted(command, report)) {
        const Result<std::unique_ptr<QLockFile>> lock = lockPlan(read);
        // Where no lock can be written nobody else holds one, and the journal will refuse.
        if (!lock && lock.error().kind != Error::Kind::Storage)
            co_return failed(desk->terminal, lock.error(), command.json);
        report.declined = !agreed(desk->terminal, command, report);
        if (!report.declined) {
            Applier applier(
                desk->reader, *desk->campus.chat, *desk->campus.journal, *desk->campus.clock, desk->campus.campus.name);
            report.run = co_await applier.apply(
                {.plan = report.plan, .guard = guard, .planHash = contentHash(document), .quiet = command.quiet}, comparisons,
                report.before.catalogue, runProgress(desk), desk->stop);
            for (const auto &after : std::as_const(report.run.after))
                co_await keep(desk, after);
            if (!command.report.isEmpty())
                reported = writeProof(desk->terminal, command.report, proofOf(document, report.plan, report.run));
        }
    }
    report.before.calls = desk->calls();
    report.before.elapsedMs = desk->elapsed.elapsed();
    answer(desk->terminal, command, report);
    co_return reported ? exitCode(report) : Failed;
}

} // namespace diapason::ctl
