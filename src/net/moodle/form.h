// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/call.h"

#include <QString>

namespace diapason::moodle {

/// A parameter as Moodle reads it: booleans are 1 and 0, for it takes the word "false" for true (moodle.md §1).
struct FormValue {
    FormValue(bool value) : text(value ? QStringLiteral("1") : QStringLiteral("0")) { }
    FormValue(int value) : text(QString::number(value)) { }
    FormValue(qint64 value) : text(QString::number(value)) { }
    FormValue(const QString &value) : text(value) { }
    QString text;
};

/// The parameters of one call, in PHP's array notation.
class Form
{
public:
    Form &add(const QString &key, const FormValue &value);
    /// The next `options[n][name]` and `options[n][value]`.
    Form &option(const QString &name, const FormValue &value);
    /// `key[0]`, `key[1]`, …
    Form &list(const QString &key, const QList<qint64> &values);
    /// Names come as Moodle shows them: stripped of what looks like a tag. Else they come as they were written (moodle.md §7.3).
    Form &asShown()
    {
        m_raw = false;
        return *this;
    }
    [[nodiscard]] const Pairs &pairs() const { return m_pairs; }
    [[nodiscard]] bool raw() const { return m_raw; }

private:
    Pairs m_pairs;
    bool m_raw = true;
    int m_options = 0;
};

/// The whole body of a call. The token and the settings come first: PHP drops what exceeds max_input_vars, silently.
[[nodiscard]] QByteArray requestBody(const QString &token, const QString &function, const Form &form);

} // namespace diapason::moodle
