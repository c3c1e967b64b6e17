// SPDX-License-Identifier: GPL-3.0-or-later
// What the side-by-side table keeps of a comparison: its rows by key, the text a filter looks in, and their orders. Values,
// made on any thread: folding and ordering a hundred thousand names takes far longer than a frame.
#pragma once

#include "domain/compare.h"

#include <QLocale>

#include <memory>
#include <vector>

namespace diapason {

/// A two-line column offers both of its lines as keys (look.md §7).
enum class DriftSort { Name, MoodleUsername, MoodleRole, Group, Class, Cause, ChatUsername, ChatName, ChatRole, AccountState };
inline constexpr int driftSorts = 10;

/// One row, by a key that survives refreshes.
struct DriftItem {
    struct Key {
        qint64 person = 0;
        QString account = {};
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    Key key = {};
    DriftRow row = {};
};

/// The rows of one comparison. A place is an index into `items`.
struct DriftRows {
    std::shared_ptr<const Comparison> in = {};
    std::vector<DriftItem> items = {}; ///< by key
    QString text = {}; ///< folded, of one item after the other: one search goes through all of them
    std::vector<qsizetype> textEnds = {}; ///< of each item

    /// The place of a person or, where they are in no row, of an account; -1 when there is none.
    [[nodiscard]] int find(MoodleUserId person, const AccountId &account) const;
    /// By place: whether the item's text has `needle`, which is folded and not empty, in it.
    [[nodiscard]] std::vector<bool> containing(const QString &needle) const;
};

/// Rows in the order they are shown.
struct DriftLines {
    std::shared_ptr<const Comparison> in = {};
    std::vector<DriftRow> rows = {};
};

struct DriftOrder {
    std::vector<int> places = {}; ///< in order; equal ones by name
    std::vector<int> ranks = {}; ///< by place; equal ones have the same
};
using DriftOrders = std::array<std::shared_ptr<const DriftOrder>, driftSorts>; ///< by DriftSort; null while nobody asked for it

struct DriftSeed {
    std::shared_ptr<const Comparison> comparison = {};
    QLocale locale = {};
    DriftSort by = DriftSort::Class;
    std::shared_ptr<const DriftRows> before = {}; ///< what is shown now, if anything
    DriftOrders orders = {}; ///< of `before`, those that still hold
};

struct DriftGrown {
    std::shared_ptr<const DriftRows> rows = {}; ///< `before` itself when it is of the same comparison
    DriftOrders orders = {}; ///< by name and as wanted, at least
    // Only for other rows than before:
    std::vector<int> moved = {}; ///< by place before: the place now, -1 for what went
    std::vector<bool> differs = {}; ///< by place now: new, or looks different
};
[[nodiscard]] DriftGrown grown(const DriftSeed &seed);

} // namespace diapason
