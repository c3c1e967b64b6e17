// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/listing.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace diapason::moodle {
namespace {

/// Beyond so many poisoned rows it is the server that is ill: it is not asked once per row.
constexpr size_t manyPoisoned = 64;

void note(Listing &listing, const Error &error)
{
    using enum Error::Kind;
    if (error.kind == Cancelled)
        listing.cancelled = true;
    else if (error.kind == Unauthenticated || error.kind == Denied || error.kind == NotFound)
        listing.refused = error;
    else if (!listing.failed)
        listing.failed = error;
}

/// Asks for one page: nothing when it was read, else its error, which is noted unless it is poison.
QCoro::Task<std::optional<Error>> fetch(std::shared_ptr<Listing> listing, int from, int number)
{
    ++listing->calls;
    const GetEnrolledUsers call{
        .course = listing->course, .onlySuspended = listing->onlySuspended, .from = from, .number = number};
    Result<QList<Person>> page = co_await listing->caller->ask(call, listing->stop);
    if (page) {
        listing->parts.append({.from = from, .rows = *std::move(page)});
        if (listing->onPage && !listing->over() && !listing->stop.stop_requested())
            listing->onPage();
        co_return std::nullopt;
    }
    if (!isPoison(page.error()))
        note(*listing, page.error());
    co_return page.error();
}

/// Reads what can be read of a page known to hold a poisoned row.
QCoro::Task<> bisect(std::shared_ptr<Listing> listing, int from, int number, Error poison)
{
    if (listing->over())
        co_return;
    if (listing->poisoned.size() >= manyPoisoned) {
        note(*listing, poison);
        co_return;
    }
    if (number == 1) {
        listing->poisoned.insert(from);
        co_return;
    }
    const int half = number / 2;
    const std::optional<Error> first = co_await fetch(listing, from, half);
    if (first && isPoison(*first)) {
        co_await bisect(listing, from, half, *first);
        co_await readPage(listing, from + half, number - half);
    } else if (!first) {
        co_await bisect(listing, from + half, number - half, poison);
    } else {
        co_await readPage(listing, from + half, number - half);
    }
}

} // namespace

bool isPoison(const Error &error) { return error.code == "invalidresponse"_L1; }

int Listing::rows() const
{
    return std::accumulate(parts.cbegin(), parts.cend(), int(poisoned.size()),
        [](int sum, const Part &part) { return sum + int(part.rows.size()); });
}

/// Sorted as pointers: a course may hold thousands, and its people are large.
std::vector<const Person *> Listing::distinct() const
{
    std::vector<const Person *> all;
    all.reserve(size_t(rows()));
    for (const Part &part : parts)
        std::ranges::transform(part.rows, std::back_inserter(all), [](const Person &person) { return &person; });
    std::ranges::stable_sort(all, {}, &Person::id);
    const auto twice = std::ranges::unique(all, {}, &Person::id);
    all.erase(twice.begin(), twice.end());
    return all;
}

QList<Person> Listing::people() const
{
    const std::vector<const Person *> all = distinct();
    QList<Person> people;
    people.reserve(qsizetype(all.size()));
    for (const Person *person : all)
        people.append(*person);
    return people;
}

QList<Gap> Listing::poisonGaps() const
{
    QList<Gap> gaps;
    for (auto offset = poisoned.cbegin(); offset != poisoned.cend();) {
        const int first = *offset;
        Gap gap{.kind = Gap::Kind::PoisonedRows, .server = Server::Moodle, .got = 0};
        for (; offset != poisoned.cend() && *offset == first + gap.got; ++offset)
            ++gap.got;
        for (const Part &part : parts) {
            if (part.rows.isEmpty())
                continue;
            if (part.from < first)
                gap.after = std::max(gap.after, part.rows.last().id.value);
            else if (const qint64 id = part.rows.first().id.value; gap.before == 0 || id < gap.before)
                gap.before = id;
        }
        gaps.append(gap);
    }
    return gaps;
}

QCoro::Task<> readPage(std::shared_ptr<Listing> listing, int from, int number)
{
    if (listing->over())
        co_return;
    const std::optional<Error> error = co_await fetch(listing, from, number);
    if (error && isPoison(*error))
        co_await bisect(listing, from, number, *error);
}

QCoro::Task<> readPages(std::shared_ptr<Listing> listing, int from, int count, int pageSize)
{
    std::vector<QCoro::Task<>> pages;
    for (int offset = from; offset < count; offset += pageSize)
        pages.push_back(readPage(listing, offset, pageSize));
    for (QCoro::Task<> &page : pages)
        co_await page;
}

QCoro::Task<> readOn(std::shared_ptr<Listing> listing, int from, int pageSize, int enough)
{
    for (int offset = from; listing->whole(); offset += pageSize) {
        const int before = listing->rows();
        co_await readPage(listing, offset, pageSize);
        if (listing->rows() - before < enough)
            co_return;
    }
}

} // namespace diapason::moodle
