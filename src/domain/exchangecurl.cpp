// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchangetext.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

/// No body holds this character as it is: JSON and percent-encoding both write it otherwise.
constexpr QChar mark = u'\u0001';

QString variable(Server server, QStringView key)
{
    const QString name = key.toString().toLower();
    if (name.contains("pass"_L1) || name.contains("pwd"_L1))
        return u"DIAPASON_PASSWORD"_s;
    if (name.contains("code"_L1) || name.contains("otp"_L1))
        return u"DIAPASON_CODE"_s;
    if (name.endsWith("token"_L1) || name == "authorization"_L1)
        return server == Server::Moodle ? u"DIAPASON_MOODLE_TOKEN"_s : u"DIAPASON_ROCKETCHAT_TOKEN"_s;
    return u"DIAPASON_SECRET"_s;
}

QString marked(Server server, QStringView key) { return mark + variable(server, key) + mark; }

/// In single quotes, where a shell reads nothing; variables stand outside of them, in double quotes.
QString quoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    QStringList parts = text.split(mark);
    for (qsizetype i = 1; i < parts.size(); i += 2)
        parts[i] = u"'\"$"_s + parts[i] + u"\"'"_s;
    QString line = u'\'' + parts.join(QString()) + u'\'';
    line.replace(u'\n', u' ').replace(u'\r', u' ');
    return line;
}

/// Nothing that came from outside may look like a variable of ours.
QString unmarked(QString text) { return text.remove(mark); }

QString pair(Server server, const QString &key, const QString &value, QStringView between)
{
    const QString innermost = innermostKey(key);
    const Discretion discretion = discretionOf(innermost);
    QString shown = unmarked(value);
    if (discretion == Discretion::Secret)
        shown = marked(server, innermost);
    else if (discretion == Discretion::MessageText)
        shown = veil.toString();
    return unmarked(key) + between.toString() + shown;
}

QStringList bodyArguments(const Exchange &exchange, const ShownExchange &shown, qsizetype queryCount)
{
    QStringList arguments;
    if (exchange.request.isEmpty())
        return exchange.method == "POST" ? QStringList{u"--data-raw ''"_s} : arguments;
    if (isForm(exchange.requestType)) {
        // The masked values, so that what was masked for another reason than its key stays so.
        for (const auto &[key, value] : shown.parameters.sliced(queryCount))
            arguments << u"--data-urlencode "_s + quoted(pair(exchange.server, key, value, u"="));
        return arguments;
    }
    const Veiling veiling = [server = exchange.server](QStringView key, Discretion discretion) {
        return discretion == Discretion::Secret ? marked(server, key) : veil.toString();
    };
    const ShownJson body
        = shownJson(exchange.request, {.indented = false, .limit = 100'000, .secrets = secretsOf(exchange), .veiling = veiling});
    arguments << u"-H "_s + quoted(u"Content-Type: "_s + unmarked(QString::fromLatin1(exchange.requestType)));
    arguments << u"--data-raw "_s + quoted(body.text);
    return arguments;
}

QString percentEncoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

} // namespace

QString curlLine(const Exchange &exchange)
{
    const ShownExchange shown = shownExchange(exchange, 1);
    const NamedTexts query = formValues(exchange.address.query(QUrl::FullyEncoded).toLatin1());
    QStringList line{u"curl"_s};
    if (exchange.method != "GET")
        line << u"-X "_s + QString::fromLatin1(exchange.method);
    for (const auto &[name, value] : shown.headers)
        line << u"-H "_s + quoted(pair(exchange.server, name, value, u": "));
    line += bodyArguments(exchange, shown, query.size());
    QStringList asked;
    for (const auto &[key, value] : shown.parameters.first(query.size()))
        asked << percentEncoded(key) + u'=' + percentEncoded(value);
    QString address = shown.address.section(u'?', 0, 0);
    if (!asked.isEmpty())
        address += u'?' + asked.join(u'&');
    line << quoted(unmarked(address));
    return line.join(u' ');
}

} // namespace diapason
