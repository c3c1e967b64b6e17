// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// "&#8217;" and "&#x2019;", which tidy servers put into plain sentences.
QString withoutNumericEntities(const QString &text)
{
    static const QRegularExpression numeric(u"&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));"_s, caseless);
    QString out;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : numeric.globalMatch(text)) {
        const bool hexadecimal = match.hasCaptured(1);
        const char32_t c = (hexadecimal ? match.capturedView(1) : match.capturedView(2)).toUInt(nullptr, hexadecimal ? 16 : 10);
        out += QStringView{text}.sliced(from, match.capturedStart() - from);
        out += c != 0 && c <= QChar::LastValidCodePoint && !QChar::isSurrogate(c) ? QString::fromUcs4(&c, 1) : u" "_s;
        from = match.capturedEnd();
    }
    out += QStringView{text}.sliced(from);
    return out;
}

} // namespace

QString redacted(QString text)
{
    // "key": "value", key=value, and headers; a key may carry a prefix (wstoken, DIAPASON_MOODLE_TOKEN).
    static const QRegularExpression keyed(
        uR"re((?<![\w-])((?:[\w-]*(?:token|password|passwd|secret|x-2fa-code)|pass|pwd|resume|authorization|cookie)(?:\\*["'])?\s*(?:=|(?<=["']):|:(?=\s*["']))\s*(?:bearer\s+|basic\s+)?)(\\*"(?:[^"\\]|\\.)*(?:"|$)|[^\s&,;}]+))re"_s,
        caseless);
    static const QRegularExpression header(
        uR"re((?<![\w-])((?:x-auth-token|x-2fa-code|authorization|(?:set-)?cookie)\s*:\s*)[^\r\n]+)re"_s, caseless);
    // "token: expired" is a sentence, "token: 8f3Q…" is a leak: after a bare colon only what no word looks like goes.
    static const QRegularExpression spoken(
        uR"re((?<![\w-])([\w-]*(?:token|password|passwd|secret)\s*:\s*)(?=\S*[0-9]|\S{16})[^\s&,;}]+)re"_s, caseless);
    static const QRegularExpression oneTimeCode(uR"re(("code"\s*:\s*)"?\d{6,8}"?)re"_s);
    static const QRegularExpression moodleToken(uR"((?<![\w-])[0-9a-f]{32}(?![\w-]))"_s);
    // 43 characters of both cases; a group name may have as many, and begins with its site's hash.
    static const QRegularExpression chatToken(
        uR"((?<![\w-])(?![0-9a-f]{40}_)(?=[\w-]*[A-Z])(?=[\w-]*[a-z])[\w-]{43}(?![\w-]))"_s);
    for (const QRegularExpression *kept : {&header, &keyed, &spoken, &oneTimeCode})
        text.replace(*kept, u"\\1•••"_s);
    text.replace(moodleToken, u"•••"_s);
    text.replace(chatToken, u"•••"_s);
    return text;
}

QString plainText(const QString &serverText, int limit)
{
    static const QRegularExpression invisible(
        uR"(<(script|style)\b.*?</\1\s*>)"_s, caseless | QRegularExpression::DotMatchesEverythingOption);
    // A tag begins with a letter: "3 < 5 > 4" is no markup.
    static const QRegularExpression tags(u"<(?:[a-z/!?][^<>]*)>"_s, caseless);
    QString text = serverText.left(20'000);
    text.remove(invisible);
    text.replace(tags, u" "_s);
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1).replace("&apos;"_L1, "'"_L1);
    text = withoutNumericEntities(text);
    text.replace("&nbsp;"_L1, " "_L1).replace("&amp;"_L1, "&"_L1);
    text = text.simplified();
    if (text.size() > limit)
        text = text.left(limit - 1) + u'…';
    return text;
}

} // namespace diapason
