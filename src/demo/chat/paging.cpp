// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/paging.h"

#include "demo/chat/refusals.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace diapason::demo {

namespace {

std::expected<QList<SortKey>, Refusal> sortOf(const ChatCall &call)
{
    const QByteArray text = call.text(u"sort"_s).toUtf8();
    if (text.isEmpty())
        return QList<SortKey>{};
    const QJsonObject wish = QJsonDocument::fromJson(text).object();
    QList<std::pair<qsizetype, SortKey>> keys;
    for (auto it = wish.begin(); it != wish.end(); ++it) {
        const int direction = it->toInt();
        if (direction != 1 && direction != -1)
            return thrown(call, u"error-invalid-sort"_s);
        // QJsonObject sorts its keys; their order in the text is what the caller meant.
        keys.append({text.indexOf('"' + it.key().toUtf8() + '"'), {it.key(), direction == 1}});
    }
    if (keys.isEmpty())
        return thrown(call, u"error-invalid-sort"_s);
    std::ranges::sort(keys, {}, [](const auto &entry) { return entry.first; });
    QList<SortKey> out;
    for (const auto &[position, key] : keys)
        out.append(key);
    return out;
}

} // namespace

std::expected<Page, Refusal> pageOf(const ChatCall &call)
{
    const auto sort = sortOf(call);
    if (!sort)
        return std::unexpected(sort.error());
    const int usual = call.world.number(u"API_Default_Count"_s);
    bool isNumber = false;
    int count = call.text(u"count"_s).toInt(&isNumber);
    if (!isNumber || count < 0 || (count == 0 && !call.world.isOn(u"API_Allow_Infinite_Count"_s)))
        count = usual;
    const int cap = call.world.number(u"API_Upper_Count_Limit"_s);
    return Page{.offset = std::max(0, call.text(u"offset"_s).toInt()),
        .count = count == 0 ? std::numeric_limits<qsizetype>::max() : std::min(count, cap),
        .sort = *sort};
}

} // namespace diapason::demo
