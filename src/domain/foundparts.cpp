// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/search.h"
#include "domain/searchwords.h"

#include <algorithm>
#include <functional>

namespace diapason {

QList<std::pair<qsizetype, qsizetype>> foundParts(const QString &title, const QString &text)
{
    const Folding folding = foldedWithOrigins(title);
    const std::vector<bool> begins = wordBeginnings(folding.text);
    const auto originAfter = [&](qsizetype end) { // letters that came from one sign are found together
        const qsizetype last = folding.from.at(end - 1);
        while (end < folding.from.size() && folding.from.at(end) == last)
            ++end;
        return end < folding.from.size() ? folding.from.at(end) : title.size();
    };
    std::vector<bool> lit(size_t(title.size()));
    for (const QString &word : searchText(text).words) {
        QList<qsizetype> places;
        for (qsizetype at = 0; (at = folding.text.indexOf(word, at)) >= 0; ++at)
            places += at;
        const auto atBeginning = [&](qsizetype at) { return bool(begins[size_t(at)]); };
        if (beginsOnly(word) || std::ranges::any_of(places, atBeginning))
            places.removeIf(std::not_fn(atBeginning));
        for (const qsizetype at : std::as_const(places))
            std::fill(lit.begin() + folding.from.at(at), lit.begin() + originAfter(at + word.size()), true);
    }
    QList<std::pair<qsizetype, qsizetype>> parts;
    for (qsizetype at = 0; at < title.size(); ++at) {
        if (!lit[size_t(at)])
            continue;
        if (parts.isEmpty() || parts.last().first + parts.last().second < at)
            parts += {at, 0};
        ++parts.last().second;
    }
    return parts;
}

} // namespace diapason
