// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange.h"

using namespace Qt::StringLiterals;

namespace diapason {
namespace {

QString decoded(QByteArrayView text) { return QString::fromUtf8(text.toByteArray().replace('+', ' ').percentDecoded()); }

/// Moodle names its options: `options[2][name]=limitfrom&options[2][value]=500`.
void takeOption(const QString &name, const QString &value, Paging &page, bool &found)
{
    if (name == "limitfrom"_L1 || name == "offset"_L1)
        page.offset = value.toInt();
    else if (name == "limitnumber"_L1 || name == "count"_L1)
        page.count = value.toInt();
    else
        return;
    found = true;
}

} // namespace

ExchangeEnd Exchange::end() const
{
    if (!error)
        return ExchangeEnd::Answered;
    if (error->kind == Error::Kind::Cancelled)
        return ExchangeEnd::Stopped;
    return status > 0 ? ExchangeEnd::Refused : ExchangeEnd::NoAnswer;
}

bool isForm(const QByteArray &contentType) { return contentType.startsWith("application/x-www-form-urlencoded"); }

NamedTexts formValues(const QByteArray &form)
{
    NamedTexts values;
    for (const QByteArray &part : form.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype sign = part.indexOf('=');
        const QByteArrayView key = sign < 0 ? QByteArrayView(part) : QByteArrayView(part).first(sign);
        values.append({decoded(key), sign < 0 ? QString() : decoded(QByteArrayView(part).sliced(sign + 1))});
    }
    return values;
}

std::optional<Paging> pagingOf(const Exchange &exchange)
{
    // Pages are asked for by short sentences; a long one is a list of ids.
    constexpr qsizetype longest = 4096;
    Paging page;
    bool found = false;
    NamedTexts values = formValues(exchange.address.query(QUrl::FullyEncoded).toLatin1());
    if (isForm(exchange.requestType) && exchange.request.size() <= longest)
        values += formValues(exchange.request);
    QString option;
    for (const auto &[key, value] : std::as_const(values)) {
        if (key.endsWith("[name]"_L1))
            option = value;
        else
            takeOption(key.endsWith("[value]"_L1) ? option : key, value, page, found);
    }
    return found ? std::optional(page) : std::nullopt;
}

} // namespace diapason
