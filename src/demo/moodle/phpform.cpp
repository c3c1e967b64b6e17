// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/moodle/phpform.h"

#include <algorithm>

namespace diapason::demo {

const PhpValue *PhpValue::find(const QString &key) const
{
    const auto found = std::ranges::find(items, key, &std::pair<QString, PhpValue>::first);
    return found == items.cend() ? nullptr : &found->second;
}

QString PhpValue::textOf(const QString &key) const
{
    const PhpValue *value = find(key);
    return value && !value->isArray ? value->text : QString{};
}

PhpValue &PhpValue::at(const QString &key)
{
    isArray = true;
    const QString wanted = key.isEmpty() ? QString::number(items.size()) : key;
    // Long lists come in order: look at the end first.
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        if (item->first == wanted)
            return item->second;
        if (items.size() > 64 && item - items.rbegin() > 2)
            break;
    }
    items.append({wanted, PhpValue{}});
    return items.last().second;
}

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

QStringList keysOf(const QString &name)
{
    const qsizetype open = name.indexOf(u'[');
    if (open <= 0)
        return {name};
    QStringList keys{name.first(open)};
    for (qsizetype at = open; at >= 0 && at < name.size() && name[at] == u'[';) {
        const qsizetype close = name.indexOf(u']', at);
        if (close < 0)
            break;
        keys.append(name.sliced(at + 1, close - at - 1));
        at = close + 1;
    }
    return keys;
}

} // namespace

void readForm(const QByteArray &encoded, int limit, PhpValue &into)
{
    into.isArray = true;
    int count = 0;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        if (++count > limit)
            return;
        const qsizetype equals = pair.indexOf('=');
        PhpValue *place = &into;
        for (const QString &key : keysOf(decoded(equals < 0 ? pair : pair.first(equals))))
            place = &place->at(key);
        place->text = equals < 0 ? QString{} : decoded(pair.sliced(equals + 1));
    }
}

} // namespace diapason::demo
