// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exchangewords.h"

#include "words/translate.h"
#include "words/words.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

/// What came of it in one or two words; the sentences are in errors*.cpp.
QString brief(Error::Kind kind)
{
    switch (kind) {
    //: What came of a request, in a table cell
    case Error::Kind::Cancelled: return Words::tr("stopped");
    //: What came of a request, in a table cell
    case Error::Kind::Timeout: return Words::tr("timed out");
    case Error::Kind::Network: return Words::tr("not reached");
    case Error::Kind::Tls: return Words::tr("certificate not trusted");
    case Error::Kind::NotAnApi: return Words::tr("unusable answer");
    case Error::Kind::Unauthenticated: return Words::tr("token refused");
    case Error::Kind::SecondFactor: return Words::tr("second factor wanted");
    //: What came of a request: this account may not
    case Error::Kind::Denied: return Words::tr("not allowed");
    //: What came of a request: the thing asked for is not there
    case Error::Kind::NotFound: return Words::tr("not there");
    case Error::Kind::RateLimited: return Words::tr("asked to wait");
    case Error::Kind::Maintenance: return Words::tr("closed for now");
    case Error::Kind::Malformed: return Words::tr("not understood");
    case Error::Kind::Refused:
    case Error::Kind::Storage:
    case Error::Kind::Keychain:
    case Error::Kind::Usage: break;
    }
    //: What came of a request: the server said no
    return Words::tr("refused");
}

} // namespace

QString exchangeEnd(ExchangeEnd end)
{
    switch (end) {
    //: How a request ended
    case ExchangeEnd::Answered: return Words::tr("Answered");
    //: How a request ended: an answer came that says no, or is of no use
    case ExchangeEnd::Refused: return Words::tr("Answered with an error");
    //: How a request ended
    case ExchangeEnd::NoAnswer: return Words::tr("No answer");
    //: How a request ended: the user did not wait for its answer
    case ExchangeEnd::Stopped: break;
    }
    return Words::tr("Stopped");
}

QString exchangeStatus(const Exchange &exchange)
{
    //: What came of a request, in a table cell
    const QString said = exchange.error ? brief(exchange.error->kind) : Words::tr("answered");
    return exchange.status > 0 ? u"%1 · %2"_s.arg(exchange.status).arg(said) : said;
}

QString exchangeRows(const Paging &paging)
{
    const QString first = number(paging.offset + 1);
    //: Rows of a list that were asked for: from this one on
    return paging.count > 0 ? first + u'–' + number(paging.offset + paging.count) : Words::tr("from %1").arg(first);
}

QString exchangeBudget(const Exchange::Budget &budget)
{
    //: Calls that the server still grants: %1 of %2
    return Words::tr("%1 of %2").arg(number(budget.remaining), number(budget.limit));
}

QString bytes(qint64 count)
{
    constexpr double thousand = 1000;
    const auto in = [count](double unit) {
        const double value = double(count) / unit;
        return display(QLocale().toString(value, 'f', value < 10 ? 1 : 0));
    };
    if (count < 1000)
        //: A size in bytes
        return Words::tr("%1 B").arg(number(count));
    if (double(count) < 999.5 * thousand)
        //: A size in thousands of bytes
        return Words::tr("%1 kB").arg(in(thousand));
    //: A size in millions of bytes
    return Words::tr("%1 MB").arg(in(thousand * thousand));
}

} // namespace diapason::words
