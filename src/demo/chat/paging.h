// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and order, contracts/rocketchat.md §1.5.
#pragma once

#include "demo/chat/chatcall.h"

#include <QJsonArray>

#include <algorithm>
#include <ranges>

namespace diapason::demo {

struct SortKey {
    QString key = {};
    bool ascending = true;
};

struct Page {
    qsizetype offset = 0;
    qsizetype count = 50;
    QList<SortKey> sort = {}; ///< in the order written; empty: the list's own
};

/// Reads count, offset and sort; refuses a sort that is no JSON object of 1 and -1.
[[nodiscard]] std::expected<Page, Refusal> pageOf(const ChatCall &call);

/// The rows of one page under `key`, with count, offset and total beside it.
template <std::ranges::random_access_range Rows, class ToJson>
[[nodiscard]] QJsonObject paged(const QString &key, const Rows &rows, const Page &page, ToJson toJson)
{
    const auto total = qsizetype(std::ranges::size(rows));
    QJsonArray out;
    for (qsizetype i = page.offset; i < total && out.size() < page.count; ++i)
        out.append(toJson(rows[i]));
    return {{key, out}, {QStringLiteral("count"), out.size()}, {QStringLiteral("offset"), page.offset},
        {QStringLiteral("total"), total}};
}

/// Sorts by the page's keys; `valueOf(row, key)` gives a comparable value per key. Ties keep their order.
template <class Rows, class ValueOf>
void sortRows(Rows &rows, const QList<SortKey> &keys, ValueOf valueOf)
{
    for (const SortKey &key : keys | std::views::reverse) {
        std::ranges::stable_sort(rows, [&](const auto &a, const auto &b) {
            return key.ascending ? valueOf(a, key.key) < valueOf(b, key.key) : valueOf(b, key.key) < valueOf(a, key.key);
        });
    }
}

} // namespace diapason::demo
