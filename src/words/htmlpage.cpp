// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/htmlpage.h"

#include "words/translate.h"

using namespace Qt::StringLiterals;

namespace diapason::words::html {

namespace {

// Contrast of text and links is at least 4.5 : 1 in both schemes (WCAG 2.1, AA).
constexpr auto css
    = ":root{color-scheme:light dark;--paper:#fff;--ink:#1a1c1f;--faint:#4f565e;--line:#c9ced4;--link:#0b57a4;--soft:#f3f5f7;"
      "--mark:#fff1c2;--markink:#4a3500}"
      "@media (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e8eaed;--faint:#b3bac2;--line:#454b52;--link:#8ec1ff;"
      "--soft:#22262a;--mark:#4a3a08;--markink:#ffe9a8}}"
      "*{box-sizing:border-box}"
      "body{margin:0 auto;max-width:62rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);"
      "font:1rem/1.55 system-ui,'Noto Sans','DejaVu Sans',sans-serif}"
      "h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.3rem;margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line)}"
      "h3{font-size:1.08rem;margin:1.75rem 0 .4rem}h4{font-size:1rem;margin:1.2rem 0 .3rem}"
      "a{color:var(--link)}a:focus-visible{outline:3px solid var(--link);outline-offset:2px}"
      ".skip{position:absolute;left:-100rem}.skip:focus{position:static}"
      ".faint,.when{color:var(--faint);font-size:.9rem;margin:.1rem 0}"
      "table{border-collapse:collapse;width:100%;margin:.75rem 0}caption{text-align:left;font-weight:600;padding:.3rem 0}"
      "th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}"
      "thead th{background:var(--soft)}tbody th{font-weight:600}td table,td dl,td ul{margin:0}"
      "dl{display:grid;grid-template-columns:minmax(9rem,16rem) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}"
      "ol.items{list-style:none;padding:0}ol.items>li{padding:.5rem 0 .5rem .9rem;border-left:3px solid var(--line);margin:.5rem 0}"
      ".text{white-space:pre-wrap;overflow-wrap:anywhere;margin:.1rem 0;unicode-bidi:plaintext}"
      "blockquote{margin:.3rem 0;padding-left:.8rem;border-left:2px dashed var(--line);color:var(--faint)}"
      ".masked{font-style:italic;color:var(--faint)}mark{background:var(--mark);color:var(--markink);padding:0 .2em}"
      "@media print{:root{--paper:#fff;--ink:#000;--faint:#333;--line:#999;--link:#000;--soft:#fff;--mark:#fff;--markink:#000}"
      "body{max-width:none;padding:0;font-size:10.5pt}.skip{display:none}h2,h3,h4{break-after:avoid}"
      "tr,ol.items>li{break-inside:avoid}thead{display:table-header-group}mark{border:1px solid #000}}";

bool belongsInXml(char16_t c) { return c >= 0x20 ? c < 0xFFFE : c == u'\t' || c == u'\n' || c == u'\r'; }

} // namespace

QString whole(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString escaped(const QString &text)
{
    QString clean = whole(text);
    for (QChar &c : clean)
        if (!c.isSurrogate() && !belongsInXml(c.unicode()))
            c = QChar::ReplacementCharacter;
    return clean.toHtmlEscaped();
}

QString element(const QString &tag, const QString &text, const QString &attributes)
{
    const QString space = attributes.isEmpty() ? QString() : u" "_s;
    return u'<' + tag + space + attributes + u'>' + escaped(text) + u"</"_s + tag + u">\n"_s;
}

QString row(const QStringList &cells)
{
    QString out;
    for (qsizetype i = 0; i < cells.size(); ++i)
        out += i == 0 ? element(u"th"_s, cells.at(i), u"scope=\"row\""_s) : element(u"td"_s, cells.at(i));
    return u"<tr>"_s + out + u"</tr>\n"_s;
}

QString headRow(const QStringList &headings)
{
    QString out;
    for (const QString &heading : headings)
        out += element(u"th"_s, heading, u"scope=\"col\""_s);
    return u"<tr>"_s + out + u"</tr>\n"_s;
}

QString table(const QString &caption, const QStringList &headings, const QString &rows)
{
    return u"<table>\n"_s + element(u"caption"_s, caption) + u"<thead>"_s + headRow(headings) + u"</thead>\n<tbody>\n"_s + rows
        + u"</tbody>\n</table>\n"_s;
}

QString definitions(const QList<std::pair<QString, QString>> &facts)
{
    QString out;
    for (const auto &[name, value] : facts)
        if (!value.isEmpty())
            out += element(u"dt"_s, name) + element(u"dd"_s, value);
    return out.isEmpty() ? out : u"<dl>\n"_s + out + u"</dl>\n"_s;
}

QString head(const QString &title, const QString &skip, const QLocale &locale, const QString &beforeMain)
{
    const QString code = locale.bcp47Name();
    return u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""_s + code + u"\" xml:lang=\""_s + code
        + u"\">\n<head>\n<meta charset=\"utf-8\"/>\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n"_s
        + element(u"title"_s, title) + u"<style>"_s + QString::fromLatin1(css) + u"</style>\n</head>\n<body>\n"_s
        + element(u"a"_s, skip, u"class=\"skip\" href=\"#main\""_s) + beforeMain + u"<main id=\"main\">\n"_s;
}

QString foot() { return u"</main>\n</body>\n</html>\n"_s; }

QString longDay(const QDate &day, const QLocale &locale)
{
    if (!day.isValid())
        return {};
    const bool first = day.day() == 1 && locale.language() == QLocale::French;
    return QString::number(day.day()) + (first ? u"er "_s : u" "_s) + locale.monthName(day.month()) + u' '
        + QString::number(day.year());
}

QString timeText(const QDateTime &at, const QString &pattern, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDateTime here = at.toLocalTime();
    return pattern.arg(longDay(here.date(), locale), here.toString(u"HH:mm"_s));
}

QString timeElement(const QDateTime &at, const QString &pattern, const QLocale &locale)
{
    return at.isValid() ? u"<time datetime=\""_s + at.toUTC().toString(Qt::ISODate) + u"\">"_s
            + escaped(timeText(at, pattern, locale)) + u"</time>"_s
                        : QString();
}

} // namespace diapason::words::html
