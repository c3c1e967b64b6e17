// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/querystring.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

QString decoded(QByteArray text) { return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' '))); }

} // namespace

std::optional<QJsonObject> parsedQuery(const QByteArray &query, int longestList)
{
    QHash<QString, QStringList> values;
    QSet<QString> lists;
    for (const QByteArray &pair : query.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        QString key = decoded(equals < 0 ? pair : pair.first(equals));
        if (const qsizetype bracket = key.indexOf(u'['); bracket > 0 && key.endsWith(u']')) {
            key.truncate(bracket);
            lists.insert(key);
        }
        values[key].append(equals < 0 ? QString{} : decoded(pair.sliced(equals + 1)));
    }
    QJsonObject out;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it->size() > longestList)
            return std::nullopt;
        if (it->size() > 1 || lists.contains(it.key()))
            out.insert(it.key(), QJsonArray::fromStringList(*it));
        else
            out.insert(it.key(), it->first());
    }
    return out;
}

} // namespace diapason::demo
