// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace diapason::demo {

/// Fixed windows that begin with their first call (§1.6). Times are epoch milliseconds.
class RateLimiter
{
public:
    struct Verdict {
        bool allowed = true;
        int remaining = 0;
        qint64 reset = 0; ///< when the window ends
    };
    [[nodiscard]] Verdict count(const QByteArray &bucket, qint64 now, int calls, qint64 window);
    void forget() { m_buckets.clear(); }

private:
    struct Bucket {
        qint64 begin = 0;
        int calls = 0;
    };
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace diapason::demo
