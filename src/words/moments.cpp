// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/moments.h"

#include "words/translate.h"
#include "words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace diapason::words {

namespace {

QString clockTime(const QDateTime &when) { return when.toLocalTime().toString(u"HH:mm"_s); }

} // namespace

QString dayAndTime(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const QDate date = when.toLocalTime().date(), today = now.toLocalTime().date();
    const qint64 days = date.daysTo(today);
    if (days == 0)
        return clockTime(when);
    if (days > 0 && days < 7) // a week ago the name would say another day
        return QLocale().dayName(date.dayOfWeek()) + u' ' + clockTime(when);
    const QString year = date.year() == today.year() ? QString() : u' ' + QString::number(date.year());
    return day(when) + year + u' ' + clockTime(when);
}

QString span(const QDateTime &from, const QDateTime &until, const QDateTime &now)
{
    const QString first = dayAndTime(from, now);
    const bool sameDay = from.toLocalTime().date() == until.toLocalTime().date();
    if (!until.isValid() || (sameDay && clockTime(from) == clockTime(until)))
        return first;
    const bool today = until.toLocalTime().date() == now.toLocalTime().date();
    const QString last = sameDay ? clockTime(until)
        //: End of a time span that began on another day; %1 is a time of today
        : today ? Words::tr("today %1").arg(clockTime(until))
                : dayAndTime(until, now);
    return first + u" – "_s + last;
}

QString nextTry(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        //: A server cannot be reached
        return Words::tr("trying again now");
    const qint64 left = std::max<qint64>(0, now.msecsTo(when));
    //: A server cannot be reached; %1 is a duration such as "12 s"
    return Words::tr("next try in %1").arg(seconds((left + 999) / 1000 * 1000));
}

} // namespace diapason::words
