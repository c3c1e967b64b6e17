// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"

#include "core/text.h"
#include "domain/search.h"

namespace diapason {

namespace {

/// Nobody types more; a page pasted by accident is answered in time.
constexpr qsizetype charactersLookedAt = 200;

bool hasLetterOrDigit(const QString &word)
{
    for (qsizetype at = 0; at < word.size();)
        if (QChar::isLetterOrNumber(nextCharacter(word, at)))
            return true;
    return false;
}

bool isIdeograph(char32_t c) { return c > 0x2E80 && QChar::script(c) == QChar::Script_Han; }

} // namespace

SearchText searchText(const QString &typed)
{
    SearchText text{.phrase = folded(QStringView(typed).left(charactersLookedAt)).simplified()};
    text.words = text.phrase.split(u' ', Qt::SkipEmptyParts);
    text.words.removeIf([](const QString &word) { return !hasLetterOrDigit(word); });
    return text;
}

bool beginsOnly(const QString &word) { return word.size() <= 4 && word.toUcs4().size() <= 2; }

std::vector<bool> wordBeginnings(const QString &folded)
{
    std::vector<bool> begins(size_t(folded.size()));
    bool afterBlank = true;
    bool afterSign = true;
    bool address = false;
    for (qsizetype at = 0; at < folded.size();) {
        const auto here = size_t(at);
        const char32_t c = nextCharacter(folded, at);
        const bool blank = c == U' ';
        const bool sign = !QChar::isLetterOrNumber(c);
        begins[here] = !blank && (afterBlank || (!address && !sign && (afterSign || isIdeograph(c))));
        address = !blank && (address || c == U'@');
        afterBlank = blank;
        afterSign = sign;
    }
    return begins;
}

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
