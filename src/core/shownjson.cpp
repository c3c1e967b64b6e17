// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shownjson.h"

#include "core/redaction.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

constexpr int deepest = 200;

/// Walks over JSON and writes what may be seen. Stops where the input is short, broken, or the limit is reached:
/// then every function returns false, and `m_end` says why.
class Painter
{
public:
    Painter(QByteArrayView json, const JsonStyle &style) : m_json(json), m_style(style) { }

    ShownJson::End paint()
    {
        if (value({}, 0, Sight::Open) && (blank(), m_at < m_json.size()))
            m_end = ShownJson::End::Broken;
        return m_end;
    }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QStringList secrets() const { return m_secrets; }

private:
    enum class Sight { Open, Hidden };

    bool stop(ShownJson::End end)
    {
        m_end = end;
        return false;
    }
    void blank()
    {
        while (
            m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
            ++m_at;
    }
    bool peek(char &c)
    {
        blank();
        if (m_at >= m_json.size())
            return stop(ShownJson::End::Short);
        c = m_json[m_at];
        return true;
    }
    bool write(Sight sight, QStringView text)
    {
        if (sight == Sight::Hidden)
            return true;
        m_text += text;
        return m_text.size() <= m_style.limit || stop(ShownJson::End::Full);
    }
    bool newLine(Sight sight, int depth) { return !m_style.indented || write(sight, u'\n' + QString(depth * 2, u' ')); }

    bool value(const QString &key, int depth, Sight sight);
    bool members(const QString &key, char close, int depth, Sight sight);
    bool member(int depth, Sight sight, bool &inError);
    bool word(Sight sight);
    bool string(QString &out);
    bool escape(QString &out);
    bool code(char16_t &unit);
    bool veiled(const QString &key, Discretion discretion, int depth);
    [[nodiscard]] QString discreet(QString text) const;
    [[nodiscard]] QString quoted(const QString &text) const;

    QByteArrayView m_json;
    const JsonStyle &m_style;
    qsizetype m_at = 0;
    QString m_text;
    QStringList m_secrets;
    ShownJson::End m_end = ShownJson::End::Whole;
};

/// A text of its own may still hold what its key does not tell: an address with a token, another JSON.
QString Painter::discreet(QString text) const
{
    constexpr qsizetype couldHold = 12;
    text = withoutThese(std::move(text), m_style.secrets);
    return text.size() < couldHold ? text : redacted(withoutKeys(std::move(text)));
}

QString Painter::quoted(const QString &text) const { return jsonQuoted(discreet(text)); }

bool Painter::code(char16_t &unit)
{
    if (m_at + 4 > m_json.size())
        return stop(ShownJson::End::Short);
    bool ok = false;
    unit = char16_t(m_json.sliced(m_at, 4).toByteArray().toUShort(&ok, 16));
    m_at += 4;
    return ok || stop(ShownJson::End::Broken);
}

bool Painter::escape(QString &out)
{
    if (m_at >= m_json.size())
        return stop(ShownJson::End::Short);
    const char c = m_json[m_at++];
    switch (c) {
    case 'n': out += u'\n'; return true;
    case 't': out += u'\t'; return true;
    case 'r': out += u'\r'; return true;
    case 'b': out += u'\b'; return true;
    case 'f': out += u'\f'; return true;
    case 'u': {
        char16_t unit = 0;
        if (!code(unit))
            return false;
        out += QChar(unit);
        return true;
    }
    case '"':
    case '\\':
    case '/': out += QLatin1Char(c); return true;
    default: return stop(ShownJson::End::Broken);
    }
}

/// From the opening quote to behind the closing one.
bool Painter::string(QString &out)
{
    ++m_at;
    while (true) {
        const qsizetype from = m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"' && m_json[m_at] != '\\')
            ++m_at;
        out += QString::fromUtf8(m_json.sliced(from, m_at - from));
        if (m_at >= m_json.size())
            return stop(ShownJson::End::Short);
        if (m_json[m_at++] == '"')
            return true;
        if (!escape(out))
            return false;
    }
}

bool Painter::veiled(const QString &key, Discretion discretion, int depth)
{
    char first = 0;
    if (!peek(first))
        return false;
    if (first == 't' || first == 'f' || first == 'n') // whether there is one is no secret
        return word(Sight::Open);
    if (discretion == Discretion::Secret && first == '"') {
        const qsizetype here = m_at;
        QString secret;
        if (!string(secret))
            return false;
        if (!secret.isEmpty())
            m_secrets.append(secret);
        m_at = here;
    }
    return value(key, depth, Sight::Hidden)
        && write(Sight::Open, u'"' + (m_style.veiling ? m_style.veiling(key, discretion) : veil.toString()) + u'"');
}

bool Painter::member(int depth, Sight sight, bool &inError)
{
    static const QSet<QString> tellsOfError{u"exception"_s, u"errorcode"_s, u"errorType"_s, u"error"_s, u"warningcode"_s};
    char next = 0;
    if (!peek(next))
        return false;
    if (next != '"')
        return stop(ShownJson::End::Broken);
    QString key;
    if (!string(key) || !peek(next))
        return false;
    if (next != ':')
        return stop(ShownJson::End::Broken);
    ++m_at;
    if (!write(sight, quoted(key) + (m_style.indented ? u": "_s : u":"_s)))
        return false;
    inError = inError || tellsOfError.contains(key);
    Discretion discretion = sight == Sight::Hidden ? Discretion::Open : discretionOf(key);
    if (discretion == Discretion::MessageText && inError && key == "message"_L1)
        discretion = Discretion::Open;
    return discretion == Discretion::Open ? value(key, depth, sight) : veiled(key, discretion, depth);
}

/// What stands between brackets, from the opening one to behind the closing one.
bool Painter::members(const QString &key, char close, int depth, Sight sight)
{
    const bool isObject = close == '}';
    ++m_at;
    if (depth > deepest)
        return stop(ShownJson::End::Broken);
    char next = 0;
    if (!write(sight, isObject ? u"{" : u"[") || !peek(next))
        return false;
    bool inError = false;
    for (bool isFirst = true; next != close; isFirst = false) {
        if (!isFirst) {
            if (next != ',')
                return stop(ShownJson::End::Broken);
            ++m_at;
            if (!write(sight, u","))
                return false;
        }
        if (!newLine(sight, depth + 1) || !(isObject ? member(depth + 1, sight, inError) : value(key, depth + 1, sight))
            || !peek(next))
            return false;
        if (next == close && !newLine(sight, depth))
            return false;
    }
    ++m_at;
    return write(sight, isObject ? u"}" : u"]");
}

/// true, false, null or a number.
bool Painter::word(Sight sight)
{
    const qsizetype from = m_at;
    while (m_at < m_json.size() && (QChar::isLetterOrNumber(uchar(m_json[m_at])) || QByteArrayView("+-.").contains(m_json[m_at])))
        ++m_at;
    const QByteArray text = m_json.sliced(from, m_at - from).toByteArray();
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    if (!isNumber && text != "true" && text != "false" && text != "null")
        return stop(m_at >= m_json.size() ? ShownJson::End::Short : ShownJson::End::Broken);
    return write(sight, QString::fromLatin1(text));
}

bool Painter::value(const QString &key, int depth, Sight sight)
{
    char first = 0;
    if (!peek(first))
        return false;
    if (first == '{' || first == '[')
        return members(key, first == '{' ? '}' : ']', depth, sight);
    if (first != '"')
        return word(sight);
    QString text;
    if (!string(text))
        return false;
    if (sight == Sight::Hidden)
        return true;
    // "tokens": ["…"] — a list of secrets has its key in the plural.
    if (key.endsWith(u's') && discretionOf(QStringView(key).chopped(1)) == Discretion::Secret) {
        m_secrets.append(text);
        text = veil.toString();
    }
    return write(sight, quoted(text));
}

} // namespace

// Only the plainest escapes: what a reader needs, and JSON demands.
QString jsonQuoted(QStringView text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\';
        if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\t')
            out += "\\t"_L1;
        else if (c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

ShownJson shownJson(QByteArrayView json, const JsonStyle &style)
{
    Painter painter(json, style);
    const ShownJson::End end = painter.paint();
    return {.text = painter.text(), .end = end};
}

QStringList secretsIn(QByteArrayView json)
{
    const JsonStyle everything{.indented = false, .limit = std::numeric_limits<qsizetype>::max()};
    Painter painter(json, everything);
    (void)painter.paint();
    return painter.secrets();
}

} // namespace diapason
