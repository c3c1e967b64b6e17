// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/moodle/form.h"

using namespace Qt::StringLiterals;

namespace diapason::moodle {

Form &Form::add(const QString &key, const FormValue &value)
{
    m_pairs.append({key, value.text});
    return *this;
}

Form &Form::option(const QString &name, const FormValue &value)
{
    const QString slot = u"options[%1]"_s.arg(m_options++);
    return add(slot + "[name]"_L1, name).add(slot + "[value]"_L1, value);
}

Form &Form::list(const QString &key, const QList<qint64> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        add(u"%1[%2]"_s.arg(key).arg(i), values[i]);
    return *this;
}

QByteArray requestBody(const QString &token, const QString &function, const Form &form)
{
    Pairs pairs{{u"wstoken"_s, token}, {u"wsfunction"_s, function}, {u"moodlewsrestformat"_s, u"json"_s}};
    if (form.raw())
        pairs.append({u"moodlewssettingraw"_s, u"true"_s});
    return percentEncoded(pairs + form.pairs());
}

} // namespace diapason::moodle
