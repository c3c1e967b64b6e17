// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/human.h"
#include "ctl/json.h"
#include "ctl/keeping.h"

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

/// Reads the whole campus into its store, as check --all does.
QCoro::Task<Result<void>> readAll(DeskPtr desk)
{
    Result<CheckReport> listed = co_await list(desk, Scope{.all = true});
    if (!listed)
        co_return Failure{listed.error()};
    const CheckReport report = co_await check(desk, *std::move(listed));
    if (report.stopped)
        co_return Failure{Error{.kind = Error::Kind::Cancelled}};
    co_return Result<void>{};
}

} // namespace

QCoro::Task<int> runFind(DeskPtr desk, Command command)
{
    if (command.campus.demo)
        if (const Result<void> read = co_await readAll(desk); !read)
            co_return failed(desk->terminal, read.error(), command.json);
    const Result<KeptCampus> kept = co_await loadKept(desk);
    if (!kept)
        co_return failed(desk->terminal, kept.error(), command.json);
    const Result<KeptPeople> people = co_await desk->campus.snapshots->people();
    if (!people)
        co_return failed(desk->terminal, people.error(), command.json);
    if (!kept->readAt.isValid() && people->people.isEmpty() && people->accounts.isEmpty())
        co_return failed(desk->terminal, Error{.kind = Error::Kind::Storage, .code = u"nothing-kept"_s}, command.json);
    FindReport report = findReport(*kept, *people, desk->campus.campus.rules, command.text, command.limit);
    report.campus = desk->campus.campus.name;
    report.at = desk->campus.clock->now();
    desk->terminal.say(command.json ? toText(findJson(report)) : findText(report, desk->terminal.coloured()));
    co_return Fine;
}

} // namespace diapason::ctl
