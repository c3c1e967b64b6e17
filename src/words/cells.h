// SPDX-License-Identifier: GPL-3.0-or-later
// The side-by-side table in words: what stands in each two-line cell, and a row as one sentence.
#pragma once

#include "domain/compare.h"
#include "domain/coursetitle.h"

namespace diapason::words {

/// The cells of a row, left to right (look.md §8).
enum class CellKind { MoodleName, MoodleRole, Class, ChatName, ChatRole };
inline constexpr int cellKinds = 5;

struct Cell {
    QString first = {};
    QString second = {}; ///< may be empty: then the first line stands alone
};

[[nodiscard]] QString heading(CellKind kind); ///< "Name · username"
[[nodiscard]] QStringList headings(CellKind kind); ///< the two parts apart, as columns of an export
[[nodiscard]] Cell cell(CellKind kind, const Comparison &comparison, const DriftRow &row);
/// The row for a screen reader, one sentence (look.md §13).
[[nodiscard]] QString rowSentence(const Comparison &comparison, const DriftRow &row);

/// One line of the course tree for a screen reader.
[[nodiscard]] QString treeSentence(const QString &name, std::optional<int> drifts, bool archived, bool hidden, bool unlinked);

using diapason::courseTitle;

} // namespace diapason::words
