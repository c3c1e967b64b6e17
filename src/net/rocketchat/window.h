// SPDX-License-Identifier: GPL-3.0-or-later
// How every paged list of Rocket.Chat is asked for and read (rocketchat.md §1.5).
#pragma once

#include "net/rocketchat/json.h"
#include "net/rocketchat/calls.h"

namespace diapason::rocketchat {

/// `sort` is JSON text.
[[nodiscard]] inline Pairs windowQuery(const Window &window, Pairs query, const QString &sort)
{
    query << std::pair(QStringLiteral("count"), QString::number(window.count))
          << std::pair(QStringLiteral("offset"), QString::number(window.offset));
    if (!sort.isEmpty())
        query << std::pair(QStringLiteral("sort"), sort);
    return query;
}

/// `count` in the answer only repeats how many rows came: the rows themselves are counted.
template <class T, class ReadRow>
[[nodiscard]] Result<Page<T>> readPage(const QByteArray &body, std::string_view key, ReadRow readRow)
{
    return json::parse<Page<T>>(body, [&](json::Keys &root, Page<T> &page) {
        root.each(key, [&](json::Keys &row) { page.rows.append(readRow(row)); });
        page.total = int(root.number("total"));
    });
}

} // namespace diapason::rocketchat
