// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/csv.h"

using namespace Qt::StringLiterals;

namespace diapason::words {

QString csvText(QString text)
{
    for (QChar &c : text)
        if (c.unicode() < 0x20)
            c = u' ';
    const QString start = text.trimmed().left(1);
    return !start.isEmpty() && u"=+-@"_s.contains(start) ? u'\'' + text : text;
}

QString csvLine(const QStringList &fields, const QLocale &locale)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted += u'"' + csvText(field).replace(u'"', u"\"\""_s) + u'"';
    return quoted.join(locale.decimalPoint() == ","_L1 ? u";"_s : u","_s) + u"\r\n"_s;
}

QByteArray csvBytes(const QString &lines) { return (u"\ufeff"_s + lines).toUtf8(); }

} // namespace diapason::words
