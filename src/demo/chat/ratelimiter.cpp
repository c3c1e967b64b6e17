// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/chat/ratelimiter.h"

#include <algorithm>

namespace diapason::demo {

RateLimiter::Verdict RateLimiter::count(const QByteArray &bucket, qint64 now, int calls, qint64 window)
{
    Bucket &mine = m_buckets[bucket];
    if (mine.calls == 0 || now >= mine.begin + window)
        mine = {now, 0};
    ++mine.calls;
    return {mine.calls <= calls, std::max(0, calls - mine.calls), mine.begin + window};
}

} // namespace diapason::demo
