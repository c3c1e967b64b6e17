// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times as the display shows them, by the language in use (words/languages.h sets the default locale).
#include "words/translate.h"
#include "words/words.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

constexpr char16_t noBreak = u'\u00A0';

/// Fractions only when they matter: one digit, and none for a whole number.
QString oneDigit(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

} // namespace

QString display(QString text) { return text.replace(u'\u202F', noBreak); }

QString number(qint64 value) { return display(QLocale().toString(value)); }

QString percent(double share) { return display(oneDigit(share * 100)) + noBreak + u'%'; }

QString time(const QDateTime &when) { return when.isValid() ? when.toLocalTime().toString(u"HH:mm:ss"_s) : QString(); }

QString day(const QDateTime &when)
{
    if (!when.isValid())
        return {};
    const QDate date = when.toLocalTime().date();
    const QLocale locale;
    QString month = locale.monthName(date.month(), QLocale::ShortFormat);
    if (month.size() < locale.monthName(date.month()).size() && !month.endsWith(u'.'))
        month += u'.';
    const bool first = date.day() == 1 && locale.language() == QLocale::French;
    return QString::number(date.day()) + (first ? u"er"_s : QString()) + noBreak + month;
}

QString moment(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid() || when.toLocalTime().date() == now.toLocalTime().date())
        return time(when);
    return day(when) + u' ' + when.toLocalTime().toString(u"HH:mm"_s);
}

QString age(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const qint64 passed = std::max<qint64>(0, when.secsTo(now));
    //: How old a reading is, after "Read": less than five seconds
    if (passed < 5)
        return Words::tr("just now");
    //: How old a reading is, after "Read"
    if (passed < 60)
        return display(Words::tr("%Ln s ago", nullptr, int(passed)));
    if (passed < 3600)
        return display(Words::tr("%Ln min ago", nullptr, int(passed / 60)));
    if (passed < 24 * 3600)
        return display(Words::tr("%Ln h ago", nullptr, int(passed / 3600)));
    return display(Words::tr("%Ln day(s) ago", nullptr, int(passed / (24 * 3600))));
}

QString seconds(qint64 ms)
{
    if (ms < 10'000)
        return display(oneDigit(double(ms) / 1000)) + noBreak + u's';
    const qint64 whole = (ms + 500) / 1000;
    if (whole < 60)
        return number(whole) + noBreak + u's';
    return number(whole / 60) + noBreak + u"min "_s + number(whole % 60) + noBreak + u's';
}

} // namespace diapason::words
