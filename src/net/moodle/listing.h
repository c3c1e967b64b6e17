// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/moodle/caller.h"

#include <set>
#include <vector>

namespace diapason::moodle {

/// Whether Moodle cannot answer a row that it was asked for (moodle.md §4.2): it then answers none.
[[nodiscard]] bool isPoison(const Error &error);

/// A listing of enrolled people read in pages, with what could not be read. Filled by readPages(); shared between
/// the coroutines that read its pages, on one thread.
struct Listing {
    std::shared_ptr<Caller> caller = {};
    std::stop_token stop = {};
    CourseId course = {};
    bool onlySuspended = false;
    std::function<void()> onPage = {}; ///< a page more has been read

    struct Part {
        int from = 0;
        QList<Person> rows = {};
    };
    QList<Part> parts = {}; ///< in no order
    std::set<int> poisoned = {}; ///< offsets of rows Moodle cannot answer (moodle.md §4.2)
    int calls = 0;
    bool cancelled = false;
    std::optional<Error> refused = {}; ///< the account may not have this list: nothing more is asked
    std::optional<Error> failed = {}; ///< the first page that could not be read; the others were

    [[nodiscard]] bool over() const { return cancelled || refused; }
    /// Whether everything that was asked for was answered, poisoned rows aside.
    [[nodiscard]] bool whole() const { return !over() && !failed; }
    /// Rows seen, readable or not; twice where pages overlap.
    [[nodiscard]] int rows() const;
    /// Each person once, by id.
    [[nodiscard]] QList<Person> people() const;
    /// The same, where they lie.
    [[nodiscard]] std::vector<const Person *> distinct() const;
    /// One gap per run of poisoned rows, with the ids around it.
    [[nodiscard]] QList<Gap> poisonGaps() const;
};

/// Reads the rows [from, from + number), asking for smaller and smaller pages around rows Moodle cannot answer.
[[nodiscard]] QCoro::Task<> readPage(std::shared_ptr<Listing> listing, int from, int number);
/// Reads the pages that begin at `from` and before `count`, in parallel.
[[nodiscard]] QCoro::Task<> readPages(std::shared_ptr<Listing> listing, int from, int count, int pageSize);
/// Reads pages from `from` on, one after the other, to the first with fewer than `enough` rows. A page cut short
/// by what this account may not see is not the end: only `enough` = 1 asks for an empty one.
[[nodiscard]] QCoro::Task<> readOn(std::shared_ptr<Listing> listing, int from, int pageSize, int enough);

} // namespace diapason::moodle
