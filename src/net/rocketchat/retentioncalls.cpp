// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/calls.h"
#include "net/rocketchat/traces.h"
#include "net/rocketchat/window.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

using json::Keys;

MessageTrace readTrace(Keys &row)
{
    // Files are one object on older servers, a list on newer ones; the root of a thread counts answers in `tcount`.
    return {.pinned = row.flag("pinned", false),
        .file = row.has("file") || row.has("files"),
        .inThread = row.has("tmid") || row.has("tcount")};
}

Pairs OldestMessages::query() const
{
    return windowQuery(window, {{u"roomId"_s, room.value}}, u"{\"ts\":1}"_s);
}

Result<OldestMessages::Reply> OldestMessages::parse(const QByteArray &body)
{
    return readPage<MessageTrace>(body, "messages", [](Keys &row) {
        MessageTrace trace = readTrace(row);
        trace.at = row.time("ts");
        return trace;
    });
}

QJsonObject SaveRetention::body() const
{
    QJsonObject body{{u"rid"_s, room.value}};
    if (enabled)
        body.insert("retentionEnabled"_L1, *enabled);
    if (overrideGlobal)
        body.insert("retentionOverrideGlobal"_L1, *overrideGlobal);
    if (values) {
        body.insert("retentionMaxAge"_L1, values->maxAgeDays);
        body.insert("retentionExcludePinned"_L1, values->excludePinned);
        body.insert("retentionFilesOnly"_L1, values->filesOnly);
        body.insert("retentionIgnoreThreads"_L1, values->ignoreThreads);
    }
    return body;
}

} // namespace diapason::rocketchat
