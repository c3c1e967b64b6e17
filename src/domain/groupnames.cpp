// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupnames.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

QString asBytes(const QString &text) { return QString::fromLatin1(text.toUtf8()); }
QString fromBytes(const QString &bytes) { return QString::fromUtf8(bytes.toLatin1()); }

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern{u"\\{\\$a->([^}]*)\\}"_s};
    return pattern;
}

/// PHP's replacement text: "$1", "${1}" and "\1" are groups of the match.
QString expanded(const QString &with, const QRegularExpressionMatch &match)
{
    static const QRegularExpression reference{u"\\\\(\\d{1,2})|\\$(\\d{1,2})|\\$\\{(\\d{1,2})\\}"_s};
    QString out;
    qsizetype from = 0;
    for (auto it = reference.globalMatch(with); it.hasNext();) {
        const QRegularExpressionMatch found = it.next();
        out += QStringView{with}.sliced(from, found.capturedStart() - from);
        out += match.captured(found.captured(found.lastCapturedIndex()).toInt());
        from = found.capturedEnd();
    }
    out += QStringView{with}.sliced(from);
    return out;
}

QString substituted(const QString &text, const QRegularExpression &pattern, const QString &with)
{
    QString out;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView{text}.sliced(from, match.capturedStart() - from);
        out += expanded(with, match);
        from = match.capturedEnd();
    }
    out += QStringView{text}.sliced(from);
    return out;
}

QString sha1(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

const QStringList &namePlaceholders()
{
    static const QStringList names{u"moodleid"_s, u"courseshortname"_s, u"moduleid"_s, u"moodleshortname"_s,
        u"moodlefullnamename"_s, u"modulemoodleid"_s, u"courseid"_s, u"coursefullname"_s};
    return names;
}

QString placeholderText(const QString &placeholder) { return u"{$a->"_s + placeholder + u'}'; }

std::optional<ExpressionFault> formatFault(const QString &format)
{
    bool any = false;
    for (auto it = placeholderPattern().globalMatch(format); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!namePlaceholders().contains(match.captured(1)))
            return ExpressionFault{.words = u"unknown placeholder"_s, .offset = match.capturedStart()};
        any = true;
    }
    return any ? std::nullopt : std::optional{ExpressionFault{.words = u"no placeholder"_s, .offset = 0}};
}

QString replacementsText(const QList<NameReplacement> &replacements)
{
    QStringList lines;
    for (const NameReplacement &line : replacements)
        lines.append(line.pattern + u';' + line.with);
    return lines.join(u'\n');
}

ReplacementsRead readReplacements(const QString &text)
{
    ReplacementsRead read;
    qsizetype offset = 0;
    for (const QString &line : text.split(u'\n')) {
        const qsizetype cut = line.indexOf(u';');
        const auto fail = [&](const QString &words, qsizetype at) {
            if (!read.fault)
                read.fault = ExpressionFault{.words = words, .offset = offset + at};
        };
        if (!line.isEmpty()) {
            if (cut <= 0 || line.indexOf(u';', cut + 1) >= 0)
                fail(u"not one expression and one replacement"_s,
                    cut < 0 ? line.size() : std::max<qsizetype>(0, line.lastIndexOf(u';')));
            else if (const auto wrong = faultOf(line.first(cut), true))
                fail(wrong->words, wrong->offset);
            read.lines.append({line.first(std::max<qsizetype>(0, cut)), line.sliced(cut + 1)});
        }
        offset += line.size() + 1;
    }
    return read;
}

GroupNamer::GroupNamer(const GroupNameRule &rule, const NameSite &site)
    : m_site(site),
      m_hash(siteHash(site.url)),
      m_usual(rule == GroupNameRule{})
{
    qsizetype from = 0;
    for (auto it = placeholderPattern().globalMatch(rule.format); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        m_pieces.append({.literal = rule.format.sliced(from, match.capturedStart() - from)});
        m_pieces.append({.placeholder = match.captured(1)});
        from = match.capturedEnd();
    }
    m_pieces.append({.literal = rule.format.sliced(from)});
    for (const NameReplacement &line : rule.replacements)
        m_lines.append({QRegularExpression{asBytes(line.pattern)}, asBytes(line.with)});
    m_forbidden = QRegularExpression{asBytes(rule.forbidden)};
    const auto holds = [this](QLatin1StringView name) { return std::ranges::contains(m_pieces, name, &Piece::placeholder); };
    m_shortName = holds("courseshortname"_L1);
    m_digest = holds("modulemoodleid"_L1);
    // Where the settings change digits, a number in a name is not the number it was.
    const QString digits = u"0123456789abcdef"_s;
    m_identifies = (m_usual || replaced(digits) == digits)
        && ((m_digest && !site.shortName.isEmpty()) || (holds("moodleid"_L1) && holds("moduleid"_L1)));
    if (m_identifies && !m_usual) {
        m_timed = QRegularExpression{u"^%1_1\\d{9}$"_s.arg(hintPattern())};
        m_untimed = QRegularExpression{u"^%1$"_s.arg(hintPattern())};
    }
}

QString GroupNamer::hintPattern() const
{
    QString pattern;
    QSet<QString> seen;
    for (const Piece &piece : m_pieces) {
        const QString &name = piece.placeholder;
        const bool again = seen.contains(name);
        if (name.isEmpty())
            pattern += QRegularExpression::escape(replaced(piece.literal));
        else if (name == "moduleid"_L1)
            pattern += again ? u"\\k<cmid>"_s : u"(?<cmid>[1-9]\\d*)"_s;
        else if (name == "modulemoodleid"_L1)
            pattern += again ? u"\\k<digest>"_s : u"(?<digest>[0-9a-f]{40})"_s;
        else if (name == "courseshortname"_L1)
            pattern += again ? u"\\k<short>"_s : u"(?<short>.*)"_s;
        else if (name.startsWith("course"_L1))
            pattern += u".*"_s;
        else
            pattern += QRegularExpression::escape(replaced(valueOf(name, {}, {})));
        if (!name.isEmpty())
            seen.insert(name);
    }
    return pattern;
}

QString GroupNamer::valueOf(const QString &placeholder, const Course &course, Cmid cmid) const
{
    if (placeholder == "moodleid"_L1)
        return m_hash;
    if (placeholder == "courseshortname"_L1)
        return course.shortName;
    if (placeholder == "moduleid"_L1)
        return QString::number(cmid.value);
    if (placeholder == "moodleshortname"_L1)
        return m_site.shortName;
    if (placeholder == "moodlefullnamename"_L1)
        return m_site.fullName;
    if (placeholder == "modulemoodleid"_L1)
        return activityDigest(cmid);
    if (placeholder == "courseid"_L1)
        return QString::number(course.id.value);
    return placeholder == "coursefullname"_L1 ? course.fullName : QString{};
}

QString GroupNamer::activityDigest(Cmid cmid) const { return sha1(m_site.shortName + u'_' + QString::number(cmid.value)); }

QString GroupNamer::replaced(const QString &text) const
{
    QString bytes = asBytes(text);
    // The plugin meant white space and wrote the two characters "/s".
    bytes.replace("/s"_L1, "_"_L1);
    for (const Line &line : m_lines)
        bytes = substituted(bytes, line.pattern, line.with);
    if (!m_forbidden.pattern().isEmpty())
        bytes = substituted(bytes, m_forbidden, u"_"_s);
    return fromBytes(bytes);
}

QString GroupNamer::operator()(const Course &course, Cmid cmid) const
{
    if (m_usual)
        return derivedGroupName(m_site.url, course.shortName, cmid);
    QString name;
    for (const Piece &piece : m_pieces) {
        const bool ofShortName = piece.placeholder == "moodleshortname"_L1 || piece.placeholder == "modulemoodleid"_L1;
        if (ofShortName && m_site.shortName.isEmpty())
            return {};
        name += piece.placeholder.isEmpty() ? piece.literal : valueOf(piece.placeholder, course, cmid);
    }
    return replaced(name);
}

std::optional<GroupNamer::Hint> GroupNamer::hint(const QString &roomName) const
{
    if (!m_identifies)
        return {};
    if (m_usual) {
        const auto usual = nameHint(m_hash, roomName);
        return usual ? std::optional{Hint{.name = *usual}} : std::nullopt;
    }
    QRegularExpressionMatch match = m_timed.match(roomName);
    const bool timed = match.hasMatch();
    if (!timed)
        match = m_untimed.match(roomName);
    if (!match.hasMatch())
        return {};
    return Hint{
        .name = {.cmid = Cmid{match.captured(u"cmid"_s).toLongLong()}, .shortName = match.captured(u"short"_s), .timed = timed},
        .digest = match.captured(u"digest"_s)};
}

std::optional<QString> GroupNamer::withoutTime(const QString &roomName)
{
    static const QRegularExpression time{u"_1\\d{9}$"_s};
    const QRegularExpressionMatch match = time.match(roomName);
    return match.hasMatch() ? std::optional{roomName.first(match.capturedStart())} : std::nullopt;
}

} // namespace diapason
