// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/rocketchat/pages.h"

using namespace Qt::StringLiterals;

namespace diapason::rocketchat {

namespace {

/// Above any usual cap: what comes back is the cap.
constexpr int muchAtOnce = 1000;

} // namespace

int askFor(const Learnt &learnt)
{
    if (learnt.unlimited.value_or(true))
        return 0;
    return learnt.cap > 0 ? learnt.cap : muchAtOnce;
}

void learn(Learnt &learnt, int asked, int offset, int got, int total)
{
    const bool more = offset + got < total;
    if (asked == 0) {
        // A list as short as the default page proves nothing.
        if (more)
            learnt.unlimited = false;
        else if (got > 50)
            learnt.unlimited = learnt.unlimited.value_or(true);
    } else if (more && got > 0) {
        learnt.cap = got;
    }
}

Gap gapOf(const Error &error, int expected, int got)
{
    Gap gap{.kind = Gap::Kind::Refused, .server = Server::RocketChat, .expected = expected, .got = got, .error = error};
    if (error.kind == Error::Kind::Cancelled)
        gap.kind = Gap::Kind::Cancelled;
    else if (error.code == "error-room-archived"_L1)
        gap.kind = Gap::Kind::Archived;
    else if (got > 0 || error.isTransient() || error.kind == Error::Kind::Malformed || error.kind == Error::Kind::NotAnApi)
        gap.kind = Gap::Kind::PageFailed;
    return gap;
}

} // namespace diapason::rocketchat
