// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"

#include "core/text.h"

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

} // namespace diapason
