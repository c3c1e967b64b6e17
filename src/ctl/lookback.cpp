// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/lookback.h"

#include "app/recovery.h"
#include "ctl/words.h"
#include "words/journal.h"
#include "words/planlines.h"
#include "words/words.h"

namespace diapason::ctl {

QCoro::Task<Result<void>> lookBackOnce(DeskPtr desk)
{
    if (std::exchange(desk->lookedBack, true))
        co_return Result<void>();
    desk->terminal.progress(Ctl::tr("Looking up what an earlier run left open"));
    const Recovery found = co_await lookBack(*desk->campus.moodle, *desk->campus.chat, *desk->campus.journal, *desk->campus.clock,
        desk->campus.campus.name, desk->stop);
    desk->terminal.clearProgress();
    if (found.fresh > 0)
        desk->terminal.complain(words::lookedBack(found.looked));
    if (!found.quiet.isEmpty())
        desk->terminal.complain(words::givenBack(found.quiet));
    if (found.elsewhere > 0)
        desk->terminal.complain(Ctl::tr("Another program is at work on this campus; what its run has open is left to it."));
    if (found.error)
        co_return Failure{*found.error};
    // Of every campus: those that are never opened any more keep nothing longer either.
    (void)co_await desk->campus.journal->forgetBefore(desk->campus.clock->now().addDuration(-journalStays), QString());
    co_return Result<void>();
}

} // namespace diapason::ctl
