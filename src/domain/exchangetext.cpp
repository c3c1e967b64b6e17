// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchangetext.h"

#include "core/redaction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

bool isSecret(const QString &key) { return discretionOf(innermostKey(key)) == Discretion::Secret; }

void addSecrets(QStringList &secrets, const NamedTexts &values)
{
    for (const auto &[key, value] : values) {
        if (isSecret(key) && !value.isEmpty())
            secrets.append(value);
    }
}

NamedTexts queryValues(const Exchange &exchange) { return formValues(exchange.address.query(QUrl::FullyEncoded).toLatin1()); }

NamedTexts headerValues(const Exchange &exchange)
{
    NamedTexts values;
    for (const auto &[name, value] : exchange.headers)
        values.append({QString::fromLatin1(name), QString::fromUtf8(value)});
    return values;
}

} // namespace

QStringList secretsOf(const Exchange &exchange)
{
    QStringList secrets = secretsIn(exchange.answer);
    if (isForm(exchange.requestType))
        addSecrets(secrets, formValues(exchange.request));
    else
        secrets += secretsIn(exchange.request);
    addSecrets(secrets, queryValues(exchange));
    addSecrets(secrets, headerValues(exchange));
    secrets.removeDuplicates();
    // The longer first: one may begin like another.
    std::ranges::sort(secrets, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return secrets;
}

namespace {

QString masked(const QString &key, const QString &value, const QStringList &secrets)
{
    if (discretionOf(innermostKey(key)) != Discretion::Open)
        return veil.toString();
    return redacted(withoutKeys(withoutThese(value, secrets)));
}

NamedTexts masked(const NamedTexts &values, const QStringList &secrets)
{
    NamedTexts out;
    for (const auto &[key, value] : values)
        out.append({withoutThese(key, secrets), masked(key, value, secrets)});
    return out;
}

/// Where JSON may begin: Moodle may print notices in front of it.
qsizetype jsonStart(const QByteArray &body)
{
    const qsizetype object = body.indexOf('{'), list = body.indexOf('[');
    return object < 0 ? list : list < 0 ? object : std::min(object, list);
}

/// A web page, or what Moodle printed in front of its JSON: the words before the first bracket. What follows one may be
/// data, and without its keys nobody can tell what of it may be seen.
QString foreignText(const QByteArray &body, const QStringList &secrets)
{
    constexpr qsizetype enough = 20'000;
    constexpr int shown = 2'000;
    static const QRegularExpression unseen(u"<(script|style)\\b.*?(</\\1\\s*>|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression data(u"[{\\[].*"_s, QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(body.left(enough));
    text.remove(unseen).remove(data);
    return plainText(redacted(withoutKeys(withoutThese(std::move(text), secrets))), shown);
}

ShownBody shownBody(const QByteArray &body, bool cut, const QStringList &secrets, qsizetype limit)
{
    ShownBody shown{.cut = cut};
    const QByteArray start = body.left(400).trimmed();
    if (start.isEmpty())
        return shown;
    const bool isPage = start.startsWith('<');
    const qsizetype from = isPage ? -1 : jsonStart(body);
    if (from != 0)
        shown.text = foreignText(body, secrets);
    if (isPage || (from < 0 && !start.startsWith('"') && start != "true" && start != "false" && start != "null")) {
        shown.end = body.size() > shown.text.size() ? ShownJson::End::Broken : ShownJson::End::Whole;
        return shown;
    }
    ShownJson json = shownJson(QByteArrayView(body).sliced(std::max<qsizetype>(from, 0)), {.limit = limit, .secrets = secrets});
    shown.text = from > 0 ? shown.text + u'\n' + json.text : json.text;
    shown.isJson = true;
    shown.end = json.end;
    return shown;
}

QString shownAddress(const Exchange &exchange, const QStringList &secrets)
{
    QUrl address = exchange.address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString text = withoutKeys(withoutThese(address.toString(QUrl::FullyEncoded), secrets));
    QStringList query;
    for (const auto &[key, value] : masked(queryValues(exchange), secrets))
        query << key + u'=' + value;
    return query.isEmpty() ? text : text + u'?' + query.join(u'&');
}

} // namespace

ShownExchange shownExchange(const Exchange &exchange, qsizetype limit)
{
    const QStringList secrets = secretsOf(exchange);
    ShownExchange shown{.address = shownAddress(exchange, secrets),
        .headers = masked(headerValues(exchange), secrets),
        .parameters = masked(queryValues(exchange), secrets),
        .answer = shownBody(exchange.answer, exchange.answerCut(), secrets, limit)};
    if (isForm(exchange.requestType))
        shown.parameters += masked(formValues(exchange.request), secrets);
    else
        shown.request = shownBody(exchange.request, exchange.requestCut(), secrets, limit);
    return shown;
}

namespace {

QString object(const NamedTexts &values)
{
    QStringList lines;
    for (const auto &[key, value] : values)
        lines << u"    "_s + jsonQuoted(key) + u": "_s + jsonQuoted(value);
    return u"{\n"_s + lines.join(u",\n"_s) + u"\n  }"_s;
}

} // namespace

QString requestText(const ShownExchange &shown)
{
    QStringList parts{u"  \"address\": "_s + jsonQuoted(shown.address)};
    if (!shown.headers.isEmpty())
        parts << u"  \"headers\": "_s + object(shown.headers);
    if (!shown.parameters.isEmpty())
        parts << u"  \"parameters\": "_s + object(shown.parameters);
    if (QString body = shown.request.text; !body.isEmpty())
        parts << u"  \"body\": "_s + (shown.request.isJson ? body.replace(u'\n', u"\n  "_s) : jsonQuoted(body));
    return u"{\n"_s + parts.join(u",\n"_s) + u"\n}"_s;
}

} // namespace diapason
