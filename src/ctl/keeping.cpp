// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/keeping.h"

#include "ctl/words.h"
#include "domain/rulesdigest.h"
#include "words/words.h"

namespace diapason::ctl {

namespace {

void note(Desk &desk, const Result<void> &done)
{
    complainOfDamage(desk);
    if (done || !desk.keeps)
        return;
    desk.keeps = false;
    //: %1 is an error's sentence
    desk.terminal.complain(Ctl::tr("What is read is not kept. %1").arg(words::errorLine(done.error())));
}

/// From the kept reading; nothing when there is none.
QCoro::Task<std::shared_ptr<const Comparison>> countedAnew(DeskPtr desk, AccountId service, Cmid cmid)
{
    Result<std::optional<CompareInput>> input = co_await desk->campus.snapshots->reading(cmid);
    if (!input || !*input)
        co_return nullptr;
    co_return co_await desk->reader.compareKept(**std::move(input), service);
}

} // namespace

QCoro::Task<Result<KeptCampus>> loadKept(DeskPtr desk)
{
    Result<KeptCampus> kept = co_await desk->campus.snapshots->load();
    complainOfDamage(*desk);
    if (!kept)
        co_return Failure{kept.error()};
    const QString rules = rulesDigest(desk->reader.rules());
    for (const Cmid cmid : kept->checks.keys()) {
        if (kept->rules.value(cmid, rules) == rules)
            continue;
        const auto comparison = co_await countedAnew(desk, kept->catalogue.chat.accountId, cmid);
        if (comparison)
            kept->checks.insert(cmid, summarize(*comparison));
        else
            kept->checks.remove(cmid);
        if (comparison)
            co_await keep(desk, comparison);
    }
    co_return kept;
}

void complainOfDamage(Desk &desk)
{
    const QString path = desk.campus.snapshots->setAside();
    if (path.isEmpty() || desk.damageSaid)
        return;
    desk.damageSaid = true;
    //: %1 is a path
    desk.terminal.complain(Ctl::tr("What was kept of this campus was damaged; it was set aside as %1.").arg(path));
}

QCoro::Task<> keep(DeskPtr desk, std::shared_ptr<const Comparison> comparison)
{
    if (!desk->keeps)
        co_return;
    const Result<void> done = co_await desk->campus.snapshots->keepCheck(std::move(comparison));
    note(*desk, done);
}

QCoro::Task<> keep(DeskPtr desk, Cmid cmid, FailedAttempt attempt)
{
    if (!desk->keeps)
        co_return;
    const Result<void> done = co_await desk->campus.snapshots->keepAttempt(cmid, std::move(attempt));
    note(*desk, done);
}

QCoro::Task<> keep(DeskPtr desk, SweepRecord *sweep)
{
    if (!desk->keeps)
        co_return;
    Result<void> done;
    if (sweep->ended.isValid())
        done = co_await desk->campus.snapshots->endSweep(*sweep);
    else if (const Result<qint64> number = co_await desk->campus.snapshots->keepSweep(*sweep); number)
        sweep->number = *number;
    else
        done = Failure{number.error()};
    note(*desk, done);
}

QCoro::Task<> keep(DeskPtr desk, Catalogue catalogue, QDateTime at)
{
    Result<void> done = co_await desk->campus.snapshots->forgetBefore(at.addDuration(-historyStays));
    if (done)
        done = co_await desk->campus.snapshots->keepCatalogue(std::move(catalogue), at);
    note(*desk, done);
}

} // namespace diapason::ctl
