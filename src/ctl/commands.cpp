// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/words.h"
#include "words/words.h"

namespace diapason::ctl {

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

} // namespace diapason::ctl
