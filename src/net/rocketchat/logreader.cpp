// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/calls.h"
#include "net/rocketchat/pages.h"
#include "net/rocketchat/readers.h"

namespace diapason::rocketchat {

namespace {

constexpr int mostPages = 2;

/// Keeps what is new of a page; pages overlap in the message they meet at, for many share one instant.
int keep(MembershipLog &log, QSet<QString> &seen, const History::Reply &page)
{
    int fresh = 0;
    for (const History::Line &line : page) {
        if (seen.contains(line.id))
            continue;
        seen.insert(line.id);
        ++fresh;
        if (line.event)
            log.events.append(*line.event);
        if (!log.since.isValid() || line.at < log.since)
            log.since = line.at;
    }
    return fresh;
}

} // namespace

QCoro::Task<MembershipLog> readLog(TalkPtr talk, RoomId room, std::stop_token stop)
{
    MembershipLog log;
    QSet<QString> seen;
    qsizetype fullPage = talk->learnt.cap > 0 ? std::min(talk->learnt.cap, History{}.count) : 0;
    std::optional<Error> error;
    for (int n = 0; n < mostPages && !log.toTheStart && !error; ++n) {
        const Result<History::Reply> page = co_await say(talk, History{.room = room, .latest = log.since}, stop);
        ++log.calls;
        if (!page) {
            error = page.error();
            break;
        }
        const int fresh = keep(log, seen, *page);
        // A page is short by comparison with a full one only: the cap is the server's secret.
        log.toTheStart = page->isEmpty() || page->size() < fullPage || (fresh == 0 && page->size() == 1);
        fullPage = std::max(fullPage, page->size());
    }
    log.stamp = ReadStamp{.at = talk->clock.now(), .sources = {callName(History::path)}, .gaps = {}};
    if (error)
        log.stamp.gaps += gapOf(*error, -1, int(seen.size()));
    co_return log;
}

} // namespace diapason::rocketchat
