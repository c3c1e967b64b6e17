// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passphrase.h"

#include "core/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace diapason {

namespace {

constexpr double fairFrom = 50;
constexpr double strongFrom = 80;
constexpr double bitsOfWord = 13; // one of some eight thousand
constexpr double bitsOfCommonWord = 5; // one that everybody tries first
constexpr double bitsOfFollower = 1;

/// What people take first, folded; in both languages of the program.
const QStringList &commonWords()
{
    static const QStringList words{u"motdepasse"_s, u"password"_s, u"passwort"_s, u"passphrase"_s, u"azertyuiop"_s, u"azerty"_s,
        u"qwertyuiop"_s, u"qwerty"_s, u"universite"_s, u"university"_s, u"bienvenue"_s, u"welcome"_s, u"bonjour"_s, u"soleil"_s,
        u"chocolat"_s, u"doudou"_s, u"loulou"_s, u"marseille"_s, u"monkey"_s, u"dragon"_s, u"letmein"_s, u"iloveyou"_s,
        u"jetaime"_s, u"sunshine"_s, u"princess"_s, u"football"_s, u"admin"_s, u"secret"_s, u"moodle"_s, u"rocketchat"_s,
        u"rocket"_s, u"diapason"_s, u"archive"_s, u"dossier"_s, u"rgpd"_s, u"gdpr"_s, u"test"_s};
    return words;
}

/// Letters for the digits and signs that often stand for them.
QString plainLetters(QString text)
{
    static constexpr std::pair<char16_t, char16_t> disguises[]{
        {u'0', u'o'}, {u'1', u'i'}, {u'3', u'e'}, {u'4', u'a'}, {u'5', u's'}, {u'7', u't'}, {u'@', u'a'}, {u'$', u's'}};
    for (const auto &[sign, letter] : disguises)
        text.replace(QChar(sign), QChar(letter));
    return text;
}

bool isVowel(QChar c) { return u"aeiouy"_s.contains(c); }

/// Whether a run of letters could be a word: some vowels, not vowels alone.
bool couldBeWord(QStringView letters)
{
    const auto vowels = std::ranges::count_if(letters, isVowel);
    return letters.size() >= 4 && vowels * 5 >= letters.size() && vowels < letters.size();
}

double bitsOfCharacter(const QString &text)
{
    bool lower = false, upper = false, digit = false, sign = false, other = false;
    for (const QChar c : text) {
        lower |= c >= u'a' && c <= u'z';
        upper |= c >= u'A' && c <= u'Z';
        digit |= c >= u'0' && c <= u'9';
        sign |= c.unicode() < 128 && !c.isLetterOrNumber();
        other |= c.unicode() >= 128;
    }
    // One kind of sign between words is no secret: signs count as a few.
    return std::log2(std::max(2.0, lower * 26.0 + upper * 26.0 + digit * 10.0 + sign * 12.0 + other * 30.0));
}

/// What the characters of `text` add one by one: little when they repeat or follow those before.
double bitsOfCharacters(const QString &text, double each, QSet<QString> &pairs, QChar before)
{
    double bits = 0;
    for (const QChar c : text) {
        const int step = before.isNull() ? 9 : std::abs(int(c.unicode()) - int(before.unicode()));
        const QString pair = QString(before) + c;
        bits += step <= 1 || pairs.contains(pair) ? bitsOfFollower : each;
        pairs.insert(pair);
        before = c;
    }
    return bits;
}

} // namespace

double passphraseBits(const QString &passphrase)
{
    const QString text = passphrase.simplified();
    if (text.isEmpty())
        return 0;
    const double each = bitsOfCharacter(text);
    double bits = 0;
    QString rest = plainLetters(folded(text)).remove(u' ');
    for (const QString &word : commonWords())
        for (qsizetype at = rest.indexOf(word); at >= 0; at = rest.indexOf(word))
            bits += std::exchange(rest, rest.first(at) + u' ' + rest.sliced(at + word.size())).isEmpty() ? 0 : bitsOfCommonWord;
    if (bits > 0) // what is left between common words, as characters
        return bits + [&] {
            QSet<QString> pairs;
            return bitsOfCharacters(rest.remove(u' '), each, pairs, {});
        }();

    const QString plain = folded(text);
    QSet<QString> pairs, words;
    for (qsizetype at = 0; at < plain.size();) {
        qsizetype end = at;
        while (end < plain.size() && plain.at(end).isLetter())
            ++end;
        end = std::max(end, at + 1);
        const QString run = plain.sliced(at, end - at);
        const double asCharacters = bitsOfCharacters(run, each, pairs, at > 0 ? plain.at(at - 1) : QChar());
        const double asWord = words.contains(run) ? bitsOfFollower : bitsOfWord;
        // A long run of letters may be several words without blanks.
        bits += couldBeWord(run) ? std::min(asCharacters, asWord * std::ceil(double(run.size()) / 12)) : asCharacters;
        words.insert(run);
        at = end;
    }
    return bits;
}

PassphraseStrength strengthOf(const QString &passphrase)
{
    const double bits = passphraseBits(passphrase);
    return bits < fairFrom ? PassphraseStrength::Weak : bits < strongFrom ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

} // namespace diapason
