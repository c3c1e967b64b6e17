// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/table.h"

#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace diapason::ctl {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian wide and full-width characters, and pictographs.
constexpr std::array<Range, 12> wide{
    {{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
        {0x1F1E6, 0x1F1FF}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}}};

bool isWide(char32_t c)
{
    return std::ranges::any_of(wide, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

/// Controls, and the marks that reverse or isolate a piece of line.
bool isHarmful(char32_t c)
{
    return QChar::category(c) == QChar::Other_Control || c == 0x2028 || c == 0x2029 || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

QString padded(const Cell &cell, int width, bool coloured, bool last)
{
    const QString text = safe(cell.text);
    const QString space(std::max(0, width - columnsOf(text)), u' ');
    if (cell.right)
        return space + toned(text, cell.tone, coloured);
    return toned(text, cell.tone, coloured) + (last ? QString() : space);
}

QString line(const QList<Cell> &row, const QList<int> &widths, bool coloured, int indent)
{
    QString text(indent, u' ');
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i > 0)
            text += u"  "_s;
        text += padded(row.at(i), widths.at(i), coloured, i + 1 == row.size());
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace

QString safe(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        if (isHarmful(c))
            result += QChar::ReplacementCharacter;
        else
            result += QString::fromUcs4(&c, 1);
    return result;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0; finder.toNextBoundary() > 0 && from < text.size(); from = finder.position()) {
        int width = 0;
        for (const char32_t c : text.sliced(from, finder.position() - from).toUcs4())
            width = std::max(width, isWide(c) ? 2 : isInvisible(c) ? 0 : 1);
        columns += width;
    }
    return columns;
}

QString toned(const QString &text, Tone tone, bool coloured)
{
    static constexpr std::array codes{"", "\033[2m", "\033[33m", "\033[34m", "\033[35m", "\033[31m", "\033[32m"};
    if (!coloured || tone == Tone::Plain || text.isEmpty())
        return text;
    return QLatin1StringView(codes[size_t(tone)]) + text + u"\033[0m"_s;
}

QString Table::text(bool coloured, int indent) const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        int width = columnsOf(m_headings.at(i).text);
        for (const QList<Cell> &row : m_rows)
            width = std::max(width, columnsOf(safe(row.value(i).text)));
        widths += width;
    }
    QList<Cell> headings = m_headings;
    for (Cell &heading : headings)
        heading.tone = Tone::Quiet;
    QString text = line(headings, widths, coloured, indent);
    for (const QList<Cell> &row : m_rows)
        text += line(row, widths, coloured, indent);
    return text;
}

Tone toneOf(DriftClass driftClass)
{
    switch (family(driftClass)) {
    case Family::Add: return Tone::Add;
    case Family::Role: return Tone::Role;
    case Family::Remove: return Tone::Remove;
    case Family::Blocked: return Tone::Blocked;
    case Family::Information: return Tone::Quiet;
    case Family::InStep: return Tone::Good;
    }
    return Tone::Plain;
}

} // namespace diapason::ctl
