// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <algorithm>
#include <array>

namespace diapason {

namespace {

constexpr bool isPlain(QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; }
constexpr QChar lowered(QChar plain) { return plain >= u'A' && plain <= u'Z' ? QChar(char16_t(plain.unicode() + 0x20)) : plain; }

/// Letters and signs that Unicode does not take apart, as keyboards without them write them.
QStringView spelt(char32_t c)
{
    switch (c) {
    case U'đ':
    case U'ð':
    case U'ɖ':
    case U'ɗ': return u"d";
    case U'þ': return u"th";
    case U'ħ': return u"h";
    case U'ł': return u"l";
    case U'ŧ': return u"t";
    case U'ø':
    case U'ɔ': return u"o";
    case U'ı': return u"i";
    case U'ŋ': return u"n";
    case U'ə':
    case U'ɛ': return u"e";
    case U'ɓ': return u"b";
    case U'ƙ': return u"k";
    case U'ß': return u"ss";
    case U'œ': return u"oe";
    case U'æ': return u"ae";
    case U'´': // would be taken apart into a blank and an accent
    case U'‘':
    case U'’':
    case U'‛':
    case U'′':
    case U'ʹ':
    case U'ʻ':
    case U'ʼ': return u"'";
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»': return u"\"";
    case U'−': return u"-";
    default: return {};
    }
}

void appendSimple(char32_t c, QString &out)
{
    if (const QStringView known = spelt(c); !known.isEmpty()) {
        out += known;
        return;
    }
    constexpr char32_t tatweel = 0x640; // only stretches the letters beside it
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Surrogate: return;
    case QChar::Other_Control:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: out += u' '; return;
    case QChar::Punctuation_Dash: out += u'-'; return;
    case QChar::Number_DecimalDigit: out += QChar(u'0' + QChar::digitValue(c)); return;
    default:
        if (c != tatweel)
            out += QChar::fromUcs4(c);
    }
}

void appendAny(char32_t c, QString &out)
{
    if (c < 0x80 || QChar::category(c) == QChar::Other_Surrogate || !spelt(c).isEmpty())
        return appendSimple(QChar::toCaseFolded(c), out);
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (qsizetype at = 0; at < parts.size();)
        appendSimple(nextCharacter(parts, at), out);
}

/// Most names are ASCII with some Latin letters: those are folded once and looked up.
void appendFolded(char32_t c, QString &out)
{
    constexpr char32_t first = 0x80, end = 0x250; // up to Latin Extended-B
    static const auto latin = [] {
        std::array<QString, end - first> table;
        for (char32_t letter = first; letter < end; ++letter)
            appendAny(letter, table[letter - first]);
        return table;
    }();
    if (c < 0x80 && isPlain(QChar(char16_t(c))))
        out += lowered(QChar(char16_t(c)));
    else if (c >= first && c < end)
        out += latin[c - first];
    else
        appendAny(c, out);
}

} // namespace

char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const QChar c = text[at++];
    if (c.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at++]);
    return c.unicode();
}

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::find_if_not(text.begin() + at, text.end(), isPlain) - text.begin();
        if (end == at) {
            appendFolded(nextCharacter(text, at), out);
            continue;
        }
        // Most of a name, and all of most names, goes in one go.
        const qsizetype to = out.size();
        out.resize(to + end - at);
        std::transform(text.begin() + at, text.begin() + end, out.data() + to, lowered);
        at = end;
    }
    return out;
}

Folding foldedWithOrigins(QStringView text)
{
    Folding folding;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype origin = at;
        appendFolded(nextCharacter(text, at), folding.text);
        folding.from.resize(folding.text.size(), origin);
    }
    return folding;
}

} // namespace diapason
