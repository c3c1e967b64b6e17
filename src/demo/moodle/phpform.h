// SPDX-License-Identifier: GPL-3.0-or-later
// What PHP makes of a form body: arrays from brackets, and nothing beyond max_input_vars.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace diapason::demo {

struct PhpValue {
    bool isArray = false;
    QString text = {};
    QList<std::pair<QString, PhpValue>> items = {}; ///< in the order they came

    [[nodiscard]] const PhpValue *find(const QString &key) const;
    [[nodiscard]] QString textOf(const QString &key) const; ///< empty when absent or an array
    PhpValue &at(const QString &key); ///< made when absent; "" is the next free index
};

/// `a[0][name]=x&b=y`. What comes after `limit` values is dropped without a word.
void readForm(const QByteArray &encoded, int limit, PhpValue &into);

} // namespace diapason::demo
