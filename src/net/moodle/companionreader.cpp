// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/companionreader.h"

#include "net/moodle/companioncalls.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

using CallerPtr = std::shared_ptr<Caller>;

/// Beyond so many rows a total is not believed.
constexpr int manyRows = 200'000;

/// A list of the companion read in pages; shared between the coroutines that read them, on one thread.
template <class C>
struct Pages {
    CallerPtr caller = {};
    std::stop_token stop = {};
    C call = {};
    std::function<void(const Pages &)> onPage = {};

    QList<typename C::Reply> parts = {}; ///< in no order
    int calls = 0;
    bool cancelled = false;
    std::optional<Error> refused = {}; ///< nothing more is asked
    std::optional<Error> failed = {}; ///< the first page that could not be read; the others were

    [[nodiscard]] bool over() const { return cancelled || refused; }
    [[nodiscard]] bool whole() const { return !over() && !failed; }
};

template <class C>
void note(Pages<C> &pages, const Error &error)
{
    using enum Error::Kind;
    if (error.kind == Cancelled)
        pages.cancelled = true;
    else if (error.kind == Unauthenticated || error.kind == Denied || error.kind == NotFound)
        pages.refused = error;
    else if (!pages.failed)
        pages.failed = error;
}

template <class C>
QCoro::Task<> readPage(std::shared_ptr<Pages<C>> pages, int from)
{
    if (pages->over())
        co_return;
    ++pages->calls;
    C call = pages->call;
    call.from = from;
    Result<typename C::Reply> page = co_await pages->caller->ask(call, pages->stop);
    if (!page) {
        note(*pages, page.error());
        co_return;
    }
    pages->parts.append(*std::move(page));
    if (pages->onPage && !pages->over() && !pages->stop.stop_requested())
        pages->onPage(*pages);
}

/// The first page tells how many rows there are; the others are read in parallel.
template <class C>
QCoro::Task<> readPages(std::shared_ptr<Pages<C>> pages)
{
    co_await readPage(pages, 0);
    if (pages->parts.isEmpty())
        co_return;
    const int rows = std::min(pages->parts.first().rows(), manyRows);
    std::vector<QCoro::Task<>> others;
    for (int from = companionPage; from < rows; from += companionPage)
        others.push_back(readPage(pages, from));
    for (QCoro::Task<> &other : others)
        co_await other;
}

/// What keeps this list from being whole. `got` distinct rows where `expected` were announced.
template <class C>
QList<Gap> gapsOf(const Pages<C> &pages, int got, int expected)
{
    const auto gap = [&](Gap::Kind kind, const std::optional<Error> &error = {}) {
        return Gap{.kind = kind, .server = Server::Moodle, .expected = expected, .got = got, .error = error};
    };
    QList<Gap> gaps;
    if (pages.cancelled || pages.stop.stop_requested())
        gaps.append({.kind = Gap::Kind::Cancelled, .server = Server::Moodle});
    if (pages.refused)
        gaps.append(gap(Gap::Kind::Refused, pages.refused));
    else if (pages.failed)
        gaps.append(gap(Gap::Kind::PageFailed, pages.failed));
    else if (pages.whole() && got != expected)
        gaps.append(gap(Gap::Kind::CountMismatch));
    QStringList absent;
    for (const auto &part : pages.parts)
        absent += part.absent;
    absent.removeDuplicates();
    if (!absent.isEmpty())
        gaps.append(gap(Gap::Kind::Refused,
            Error{.kind = Error::Kind::Refused,
                .server = Server::Moodle,
                .code = u"companion-old"_s,
                .call = C::function,
                .detail = absent.join(u", "_s)}));
    return gaps;
}

QCoro::Task<Result<bool>> offers(CallerPtr caller, QLatin1StringView function, std::stop_token stop)
{
    if (const std::optional<bool> known = caller->offers(function))
        co_return *known;
    const Result<MoodleSite> site = co_await caller->ask(GetSiteInfo{}, stop);
    if (!site)
        co_return Failure{site.error()};
    caller->learn(site->functions);
    co_return site->functions.contains(function);
}

template <class T, class Same>
void keepOne(QList<T> &rows, Same key)
{
    std::ranges::stable_sort(rows, {}, key);
    const auto twice = std::ranges::unique(rows, {}, key);
    rows.erase(twice.begin(), twice.end());
}

template <class Reading>
bool unread(Reading &reading, const Result<bool> &offered, QDateTime at, QLatin1StringView function)
{
    if (offered)
        return !*offered;
    const Error &error = offered.error();
    const Gap::Kind kind = error.kind == Error::Kind::Cancelled ? Gap::Kind::Cancelled : Gap::Kind::PageFailed;
    reading.stamp = {.at = at, .sources = {function}, .gaps = {{.kind = kind, .server = Server::Moodle, .error = error}}};
    return true;
}

} // namespace

QCoro::Task<Result<std::optional<CompanionSite>>> readCompanion(CallerPtr caller, std::stop_token stop)
{
    const Result<bool> offered = co_await offers(caller, GetCompanionSite::function, stop);
    if (!offered)
        co_return Failure{offered.error()};
    if (!*offered)
        co_return std::optional<CompanionSite>{};
    Result<GetCompanionSite::Reply> reply = co_await caller->ask(GetCompanionSite{}, stop);
    if (!reply)
        co_return Failure{reply.error()};
    co_return std::optional(std::move(reply->site));
}

QCoro::Task<CompanionListing> readCompanionActivities(CallerPtr caller, ProgressFn progress, std::stop_token stop)
{
    using Call = GetCompanionActivities;
    CompanionListing listing;
    const QDateTime at = caller->now();
    const Result<bool> offered = co_await offers(caller, Call::function, stop);
    if (unread(listing, offered, at, Call::function))
        co_return listing;
    const auto pages = std::make_shared<Pages<Call>>(Pages<Call>{.caller = caller, .stop = stop});
    if (progress)
        pages->onPage = [progress](const Pages<Call> &read) {
            int done = 0;
            for (const Call::Reply &part : read.parts)
                done += int(part.activities.size());
            progress({.server = Server::Moodle, .call = Call::function, .done = done, .total = read.parts.first().total});
        };
    co_await readPages(pages);
    for (const Call::Reply &part : std::as_const(pages->parts)) {
        listing.activities += part.activities;
        listing.bin += part.bin;
    }
    keepOne(listing.activities, &CompanionActivity::cmid);
    keepOne(listing.bin, &BinRow::room);
    const int expected = pages->parts.isEmpty() ? -1 : pages->parts.first().total + pages->parts.first().binTotal;
    listing.stamp = {.at = at,
        .sources = {Call::function},
        .gaps = gapsOf(*pages, int(listing.activities.size() + listing.bin.size()), expected)};
    co_return listing;
}

QCoro::Task<PeopleFacts> readPeopleFacts(CallerPtr caller, CourseId course, std::stop_token stop)
{
    using Call = GetCompanionPeople;
    PeopleFacts facts;
    const QDateTime at = caller->now();
    const Result<bool> offered = co_await offers(caller, Call::function, stop);
    if (unread(facts, offered, at, Call::function))
        co_return facts;
    const auto pages = std::make_shared<Pages<Call>>(Pages<Call>{.caller = caller, .stop = stop, .call = {.course = course}});
    co_await readPages(pages);
    for (const Call::Reply &part : std::as_const(pages->parts))
        facts.people.insert(part.people);
    const int expected = pages->parts.isEmpty() ? -1 : pages->parts.first().total;
    facts.stamp = {.at = at, .sources = {Call::function}, .gaps = gapsOf(*pages, int(facts.people.size()), expected)};
    facts.calls = pages->calls;
    co_return facts;
}

QCoro::Task<Result<void>> writeRetention(CallerPtr caller, Cmid cmid, PluginRetention retention, std::stop_token stop)
{
    const auto reply = co_await caller->tell(SetActivityRetention{.cmid = cmid, .retention = retention}, std::move(stop));
    if (reply)
        co_return Result<void>{};
    Error error = reply.error();
    error.fateUnknown = error.fateUnknown || error.code == "php-error"_L1 || error.code == "dbconnectionfailed"_L1;
    co_return Failure{error};
}

} // namespace diapason::moodle
