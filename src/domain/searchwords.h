// SPDX-License-Identifier: GPL-3.0-or-later
// What the search takes for words, in texts and in what is typed.
#pragma once

#include <QStringList>

#include <vector>

namespace diapason {

/// What is typed, ready to be looked for.
struct SearchText {
    QString phrase = {}; ///< all of it, folded, single blanks between its words
    QStringList words = {}; ///< those with a letter or a digit; without any, nothing is looked for
};
[[nodiscard]] SearchText searchText(const QString &typed);

/// Too short to be looked for inside words: one or two characters.
[[nodiscard]] bool beginsOnly(const QString &word);

/// Whether a word begins at each position of a folded text (SearchIndex::find() says where).
[[nodiscard]] std::vector<bool> wordBeginnings(const QString &folded);

} // namespace diapason
