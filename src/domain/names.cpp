// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

bool survives(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '-'
        || byte == '_' || byte == '.';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Ten digits that begin with 1: a unix time between 2001 and 2033, as collisions append it.
bool isTime(QStringView text) { return text.size() == 10 && text.front() == u'1' && isDigits(text); }

/// Bytes as characters, so that an expression sees what PHP sees without its u flag.
QString asBytes(const QString &text) { return QString::fromLatin1(text.toUtf8()); }

QRegularExpression expression(const UsernameStep &step)
{
    return QRegularExpression{step.bytes ? asBytes(step.pattern) : step.pattern};
}

/// QString::replace would read "\1" in the replacement, which is literal text here.
QString replaced(const QString &text, const QRegularExpression &pattern, const QString &with)
{
    auto matches = pattern.globalMatch(text);
    if (!matches.hasNext())
        return text;
    QString out;
    qsizetype from = 0;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView{text}.sliced(from, match.capturedStart() - from);
        out += with;
        from = match.capturedEnd();
    }
    out += QStringView{text}.sliced(from);
    return out;
}

QString withoutDomain(const QString &username, const QStringList &domains)
{
    for (const QString &domain : domains) {
        const qsizetype at = username.size() - domain.size() - 1;
        if (at >= 0 && username.at(at) == u'@' && username.endsWith(domain, Qt::CaseInsensitive))
            return username.first(at);
    }
    return username;
}

} // namespace

QString siteHash(const QString &siteUrl)
{
    return QString::fromLatin1(QCryptographicHash::hash(siteUrl.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString derivedGroupName(const QString &siteUrl, const QString &courseShortName, Cmid cmid)
{
    QByteArray name = (siteHash(siteUrl) + u'_' + courseShortName + u'_' + QString::number(cmid.value)).toUtf8();
    // The plugin meant white space and wrote the two characters "/s".
    name.replace("/s", "_");
    for (char &byte : name) {
        if (!survives(byte))
            byte = '_';
    }
    return QString::fromLatin1(name);
}

std::optional<NameHint> nameHint(const QString &siteHash, const QString &roomName)
{
    if (siteHash.isEmpty() || !roomName.startsWith(siteHash + u'_'))
        return {};
    QStringView rest = QStringView{roomName}.sliced(siteHash.size() + 1);
    qsizetype cut = rest.lastIndexOf(u'_');
    if (cut < 0)
        return {};
    NameHint hint;
    if (const QStringView before = rest.first(cut); isTime(rest.sliced(cut + 1))) {
        const qsizetype earlier = before.lastIndexOf(u'_');
        if (earlier >= 0 && isDigits(before.sliced(earlier + 1))) {
            hint.timed = true;
            rest = before;
            cut = earlier;
        }
    }
    const QStringView number = rest.sliced(cut + 1);
    bool ok = isDigits(number) && number.front() != u'0';
    hint.cmid = Cmid{ok ? number.toLongLong(&ok) : 0};
    if (!ok)
        return {};
    hint.shortName = rest.first(cut).toString();
    return hint;
}

UsernameMapper::UsernameMapper(const QList<UsernameStep> &steps)
{
    m_steps.reserve(steps.size());
    for (const UsernameStep &step : steps) {
        const bool replaces = step.kind == UsernameStep::Kind::Replace;
        m_steps.append({step, replaces ? expression(step) : QRegularExpression{}});
    }
}

QString UsernameMapper::operator()(const QString &moodleUsername) const
{
    QString name = moodleUsername;
    for (const auto &[step, pattern] : m_steps) {
        if (step.kind == UsernameStep::Kind::StripDomains)
            name = withoutDomain(name, step.domains);
        else if (step.bytes)
            name = QString::fromUtf8(replaced(asBytes(name), pattern, asBytes(step.with)).toLatin1());
        else
            name = replaced(name, pattern, step.with);
    }
    return name;
}

QString chatUsername(const QString &moodleUsername, const QList<UsernameStep> &steps)
{
    return UsernameMapper{steps}(moodleUsername);
}

std::optional<ExpressionFault> faultOf(const QString &pattern, bool bytes)
{
    const QRegularExpression expression{bytes ? asBytes(pattern) : pattern};
    if (expression.isValid())
        return {};
    qsizetype offset = expression.patternErrorOffset();
    if (bytes)
        offset = QString::fromUtf8(pattern.toUtf8().first(offset)).size();
    return ExpressionFault{.words = expression.errorString(), .offset = std::min(offset, pattern.size())};
}

std::optional<QString> expressionFault(const UsernameStep &step)
{
    const auto fault = faultOf(step.pattern, step.bytes);
    return fault ? std::optional{fault->words} : std::nullopt;
}

} // namespace diapason
