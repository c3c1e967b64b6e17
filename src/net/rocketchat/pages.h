// SPDX-License-Identifier: GPL-3.0-or-later
// A whole list in as few calls as the server allows, and the proof that it is whole (rocketchat.md §1.5, T-8, T-9, T-12).
#pragma once

#include "net/rocketchat/calls.h"
#include "net/rocketchat/talk.h"
#include "ports/aside.h"

namespace diapason::rocketchat {

/// A list as read. `gaps` is empty when the rows are everything, each once.
template <class T>
struct Listing {
    QList<T> rows = {};
    QList<Gap> gaps = {};
    std::optional<Error> error = {}; ///< why a page could not be read
    int total = -1; ///< as the server announced it last
    int calls = 0;
    bool dropped = false; ///< not worth its calls: see WorthIt
};

/// Asked once the size of a list is known: whether to read on, given the calls that would still take.
using WorthIt = std::function<bool(int callsToCome)>;

/// How many rows to ask for first. Asking for too many is harmless: the server lowers it silently.
[[nodiscard]] int askFor(const Learnt &learnt);
/// Learns from an answer of `got` rows from `offset`, of `total`, when `asked` were asked for.
void learn(Learnt &learnt, int asked, int offset, int got, int total);
/// What an unread list means for the reading; `got` of `expected` rows were read.
[[nodiscard]] Gap gapOf(const Error &error, int expected, int got);

namespace detail {

/// One passage through a list; its pages share it.
template <Endpoint E>
struct Passage {
    using Row = typename E::Reply::Row;
    Passage(TalkPtr with, E what, ProgressFn progress, std::stop_token token)
        : talk(std::move(with)),
          like(std::move(what)),
          stop(std::move(token))
    {
        watcher = {std::move(progress), {.server = Server::RocketChat, .call = callName(E::path)}};
        if (watcher.told)
            talk->watchers.append(&watcher);
    }
    ~Passage() { talk->watchers.removeOne(&watcher); }
    Q_DISABLE_COPY_MOVE(Passage)

    void take(const Window &asked, const typename E::Reply &page)
    {
        const int got = int(page.rows.size());
        learn(talk->learnt, asked.count, asked.offset, got, page.total);
        moved = moved || (total >= 0 && total != page.total);
        total = page.total;
        pages.append(page.rows);
        watcher.at.done += got;
        watcher.at.total = total;
        if (watcher.told)
            watcher.told(watcher.at);
    }

    TalkPtr talk;
    E like;
    std::stop_token stop;
    Watcher watcher;
    QList<QList<Row>> pages = {};
    std::optional<Error> error = {};
    int total = -1;
    int calls = 0;
    bool moved = false; ///< the total changed from one page to the next
};

/// Reads one page and says how many rows came; -1 when none could be read.
template <Endpoint E>
QCoro::Task<int> readPage(std::shared_ptr<Passage<E>> passage, Window window)
{
    E page = passage->like;
    page.window = window;
    ++passage->calls;
    const auto reply = co_await say(passage->talk, std::move(page), passage->stop);
    if (!reply) {
        if (!passage->error)
            passage->error = reply.error();
        co_return -1;
    }
    passage->take(window, *reply);
    co_return int(reply->rows.size());
}

/// Reads rows `from` up to `to`, by as many pages as the server makes of them.
template <Endpoint E>
QCoro::Task<> readRange(std::shared_ptr<Passage<E>> passage, int from, int to)
{
    while (from < to && !passage->error) {
        const int got = co_await readPage(passage, Window{from, to - from});
        if (got <= 0)
            co_return;
        from += got;
    }
}

template <class T>
QList<T> distinct(const QList<QList<T>> &pages)
{
    QList<T> rows;
    QSet<decltype(T::id)> seen;
    for (const QList<T> &page : pages) {
        for (const T &row : page) {
            const qsizetype before = seen.size();
            seen.insert(row.id);
            if (seen.size() > before)
                rows.append(row);
        }
    }
    return rows;
}

/// One passage: the first page tells how the server pages, the others follow side by side.
template <Endpoint E>
QCoro::Task<Listing<typename E::Reply::Row>> readOnce(
    TalkPtr talk, E like, ProgressFn progress, std::stop_token stop, WorthIt worthIt)
{
    using Row = typename E::Reply::Row;
    const auto passage = std::make_shared<Passage<E>>(talk, std::move(like), std::move(progress), std::move(stop));
    int got = co_await readPage(passage, Window{0, askFor(talk->learnt)});
    if (got > 0 && got < passage->total && talk->learnt.cap == 0) {
        const int more = co_await readPage(passage, Window{got, askFor(talk->learnt)});
        got = more > 0 ? got + more : passage->total;
    }
    const int stride = std::max(1, talk->learnt.cap);
    const int left = got > 0 ? std::max(0, passage->total - got) : 0;
    const bool dropped = left > 0 && worthIt && !worthIt((left + stride - 1) / stride);
    std::vector<QCoro::Task<>> others;
    for (int from = got; left > 0 && !dropped && from < passage->total; from += stride)
        others.push_back(readRange(passage, from, std::min(from + stride, passage->total)));
    for (QCoro::Task<> &other : others)
        co_await other;

    Listing<Row> listing{.error = passage->error, .total = passage->total, .calls = passage->calls, .dropped = dropped};
    listing.rows = passage->pages.size() == 1 ? passage->pages.first() : QList<Row>();
    if (passage->pages.size() > 1)
        listing.rows = co_await aside([pages = passage->pages] { return distinct(pages); });
    const int rows = int(listing.rows.size());
    if (listing.error)
        listing.gaps = {gapOf(*listing.error, listing.total, rows)};
    else if (rows != listing.total || passage->moved)
        listing.gaps = {Gap{.kind = passage->pages.size() > 1 ? Gap::Kind::UnstablePages : Gap::Kind::CountMismatch,
            .server = Server::RocketChat,
            .expected = listing.total,
            .got = rows}};
    co_return listing;
}

} // namespace detail

/// Reads a list; once more when its pages did not fit together. What two passages could not settle stays a gap,
/// beside the rows of both.
template <Endpoint E>
[[nodiscard]] QCoro::Task<Listing<typename E::Reply::Row>> readAll(
    TalkPtr talk, E like, ProgressFn progress, std::stop_token stop, WorthIt worthIt = {})
{
    using Row = typename E::Reply::Row;
    Listing<Row> first = co_await detail::readOnce(talk, like, progress, stop, worthIt);
    if (first.error || first.dropped || first.gaps.isEmpty())
        co_return first;
    Listing<Row> second = co_await detail::readOnce(talk, like, progress, stop, WorthIt{});
    second.calls += first.calls;
    if (!second.gaps.isEmpty())
        second.rows = co_await aside([pages = QList{second.rows, first.rows}] { return detail::distinct(pages); });
    co_return second;
}

} // namespace diapason::rocketchat
